/** A worksheet's part. Its elements stand in the order that the format's schema prescribes. */
import type { ColumnPlan } from '../sheet/plan';
import { rangeAddress } from '../sheet/address';
import { conditionalFormats } from './conditional-formats';
import { hyperlinks } from './hyperlinks';
import { MAIN } from './namespaces';
import { printSetUp } from './print';
import type { SharedStrings } from './shared-strings';
import { sheetData } from './sheet-data';
import { sheetViews } from './sheet-view';
import { dataValidations } from './validations';
import type { WrittenSheet } from './written-sheet';
import { counted, element, part, type Xml } from './xml';

/** Pixels of a digit of the body font at 96 dpi, and of a cell's padding (ECMA-376 18.3.1.13). */
const DIGIT = 7;
const PADDING = 5;
const DEFAULT_HEIGHT = 15;

/** The file counts a column's padding in, Excel's dialog and the plan do not. */
const fileWidth = (width: number): number =>
  Math.trunc(((width * DIGIT + PADDING) / DIGIT) * 256) / 256;

const columnElement = ({ width, hidden }: ColumnPlan, index: number): Xml =>
  element('col', {
    min: index + 1,
    max: index + 1,
    width: fileWidth(width),
    hidden: hidden ? true : undefined,
    customWidth: true,
  });

/** No password: it keeps from accidents. Rows and columns may be sized, notes may be left. */
export const protection = (): Xml =>
  element('sheetProtection', { sheet: true, formatColumns: false, formatRows: false });

/** A postal code is text that looks like a number: Excel is not to mark each with a triangle. */
const quietMarks = (range: string): Xml =>
  element('ignoredErrors', {}, element('ignoredError', { sqref: range, numberStoredAsText: true }));

/**
 * A sheet's part; its texts go into `strings`.
 *
 * @throws Error when the plan holds something that Excel would not open or compute.
 */
export function sheetPart(plan: WrittenSheet, strings: SharedStrings, selected: boolean): string {
  const used = rangeAddress({
    top: 0,
    left: 0,
    bottom: Math.max(plan.cells.length - 1, 0),
    right: Math.max(plan.columns.length - 1, 0),
  });
  return part(
    element(
      'worksheet',
      { xmlns: MAIN },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
      element('dimension', { ref: used }),
      sheetViews(plan, selected),
      element('sheetFormatPr', { defaultRowHeight: DEFAULT_HEIGHT }),
      plan.columns.length === 0 ? null : element('cols', {}, ...plan.columns.map(columnElement)),
      sheetData(plan, strings),
      protection(),
      counted(
        'mergeCells',
        plan.merges.map((range) => element('mergeCell', { ref: rangeAddress(range) })),
      ),
      ...conditionalFormats(plan.conditionalFormats),
      dataValidations(plan.validations, plan.lists),
      hyperlinks(plan),
      ...printSetUp(plan.print),
      quietMarks(used),
    ),
  );
}
