import { redirected, withSheetRenamed } from '../formula/references';
import type { CellPosition } from '../model';
import { singleCell } from '../rectangle';
import type { Sheet } from '../state/sheet';
import { blankSheet } from '../state/sheet';
import { findSheet } from '../state/workbook';
import type { Editor } from './editor';
import { rewriteFormulas } from './rewrite';

const HOME: CellPosition = { row: 0, column: 0 };

/** Adds a sheet after the last one. Without a name it gets Excel's Polish one, `Arkusz1`… */
export function addSheet(editor: Editor, name?: string): Sheet {
  const { workbook, journal } = editor;
  const chosen = name ?? freeName(editor);
  const sheet = blankSheet(editor.newSheetId(), chosen, editor.newEngineSheet());
  workbook.sheets = [...workbook.sheets, sheet];
  editor.calculation.structureChanged();
  journal.record({ kind: 'sheet-added', sheet });
  return sheet;
}

function freeName({ workbook }: Editor): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Arkusz${number}`)) number += 1;
  return `Arkusz${number}`;
}

/** Whether Excel takes it for a tab: 1–31 characters, none of `\ / ? * [ ] :`, no outer `'`. */
export function isSheetName(name: string): boolean {
  return /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name);
}

/** Formulas that name the sheet name it anew. */
export function renameSheet(editor: Editor, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(editor, (token) => withSheetRenamed(token, before, name));
  editor.journal.record({ kind: 'sheet-renamed', sheet, before, after: name });
}

/** Formulas that referred to the sheet become `#REF!`, its own names go. */
export function deleteSheet(editor: Editor, sheet: Sheet): void {
  const { workbook } = editor;
  if (workbook.activeSheet === sheet) {
    const at = workbook.sheets.indexOf(sheet);
    const visible = (other: Sheet) => other !== sheet && other.visibility === 'Visible';
    const next =
      workbook.sheets.slice(at).find(visible) ?? workbook.sheets.slice(0, at).findLast(visible);
    if (next) activateSheet(editor, next);
  }
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  if (workbook.editing?.sheet === sheet) workbook.editing = null;
  rewriteFormulas(editor, (token) =>
    redirected(token, (name, area) =>
      name?.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : { sheet: name, area },
    ),
  );
  editor.dropEngineSheet(sheet.engine);
  editor.journal.record({ kind: 'sheet-deleted', id: sheet.id, name: sheet.name });
}

/** Selects the first cell of a sheet that was not looked at yet, as Excel opens one. */
export function activateSheet(editor: Editor, sheet: Sheet): void {
  const { workbook } = editor;
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.selection = { sheet, range: singleCell(HOME), active: HOME };
  editor.journal.record({ kind: 'activated', before, after: sheet });
}

/** Puts the sheet at a place among the tabs, from 0. */
export function moveSheet(editor: Editor, sheet: Sheet, position: number): void {
  const others = editor.workbook.sheets.filter((other) => other !== sheet);
  editor.workbook.sheets = others.toSpliced(position, 0, sheet);
  editor.journal.record({ kind: 'sheet-moved', sheet });
}
