import type { CellRange } from '../model';
import { eachCell } from '../rectangle';
import { cellKey, keysWithin } from '../state/cells';
import type { Sheet } from '../state/sheet';
import { noValidation } from '../state/validation';
import type { Validation } from '../state/validation';
import type { Editor } from './editor';

/** Changes the validation of every cell of the range; cells without one start from none. */
export function changeValidation(
  editor: Editor,
  sheet: Sheet,
  range: CellRange,
  change: (validation: Validation) => Validation,
): void {
  const fresh = noValidation({ row: range.top, column: range.left });
  const made = new Map<Validation, Validation>();
  eachCell(range, (row, column) => {
    const key = cellKey(row, column);
    const before = sheet.validations.get(key) ?? fresh;
    const after = made.get(before) ?? change(before);
    made.set(before, after);
    sheet.validations.set(key, after);
  });
  conditionsChanged(editor, sheet, range);
}

export function clearValidation(editor: Editor, sheet: Sheet, range: CellRange): void {
  for (const key of keysWithin(sheet.validations, range)) sheet.validations.delete(key);
  conditionsChanged(editor, sheet, range);
}

function conditionsChanged(editor: Editor, sheet: Sheet, range: CellRange): void {
  editor.calculation.conditionsChanged();
  editor.journal.record({ kind: 'formats', sheet, range });
}
