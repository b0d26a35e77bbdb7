import type { AnswerValue } from '../../../shared/card/answers';
import { itemsOf, type Card, type Item } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
import { cellToAnswer, type CellValue } from '../../../shared/sheet/answer-cell';
import { markName, nameOf } from '../../../shared/sheet/names';
import { readSheet } from '../../../shared/sheet/read';
import { markIds, readMarks } from '../../../shared/sheet/read-marks';
import { isAnswer } from '../links/link-plan';
import { namedCell } from './named-cell';
import type { SheetSnapshot } from './snapshot';

/** The answers that a damaged sheet still has, and the items whose answers it has no more. */
export interface Recovered {
  readonly answers: Readonly<Record<ItemId, AnswerValue>>;
  readonly lost: readonly ItemId[];
}

/** The answer in the cells that the item's names lead to; undefined when one is broken. */
function namedAnswer(item: Item, { names, values }: SheetSnapshot): unknown {
  const valueOf = (name: string): CellValue | undefined => {
    const cell = namedCell(names.get(name));
    return cell === null ? undefined : (values[cell.row]?.[cell.column] ?? '');
  };
  if (item.kind === 'choices') {
    const marks = markIds(item).flatMap(({ option }) => {
      const value = valueOf(markName(item.id, option));
      return value === undefined ? [] : [{ option, value }];
    });
    return marks.length > item.options.length ? readMarks(marks) : undefined;
  }
  const value = item.kind === 'table' ? undefined : valueOf(nameOf(item.id));
  return value === undefined ? undefined : cellToAnswer(item, value);
}

const isCell = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** The rows with what is no answer left out; the same rows when all is one. */
function readableRows(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  const readable = rows.map((row) => {
    const cells = Object.entries(row ?? {});
    return cells.every(([, cell]) => isCell(cell))
      ? row
      : Object.fromEntries(cells.filter(([, cell]) => isCell(cell)));
  });
  return readable.every((row, index) => row === rows[index]) ? value : readable;
}

/**
 * Reads by the hidden columns; where these know nothing of an item, by its name. What is no answer of
 * its kind cannot be carried over either.
 */
export function recoverAnswers(card: Card, snapshot: SheetSnapshot): Recovered {
  const reading = readSheet(card, snapshot.values);
  const answers: Record<ItemId, AnswerValue> = {};
  const lost: ItemId[] = [];
  for (const item of itemsOf(card)) {
    if (item.kind === 'info') continue;
    const known = reading.cells.has(item.id);
    const value = known ? reading.answers[item.id] : namedAnswer(item, snapshot);
    const carried = item.kind === 'table' ? readableRows(value) : value;
    if (isAnswer(carried)) answers[item.id] = carried;
    if (carried === undefined || (carried !== null && !isAnswer(carried)) || carried !== value) {
      lost.push(item.id);
    }
  }
  return { answers, lost };
}
