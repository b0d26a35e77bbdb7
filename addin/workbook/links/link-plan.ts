import { answerTo, type Answers, type AnswerValue } from '../../../shared/card/answers';
import { fillingOf, takenAnswer } from '../../../shared/card/sources';
import { validateCard } from '../../../shared/card/validate';
import type { ItemId, OptionId } from '../../../shared/definition/expression';
import { itemsOf, type Card, type CardId, type Item } from '../../../shared/definition/programme';
import type { LinkedSheet } from '../../../shared/sheet/links';
import type { CellPosition } from '../../../shared/sheet/plan';
import { readSheet } from '../../../shared/sheet/read';
import { markIds } from '../../../shared/sheet/read-marks';
import { formulaAt, type SheetSnapshot } from '../sheets/snapshot';
import { answerCells, mirrorCells, seenCells } from './ledger';
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
export const isAnswer = (value: unknown): value is NonNullable<AnswerValue> =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value);

/** The answers of a sheet that are of the right kind. */
export const readableAnswers = (card: Card, { values }: SheetSnapshot): Answers =>
  Object.fromEntries(
    Object.entries(readSheet(card, values).answers).filter(
      (entry): entry is [string, NonNullable<AnswerValue>] => isAnswer(entry[1]),
    ),
  );

/** Bounds that depend on the day are no matter here: only kinds of answers are looked at. */
const ANY_DAY = { today: '2100-01-01', language: 'pl' } as const;

/** What `card` takes from a source that is on a sheet: answers, and results of its rules. */
export function takenAnswers(card: Card, source: Card, snapshot: SheetSnapshot): Answers {
  const { answers } = validateCard(source, readSheet(source, snapshot.values).answers, ANY_DAY);
  const filling = fillingOf(source, answers);
  return Object.fromEntries(
    itemsOf(card)
      .filter(({ from }) => from === source.id)
      .map((item) => [item.id, takenAnswer(item, source, filling)]),
  );
}

/** A cell of a sheet that ought to show an answer of the source, or the mark of one of its options. */
export interface LinkableCell extends CellPosition {
  readonly item: Item;
  /** Undefined for the cell of a whole answer; null for the mark that none is picked. */
  readonly option: OptionId | null | undefined;
  /** What was typed there for the item; null when blank or a link. */
  readonly typed: unknown;
  /** What the cell shows of another workbook for the item; null when it does not. */
  readonly external: unknown;
  /** The hidden cell for what was looked at. */
  readonly seen: CellPosition | null;
}

/** The cells of `dependent` that take items of the card `source`, with what they show now. */
function cellsFrom(card: Card, dependent: SheetSnapshot, source: CardId) {
  const { answers } = readSheet(card, dependent.values);
  const cells = answerCells(dependent.values);
  const seen = seenCells(dependent.values);
  return itemsOf(card)
    .filter(({ from }) => from === source)
    .flatMap((item) => {
      const places = item.kind === 'choices' ? markIds(item) : [{ id: item.id, option: undefined }];
      return places.flatMap(({ id, option }) => {
        const cell = cells.get(id);
        if (cell === undefined) return [];
        const formula = formulaAt(dependent, cell);
        const link = formula === null ? null : parseLink(formula);
        const typed = link === null ? answers[item.id] : null;
        const external = link?.kind === 'external' ? answers[item.id] : null;
        return [{ ...cell, item, option, link, typed, external, seen: seen.get(id) ?? null }];
      });
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

/** The cells of `dependent` that show the sheet called `name`, one that is gone or another workbook. */
export const relinkableCells = (
  card: Card,
  dependent: SheetSnapshot,
  source: CardId,
  name: string,
): readonly LinkableCell[] =>
  cellsFrom(card, dependent, source).filter(
    ({ link }) => link !== null && (link.kind !== 'sheet' || link.sheet === name),
  );

/** What sheets that came before their source have for its items: typed, or from another workbook. */
export function carriedAnswers(
  source: Card,
  cells: readonly LinkableCell[],
): Readonly<Record<ItemId, AnswerValue>> {
  const own = new Set(itemsOf(source).map(({ id }) => id));
  const carried: Record<ItemId, AnswerValue> = {};
  for (const { item, typed, external } of cells) {
    const value = typed ?? external;
    // A result is the source's to compute.
    if (own.has(item.id) && isAnswer(value) && !(item.id in carried)) carried[item.id] = value;
  }
  return carried;
}

/** Cells that lose nothing by showing the source's answer instead of their own. */
export const losesNothing =
  (answers: Answers) =>
  ({ item, typed }: LinkableCell): boolean =>
    typed === null ||
    typed === undefined ||
    JSON.stringify(typed) === JSON.stringify(answerTo(answers, item.id));

/** Everything that a card with these answers gives to others: the answers, and results as answers. */
export function gives(card: Card, answers: Answers): Answers {
  const { result } = fillingOf(card, answers);
  const results = Object.fromEntries(
    card.rules.flatMap(({ id }) => {
      const value = result(id);
      return Array.isArray(value) ? [] : [[id, typeof value === 'boolean' ? String(value) : value]];
    }),
  );
  return { ...results, ...answers };
}
