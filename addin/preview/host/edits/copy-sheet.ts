import { withSheetRenamed } from '../formula/references';
import type { Sheet } from '../state/sheet';
import { findName, findSheet } from '../state/workbook';
import { tokenise } from '../formula/tokens';
import type { Editor } from './editor';
import { rewrittenText } from './rewrite';

/**
 * A copy of the sheet, right of it, named `Name (2)`. Names that lead to the sheet, its own and the
 * workbook's, exist on the copy as its own and lead to the copy, as in Excel.
 */
export function copySheet(editor: Editor, original: Sheet): Sheet {
  const { workbook } = editor;
  const copy: Sheet = {
    ...original,
    id: editor.newSheetId(),
    engine: editor.newEngineSheet(),
    name: copyName(editor, original.name),
    contents: new Map(original.contents),
    formats: new Map(original.formats),
    columnFormats: new Map(original.columnFormats),
    validations: new Map(original.validations),
    conditionalFormats: original.conditionalFormats.map((rule) => ({
      ...rule,
      id: editor.newId(),
    })),
    rowHeights: new Map(original.rowHeights),
    hiddenRows: new Set(original.hiddenRows),
    columnWidths: new Map(original.columnWidths),
    hiddenColumns: new Set(original.hiddenColumns),
    customProperties: new Map(original.customProperties),
  };
  workbook.sheets = workbook.sheets.toSpliced(workbook.sheets.indexOf(original) + 1, 0, copy);
  copyNames(editor, original, copy);
  editor.calculation.structureChanged();
  editor.journal.record({ kind: 'sheet-added', sheet: copy });
  return copy;
}

function copyNames(editor: Editor, original: Sheet, copy: Sheet): void {
  const { workbook } = editor;
  const own = workbook.names.filter((name) => name.scope === original);
  const leading = workbook.names.filter(
    (name) =>
      name.scope === null &&
      !findName(workbook, name.name, original) &&
      leadsTo(name.formula, original),
  );
  workbook.names = [
    ...workbook.names,
    ...[...own, ...leading].map((name) => ({
      ...name,
      scope: copy,
      formula: rewrittenText(name.formula, copy, (token) =>
        withSheetRenamed(token, original.name, copy.name),
      ),
    })),
  ];
}

function leadsTo(formula: string, sheet: Sheet): boolean {
  return (tokenise(formula.slice(1)) ?? []).some(
    (token) =>
      token.kind === 'reference' && token.sheet?.toLowerCase() === sheet.name.toLowerCase(),
  );
}

function copyName({ workbook }: Editor, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!findSheet(workbook, candidate)) return candidate;
  }
}
