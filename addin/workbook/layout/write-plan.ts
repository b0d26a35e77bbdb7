import { rangeAddress } from '../../../shared/sheet/address';
import type { SheetPlan } from '../../../shared/sheet/plan';
import { writeConditionalFormats } from './write-conditional-formats';
import { writeContents } from './write-contents';
import { writeLooks } from './write-looks';
import { writeNames } from './write-names';
import { writePage } from './write-page';
import { writeSizes } from './write-sizes';
import { writeValidations } from './write-validations';

/** Queues everything that makes a worksheet from a plan, but for identity, lists and protection. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeContents(sheet, plan);
  writeSizes(sheet, plan);
  for (const range of plan.merges) sheet.getRange(rangeAddress(range)).merge();
  writeLooks(sheet, plan);
  writeNames(sheet, plan.names);
  writeValidations(sheet, plan.validations);
  writeConditionalFormats(sheet, plan.conditionalFormats);
  writePage(sheet, plan);
}
