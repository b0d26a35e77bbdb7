import { rangeAddress } from '../../../shared/sheet/address';
import type { SheetPlan } from '../../../shared/sheet/plan';
import type { SheetSnapshot } from '../sheets/snapshot';
import { ledgerHeads } from '../links/ledger';
import { COPY_NAME } from '../identity/sheet-names';

/**
 * Makes an unprotected sheet blank as far as a card's plan and the card's own columns reach; what
 * people wrote right of them stays. The mark of a copy stays too.
 */
export function clearSheet(sheet: Excel.Worksheet, snapshot: SheetSnapshot, plan: SheetPlan): void {
  const ledgerRight = ledgerHeads(snapshot.values).map(({ column }) => column + 1);
  const range = sheet.getRange(
    rangeAddress({
      top: 0,
      left: 0,
      bottom: Math.max(plan.cells.length, snapshot.values.length) - 1,
      right: Math.max(plan.columns.length - 1, ...ledgerRight),
    }),
  );
  range.unmerge();
  range.clear();
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.columnHidden = false;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const name of snapshot.names.keys()) {
    if (name.startsWith('kt_') && name !== COPY_NAME) sheet.names.getItem(name).delete();
  }
}
