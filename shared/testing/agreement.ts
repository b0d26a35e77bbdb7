/**
 * What a card's worksheet must show for a filling of its cells, by the rules alone: the measure
 * that every engine is held against. Tests only.
 */
import fc from 'fast-check';
import { validateCard } from '../card/validate';
import { itemsOf, type Card, type Programme } from '../definition/programme';
import { conjuncts } from '../rules/explain';
import { resultText } from '../rules/formula';
import { wanted } from '../rules/lacking';
import { itemsRead } from '../rules/order';
import { resultsOf } from '../rules/results';
import { PROGRAMMES } from '../programmes';
import { answerToCell, cellToAnswer, type CellValue } from '../sheet/answer-cell';
import { buildSheet } from '../sheet/build';
import type { CellPosition, SheetPlan } from '../sheet/plan';
import { cellsFor } from './arbitrary-answers';

const context = { today: '2026-11-22', language: 'pl' } as const;

/** A blank sheet of a scoring card: where its cells go in, and where its results come out. */
export interface ScoringSheet {
  readonly title: string;
  readonly card: Card;
  readonly plan: SheetPlan;
  /** One for each item, in the order of the definition. */
  readonly inputs: readonly CellPosition[];
  /** One for each rule, and one more for what a requirement lacks. */
  readonly outputs: readonly CellPosition[];
}

function scoringSheet(programme: Programme, card: Card): ScoringSheet {
  const plan = buildSheet(card, {
    identity: { programme: programme.id, version: programme.version, card: card.id, instance: 'x' },
  });
  const found = <Cell extends CellPosition>(cell: Cell | undefined): Cell => {
    if (cell === undefined) throw new Error(`${card.id} shows not all of its items and rules`);
    return cell;
  };
  return {
    title: `${programme.id}/${card.id}`,
    card,
    plan,
    inputs: itemsOf(card).map(({ id }) => found(plan.answers.find(({ item }) => item === id))),
    outputs: card.rules.flatMap(({ id, expression }) => {
      const cell = found(plan.results.find(({ rule }) => rule === id));
      const beside = { row: cell.row, column: cell.column + 1 };
      return expression.op === 'requirement' ? [cell, beside] : [cell];
    }),
  };
}

/** Every card of every programme that computes something. */
export const SCORING_SHEETS: readonly ScoringSheet[] = PROGRAMMES.flatMap((programme) =>
  programme.cards
    .filter((card) => card.rules.length > 0)
    .map((card) => scoringSheet(programme, card)),
);

/** Generated fillings: one value for each input, "" where the cell is blank. */
export const fillingsOf = (
  { card }: ScoringSheet,
  count: number,
): readonly (readonly CellValue[])[] => fc.sample(cellsFor(itemsOf(card), answerToCell), count);

/** What the outputs must show for a filling. */
export function expectedOutputs(
  { card }: ScoringSheet,
  filling: readonly CellValue[],
): readonly (string | number)[] {
  const given = Object.fromEntries(
    itemsOf(card).map((item, index) => [item.id, cellToAnswer(item, filling[index] ?? '')]),
  );
  const results = resultsOf(card, validateCard(card, given, context).answers);
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  return card.rules.flatMap((rule) => {
    const result = results[rule.id];
    const value = result?.value ?? '';
    const shown =
      typeof value === 'number' || value === '' ? value : resultText(rule, String(value));
    if (rule.expression.op !== 'requirement') return [shown];
    const missing = new Set(result?.missing);
    const lacking = conjuncts(rule.expression.met)
      .filter((condition) => itemsRead(condition).some((id) => missing.has(id)))
      .map((condition) => wanted(items, condition));
    return [shown, lacking.join('; ')];
  });
}

/** Texts are equal to the letter, numbers to 1e-9 of their size. */
export const agrees = (shown: unknown, expected: string | number): boolean =>
  typeof shown === 'number' && typeof expected === 'number'
    ? Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : shown === expected;
