import { rangeAddress } from '../../../shared/sheet/address';
import type { NamePlan } from '../../../shared/sheet/plan';

/** Names of single areas only: the separator of several follows the system's language (#2891). */
export function writeNames(sheet: Excel.Worksheet, names: readonly NamePlan[]): void {
  for (const { name, range } of names) {
    sheet.names.add(name, sheet.getRange(rangeAddress(range)));
  }
}
