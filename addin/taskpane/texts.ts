/**
 * The words of the pane. What cards, rules and processes say comes from their definitions, what is
 * wrong with an answer from the catalogue of issues.
 */
import type { Language } from '../../shared/messages/language';
import { pl, type Texts } from './texts-pl';

export type { Texts };

/** The languages that are here: Polish always, others since somebody wanted them. */
const loaded = new Map<Language, Texts>([['pl', pl]]);

/** Brings the words of a language, once; without a network that may fail. */
export async function loadTexts(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const { en } = await import('./texts-en');
  loaded.set('en', en);
}

/** The words of a language; Polish ones as long as it has not been loaded. */
export const textsIn = (language: Language): Texts => loaded.get(language) ?? pl;
