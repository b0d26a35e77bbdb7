import type { ItemId } from '../definition/expression';
import type { CellPosition } from '../sheet/plan';

/** Where the rows of a table stand: the first, the one after the last, and the column of each item. */
export interface TablePlace {
  readonly top: number;
  readonly end: number;
  readonly columns: ReadonlyMap<ItemId, number>;
}

/** The column of the table that a cell is in; null when it is outside. */
export function columnAt(place: TablePlace, { row, column }: CellPosition): ItemId | null {
  if (row < place.top || row >= place.end) return null;
  return [...place.columns].find(([, at]) => at === column)?.[0] ?? null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The rows as read, with nothing in one of their cells. */
export function withoutCell(rows: unknown, index: number, column: ItemId): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown, at) =>
    at === index && isObject(row) ? { ...row, [column]: null } : row,
  );
}
