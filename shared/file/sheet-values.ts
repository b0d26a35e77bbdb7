import type { CellValue } from '../sheet/answer-cell';
import type { CellPosition } from '../sheet/plan';
import type { SheetValues } from '../sheet/read';
import type { ReadCell, ReadSheet } from '../xlsx/contents';
import { FILE_LIMITS } from '../xlsx/limits';

/** A cell that shows an error in place of a value. */
export interface ErrorCell extends CellPosition {
  /** As Excel shows it: `#REF!`. */
  readonly error: string;
}

export interface ReadValues {
  /** As a spreadsheet says them: days as numbers, errors as their names. */
  readonly values: SheetValues;
  readonly errors: readonly ErrorCell[];
  /** The first cell that is too far right or down to be looked at; null when there is none. */
  readonly outside: CellPosition | null;
  /** Places that were laid out. */
  readonly places: number;
}

/** Most places of a file's sheets, blank ones among them, that are laid out: 8 MB. */
export const MOST_PLACES = 1_000_000;

const isInside = ({ row, column }: CellPosition): boolean =>
  row < FILE_LIMITS.rows && column < FILE_LIMITS.columns;

/** Fills the gap before `length` with blanks. */
function widen(line: CellValue[], length: number): void {
  while (line.length < length) line.push('');
}

const NOTHING: readonly CellValue[] = [];

/**
 * The values of a sheet from A1 on, as far as a card of ours can reach.
 *
 * @param room most places that are laid out.
 */
export function sheetValues(sheet: ReadSheet, room: number): ReadValues {
  const lines = new Map<number, CellValue[]>();
  const errors: ErrorCell[] = [];
  let outside: CellPosition | null = null;
  let places = 0;
  let height = 0;
  const put = ({ row, column, contents }: ReadCell): void => {
    const line = lines.get(row) ?? [];
    const added = Math.max(0, column + 1 - line.length);
    if (!isInside({ row, column }) || places + added > room) {
      outside ??= { row, column };
      return;
    }
    places += added;
    height = Math.max(height, row + 1);
    lines.set(row, line);
    widen(line, column + 1);
    line[column] = contents.value;
    if (contents.kind === 'error') errors.push({ row, column, error: contents.value });
  };
  sheet.cells.forEach(put);
  const values = Array.from({ length: height }, (_, row) => lines.get(row) ?? NOTHING);
  return { values, errors, outside, places };
}
