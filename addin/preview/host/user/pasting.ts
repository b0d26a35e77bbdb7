import { ACCEPTED, OVERLAPPING_MERGE, PROTECTED } from '../alerts';
import { copyRange, moveRange, pasteContents } from '../edits/clipboard';
import { clearContents } from '../edits/contents';
import type { Editor } from '../edits/editor';
import type { Outcome } from '../host';
import { understand } from '../input';
import type { CellPosition, CellRange } from '../model';
import { columnsOf, encloses, intersection, rowsOf } from '../rectangle';
import { formatAt } from '../state/lookup';
import type { Content, Sheet } from '../state/sheet';
import { isProtectedRange } from './typing';

/** Text that is no formula after all stays text when pasted: there is nobody to ask. */
export function pasteText(
  editor: Editor,
  sheet: Sheet,
  at: CellPosition,
  text: readonly (readonly string[])[],
  year: number,
): Outcome {
  const width = Math.max(1, ...text.map((line) => line.length));
  const target = blockAt(at, Math.max(1, text.length), width);
  if (isProtectedRange(sheet, target)) return PROTECTED;
  const block = text.map((line, down) =>
    line.map((cell, across): Content | null => {
      const { numberFormat } = formatAt(sheet, at.row + down, at.column + across);
      const input = understand(cell, numberFormat, year);
      return input.kind === 'content' ? input.content : { kind: 'constant', value: cell };
    }),
  );
  pasteContents(editor, sheet, at, block);
  return ACCEPTED;
}

interface Source {
  readonly sheet: Sheet;
  readonly range: CellRange;
}
interface Target {
  readonly sheet: Sheet;
  readonly cell: CellPosition;
}

export function pasteCopy(editor: Editor, from: Source, to: Target): Outcome {
  const target = targetOf(from, to);
  if (isProtectedRange(to.sheet, target)) return PROTECTED;
  if (cutsMerge(to.sheet, target)) return OVERLAPPING_MERGE;
  copyRange(editor, from, to);
  return ACCEPTED;
}

export function pasteCut(editor: Editor, from: Source, to: Target): Outcome {
  const target = targetOf(from, to);
  if (isProtectedRange(from.sheet, from.range) || isProtectedRange(to.sheet, target)) {
    return PROTECTED;
  }
  if (cutsMerge(from.sheet, from.range) || cutsMerge(to.sheet, target)) return OVERLAPPING_MERGE;
  moveRange(editor, from, to);
  return ACCEPTED;
}

export function deleteKey(editor: Editor, sheet: Sheet, range: CellRange): Outcome {
  if (isProtectedRange(sheet, range)) return PROTECTED;
  clearContents(editor, sheet, range);
  return ACCEPTED;
}

function targetOf({ range }: Source, { cell }: Target): CellRange {
  return blockAt(cell, rowsOf(range), columnsOf(range));
}

function blockAt({ row, column }: CellPosition, rows: number, columns: number): CellRange {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** Part of a merged cell, not the whole of it. */
function cutsMerge(sheet: Sheet, range: CellRange): boolean {
  return sheet.merges.some((merge) => intersection(merge, range) && !encloses(range, merge));
}
