import { rangeAddress } from '../../../shared/sheet/address';
import type { CellPlan, CellRange, SheetPlan, TablePlace } from '../../../shared/sheet/plan';
import { STYLES } from '../../../shared/sheet/styles';
import { blockInput } from './cell-input';
import { filledRows, rowsBetweenTables, tableRange } from './table-areas';

const within = (
  cells: SheetPlan['cells'],
  { top, left, bottom, right }: CellRange,
): readonly (readonly CellPlan[])[] =>
  cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));

/**
 * Contents as one block, then number formats as one. In this order: an apostrophe marks text for
 * certain in cells of the format `General` only, which new and cleared cells have, and a formula
 * written into a cell of text would stay text.
 */
function writeBlock(sheet: Excel.Worksheet, { cells }: SheetPlan, range: CellRange): void {
  const block = within(cells, range);
  const target = sheet.getRange(rangeAddress(range));
  target.formulas = blockInput(block);
  target.numberFormat = block.map((row) => row.map(({ role }) => STYLES[role].numberFormat));
}

/** The number format of the rows of one column, where it is not the one that cells begin with. */
function writeFormat(sheet: Excel.Worksheet, { cells }: SheetPlan, range: CellRange): void {
  const role = cells[range.top]?.[range.left]?.role;
  const format = role === undefined ? 'General' : STYLES[role].numberFormat;
  if (format === 'General') return;
  sheet.getRange(rangeAddress(range)).numberFormat = Array.from(
    { length: range.bottom - range.top + 1 },
    () => [format],
  );
}

/** A table's rows: what is filled in, the rows' numbers, and formulas written once and copied down. */
function writeTable(sheet: Excel.Worksheet, plan: SheetPlan, place: TablePlace): void {
  const { cells, fills, hidden } = plan;
  const [first, last] = [place.columns[0]?.column ?? 0, place.columns.at(-1)?.column ?? 0];
  const used = filledRows(plan, place);
  if (used > 0) {
    const filled = tableRange(place, first, last, used);
    sheet.getRange(rangeAddress(filled)).formulas = blockInput(within(cells, filled));
  }
  for (const { column } of place.columns) {
    writeFormat(sheet, plan, tableRange(place, column, column));
  }
  if (hidden.tables !== null) {
    const numbers = tableRange(place, hidden.tables.index, hidden.tables.index);
    sheet.getRange(rangeAddress(numbers)).formulas = blockInput(within(cells, numbers));
  }
  for (const fill of fills.filter(({ top }) => top === place.head + 1)) {
    const top = { ...fill, bottom: fill.top };
    const source = sheet.getRange(rangeAddress(top));
    source.formulas = blockInput(within(cells, top));
    if (fill.bottom > fill.top) {
      const rest = sheet.getRange(rangeAddress({ ...fill, top: fill.top + 1 }));
      rest.copyFrom(source, 'Formulas');
    }
    for (let column = fill.left; column <= fill.right; column += 1) {
      writeFormat(sheet, plan, { ...fill, left: column, right: column });
    }
  }
}

/** Everything that cells hold, and their number formats. */
export function writeContents(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const right = plan.columns.length - 1;
  for (const [top, bottom] of rowsBetweenTables(plan)) {
    writeBlock(sheet, plan, { top, left: 0, bottom, right });
  }
  for (const place of plan.tables) writeTable(sheet, plan, place);
}
