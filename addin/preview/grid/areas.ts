import type { CellPosition, CellRange } from '../host/model';
import { bounding, columnsOf, encloses, intersection, rowsOf, singleCell } from '../host/rectangle';

/** The area from one corner to another, grown until it cuts no merged area in two. */
export function areaBetween(
  merges: readonly CellRange[],
  from: CellPosition,
  to: CellPosition,
): CellRange {
  let area = bounding(singleCell(from), singleCell(to));
  for (;;) {
    const here = area;
    const cut = merges.find(
      (merge) => intersection(here, merge) !== null && !encloses(here, merge),
    );
    if (cut === undefined) return area;
    area = bounding(area, cut);
  }
}

/** Whether the area is one cell, merged or not. */
export function isOneCell(merges: readonly CellRange[], area: CellRange): boolean {
  if (rowsOf(area) === 1 && columnsOf(area) === 1) return true;
  return merges.some((merge) => encloses(merge, area));
}

/**
 * The corner opposite the active cell: the one that Shift with an arrow moves. When the active cell
 * is no corner, it is the last one.
 */
export function farCorner(area: CellRange, active: CellPosition): CellPosition {
  return {
    row: active.row === area.bottom ? area.top : area.bottom,
    column: active.column === area.right ? area.left : area.right,
  };
}
