import * as v from 'valibot';
import type { Card, Programme, Rule } from '../../../shared/definition/programme';
import { formatNumber } from '../../../shared/messages/numbers';
import type { Language } from '../../../shared/messages/language';
import type { CaseDetail, CaseEvent } from '../../client/api';
import type { Texts } from '../texts';

const basisSchema = v.object({
  revisions: v.record(v.string(), v.object({ revision: v.number(), sha256: v.string() })),
  scores: v.record(
    v.string(),
    v.object({ rules: v.string(), results: v.record(v.string(), v.unknown()) }),
  ),
});

/** The exact revisions and results that a decision rests on. */
export type Basis = Readonly<v.InferOutput<typeof basisSchema>>;

/** What a step rests on; null for one that is no decision. */
export function basisOf({ data }: Pick<CaseEvent, 'data'>): Basis | null {
  const { basis } = data;
  return v.is(basisSchema, basis) ? basis : null;
}

/** The decision that an appeal under way is about; null where there is none. */
export const appealedDecision = ({ events }: CaseDetail): CaseEvent | null =>
  events.findLast((event) => event.by !== 'appeal-body' && basisOf(event) !== null) ?? null;

/** What a card came to, in words. */
export interface SaidResults {
  readonly title: string;
  readonly lines: readonly string[];
}

function valueWords({ labels = {}, unit }: Rule, value: unknown, language: Language) {
  const label = labels[String(value)];
  if (label !== undefined) return label;
  if (typeof value !== 'number') return null;
  const number = formatNumber(Math.round(value * 100) / 100, language);
  return unit === undefined ? number : `${number}\u00A0${unit}`;
}

/** The results that a card shows as such, and how many of its requirements are met. */
function linesOf(
  card: Card,
  results: Readonly<Record<string, unknown>>,
  language: Language,
  texts: Texts,
): readonly string[] {
  const shown = card.sections.flatMap(({ layout }) =>
    layout.kind === 'results' ? layout.rules : [],
  );
  const totals = card.rules.flatMap((rule) => {
    const words = shown.includes(rule.id) ? valueWords(rule, results[rule.id], language) : null;
    return words === null ? [] : [`${rule.title}: ${words}`];
  });
  const values = Object.values(results);
  const met = values.filter((one) => one === 'met').length;
  const judged = met + values.filter((one) => one === 'deviation').length;
  return judged === 0 ? totals : [texts.card.requirements(met, judged), ...totals];
}

/** The key results that a decision rests on, by card. */
export const saidResults = (
  { cards }: Programme,
  { scores }: Basis,
  language: Language,
  texts: Texts,
): readonly SaidResults[] =>
  cards.flatMap((card) => {
    const score = scores[card.id];
    const lines = score === undefined ? [] : linesOf(card, score.results, language, texts);
    return lines.length === 0 ? [] : [{ title: card.title, lines }];
  });
