import type { ItemId } from '../../../shared/definition/expression';
import { itemsOf, type Card, type CardId, type Item } from '../../../shared/definition/programme';
import type { AnswerValue, Answers } from '../../../shared/card/answers';
import type { LinkedSheet } from '../../../shared/sheet/build';
import type { CellPosition } from '../../../shared/sheet/plan';
import { readSheet } from '../../../shared/sheet/read';
import { formulaAt, type SheetSnapshot } from '../sheets/snapshot';
import { mirrorCells } from './ledger';
import { parseLink } from './link-formula';

/** The cards that items of this card come from. */
export const sourcesOf = (card: Card): ReadonlySet<CardId> =>
  new Set(itemsOf(card).flatMap(({ from }) => (from === undefined ? [] : [from])));

/** A source as `buildSheet` wants it. */
export const linkedSheet = (source: SheetSnapshot): LinkedSheet => ({
  sheet: source.name,
  cells: mirrorCells(source.values),
});

/** Something read from a cell that is an answer and not blank. */
export const isAnswer = (value: unknown): value is AnswerValue & (string | number) =>
  typeof value === 'string' || typeof value === 'number';

/** The answers of a sheet that are of the right kind. */
export const readableAnswers = (card: Card, { values }: SheetSnapshot): Answers =>
  Object.fromEntries(
    Object.entries(readSheet(card, values).answers).filter(
      (entry): entry is [string, string | number] => isAnswer(entry[1]),
    ),
  );

/** A cell of a sheet that ought to show an answer of the source. */
export interface LinkableCell extends CellPosition {
  readonly item: Item;
  /** What was typed there; null when blank or showing a sheet that is gone. */
  readonly typed: unknown;
}

/** The cells of `dependent` that take items of the card `source`, with what they show now. */
function cellsFrom(card: Card, dependent: SheetSnapshot, source: CardId) {
  const reading = readSheet(card, dependent.values);
  return itemsOf(card)
    .filter(({ from }) => from === source)
    .flatMap((item) => {
      const cell = reading.cells.get(item.id);
      if (cell === undefined) return [];
      const formula = formulaAt(dependent, cell);
      const link = formula === null ? null : parseLink(formula);
      return [{ ...cell, item, link, typed: link === null ? reading.answers[item.id] : null }];
    });
}

/**
 * The cells of `dependent` that can show a new sheet of the card `source`: none when it shows another
 * sheet of that card already.
 */
export function linkableCells(
  card: Card,
  dependent: SheetSnapshot,
  source: CardId,
): readonly LinkableCell[] {
  const cells = cellsFrom(card, dependent, source);
  return cells.some(({ link }) => link?.kind === 'sheet') ? [] : cells;
}

/** The cells of `dependent` that show the sheet called `name`, or one that is gone. */
export const relinkableCells = (
  card: Card,
  dependent: SheetSnapshot,
  source: CardId,
  name: string,
): readonly LinkableCell[] =>
  cellsFrom(card, dependent, source).filter(
    ({ link }) => link?.kind === 'broken' || (link?.kind === 'sheet' && link.sheet === name),
  );

/** What was typed for the source's items on sheets that came before it. */
export function carriedAnswers(
  cells: readonly LinkableCell[],
): Readonly<Record<ItemId, AnswerValue>> {
  const carried: Record<ItemId, AnswerValue> = {};
  for (const { item, typed } of cells) {
    if (isAnswer(typed) && !(item.id in carried)) carried[item.id] = typed;
  }
  return carried;
}

/** Cells that lose nothing by showing the source's answer instead of their own. */
export const losesNothing =
  (answers: Answers) =>
  ({ item, typed }: LinkableCell): boolean =>
    typed === null || typed === undefined || typed === answers[item.id];
