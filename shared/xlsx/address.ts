/** A1 addresses of cells and ranges, counted from 0. */
import type { CellPosition, CellRange } from '../sheet/plan';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const cellAddress = ({ row, column }: CellPosition): string =>
  `${columnLetters(column)}${row + 1}`;

/** `A1:B2`, or `A1` for a single cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

const absolute = (position: CellPosition): string =>
  `$${columnLetters(position.column)}$${position.row + 1}`;

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `'Sheet'!$A$1:$B$2`, as names want it: nothing in it moves with the cell that reads it. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const first = absolute({ row: top, column: left });
  const last = absolute({ row: bottom, column: right });
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
