import type { CellRange } from '../model';
import { formulaText, sharingWith } from '../formula/shared';
import type { CellFormula } from '../formula/shared';
import { cellCount } from '../rectangle';
import { cellKey, keysWithin, keyPosition } from '../state/cells';
import { contentAt } from '../state/lookup';
import type { Content, Sheet } from '../state/sheet';
import type { Editor } from './editor';

/** `null` empties the cell, `undefined` leaves it as it is. */
export type NewContent = Content | null | undefined;

/**
 * Writes a block, one array per row, its first cell at the range's top left. A formula that is like the
 * one above it shares it.
 */
export function writeContents(
  editor: Editor,
  sheet: Sheet,
  range: CellRange,
  block: readonly (readonly NewContent[])[],
): void {
  recordChange(editor, sheet, range);
  const above = new Map<number, { readonly formula: CellFormula; readonly down: number }>();
  const sharing = (formula: CellFormula, down: number, across: number): CellFormula => {
    const last = above.get(across);
    const shared = last ? sharingWith(last.formula, down - last.down, 0, formula) : formula;
    above.set(across, { formula: shared, down });
    return shared;
  };
  block.forEach((line, down) =>
    line.forEach((given, across) => {
      if (given === undefined) return;
      const content = given?.kind === 'formula' ? sharing(given, down, across) : given;
      setContent(editor, sheet, range.top + down, range.left + across, content);
    }),
  );
}

/** Empties every cell of the range; formats and validation stay. */
export function clearContents(editor: Editor, sheet: Sheet, range: CellRange): void {
  recordChange(editor, sheet, range);
  for (const key of keysWithin(sheet.contents, range)) {
    const { row, column } = keyPosition(key);
    setContent(editor, sheet, row, column, null);
  }
}

function recordChange({ calculation, journal }: Editor, sheet: Sheet, range: CellRange): void {
  const details =
    cellCount(range) === 1 ? { before: calculation.lastValue(sheet, range.top, range.left) } : null;
  journal.record({ kind: 'contents', sheet, range, change: 'RangeEdited', details });
}

function setContent(
  editor: Editor,
  sheet: Sheet,
  row: number,
  column: number,
  content: Content | null,
): void {
  const key = cellKey(row, column);
  // Typing a call of a custom function again asks it again.
  if (content?.kind === 'formula' && contentAt(sheet, row, column)?.kind === 'formula') {
    if (/\.[A-Z0-9_]+\(/i.test(formulaText(content))) editor.calculation.functions.forgetAnswers();
  }
  if (content) sheet.contents.set(key, content);
  else sheet.contents.delete(key);
  editor.calculation.contentChanged(sheet, row, column);
}
