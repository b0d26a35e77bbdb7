import { redirected } from '../formula/references';
import { writtenFormula } from '../formula/shared';
import { keyPosition } from '../state/cells';
import type { Sheet } from '../state/sheet';
import type { Editor } from './editor';
import { rewriteFormulas } from './rewrite';
import { activateSheet } from './sheets';

/**
 * Moves the sheet into a new workbook, as Excel does: formulas go on reading the sheets that stay
 * behind in `file`, which show what they last said, and the workbook's own XML and settings stay there
 * too. Afterwards the new workbook is the one that the host has.
 */
export function moveToNewWorkbook(editor: Editor, sheet: Sheet, file: string): void {
  const { workbook, calculation, journal } = editor;
  const left = workbook.sheets.filter((other) => other !== sheet);
  const elsewhere = left.map((other) => ({
    ...other,
    name: `[${file}]${other.name}`,
    contents: lastValues(editor, other),
  }));
  activateSheet(editor, sheet);
  workbook.editing = null;
  workbook.names = workbook.names.filter(({ scope }) => scope === null || scope === sheet);
  rewriteFormulas(editor, (token) =>
    redirected(token, (name, area) => {
      const staysBehind = left.some((other) => other.name.toLowerCase() === name?.toLowerCase());
      return { sheet: staysBehind ? `[${file}]${name ?? ''}` : name, area };
    }),
  );
  workbook.sheets = [sheet];
  workbook.elsewhere = [...workbook.elsewhere, ...elsewhere];
  workbook.customXml.clear();
  workbook.settings.clear();
  for (const { id, name } of left) journal.record({ kind: 'sheet-deleted', id, name });
  calculation.structureChanged();
}

/** What the cells of the sheet last said, without formulas. */
function lastValues({ calculation }: Editor, sheet: Sheet): Sheet['contents'] {
  const values: Sheet['contents'] = new Map();
  for (const key of sheet.contents.keys()) {
    const { row, column } = keyPosition(key);
    const value = calculation.value(sheet, row, column);
    if (value === null) continue;
    const isError = typeof value === 'object';
    values.set(key, isError ? writtenFormula(`=${value.error}`) : { kind: 'constant', value });
  }
  return values;
}
