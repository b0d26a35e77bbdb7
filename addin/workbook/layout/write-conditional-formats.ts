import { rangeAddress } from '../../../shared/sheet/address';
import type { ConditionalFormatPlan } from '../../../shared/sheet/plan';
import { LOOKS, type LookStyle } from '../../../shared/sheet/styles';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Rules are made once and never changed: changing them is where Excel errs (office-js #4898, #5572). */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatPlan[],
): void {
  for (const { range, formula, look } of formats) {
    const { custom } = sheet.getRange(rangeAddress(range)).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    const { fill, colour, border }: LookStyle = LOOKS[look];
    custom.format.fill.color = fill;
    if (colour !== undefined) custom.format.font.color = colour;
    if (border === undefined) continue;
    for (const side of SIDES) {
      const line = custom.format.borders.getItem(side);
      line.style = 'Continuous';
      line.color = border;
    }
  }
}
