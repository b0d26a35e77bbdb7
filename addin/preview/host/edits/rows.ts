import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { afterDeletedRows, afterInsertedRows } from '../formula/references';
import type { CellPosition, CellRange } from '../model';
import { cellKey, relocate } from '../state/cells';
import { formatAt } from '../state/lookup';
import type { Sheet } from '../state/sheet';
import type { Validation } from '../state/validation';
import type { Editor } from './editor';
import { rewriteReferencesTo } from './rewrite';

/** Inserts blank rows before `row`; they look like the row above, as Excel's do. */
export function insertRows(editor: Editor, sheet: Sheet, row: number, count: number): void {
  rewriteReferencesTo(editor, sheet, (area) => afterInsertedRows(area, row, count));
  const columns = columnsWithFormat(sheet, row - 1);
  shiftRows(sheet, {
    row: (index) => (index >= row ? index + count : index),
    range: (range) => ({
      ...range,
      top: range.top >= row ? range.top + count : range.top,
      bottom: range.bottom >= row ? range.bottom + count : range.bottom,
    }),
  });
  for (let down = 0; down < count; down += 1) {
    for (const column of columns) {
      sheet.formats.set(cellKey(row + down, column), formatAt(sheet, row - 1, column));
    }
  }
  const range = rowsRange(row, count);
  editor.journal.record({ kind: 'contents', sheet, range, change: 'RowInserted', details: null });
}

/** Deletes rows with everything on them; the rows below move up. */
export function deleteRows(editor: Editor, sheet: Sheet, row: number, count: number): void {
  rewriteReferencesTo(editor, sheet, (area) => afterDeletedRows(area, row, count));
  const last = row + count - 1;
  shiftRows(sheet, {
    row: (index) => (index < row ? index : index > last ? index - count : null),
    range: (range) => {
      if (range.top >= row && range.bottom <= last) return null;
      const top = range.top < row ? range.top : Math.max(row, range.top - count);
      const bottom = range.bottom < row ? range.bottom : Math.max(row - 1, range.bottom - count);
      return { ...range, top, bottom };
    },
  });
  const range = rowsRange(row, count);
  editor.journal.record({ kind: 'contents', sheet, range, change: 'RowDeleted', details: null });
}

/** Where a row, or a range of rows, goes; `null`: it is gone. */
interface RowShift {
  readonly row: (index: number) => number | null;
  readonly range: (range: CellRange) => CellRange | null;
}

function shiftRows(sheet: Sheet, shift: RowShift): void {
  const position = ({ row, column }: CellPosition): CellPosition | null => {
    const to = shift.row(row);
    return to === null ? null : { row: to, column };
  };
  relocate(sheet.contents, position);
  relocate(sheet.formats, position);
  relocate(sheet.validations, position);
  moveAnchors(sheet, position);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => shift.range(range) ?? []);
    const first = ranges[0];
    if (!first) return [];
    const anchor = position(rule.anchor) ?? { row: first.top, column: first.left };
    return [{ ...rule, ranges, anchor }];
  });
  sheet.merges = sheet.merges.flatMap((merge) => shift.range(merge) ?? []);
  shiftIndexes(sheet, shift);
  const { page } = sheet;
  const titles = page.titleRows
    ? shift.range({ top: page.titleRows[0], bottom: page.titleRows[1], left: 0, right: 0 })
    : null;
  sheet.page = {
    ...page,
    printArea: page.printArea && shift.range(page.printArea),
    titleRows: titles && [titles.top, titles.bottom],
    rowBreaks: page.rowBreaks.flatMap((row) => shift.row(row) ?? []),
  };
}

function shiftIndexes(sheet: Sheet, shift: RowShift): void {
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const to = shift.row(row);
    if (to !== null) sheet.rowHeights.set(to, height);
  }
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const to = shift.row(row);
    if (to !== null) sheet.hiddenRows.add(to);
  }
}

function moveAnchors(sheet: Sheet, position: (cell: CellPosition) => CellPosition | null): void {
  const made = new Map<Validation, Validation>();
  for (const [key, validation] of sheet.validations) {
    const after = made.get(validation) ?? {
      ...validation,
      anchor: position(validation.anchor) ?? validation.anchor,
    };
    made.set(validation, after);
    sheet.validations.set(key, after);
  }
}

function columnsWithFormat(sheet: Sheet, row: number): readonly number[] {
  if (row < 0) return [];
  return [...sheet.formats.keys()]
    .filter((key) => key >= row * MAX_COLUMNS && key < (row + 1) * MAX_COLUMNS)
    .map((key) => key % MAX_COLUMNS);
}

function rowsRange(row: number, count: number): CellRange {
  const bottom = Math.min(row + count, MAX_ROWS) - 1;
  return { top: row, left: 0, bottom, right: MAX_COLUMNS - 1 };
}
