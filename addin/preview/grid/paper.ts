/** How much of a sheet the grid draws: what is in use and a margin to write in, without hidden lines. */
import type { SheetView } from '../host/model';
import { toPixels } from './pixels';

const LEAST_ROWS = 50;
/** A plain sheet has room to write in; one without gridlines is a page that goes on a little. */
const BLANK_COLUMNS = 26;
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 8;

/** A row or a column that is drawn. */
export interface Line {
  readonly index: number;
  readonly pixels: number;
  /** Distance from the first row's or column's edge where it stays when the sheet scrolls. */
  readonly frozenAt: number | null;
}

export interface Paper {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Rows and columns including hidden ones: the first that cannot be reached any more. */
  readonly rowEnd: number;
  readonly columnEnd: number;
}

export function paperOf(sheet: SheetView): Paper {
  const rowEnd = Math.max(LEAST_ROWS, sheet.rowCount + SPARE_ROWS);
  const filled = sheet.columnCount + SPARE_COLUMNS;
  const columnEnd = sheet.showGridlines ? Math.max(BLANK_COLUMNS, filled) : filled;
  return {
    rowEnd,
    columnEnd,
    rows: lines(rowEnd, sheet.frozenRows, (row) =>
      sheet.rowHidden(row) ? 0 : toPixels(sheet.rowHeight(row)),
    ),
    columns: lines(columnEnd, sheet.frozenColumns, (column) =>
      sheet.columnHidden(column) ? 0 : toPixels(sheet.columnWidth(column)),
    ),
  };
}

/** A line of no size is a hidden one, in Excel too. */
function lines(end: number, frozen: number, size: (index: number) => number): readonly Line[] {
  const drawn: Line[] = [];
  let offset = 0;
  for (let index = 0; index < end; index += 1) {
    const pixels = size(index);
    if (pixels === 0) continue;
    drawn.push({ index, pixels, frozenAt: index < frozen ? offset : null });
    offset += pixels;
  }
  return drawn;
}
