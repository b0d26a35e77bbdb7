/** Arithmetic of rectangles of cells, both corners included. */
import type { CellPosition, CellRange } from './model';

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function encloses(outer: CellRange, inner: CellRange): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** `null` when they have no cell in common. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function bounding(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What of `range` lies outside `hole`: up to four rectangles. */
export function subtract(range: CellRange, hole: CellRange): readonly CellRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...range, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...range, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function moved(range: CellRange, rows: number, columns: number): CellRange {
  return {
    top: range.top + rows,
    left: range.left + columns,
    bottom: range.bottom + rows,
    right: range.right + columns,
  };
}

export function rowsOf(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnsOf(range: CellRange): number {
  return range.right - range.left + 1;
}

export function cellCount(range: CellRange): number {
  return rowsOf(range) * columnsOf(range);
}

export function singleCell(cell: CellPosition): CellRange {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** Calls back for every cell, row by row. */
export function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}
