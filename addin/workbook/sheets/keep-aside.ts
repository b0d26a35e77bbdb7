import {
  SIDE_FROZEN,
  SIDE_TAB,
  SIDE_WIDTHS,
  sideHead,
  sideRows,
  type AsideLine,
} from '../../../shared/sheet/side-sheet';
import { columnLetters, rangeAddress } from '../../../shared/sheet/address';
import { writeAside } from '../layout/write-aside';
import { columnPoints } from '../layout/write-sizes';

function makeSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(SIDE_TAB);
  SIDE_WIDTHS.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = columnPoints(width);
  });
  writeAside(sheet, sideHead(), 0);
  for (const row of [0, 1]) {
    const across = { top: row, left: 0, bottom: row, right: SIDE_WIDTHS.length - 1 };
    sheet.getRange(rangeAddress(across)).merge();
  }
  sheet.freezePanes.freezeRows(SIDE_FROZEN);
  return sheet;
}

async function rowAfterLast(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex');
  await context.sync();
  return used.isNullObject ? SIDE_FROZEN : used.rowIndex + used.values.length;
}

/**
 * Writes answers that no card can take below those that are kept already, on a sheet of its own that
 * is made when there is none. It is not protected: people copy from it and delete it.
 */
export async function keepAside(
  context: Excel.RequestContext,
  lines: readonly AsideLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const there = context.workbook.worksheets.getItemOrNullObject(SIDE_TAB).load('id');
  await context.sync();
  const sheet = there.isNullObject ? makeSheet(context) : there;
  const next = there.isNullObject ? SIDE_FROZEN : await rowAfterLast(context, there);
  writeAside(sheet, sideRows(lines), next);
  await context.sync();
}
