import { rangeAddress } from '../../../shared/sheet/address';
import type { SheetPlan } from '../../../shared/sheet/plan';
import { STYLES } from '../../../shared/sheet/styles';
import { blockInput } from './cell-input';

/**
 * Contents as one block, then number formats as one. In this order: an apostrophe marks text for
 * certain in cells of the format `General` only, which new and cleared cells have, and a formula
 * written into a cell of text would stay text.
 */
export function writeContents(sheet: Excel.Worksheet, { cells, columns }: SheetPlan): void {
  const whole = sheet.getRange(
    rangeAddress({ top: 0, left: 0, bottom: cells.length - 1, right: columns.length - 1 }),
  );
  whole.formulas = blockInput(cells);
  whole.numberFormat = cells.map((row) => row.map(({ role }) => STYLES[role].numberFormat));
}
