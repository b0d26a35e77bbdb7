import type { CellPosition, CellRange } from './plan';

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `B7`. */
export const addressOf = ({ row, column }: CellPosition): string =>
  `${columnLetters(column)}${row + 1}`;

/** `$B$7`, which stays when the formula is copied. */
export const absoluteAddress = ({ row, column }: CellPosition): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** `B7:C9`, or `B7` when the range is one cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = addressOf({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${addressOf({ row: bottom, column: right })}`;
}

/** `$B$7:$C$9`. */
export const absoluteRange = ({ top, left, bottom, right }: CellRange): string =>
  `${absoluteAddress({ row: top, column: left })}:${absoluteAddress({ row: bottom, column: right })}`;

/** A sheet's name as formulas quote it: `'Karta standardu'`. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The range of one cell. */
export const cellRange = ({ row, column }: CellPosition): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
