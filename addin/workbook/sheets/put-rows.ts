import type { CellRow } from '../../../shared/csv/read-rows';
import type { ItemId } from '../../../shared/definition/expression';
import type { Card } from '../../../shared/definition/programme';
import { rangeAddress } from '../../../shared/sheet/address';
import type { CellValue } from '../../../shared/sheet/answer-cell';
import { readSheet } from '../../../shared/sheet/read';
import { textInput } from '../layout/cell-input';
import type { RowsPut, RowsToPut, SheetId } from '../port';
import { loadSnapshot } from './snapshot';

/**
 * What `Range.values` takes for a cell with the number format. Whoever pasted a cell here may have
 * brought another format than that of texts, and then `=1+1` would be a formula.
 */
const inputOf = (value: CellValue, numberFormat: unknown): CellValue =>
  typeof value === 'string' && numberFormat !== '@' ? textInput(value) : value;

/** The values of one column from the first row to be written on, and blanks over what stood below. */
const columnValues = (
  rows: readonly CellRow[],
  column: ItemId,
  height: number,
): readonly CellValue[] =>
  Array.from({ length: height }, (_, index) => rows[index]?.[column] ?? '');

/**
 * Puts rows into a table, below those that stand there or in their place: one round trip to look, one
 * to learn how the cells take texts, one to write.
 */
export async function putRows(
  context: Excel.RequestContext,
  id: SheetId,
  card: Card,
  { table, rows, where }: RowsToPut,
): Promise<RowsPut> {
  const sheet = context.workbook.worksheets.getItem(id);
  const load = loadSnapshot(sheet);
  await context.sync();
  const { answers, tables } = readSheet(card, load().values);
  const place = tables.get(table);
  const stood = answers[table] ?? null;
  if (place === undefined) return { kind: 'changed' };
  if (where.kind === 'instead' && JSON.stringify(stood) !== JSON.stringify(where.seen)) {
    return { kind: 'changed' };
  }
  const used = Array.isArray(stood) ? stood.length : 0;
  const top = where.kind === 'below' ? place.top + used : place.top;
  if (top + rows.length > place.end) return { kind: 'no-room' };
  const height = where.kind === 'below' ? rows.length : Math.max(rows.length, used);
  const ranges = [...place.columns].map(([column, at]) => {
    const area = { top, left: at, bottom: top + height - 1, right: at };
    return { column, range: sheet.getRange(rangeAddress(area)).load('numberFormat') };
  });
  await context.sync();
  for (const { column, range } of ranges) {
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    range.values = columnValues(rows, column, height).map((value, row) => [
      inputOf(value, formats[row]?.[0]),
    ]);
  }
  await context.sync();
  return { kind: 'put', first: { row: top, column: Math.min(...place.columns.values()) } };
}
