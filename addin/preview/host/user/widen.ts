import { display } from '../display';
import type { Editor } from '../edits/editor';
import type { CellPosition } from '../model';
import { contentAt, formatAt } from '../state/lookup';
import { DEFAULT_COLUMN_WIDTH } from '../state/sheet';
import type { Sheet } from '../state/sheet';

/** Excel widens a column that nobody has set for a number or a date that is typed into it. */
export function widenFor(editor: Editor, sheet: Sheet, cell: CellPosition): void {
  const content = contentAt(sheet, cell.row, cell.column);
  if (content?.kind !== 'constant' || typeof content.value !== 'number') return;
  if (sheet.columnWidths.has(cell.column)) return;
  const { numberFormat } = formatAt(sheet, cell.row, cell.column);
  // Decimals are rounded to the room that there is.
  const value = numberFormat === 'General' ? Math.trunc(content.value) : content.value;
  const needed = widthOf(display(value, numberFormat));
  if (needed <= DEFAULT_COLUMN_WIDTH) return;
  sheet.columnWidths.set(cell.column, needed);
  editor.journal.record({ kind: 'layout', sheet });
}

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** In points, as Excel counts widths: in digits of the body font. */
const widthOf = (text: string): number =>
  (text.length * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
