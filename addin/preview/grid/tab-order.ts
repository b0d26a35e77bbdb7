/** Tab and Enter: on through a protected sheet's inputs, and round and round a selected area. */
import type { CellPosition, CellRange } from '../host/model';
import { eachCell } from '../host/rectangle';
import { anchorOf, step } from './moves';
import type { Terrain } from './terrain';

/**
 * Tab. On a protected sheet it goes from one input to the next, row by row, and from the last to the
 * first, as in Excel; elsewhere one cell to the right or left.
 */
export function tab(terrain: Terrain, from: CellPosition, back: boolean): CellPosition {
  if (!terrain.isProtected) return step(terrain, from, back ? 'left' : 'right');
  const cells = terrain.rowEnd * terrain.columnEnd;
  const start = from.row * terrain.columnEnd + from.column;
  for (let count = 1; count <= cells; count += 1) {
    const at = (start + (back ? -count : count) + cells) % cells;
    const cell = { row: Math.floor(at / terrain.columnEnd), column: at % terrain.columnEnd };
    if (isInput(terrain, cell)) return cell;
  }
  return from;
}

function isInput(terrain: Terrain, cell: CellPosition): boolean {
  // What is used ends before the spare cells of the grid; those of an unlocked column are no form.
  if (cell.row > terrain.lastUsed.row || cell.column > terrain.lastUsed.column) return false;
  if (!isOwnCell(terrain, cell)) return false;
  return terrain.open(cell.row, cell.column) && terrain.selectable(cell.row, cell.column);
}

/** Visible, and not the covered part of a merged area. */
function isOwnCell(terrain: Terrain, cell: CellPosition): boolean {
  if (terrain.rowHidden(cell.row) || terrain.columnHidden(cell.column)) return false;
  const anchor = anchorOf(terrain, cell);
  return anchor.row === cell.row && anchor.column === cell.column;
}

/** The next cell of a selected area, along its rows (Tab) or its columns (Enter), in a ring. */
export function cycle(
  terrain: Terrain,
  range: CellRange,
  from: CellPosition,
  along: 'rows' | 'columns',
  back: boolean,
): CellPosition {
  const cells: CellPosition[] = [];
  const bottom = Math.min(range.bottom, terrain.rowEnd - 1);
  const right = Math.min(range.right, terrain.columnEnd - 1);
  eachCell({ ...range, bottom, right }, (row, column) => {
    if (isOwnCell(terrain, { row, column })) cells.push({ row, column });
  });
  if (along === 'columns') cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const at = cells.findIndex(({ row, column }) => row === from.row && column === from.column);
  return cells[(at + (back ? -1 : 1) + cells.length) % cells.length] ?? from;
}
