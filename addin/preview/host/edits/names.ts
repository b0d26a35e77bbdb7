import { parseRange } from '../address';
import type { Sheet } from '../state/sheet';
import type { Name } from '../state/workbook';
import type { Editor } from './editor';

/** Whether Excel takes it for a name: `I1` and `R1C1` look like cells and are refused. */
export function isDefinedName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    parseRange(name) === null &&
    !/^r\d*c?\d*$|^c\d*$/i.test(name)
  );
}

export function addName(
  editor: Editor,
  name: string,
  scope: Sheet | null,
  formula: string,
  comment: string,
): Name {
  const added: Name = { name, scope, formula, visible: true, comment };
  editor.workbook.names = [...editor.workbook.names, added];
  editor.calculation.structureChanged();
  return added;
}

export function deleteName(editor: Editor, name: Name): void {
  editor.workbook.names = editor.workbook.names.filter((other) => other !== name);
  editor.calculation.structureChanged();
}

export function redefineName(editor: Editor, name: Name, formula: string): void {
  name.formula = formula;
  editor.calculation.structureChanged();
}
