/**
 * The words of the pane. What cards, rules and processes say comes from their definitions, what is
 * wrong with an answer from the catalogue of issues.
 */
import type { Language } from '../../shared/messages/language';
import { en } from './texts-en';
import { pl, type Texts } from './texts-pl';

export type { Texts };

const TEXTS: Readonly<Record<Language, Texts>> = { pl, en };

export const textsIn = (language: Language): Texts => TEXTS[language];
