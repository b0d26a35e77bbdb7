/** A sheet on paper: A4, one page wide. */
import type { PrintPlan } from '../sheet/plan';
import { cutText, xstring } from './text';
import { element, textElement, type Xml } from './xml';

const A4 = 9;
/** [MS-OI29500] 2.1.633. */
const FOOTER_LIMIT = 255;
const LAST_COLUMN = 16_383;
/** In inches; the foot leaves room for the footer. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.35 };

/** The elements of a print set-up, in the order in which a sheet wants them. */
export const printSetUp = (print: PrintPlan): readonly (Xml | null)[] => [
  element('printOptions', { horizontalCentered: true }),
  element('pageMargins', MARGINS),
  element('pageSetup', {
    paperSize: A4,
    orientation: print.orientation,
    fitToWidth: 1,
    fitToHeight: 0,
  }),
  print.footer === ''
    ? null
    : element(
        'headerFooter',
        {},
        textElement('oddFooter', xstring(cutText(print.footer, FOOTER_LIMIT))),
      ),
  rowBreaks(print.pageBreaksBefore),
];

/** A break stands after the row that it names, counted from 1. */
function rowBreaks(before: readonly number[]): Xml | null {
  const rows = [...new Set(before)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return null;
  return element(
    'rowBreaks',
    { count: rows.length, manualBreakCount: rows.length },
    ...rows.map((row) => element('brk', { id: row, max: LAST_COLUMN, man: true })),
  );
}
