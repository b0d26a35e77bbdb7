import { addressOf } from '../../../shared/sheet/address';
import { workbookFault } from '../batch/workbook-fault';
import type { Receipt, SheetId } from '../port';
import { receiptCell } from './read-receipt';
import { receiptText } from './receipt-text';
import { loadSnapshot } from './snapshot';

const FIELDS = ['number', 'receivedAt', 'sha256'] as const satisfies readonly (keyof Receipt)[];

/**
 * Writes the receipt into its cells, which are unlocked and take text as it is. Their names lead to
 * them; a sheet whose names are broken is to be repaired first.
 */
export async function writeReceipt(
  context: Excel.RequestContext,
  id: SheetId,
  receipt: Receipt,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const load = loadSnapshot(sheet);
  await context.sync();
  const snapshot = load();
  const text = receiptText(receipt);
  for (const field of FIELDS) {
    const cell = receiptCell(snapshot, field);
    if (cell === null) throw workbookFault('sheet-damaged');
    sheet.getRange(addressOf(cell)).values = [[text[field]]];
  }
  await context.sync();
}
