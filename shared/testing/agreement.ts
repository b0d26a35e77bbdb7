/**
 * What a card's worksheet must show for a filling of its cells, by the rules alone: the measure
 * that every engine is held against. Tests only.
 */
import fc from 'fast-check';
import { validateCard } from '../card/validate';
import { maxRows } from '../card/read-table';
import { itemsOf, type Card, type Item, type Programme } from '../definition/programme';
import { conjuncts } from '../rules/explain';
import { wanted } from '../rules/lacking';
import { itemsRead } from '../rules/order';
import { resultsOf } from '../rules/results';
import type { Results } from '../rules/evaluate';
import { PROGRAMMES } from '../programmes';
import { answerToCell, type CellValue } from '../sheet/answer-cell';
import { buildSheet } from '../sheet/build';
import { LIST_AWAITED, shownResult } from '../sheet/contents';
import { tie } from '../messages/tie';
import { resultText } from '../rules/rule-formula';
import type { CellPosition, SheetPlan } from '../sheet/plan';
import { plannedValues, readSheet, type SheetValues } from '../sheet/read';
import { cellsFor } from './arbitrary-answers';
import { EVERY_KIND } from './every-kind';

const context = { today: '2026-11-22', language: 'pl' } as const;

/** Rows of a table in the compared sheets: one is as good as any, and engines count all of them. */
const MOST_ROWS = 5;

interface Output extends CellPosition {
  readonly kind: 'result' | 'lacking' | 'entry';
  readonly expected: (results: Results) => string | number;
}

/** A blank sheet of a scoring card: where its cells go in, and where its results come out. */
export interface ScoringSheet {
  readonly title: string;
  readonly card: Card;
  readonly plan: SheetPlan;
  /** In the order of `cellsFor`. */
  readonly inputs: readonly CellPosition[];
  /** One for each rule, for what a requirement lacks, and for each place of a list. */
  readonly outputs: readonly Output[];
}

const withFewRows = (item: Item): Item =>
  item.kind === 'table' ? { ...item, max: Math.min(maxRows(item), MOST_ROWS) } : item;

/** The cells that an item is typed into. */
function inputsOf(item: Item, { answers, marks, tables }: SheetPlan): readonly CellPosition[] {
  if (item.kind === 'choices') return marks.filter((mark) => mark.item === item.id);
  const table = tables.find((place) => place.item === item.id);
  if (table === undefined) return answers.filter((answer) => answer.item === item.id);
  return Array.from({ length: table.end - table.head - 1 }, (_, at) =>
    table.columns.map(({ column }) => ({ row: table.head + 1 + at, column })),
  ).flat();
}

function outputsOf(card: Card, plan: SheetPlan): readonly Output[] {
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  const noneOf = new Map(
    card.sections.flatMap(({ layout }) =>
      layout.kind === 'list' ? [[layout.rule, layout.none] as const] : [],
    ),
  );
  return card.rules.flatMap((rule): readonly Output[] => {
    const { id, expression } = rule;
    const own = <Cell extends { readonly rule: string }>(cells: readonly Cell[]) =>
      cells.filter((cell) => cell.rule === id);
    const result: Output['expected'] = (results) => shownResult(rule, results[id]?.value);
    const lacking: Output['expected'] = (results) => {
      const missing = new Set(results[id]?.missing);
      const conditions = expression.op === 'requirement' ? conjuncts(expression.met) : [];
      return conditions
        .filter((condition) => itemsRead(condition).some((item) => missing.has(item)))
        .map((condition) => tie(wanted(items, condition)))
        .join('; ');
    };
    const entry =
      (at: number): Output['expected'] =>
      (results) => {
        const value = results[id]?.value;
        const named = typeof value === 'object' ? value?.[at] : undefined;
        if (named !== undefined) return resultText(rule, named);
        if (at > 0) return '';
        return results[id] === undefined ? LIST_AWAITED : tie(noneOf.get(id) ?? '');
      };
    return [
      ...(noneOf.has(id)
        ? own(plan.entries).map((cell, at) => ({
            ...cell,
            kind: 'entry' as const,
            expected: entry(at),
          }))
        : own(plan.results).map((cell) => ({
            ...cell,
            kind: 'result' as const,
            expected: result,
          }))),
      ...own(plan.lacking).map((cell) => ({
        ...cell,
        kind: 'lacking' as const,
        expected: lacking,
      })),
    ];
  });
}

function scoringSheet(programme: Programme, whole: Card): ScoringSheet {
  const card: Card = {
    ...whole,
    sections: whole.sections.map((section) => ({
      ...section,
      items: section.items.map(withFewRows),
    })),
  };
  const plan = buildSheet(card, {
    identity: { programme: programme.id, version: programme.version, card: card.id, instance: 'x' },
  });
  return {
    title: `${programme.id}/${card.id}`,
    card,
    plan,
    inputs: itemsOf(card).flatMap((item) => inputsOf(item, plan)),
    outputs: outputsOf(card, plan),
  };
}

/** Every card of every programme that computes something, and a card for every kind of rule. */
export const SCORING_SHEETS: readonly ScoringSheet[] = [EVERY_KIND, ...PROGRAMMES].flatMap(
  (programme) =>
    programme.cards
      .filter((card) => card.rules.length > 0)
      .map((card) => scoringSheet(programme, card)),
);

/** Generated fillings: one value for each input, "" where the cell is blank. */
export const fillingsOf = (
  { card }: ScoringSheet,
  count: number,
): readonly (readonly CellValue[])[] => fc.sample(cellsFor(itemsOf(card), answerToCell), count);

const blankValues = new WeakMap<SheetPlan, SheetValues>();

/** The sheet's values with the filling in its cells. */
function filledValues({ plan, inputs }: ScoringSheet, filling: readonly CellValue[]): SheetValues {
  const blank = blankValues.get(plan) ?? plannedValues(plan.cells);
  blankValues.set(plan, blank);
  const values = blank.map((row) => [...row]);
  inputs.forEach(({ row, column }, index) => {
    const line = values[row];
    if (line !== undefined) line[column] = filling[index] ?? '';
  });
  return values;
}

/** What the outputs must show for a filling. */
export function expectedOutputs(
  sheet: ScoringSheet,
  filling: readonly CellValue[],
): readonly (string | number)[] {
  const { answers: given } = readSheet(sheet.card, filledValues(sheet, filling));
  const isBlank = filling.every((value) => value === '');
  const results = isBlank
    ? {}
    : resultsOf(sheet.card, validateCard(sheet.card, given, context).answers);
  return sheet.outputs.map(({ expected }) => expected(results));
}

/** Texts are equal to the letter, numbers to 1e-9 of their size. */
export const agrees = (shown: unknown, expected: string | number): boolean =>
  typeof shown === 'number' && typeof expected === 'number'
    ? Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : shown === expected;
