import type { CellPosition } from '../../../shared/sheet/plan';
import type { Receipt } from '../port';
import { namedCell } from './named-cell';
import { receivedInstant } from './receipt-text';
import type { SheetSnapshot } from './snapshot';

/** The names of the cells that a hand-in fills. */
export const RECEIPT_NAMES: Readonly<Record<keyof Receipt, string>> = {
  number: 'kt_potwierdzenie_numer',
  receivedAt: 'kt_potwierdzenie_przyjeto',
  sha256: 'kt_potwierdzenie_skrot',
};

/** Where a part of the receipt stands; null when its name is lost. */
export const receiptCell = ({ names }: SheetSnapshot, field: keyof Receipt): CellPosition | null =>
  namedCell(names.get(RECEIPT_NAMES[field]));

/** What the last hand-in left on the sheet; null when there is none or not all of it. */
export function readReceipt(snapshot: SheetSnapshot): Receipt | null {
  const text = (field: keyof Receipt): string => {
    const cell = receiptCell(snapshot, field);
    return cell === null ? '' : String(snapshot.values[cell.row]?.[cell.column] ?? '');
  };
  const receipt = {
    number: text('number'),
    receivedAt: receivedInstant(text('receivedAt')),
    sha256: text('sha256'),
  };
  return Object.values(receipt).includes('') ? null : receipt;
}
