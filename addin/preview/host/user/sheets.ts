import { ACCEPTED, LAST_SHEET, NAME_TAKEN, NOT_A_SHEET_NAME, PROTECTED } from '../alerts';
import type { Editor } from '../edits/editor';
import { deleteRows, insertRows } from '../edits/rows';
import { deleteSheet, isSheetName, renameSheet } from '../edits/sheets';
import type { Outcome } from '../host';
import type { Sheet } from '../state/sheet';
import { findSheet } from '../state/workbook';

export function renameByUser(editor: Editor, sheet: Sheet, name: string): Outcome {
  const other = findSheet(editor.workbook, name);
  if (!isSheetName(name)) return NOT_A_SHEET_NAME;
  if (other && other !== sheet) return NAME_TAKEN;
  renameSheet(editor, sheet, name);
  return ACCEPTED;
}

export function deleteByUser(editor: Editor, sheet: Sheet): Outcome {
  const othersShown = editor.workbook.sheets.some(
    (other) => other !== sheet && other.visibility === 'Visible',
  );
  if (!othersShown) return LAST_SHEET;
  deleteSheet(editor, sheet);
  return ACCEPTED;
}

export function insertRowsByUser(
  editor: Editor,
  sheet: Sheet,
  row: number,
  count: number,
): Outcome {
  if (sheet.protection && sheet.protection.allowInsertRows !== true) return PROTECTED;
  insertRows(editor, sheet, row, count);
  return ACCEPTED;
}

export function deleteRowsByUser(
  editor: Editor,
  sheet: Sheet,
  row: number,
  count: number,
): Outcome {
  if (sheet.protection && sheet.protection.allowDeleteRows !== true) return PROTECTED;
  deleteRows(editor, sheet, row, count);
  return ACCEPTED;
}
