import { rangeAddress } from '../../../shared/sheet/address';
import { SIDE_WIDTHS, type SideRows } from '../../../shared/sheet/side-sheet';
import { runsOf } from './areas';
import { blockInput } from './cell-input';
import { writeLooks } from './write-looks';

/** Writes rows from row `top` on, counted from 0: contents, looks, heights. */
export function writeAside(
  sheet: Excel.Worksheet,
  { cells, heights }: SideRows,
  top: number,
): void {
  const right = SIDE_WIDTHS.length - 1;
  const bottom = top + cells.length - 1;
  sheet.getRange(rangeAddress({ top, left: 0, bottom, right })).formulas = blockInput(cells);
  const above = Array.from({ length: top }, () => []);
  writeLooks(sheet, { cells: [...above, ...cells], columns: SIDE_WIDTHS, merges: [] });
  for (const height of new Set(heights)) {
    for (const { left, right: last } of runsOf(heights.length, (row) => heights[row] === height)) {
      const rows = sheet.getRange(`${top + left + 1}:${top + last + 1}`);
      rows.format.rowHeight = height;
    }
  }
}
