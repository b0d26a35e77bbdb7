import type { CellPosition } from '../../../shared/sheet/plan';

const ABSOLUTE_CELL = /!\$([A-Z]{1,3})\$(\d{1,7})$/;

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cell that a name's formula (`=Wniosek!$B$7`) refers to; null for anything but one cell. */
export function namedCell(formula: string | undefined): CellPosition | null {
  const [, letters, row] = ABSOLUTE_CELL.exec(formula ?? '') ?? [];
  return letters === undefined || row === undefined
    ? null
    : { row: Number(row) - 1, column: columnIndex(letters) };
}

const LIST_COLUMN = /^='?kt_listy'?!\$([A-Z]{1,3})\$\d+:\$\1\$\d+$/;

/** The column of the lists' sheet that a list's name refers to; null when the name is broken. */
export function namedColumn(formula: string | undefined): number | null {
  const [, letters] = LIST_COLUMN.exec(formula ?? '') ?? [];
  return letters === undefined ? null : columnIndex(letters);
}

const FIRST_CELL = /^([A-Z]{1,3})(\d{1,7})(?::|$)/;

/** The first cell of an address as events tell it (`B7`, `B7:B9`); null for whole columns or several areas. */
export function cellOfAddress(address: string): CellPosition | null {
  const [, letters, row] = FIRST_CELL.exec(address) ?? [];
  return letters === undefined || row === undefined
    ? null
    : { row: Number(row) - 1, column: columnIndex(letters) };
}
