import { rangeAddress } from '../../../shared/sheet/address';
import type { ConditionalFormatPlan } from '../../../shared/sheet/plan';
import { LOOKS } from '../../../shared/sheet/styles';

/** Rules are made once and never changed: changing them is where Excel errs (office-js #4898, #5572). */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatPlan[],
): void {
  for (const { range, formula, look } of formats) {
    const { custom } = sheet.getRange(rangeAddress(range)).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = LOOKS[look].fill;
    custom.format.font.color = LOOKS[look].colour;
  }
}
