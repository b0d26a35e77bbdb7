import { addressOf } from '../../../shared/sheet/address';
import type { CellPosition } from '../../../shared/sheet/plan';
import type { SheetId } from '../port';

/** Shows the sheet and selects the cell. */
export async function goTo(
  context: Excel.RequestContext,
  id: SheetId,
  cell: CellPosition,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.activate();
  sheet.getRange(addressOf(cell)).select();
  await context.sync();
}
