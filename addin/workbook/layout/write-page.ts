import { addressOf, rangeAddress } from '../../../shared/sheet/address';
import { MARGINS } from '../../../shared/sheet/paper';
import type { SheetPlan } from '../../../shared/sheet/plan';

const EDGE_MARGIN = 21.6;
const TAB_COLOUR = '#17365D';

/** Frozen rows, tab, grid lines, and how the sheet is printed: one page wide. */
export function writePage(sheet: Excel.Worksheet, { print, frozenRows }: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.tabColor = TAB_COLOUR;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const page = sheet.pageLayout;
  page.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  page.paperSize = print.paper === 'a4' ? 'A4' : 'A3';
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.side;
  page.rightMargin = MARGINS.side;
  page.topMargin = MARGINS.top;
  page.bottomMargin = MARGINS.bottom;
  page.headerMargin = EDGE_MARGIN;
  page.footerMargin = EDGE_MARGIN;
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(rangeAddress(print.area));
  if (print.repeatedRows !== null) {
    const [first, last] = print.repeatedRows;
    page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.pageBreaksBefore) {
    sheet.horizontalPageBreaks.add(addressOf({ row, column: 0 }));
  }
}
