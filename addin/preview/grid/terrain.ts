/** What the moves of the active cell need to know of a sheet. */
import type { CellPosition, CellRange, SheetView } from '../host/model';
import type { Paper } from './paper';

export interface Terrain {
  /** The first row and column that cannot be reached. */
  readonly rowEnd: number;
  readonly columnEnd: number;
  readonly rowHidden: (row: number) => boolean;
  readonly columnHidden: (column: number) => boolean;
  readonly mergeAt: (row: number, column: number) => CellRange | null;
  /** A protected sheet may keep its locked cells from being selected. */
  readonly selectable: (row: number, column: number) => boolean;
  /** May be typed into. */
  readonly open: (row: number, column: number) => boolean;
  readonly filled: (row: number, column: number) => boolean;
  readonly isProtected: boolean;
  /** The cell that ends the part in use. */
  readonly lastUsed: CellPosition;
  /** The first cell that scrolls: below and right of what is frozen. */
  readonly firstScrolling: CellPosition;
}

export function terrainOf(sheet: SheetView, paper: Paper): Terrain {
  const open = (row: number, column: number): boolean => !sheet.cell(row, column).readOnly;
  return {
    rowEnd: paper.rowEnd,
    columnEnd: paper.columnEnd,
    rowHidden: (row) => sheet.rowHidden(row),
    columnHidden: (column) => sheet.columnHidden(column),
    mergeAt: (row, column) =>
      sheet.merges.find(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      ) ?? null,
    selectable: (row, column) => {
      if (!sheet.protected || sheet.selectionMode === 'Normal') return true;
      return sheet.selectionMode === 'Unlocked' && open(row, column);
    },
    open,
    filled: (row, column) => sheet.cell(row, column).value !== null,
    isProtected: sheet.protected,
    lastUsed: {
      row: Math.max(0, sheet.rowCount - 1),
      column: Math.max(0, sheet.columnCount - 1),
    },
    firstScrolling: { row: sheet.frozenRows, column: sheet.frozenColumns },
  };
}
