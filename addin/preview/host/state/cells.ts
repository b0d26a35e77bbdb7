/** Sparse storage of what belongs to single cells. */
import { MAX_COLUMNS } from '../address';
import type { CellPosition, CellRange } from '../model';
import { cellCount, contains, eachCell } from '../rectangle';

/** Row and column in one number, so that a `Map` can hold cells. */
export type CellKey = number & { readonly __cell: unique symbol };

export function cellKey(row: number, column: number): CellKey {
  // The brand is the only difference between the two types.
  return (row * MAX_COLUMNS + column) as CellKey;
}

export function keyPosition(key: CellKey): CellPosition {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** Keys of the range that the map has; quick for few cells in a large range and the reverse. */
export function keysWithin<T>(cells: ReadonlyMap<CellKey, T>, range: CellRange): CellKey[] {
  const keys: CellKey[] = [];
  if (cellCount(range) > cells.size) {
    for (const key of cells.keys()) {
      const { row, column } = keyPosition(key);
      if (contains(range, row, column)) keys.push(key);
    }
    return keys.sort((a, b) => a - b);
  }
  eachCell(range, (row, column) => {
    const key = cellKey(row, column);
    if (cells.has(key)) keys.push(key);
  });
  return keys;
}

/**
 * Moves every cell to where `to` says; `null` drops it. The map itself is changed, since others
 * hold it.
 */
export function relocate<T>(
  cells: Map<CellKey, T>,
  to: (position: CellPosition) => CellPosition | null,
): void {
  const before = [...cells];
  cells.clear();
  for (const [key, cell] of before) {
    const position = to(keyPosition(key));
    if (position) cells.set(cellKey(position.row, position.column), cell);
  }
}
