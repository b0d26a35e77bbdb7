/** A1 addresses of cells and rectangles. Rows and columns count from 0. */
import type { CellPosition, CellRange } from './model';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `null` for letters that are no column of a sheet. */
export function columnIndex(name: string): number | null {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= MAX_COLUMNS ? number - 1 : null;
}

export function isWholeColumns(range: CellRange): boolean {
  return range.top === 0 && range.bottom === LAST_ROW;
}

export function isWholeRows(range: CellRange): boolean {
  return range.left === 0 && range.right === LAST_COLUMN;
}

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** `A1`, `A1:B2`, `A:B` or `1:2`, as Excel writes the rectangle. */
export function formatRange(range: CellRange): string {
  if (isWholeColumns(range) && !isWholeRows(range)) {
    return `${columnName(range.left)}:${columnName(range.right)}`;
  }
  if (isWholeRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  const first = formatCell({ row: range.top, column: range.left });
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

export function formatCell(cell: CellPosition): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** The sheet's name as a formula writes it, quoted where Excel quotes. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export function formatAddress(sheet: string, range: CellRange): string {
  return `${quoteSheet(sheet)}!${formatRange(range)}`;
}

/** Splits `'My sheet'!A1` into its sheet and the rest; without a sheet, `sheet` is `null`. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^!']+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: address };
}

/** A rectangle from `A1`, `$A$1:B2`, `A:B` or `1:2`; `null` when the text is none of these. */
export function parseRange(text: string): CellRange | null {
  const [from, to, ...more] = text.replaceAll('$', '').trim().split(':');
  if (from === undefined || more.length > 0) return null;
  const start = parseCorner(from);
  const end = to === undefined ? start : parseCorner(to);
  if (!start || !end || (to === undefined && (start.row === null || start.column === null))) {
    return null;
  }
  if ((start.row === null) !== (end.row === null)) return null;
  if ((start.column === null) !== (end.column === null)) return null;
  return {
    top: Math.min(start.row ?? 0, end.row ?? 0),
    left: Math.min(start.column ?? 0, end.column ?? 0),
    bottom: start.row === null ? LAST_ROW : Math.max(start.row, end.row ?? 0),
    right: start.column === null ? LAST_COLUMN : Math.max(start.column, end.column ?? 0),
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  const letters = match?.[1] ?? '';
  const digits = match?.[2] ?? '';
  if (letters === '' && digits === '') return null;
  const column = letters === '' ? null : columnIndex(letters);
  if (letters !== '' && column === null) return null;
  const row = digits === '' ? null : Number(digits) - 1;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  return { row, column };
}
