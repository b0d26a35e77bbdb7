/** How merged areas become cells of a table, from which hidden rows and columns are missing. */
import type { CellPosition, CellRange } from '../host/model';
import type { Line, Paper } from './paper';

export interface Span {
  /** The merged area as the sheet has it; its top left cell carries the content. */
  readonly area: CellRange;
  /** The first cell of the area that is drawn; it is the table's one. */
  readonly at: CellPosition;
  readonly rows: number;
  readonly columns: number;
  /** Height of all its rows together. */
  readonly pixels: number;
  /** Width of all its columns together. */
  readonly width: number;
}

export interface Spans {
  /** The merged area that the cell belongs to; `null` for a single cell. */
  readonly of: (row: number, column: number) => Span | null;
}

export function spansOf(merges: readonly CellRange[], paper: Paper): Spans {
  const byCell = new Map<number, Span>();
  const key = (row: number, column: number): number => row * paper.columnEnd + column;
  for (const area of merges) {
    const rows = within(paper.rows, area.top, area.bottom);
    const columns = within(paper.columns, area.left, area.right);
    const [row] = rows;
    const [column] = columns;
    if (row === undefined || column === undefined) continue;
    const span: Span = {
      area,
      at: { row: row.index, column: column.index },
      rows: rows.length,
      columns: columns.length,
      pixels: sizeOf(rows),
      width: sizeOf(columns),
    };
    for (const { index: r } of rows) {
      for (const { index: c } of columns) byCell.set(key(r, c), span);
    }
  }
  return { of: (row, column) => byCell.get(key(row, column)) ?? null };
}

const sizeOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { pixels }) => sum + pixels, 0);

const within = (lines: readonly Line[], first: number, last: number): readonly Line[] =>
  lines.filter(({ index }) => index >= first && index <= last);
