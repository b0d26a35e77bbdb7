/** `conditionalFormatting`: looks that depend on a formula. */
import type { ConditionalFormatPlan } from '../sheet/plan';
import { rangeAddress } from '../sheet/address';
import { fileFormula } from './formula';
import { lookIndex } from './style-sheet';
import { element, text, type Xml } from './xml';

/** One element per format; where two hold, the earlier one wins. */
export const conditionalFormats = (formats: readonly ConditionalFormatPlan[]): Xml[] =>
  formats.map(({ range, formula, look }, index) =>
    element(
      'conditionalFormatting',
      { sqref: rangeAddress(range) },
      element(
        'cfRule',
        { type: 'expression', dxfId: lookIndex(look), priority: index + 1 },
        element('formula', {}, text(fileFormula(formula))),
      ),
    ),
  );
