/** The rows of a sheet's tables, found by what stands in the hidden column beside them. */
import type { ItemId } from '../definition/expression';
import type { TableItem } from '../definition/programme';
import { cellToAnswer, type CellValue } from './answer-cell';
import { parseTableEnd, parseTableHead } from './ledger-ids';

/** Where the rows of a table stand now. */
export interface TablePosition {
  /** The first row, and the one after the last. */
  readonly top: number;
  readonly end: number;
  readonly columns: ReadonlyMap<ItemId, number>;
}

type Values = readonly (readonly CellValue[])[];

/** Every table of the sheet; where one stands twice, the first. */
export function tablesOf(
  values: Values,
  hiddenColumns: readonly number[],
): ReadonlyMap<ItemId, TablePosition> {
  const found = new Map<ItemId, TablePosition>();
  for (const hidden of hiddenColumns) {
    values.forEach((line, row) => {
      const text = line[hidden];
      const head = typeof text === 'string' ? parseTableHead(text) : null;
      if (head === null || found.has(head.table)) return;
      const below = values.findIndex(
        (other, at) => at > row && parseTableEnd(String(other[hidden] ?? '')) === head.table,
      );
      found.set(head.table, {
        top: row + 1,
        // Without its end a table reaches as far as the sheet.
        end: below < 0 ? values.length : below,
        columns: new Map(head.columns.map(({ id, distance }) => [id, hidden - distance])),
      });
    });
  }
  return found;
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/**
 * The rows as found. Blank ones between others are kept, so that the numbers of rows stay true; those
 * after the last are dropped. A blank table is unanswered.
 */
export function readTableRows(
  table: TableItem,
  values: Values,
  { top, end, columns }: TablePosition,
): readonly Readonly<Record<ItemId, unknown>>[] | null {
  const rows = values.slice(top, end).map((line) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const at = columns.get(column.id);
        return [column.id, at === undefined ? null : cellToAnswer(column, line[at] ?? '')];
      }),
    ),
  );
  const used = rows.findLastIndex((row) => !Object.values(row).every(isBlank)) + 1;
  return used === 0 ? null : rows.slice(0, used);
}
