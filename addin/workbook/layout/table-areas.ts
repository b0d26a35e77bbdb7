import type { CellRange, SheetPlan, TablePlace } from '../../../shared/sheet/plan';

/** The rows of a table that hold an answer, as many as there are up to the last such. */
export function filledRows({ cells }: Pick<SheetPlan, 'cells'>, place: TablePlace): number {
  const rows = cells.slice(place.head + 1, place.end);
  return (
    rows.findLastIndex((row) =>
      place.columns.some(({ column }) => row[column]?.content.kind !== 'empty'),
    ) + 1
  );
}

/** Runs of rows in which no table's rows stand. */
export function rowsBetweenTables({
  cells,
  tables,
}: Pick<SheetPlan, 'cells' | 'tables'>): readonly (readonly [first: number, last: number])[] {
  const ends = [...tables].sort((a, b) => a.head - b.head);
  const starts = [0, ...ends.map(({ end }) => end)];
  return starts.map((start, index) => [start, ends[index]?.head ?? cells.length - 1]);
}

/** A table's rows in the columns from `left` to `right`, or the first ones of them. */
export const tableRange = (
  { head, end }: TablePlace,
  left: number,
  right: number,
  rows: number = end - head - 1,
): CellRange => ({ top: head + 1, left, bottom: head + rows, right });
