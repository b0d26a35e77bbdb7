import { ACCEPTED, invalid, NOT_A_FORMULA, PROTECTED } from '../alerts';
import { clearContents, writeContents } from '../edits/contents';
import type { Editor } from '../edits/editor';
import { formatRange } from '../edits/formats';
import type { Outcome } from '../host';
import { understand } from '../input';
import type { Input } from '../input';
import type { CellPosition, CellRange } from '../model';
import { eachCell, singleCell } from '../rectangle';
import { cellKey } from '../state/cells';
import { formatAt, isReadOnly } from '../state/lookup';
import type { Content, Sheet } from '../state/sheet';
import { isValid } from '../validate';
import { widenFor } from './widen';

/** Whether protection forbids changing any cell of the range. */
export function isProtectedRange(sheet: Sheet, range: CellRange): boolean {
  if (!sheet.protection) return false;
  let found = false;
  eachCell(range, (row, column) => {
    found ||= isReadOnly(sheet, row, column);
  });
  return found;
}

/** Enters typed text; `insist` goes past alerts that only warn. */
export function enterText(
  editor: Editor,
  sheet: Sheet,
  cell: CellPosition,
  text: string,
  options: { readonly insist: boolean; readonly year: number },
): Outcome {
  if (isReadOnly(sheet, cell.row, cell.column)) return PROTECTED;
  const range = singleCell(cell);
  if (text === '') {
    clearContents(editor, sheet, range);
    return ACCEPTED;
  }
  const { numberFormat } = formatAt(sheet, cell.row, cell.column);
  const input = understand(text, numberFormat, options.year);
  if (input.kind !== 'content') return NOT_A_FORMULA;
  const refused = checkValidation(editor, sheet, cell, input.content, options.insist);
  if (refused) return refused;
  writeContents(editor, sheet, range, [[input.content]]);
  applyOwnFormat(editor, sheet, range, numberFormat, input);
  widenFor(editor, sheet, cell);
  return ACCEPTED;
}

/** The number format that Excel gives to what was typed, where the cell had none. */
function applyOwnFormat(
  editor: Editor,
  sheet: Sheet,
  range: CellRange,
  numberFormat: string,
  input: Extract<Input, { kind: 'content' }>,
): void {
  if (input.numberFormat === null || numberFormat !== 'General') return;
  formatRange(editor, sheet, range, { numberFormat: input.numberFormat });
}

/** Tries the content in its cell, since a rule may calculate with it, and takes it out again. */
function checkValidation(
  editor: Editor,
  sheet: Sheet,
  cell: CellPosition,
  content: Content | null,
  insist: boolean,
): Outcome | null {
  const key = cellKey(cell.row, cell.column);
  const validation = sheet.validations.get(key);
  if (!validation?.rule || !validation.errorAlert.showAlert) return null;
  const before = sheet.contents.get(key) ?? null;
  put(editor, sheet, cell, content);
  const valid = isValid(editor, sheet, cell);
  put(editor, sheet, cell, before);
  if (valid || (insist && validation.errorAlert.style !== 'Stop')) return null;
  return invalid(validation);
}

function put(editor: Editor, sheet: Sheet, cell: CellPosition, content: Content | null): void {
  const key = cellKey(cell.row, cell.column);
  if (content) sheet.contents.set(key, content);
  else sheet.contents.delete(key);
  editor.calculation.contentChanged(sheet, cell.row, cell.column);
}
