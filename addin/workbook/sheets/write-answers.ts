import { answerTo, type Answers, type TableRow } from '../../../shared/card/answers';
import { isOwnItem } from '../../../shared/card/own-item';
import {
  itemsOf,
  type Card,
  type Item,
  type TableItem,
} from '../../../shared/definition/programme';
import { addressOf, rangeAddress } from '../../../shared/sheet/address';
import { answerToCell } from '../../../shared/sheet/answer-cell';
import { markOf } from '../../../shared/sheet/contents';
import type { CellPosition } from '../../../shared/sheet/plan';
import { readSheet } from '../../../shared/sheet/read';
import { markIds } from '../../../shared/sheet/read-marks';
import type { TablePosition } from '../../../shared/sheet/read-tables';
import { answerCells } from '../links/ledger';
import type { SheetId } from '../port';
import { formulaAt, loadSnapshot, type SheetSnapshot } from './snapshot';

/** Cells for texts have the format for text, which takes any text as it is; so values need no more. */
function writeCell(
  sheet: Excel.Worksheet,
  snapshot: SheetSnapshot,
  cell: CellPosition | undefined,
  value: string | number,
): void {
  if (cell === undefined || formulaAt(snapshot, cell) !== null) return;
  sheet.getRange(addressOf(cell)).values = [[value]];
}

const isRow = (row: unknown): row is TableRow => typeof row === 'object' && row !== null;

/** The rows from the top on, and blanks as far down as anything stood. */
function writeRows(
  sheet: Excel.Worksheet,
  snapshot: SheetSnapshot,
  { table, answers, place }: TableWriting,
): void {
  const { top, end, columns } = place;
  const value = answerTo(answers, table.id);
  const rows = Array.isArray(value) ? value.filter(isRow) : [];
  for (const column of table.columns) {
    const at = columns.get(column.id);
    if (at === undefined) continue;
    const stood = snapshot.values.slice(top, end).findLastIndex((line) => (line[at] ?? '') !== '');
    const bottom = Math.min(Math.max(rows.length, stood + 1), end - top);
    if (bottom === 0) continue;
    const cells = Array.from({ length: bottom }, (_, index) => {
      const cell = { row: top + index, column: at };
      // What is null stays as it is.
      if (formulaAt(snapshot, cell) !== null) return [null];
      return [answerToCell(column, rows[index]?.[column.id] ?? null)];
    });
    const range = { top, left: at, bottom: top + bottom - 1, right: at };
    sheet.getRange(rangeAddress(range)).values = cells;
  }
}

interface TableWriting {
  readonly table: TableItem;
  readonly answers: Answers;
  readonly place: TablePosition;
}

function writeItem(
  sheet: Excel.Worksheet,
  snapshot: SheetSnapshot,
  item: Exclude<Item, TableItem>,
  answers: Answers,
): void {
  const cells = answerCells(snapshot.values);
  const answer = answerTo(answers, item.id);
  if (item.kind === 'choices') {
    for (const { id, option } of markIds(item)) {
      writeCell(sheet, snapshot, cells.get(id), markOf(answer, option));
    }
  } else {
    writeCell(sheet, snapshot, cells.get(item.id), answerToCell(item, answer));
  }
}

/** Writes the answers that are given to the card's own items, each into the cells in which it stands on the sheet now. */
export async function writeAnswers(
  context: Excel.RequestContext,
  id: SheetId,
  card: Card,
  answers: Answers,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const load = loadSnapshot(sheet);
  await context.sync();
  const snapshot = load();
  const { tables } = readSheet(card, snapshot.values);
  for (const item of itemsOf(card)) {
    if (!Object.hasOwn(answers, item.id) || !isOwnItem(item)) continue;
    const place = tables.get(item.id);
    if (item.kind !== 'table') writeItem(sheet, snapshot, item, answers);
    else if (place !== undefined) writeRows(sheet, snapshot, { table: item, answers, place });
  }
  await context.sync();
}
