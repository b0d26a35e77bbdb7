import { isWholeColumns, isWholeRows } from '../address';
import type { CellFormat, CellRange } from '../model';
import { eachCell } from '../rectangle';
import { cellKey, keysWithin } from '../state/cells';
import { patched } from '../state/format';
import type { FormatPatch } from '../state/format';
import { formatAt, usedRange } from '../state/lookup';
import type { Sheet } from '../state/sheet';
import type { Editor } from './editor';

export type ChangeOfFormat = (format: CellFormat, row: number, column: number) => CellFormat;

/** Changes the formats of a range in the same way everywhere. */
export function formatRange(
  editor: Editor,
  sheet: Sheet,
  range: CellRange,
  patch: FormatPatch,
): void {
  // Cells that looked alike go on sharing one format.
  const made = new Map<CellFormat, CellFormat>();
  changeFormats(editor, sheet, range, (format) => {
    const after = made.get(format) ?? patched(format, patch);
    made.set(format, after);
    return after;
  });
}

/**
 * Changes the formats of a range cell by cell. Of whole columns and of the whole sheet the rest, too
 * large to visit, changes at once; of whole rows the columns in use change.
 */
export function changeFormats(
  editor: Editor,
  sheet: Sheet,
  range: CellRange,
  change: ChangeOfFormat,
): void {
  if (isWholeColumns(range)) changeLayers(sheet, range, change);
  else
    eachCell(withoutEndlessRows(sheet, range), (row, column) => {
      sheet.formats.set(cellKey(row, column), change(formatAt(sheet, row, column), row, column));
    });
  editor.journal.record({ kind: 'formats', sheet, range });
}

function changeLayers(sheet: Sheet, range: CellRange, change: ChangeOfFormat): void {
  for (const key of keysWithin(sheet.formats, range)) {
    const format = sheet.formats.get(key);
    if (format) sheet.formats.set(key, change(format, range.top, range.left));
  }
  if (isWholeRows(range)) {
    sheet.baseFormat = change(sheet.baseFormat, range.top, range.left);
    for (const [column, format] of sheet.columnFormats) {
      sheet.columnFormats.set(column, change(format, range.top, column));
    }
    return;
  }
  for (let column = range.left; column <= range.right; column += 1) {
    const format = sheet.columnFormats.get(column) ?? sheet.baseFormat;
    sheet.columnFormats.set(column, change(format, range.top, column));
  }
}

function withoutEndlessRows(sheet: Sheet, range: CellRange): CellRange {
  if (!isWholeRows(range)) return range;
  const used = usedRange(sheet, true);
  return { ...range, right: used?.right ?? 0 };
}
