import { addressOf } from '../../../shared/sheet/address';
import { workbookFault } from '../batch/workbook-fault';
import { protectSheet, whileUnprotected } from '../layout/protect-sheet';
import type { Receipt, SheetId } from '../port';
import { stoppedAtProtection } from './after-failure';
import type { Environment } from './environment';
import { receiptCell } from './read-receipt';
import { receiptText } from './receipt-text';
import { loadSnapshot, type SheetSnapshot } from './snapshot';
import { WARNINGS } from './warning';

const FIELDS = ['number', 'receivedAt', 'sha256'] as const satisfies readonly (keyof Receipt)[];

/**
 * Writes the receipt into its cells, which are locked for everybody else. Their names lead to them; a
 * sheet whose names are broken is to be repaired first.
 */
export async function writeReceipt(
  context: Excel.RequestContext,
  { warn }: Pick<Environment, 'warn'>,
  id: SheetId,
  receipt: Receipt,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const load = loadSnapshot(sheet);
  await context.sync();
  const snapshot = load();
  const cells = FIELDS.map((field) => ({ field, cell: receiptCellOf(snapshot, field) }));
  const text = receiptText(receipt);
  whileUnprotected(sheet, snapshot.protected, () => {
    for (const { field, cell } of cells) sheet.getRange(cell).values = [[text[field]]];
  });
  try {
    await context.sync();
  } catch (error) {
    const protection = sheet.protection.load('protected');
    await context.sync();
    if (protection.protected || !snapshot.protected) throw error;
    if (stoppedAtProtection(error)) {
      warn(WARNINGS['left-unprotected']);
      return;
    }
    protectSheet(sheet);
    await context.sync();
    throw error;
  }
}

function receiptCellOf(snapshot: SheetSnapshot, field: keyof Receipt): string {
  const cell = receiptCell(snapshot, field);
  if (cell === null) throw workbookFault('sheet-damaged');
  return addressOf(cell);
}
