import { addressOf } from '../../../shared/sheet/address';
import type { Card } from '../../../shared/definition/programme';
import type { RunBatch } from '../batch/run-batch';
import type { SheetId } from '../port';
import { cellOfAddress } from '../sheets/named-cell';
import { longTextsOf, neededHeight } from './long-texts';

/**
 * Makes the rows of a long text as high as what was just typed into it needs. The protected sheet
 * allows that. A text that has room costs no request.
 *
 * @param address of the change, as Excel tells it.
 * @param text what the cell holds now.
 */
export async function fitLongText(
  run: RunBatch,
  id: SheetId,
  card: Card,
  address: string,
  text: string,
): Promise<void> {
  const { ledger, texts } = longTextsOf(card);
  const cell = cellOfAddress(address);
  const pair = ledger.find(({ answers }) => answers === cell?.column);
  const hasRoom = [...texts.values()].every((one) => neededHeight(one, text) === null);
  if (cell === null || pair === undefined || hasRoom) return;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const item = sheet.getRange(addressOf({ row: cell.row, column: pair.ids })).load('values');
    await context.sync();
    const long = texts.get(String(item.values[0]?.[0]));
    const height = long === undefined ? null : neededHeight(long, text);
    if (long === undefined || height === null) return;
    sheet.getRange(`${cell.row + 1}:${cell.row + long.rows}`).format.rowHeight = height;
    await context.sync();
  });
}
