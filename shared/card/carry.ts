/** Answers of one version of a card as answers of another, or of the same on a fresh sheet. */
import type { ItemId } from '../definition/expression';
import { itemsOf, type Card, type Item, type TableItem } from '../definition/programme';
import type { Text } from '../messages/language';
import { answerToCell, cellToAnswer } from '../sheet/answer-cell';
import type { AnswerValue, Answers, TableRow } from './answers';
import { isCellOnly, saidFound } from './carry-said';
import { readAnswer } from './read-answer';
import { maxRows } from './read-table';

/** Bounds that depend on the day do not matter here: out of bounds, too, an answer is carried. */
const ANY_DAY = '2100-01-01';

/** Why an answer stays behind. */
export type LeftReason =
  | 'item-gone'
  | 'option-gone'
  | 'kind-changed'
  /** It is no answer of its item, and its cell cannot show it. */
  | 'no-answer'
  /** The value comes from another card, or from the case, now. */
  | 'given-elsewhere'
  | 'too-many-rows';

/** An answer, or a part of one, that the new version cannot take. */
export interface LeftAnswer {
  readonly item: ItemId;
  readonly column: ItemId | null;
  /** The row of a table, counted from 1. */
  readonly row: number | null;
  /** Of the item, of a column after its table’s. */
  readonly label: string;
  /** The value in words. */
  readonly said: Text;
  readonly reason: LeftReason;
}

export interface CarriedOver {
  /** What to fill into the new sheet; among it what its cells show as found although it is no answer. */
  readonly answers: Answers;
  /** Everything else that was answered. */
  readonly left: readonly LeftAnswer[];
}

/** Answers as found on a sheet or in a file: with what is no answer among them. */
export type FoundAnswers = Readonly<Record<ItemId, unknown>>;

type Cell = string | number;
type Taken = { readonly value: Cell } | { readonly reason: LeftReason };

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** What was found, said for another kind: a choice that became text is its label, and back. */
function translated(before: Item, after: Item, found: unknown): unknown {
  if (isCellOnly(found)) {
    const read = cellToAnswer(after, found.cell);
    return isCellOnly(read) ? found.cell : read;
  }
  const isText = (item: Item): boolean => item.kind === 'text' || item.kind === 'long-text';
  if (before.kind === 'choice' && isText(after)) {
    return before.options.find(({ id }) => id === found)?.label ?? found;
  }
  if (isText(before) && after.kind === 'choice') {
    return after.options.find(({ label }) => label === found)?.id ?? null;
  }
  return found;
}

const isCell = (value: unknown): value is Cell =>
  typeof value === 'string' || typeof value === 'number';

/** Whether a cell of the item shows the value as it is, so that it can be put right there. */
const isShown = (item: Item, value: Cell): boolean =>
  item.kind !== 'choices' && item.kind !== 'table' && answerToCell(item, value) === value;

/** A value of one cell: what the new item takes, or shows although it is wrong. */
function takeCell(before: Item, after: Item, found: unknown): Taken {
  const value = translated(before, after, found);
  if (isCell(value)) {
    // What a cell of the new item would not be read as is no answer to it, whatever ids it has.
    const isWrong = isCellOnly(found) && isCellOnly(cellToAnswer(after, found.cell));
    if (!isWrong && readAnswer(after, value, ANY_DAY).value !== null) return { value };
    if ((isWrong || before.kind === after.kind) && isShown(after, value)) return { value };
  }
  if (before.kind !== after.kind) return { reason: 'kind-changed' };
  return { reason: after.kind === 'choice' && !isCellOnly(found) ? 'option-gone' : 'no-answer' };
}

interface Taking {
  readonly answer: AnswerValue;
  readonly left: readonly LeftAnswer[];
}

