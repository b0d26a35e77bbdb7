/** What a cell has, whichever layer of the sheet it comes from. */
import type { CellFormat, CellRange } from '../model';
import { bounding, contains } from '../rectangle';
import { cellKey, keyPosition } from './cells';
import type { CellKey } from './cells';
import type { Content, Sheet } from './sheet';

export function contentAt(sheet: Sheet, row: number, column: number): Content | null {
  return sheet.contents.get(cellKey(row, column)) ?? null;
}

export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  return (
    sheet.formats.get(cellKey(row, column)) ?? sheet.columnFormats.get(column) ?? sheet.baseFormat
  );
}

export function mergeAt(sheet: Sheet, row: number, column: number): CellRange | null {
  return sheet.merges.find((merge) => contains(merge, row, column)) ?? null;
}

/** Whether protection keeps the cell from being changed now. */
export function isReadOnly(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection !== null && formatAt(sheet, row, column).locked;
}

/** The rectangle around everything the sheet holds (or, with `formats`, shows); `null` when blank. */
export function usedRange(sheet: Sheet, formats: boolean): CellRange | null {
  let used: CellRange | null = null;
  const include = (keys: Iterable<CellKey>) => {
    for (const key of keys) {
      const { row, column } = keyPosition(key);
      const cell = { top: row, left: column, bottom: row, right: column };
      used = used === null ? cell : bounding(used, cell);
    }
  };
  include(sheet.contents.keys());
  if (!formats) return used;
  include(sheet.formats.keys());
  return sheet.merges.reduce(
    (range: CellRange | null, merge) => (range ? bounding(range, merge) : merge),
    used,
  );
}
