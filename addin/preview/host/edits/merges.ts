import type { CellRange } from '../model';
import { intersection, subtract } from '../rectangle';
import type { Sheet } from '../state/sheet';
import { clearContents } from './contents';
import type { Editor } from './editor';

/** Merges the range, each row by itself with `across`; only the top left content stays. */
export function mergeRange(editor: Editor, sheet: Sheet, range: CellRange, across: boolean): void {
  unmergeRange(editor, sheet, range);
  const areas = across ? rowsApart(range) : [range];
  for (const area of areas) {
    const first = { ...area, bottom: area.top, right: area.left };
    for (const rest of subtract(area, first)) clearContents(editor, sheet, rest);
  }
  sheet.merges = [...sheet.merges, ...areas];
  editor.journal.record({ kind: 'layout', sheet });
}

export function unmergeRange(editor: Editor, sheet: Sheet, range: CellRange): void {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, range) === null);
  editor.journal.record({ kind: 'layout', sheet });
}

function rowsApart(range: CellRange): readonly CellRange[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, down) => ({
    ...range,
    top: range.top + down,
    bottom: range.top + down,
  }));
}