const leave = (item: Item, found: unknown, reason: LeftReason): LeftAnswer => ({
  item: item.id,
  column: null,
  row: null,
  label: item.label,
  said: saidFound(item, found),
  reason,
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything filled in in one row, left behind cell by cell. */
const leaveRow = (
  table: TableItem,
  row: unknown,
  index: number,
  reason: LeftReason,
): readonly LeftAnswer[] =>
  isObject(row)
    ? table.columns.flatMap((column) => {
        const found = Object.hasOwn(row, column.id) ? row[column.id] : null;
        return isBlank(found) ? [] : [leaveCell(table, column, index, found, reason)];
      })
    : [];

const leaveCell = (
  table: TableItem,
  column: Item,
  index: number,
  found: unknown,
  reason: LeftReason,
): LeftAnswer => ({
  item: table.id,
  column: column.id,
  row: index + 1,
  label: `${table.label}: ${column.label}`,
  said: saidFound(column, found),
  reason,
});

function takeRows(before: TableItem, after: TableItem, rows: readonly unknown[]): Taking {
  const most = maxRows(after);
  const columns = new Map(after.columns.map((column) => [column.id, column]));
  const left: LeftAnswer[] = [];
  const taken = rows.slice(0, most).map((row, index): TableRow => {
    if (!isObject(row)) return {};
    const cells = before.columns.flatMap((column): (readonly [ItemId, Cell])[] => {
      const found = Object.hasOwn(row, column.id) ? row[column.id] : null;
      if (isBlank(found)) return [];
      const target = columns.get(column.id);
      const cell: Taken =
        target === undefined ? { reason: 'item-gone' } : takeCell(column, target, found);
      if ('value' in cell) return [[column.id, cell.value]];
      left.push(leaveCell(before, column, index, found, cell.reason));
      return [];
    });
    return Object.fromEntries(cells);
  });
  const over = rows
    .slice(most)
    .flatMap((row, index) => leaveRow(before, row, most + index, 'too-many-rows'));
  const isUsed = taken.some((row) => Object.keys(row).length > 0);
  return { answer: isUsed ? taken : null, left: [...left, ...over] };
}

/** The options picked, as far as the new question has them. */
function takePicks(before: Item, after: Item, picked: readonly unknown[]): Taking {
  if (after.kind !== 'choices') {
    return { answer: null, left: [leave(before, picked, 'kind-changed')] };
  }
  const kept = after.options.map(({ id }) => id).filter((id) => picked.includes(id));
  const gone = picked.filter((id) => !kept.some((one) => one === id));
  const read = readAnswer(after, kept, ANY_DAY).value;
  return {
    // None of those that are left was not what was said.
    answer: kept.length === 0 && picked.length > 0 ? null : read,
    left: gone.length === 0 ? [] : [leave(before, gone, 'option-gone')],
  };
}

/** Whether the value is now given by what it was not given by before. */
const isGivenNow = (before: Item, after: Item): boolean =>
  (after.from !== undefined && after.from !== before.from) ||
  (after.filled !== undefined && before.filled === undefined);

function take(before: Item, after: Item | undefined, found: unknown): Taking {
  const rows: readonly unknown[] | null = Array.isArray(found) ? found : null;
  const all = (reason: LeftReason): Taking => ({
    answer: null,
    left:
      before.kind === 'table' && rows !== null
        ? rows.flatMap((row, index) => leaveRow(before, row, index, reason))
        : [leave(before, found, reason)],
  });
  if (after === undefined || after.kind === 'info') return all('item-gone');
  if (isGivenNow(before, after)) return all('given-elsewhere');
  if (before.kind === 'table') {
    if (rows === null) return all('no-answer');
    return after.kind === 'table' ? takeRows(before, after, rows) : all('kind-changed');
  }
  if (before.kind === 'choices' && rows !== null) return takePicks(before, after, rows);
  const cell = takeCell(before, after, found);
  return 'value' in cell ? { answer: cell.value, left: [] } : all(cell.reason);
}

/**
 * Carries answers over by the ids of items, columns and options. Whatever was answered is in
 * `answers` or in `left`; a question of several answers may be in both, in parts.
 */
export function carryOver(before: Card, after: Card, found: FoundAnswers): CarriedOver {
  const targets = new Map(itemsOf(after).map((item) => [item.id, item]));
  const answers: Record<ItemId, AnswerValue> = {};
  const left: LeftAnswer[] = [];
  for (const item of itemsOf(before)) {
    const value = Object.hasOwn(found, item.id) ? found[item.id] : null;
    if (item.kind === 'info' || isBlank(value)) continue;
    const taken = take(item, targets.get(item.id), value);
    if (taken.answer !== null) answers[item.id] = taken.answer;
    left.push(...taken.left);
  }
  return { answers, left };
}
