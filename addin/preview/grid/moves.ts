/**
 * Where the active cell goes, by Excel's keys. Every function gives a place in a cell that may be
 * selected. Within a merged area it is the place by which the area was entered, so that one can walk
 * through and come out in the same row or column; `anchorOf` gives the cell.
 */
import type { CellPosition } from '../host/model';
import type { Terrain } from './terrain';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The cell that stands for a merged area: its top left one. */
export function anchorOf(terrain: Terrain, { row, column }: CellPosition): CellPosition {
  const merge = terrain.mergeAt(row, column);
  return merge === null ? { row, column } : { row: merge.top, column: merge.left };
}

const isOnSheet = (terrain: Terrain, { row, column }: CellPosition): boolean =>
  row >= 0 && column >= 0 && row < terrain.rowEnd && column < terrain.columnEnd;

const isDrawn = (terrain: Terrain, { row, column }: CellPosition): boolean =>
  !terrain.rowHidden(row) && !terrain.columnHidden(column);

/** The next visible cell in the direction, past the merged area that `from` is in. */
function neighbour(
  terrain: Terrain,
  from: CellPosition,
  direction: Direction,
): CellPosition | null {
  const [down, across] = STEPS[direction];
  const area = terrain.mergeAt(from.row, from.column);
  const start = {
    row: area === null || down === 0 ? from.row : down > 0 ? area.bottom : area.top,
    column: area === null || across === 0 ? from.column : across > 0 ? area.right : area.left,
  };
  let next = { row: start.row + down, column: start.column + across };
  while (isOnSheet(terrain, next) && !isDrawn(terrain, next)) {
    next = { row: next.row + down, column: next.column + across };
  }
  return isOnSheet(terrain, next) ? next : null;
}

/** One cell on, or where it is when there is nowhere to go. */
export function step(terrain: Terrain, from: CellPosition, direction: Direction): CellPosition {
  for (
    let next = neighbour(terrain, from, direction);
    next !== null;
    next = neighbour(terrain, next, direction)
  ) {
    const landing = anchorOf(terrain, next);
    if (terrain.selectable(landing.row, landing.column)) return next;
  }
  return from;
}

/** Ctrl and an arrow: to the end of what is filled, over blanks to the next filled cell, to the edge. */
export function jump(terrain: Terrain, from: CellPosition, direction: Direction): CellPosition {
  const filled = (cell: CellPosition): boolean => {
    const anchor = anchorOf(terrain, cell);
    return terrain.filled(anchor.row, anchor.column);
  };
  let here = from;
  let next = neighbour(terrain, here, direction);
  if (next === null) return from;
  const alongFilled = filled(from) && filled(next);
  while (next !== null) {
    if (alongFilled && !filled(next)) break;
    here = next;
    if (!alongFilled && filled(next)) break;
    next = neighbour(terrain, here, direction);
  }
  const landing = anchorOf(terrain, here);
  return terrain.selectable(landing.row, landing.column) ? here : step(terrain, from, direction);
}

/** A screenful of `rows` up or down in the same column. */
export function page(
  terrain: Terrain,
  from: CellPosition,
  direction: 'up' | 'down',
  rows: number,
): CellPosition {
  let here = from;
  for (let count = 0; count < rows; count += 1) here = step(terrain, here, direction);
  return here;
}

/** The first selectable cell from `start` on, going right and then down; `from` when there is none. */
function firstFrom(terrain: Terrain, start: CellPosition, from: CellPosition): CellPosition {
  for (let row = start.row; row < terrain.rowEnd; row += 1) {
    for (let column = start.column; column < terrain.columnEnd; column += 1) {
      if (!isDrawn(terrain, { row, column })) continue;
      const landing = anchorOf(terrain, { row, column });
      if (terrain.selectable(landing.row, landing.column)) return landing;
    }
  }
  return from;
}

/** Home: the first cell of the row that scrolls. */
export const rowStart = (terrain: Terrain, from: CellPosition): CellPosition =>
  firstFrom(
    { ...terrain, rowEnd: from.row + 1 },
    { row: from.row, column: terrain.firstScrolling.column },
    from,
  );

/** Ctrl+Home: the first cell that scrolls. */
export const sheetStart = (terrain: Terrain, from: CellPosition): CellPosition =>
  firstFrom(terrain, terrain.firstScrolling, from);

/** Ctrl+End: the last visible cell of the part in use. */
export function sheetEnd(terrain: Terrain, from: CellPosition): CellPosition {
  const { lastUsed } = terrain;
  for (let row = lastUsed.row; row >= 0; row -= 1) {
    for (let column = lastUsed.column; column >= 0; column -= 1) {
      if (!isDrawn(terrain, { row, column })) continue;
      const landing = anchorOf(terrain, { row, column });
      if (terrain.selectable(landing.row, landing.column)) return landing;
    }
  }
  return from;
}
