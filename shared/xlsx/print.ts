/** A sheet on paper: one page wide. */
import { MARGINS, type Paper } from '../sheet/paper';
import type { PrintPlan } from '../sheet/plan';
import { cutText, xstring } from './text';
import { element, textElement, type Xml } from './xml';

/** ECMA-376 18.3.1.63. */
const PAPER_SIZES = { a3: 8, a4: 9 } as const satisfies Record<Paper, number>;
/** [MS-OI29500] 2.1.633. */
const FOOTER_LIMIT = 255;
const LAST_COLUMN = 16_383;
const POINTS_PER_INCH = 72;
/** The file counts in inches; the footer stands inside the bottom margin. */
const PAGE_MARGINS = {
  left: MARGINS.side / POINTS_PER_INCH,
  right: MARGINS.side / POINTS_PER_INCH,
  top: MARGINS.top / POINTS_PER_INCH,
  bottom: MARGINS.bottom / POINTS_PER_INCH,
  header: 0.3,
  footer: 0.3,
};

/** Excel writes where each part of a footer stands, and other readers expect it. */
const placed = (footer: string): string => (/^&[LCR]/.test(footer) ? footer : `&C${footer}`);

/** The elements of a print set-up, in the order in which a sheet wants them. */
export const printSetUp = (print: PrintPlan): readonly (Xml | null)[] => [
  element('printOptions', { horizontalCentered: true }),
  element('pageMargins', PAGE_MARGINS),
  element('pageSetup', {
    paperSize: PAPER_SIZES[print.paper],
    orientation: print.orientation,
    fitToWidth: 1,
    fitToHeight: 0,
  }),
  print.footer === ''
    ? null
    : element(
        'headerFooter',
        {},
        textElement('oddFooter', xstring(cutText(placed(print.footer), FOOTER_LIMIT))),
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
