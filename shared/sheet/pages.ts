import type { Geometry } from './geometry';
import { printScale, roomOn } from './paper';
import type { Placement } from './place';
import type { TablePlace } from './plan';
import { pageUnits, type Measure, type PageUnit } from './page-units';
import { drawnRows } from './table-rows';

/** Room left for what Excel and LibreOffice measure a little differently. */
const SAFETY = 0.93;
/** How much of a page the rows of a table may come to fill, once a program fits them to its own lines. */
const FITTED = [SAFETY, 0.95, 0.97, 0.99, 1.01, 1.04, 1.07, 1.1];
/** Blank rows that are worth a page of their own, to be filled in by hand. */
const WORTH_A_PAGE = 8;

/** How the rows of a sheet fall on pages. */
export interface Paging {
  /** Rows that begin a page, so that no heading stands alone and small blocks stay whole. */
  readonly breaksBefore: readonly number[];
  /**
   * How many rows of the growing table are printed: those in use, and blank ones to the end of their
   * page. 0 on a sheet without.
   */
  readonly tableRows: number;
}

interface Shared {
  readonly breaksBefore: readonly number[];
  /** The page of each row of the growing table. */
  readonly pages: readonly number[];
}

/**
 * Shares units out to pages that hold `capacity`; those after a table's beginning repeat its heads.
 *
 * @param given rows that begin a page; chosen where units would not fit when left out.
 */
function share(
  units: readonly PageUnit[],
  heightOf: Measure,
  capacity: number,
  growing: TablePlace | undefined,
  given?: readonly number[],
): Shared {
  const heads = growing === undefined ? 0 : heightOf({ top: growing.head, rows: 1 });
  const breaksBefore: number[] = [];
  const pages: number[] = [];
  let filled = 0;
  let page = 0;
  for (const unit of units) {
    const height = heightOf(unit);
    if (unit.isRow) {
      // Programs break between rows of themselves, and their heights follow what is typed.
      const overflows = filled > 0 && filled + height > capacity;
      page += overflows ? 1 : 0;
      filled = overflows ? heads + height : filled + height;
    } else {
      // A text that is torn loses half a line to each page, so only what fits on none is.
      const kept = height > capacity ? unit.begins : unit.rows;
      for (let row = unit.top; row < unit.top + unit.rows; row += 1) {
        const together = heightOf({ top: row, rows: row === unit.top ? kept : 1 });
        if (given?.includes(row) ?? (filled > 0 && filled + together > capacity)) {
          breaksBefore.push(row);
          page += 1;
          filled = 0;
        }
        filled += heightOf({ top: row, rows: 1 });
      }
    }
    for (let row = unit.top; growing !== undefined && row < unit.top + unit.rows; row += 1) {
      if (row > growing.head && row < growing.end) pages.push(page);
    }
  }
  return { breaksBefore, pages };
}

/**
 * Shares the rows of a sheet out to pages. Rows of a table follow each other from page to page, below
 * its heads where it grows.
 *
 * @param used how many rows of the growing table are filled.
 */
export function pagesOf(
  { blocks, heights }: Placement,
  geometry: Geometry,
  tables: readonly TablePlace[],
  used: number,
): Paging {
  const { widths, paper, orientation } = geometry;
  const growing = tables.find((table) => table.growing);
  const heightOf: Measure = ({ top, rows }) =>
    heights.slice(top, top + rows).reduce((total, height) => total + height, 0);
  // The title is repeated on every page; a growing table's heads on those after its beginning only.
  const repeated = growing === undefined ? (heights[0] ?? 0) : 0;
  const scale = printScale(widths, paper, orientation);
  const room = roomOn(paper, orientation).down / scale;
  const capacity = room * SAFETY - repeated;
  // The row that ends a sheet shows nothing, and is not printed.
  const printed = growing === undefined ? blocks.slice(0, -1) : blocks;
  const units = pageUnits(printed, heightOf, capacity, growing?.item ?? null);
  const { breaksBefore } = share(units, heightOf, capacity, growing);
  if (growing === undefined) return { breaksBefore, tableRows: 0 };
  // As few as any has room for: else blank rows that one has no room for would be a page of their own.
  const counts = FITTED.map((part) =>
    printedRows(growing, share(units, heightOf, room * part, growing, breaksBefore).pages, used),
  );
  return { breaksBefore, tableRows: Math.min(...counts) };
}

/** The rows in use, and the blank ones that stand on the same page or fill most of the next. */
function printedRows(growing: TablePlace, pages: readonly number[], used: number): number {
  const drawn = drawnRows(growing, used);
  const lastPage = pages[Math.max(0, used - 1)];
  const onPage = pages.filter((page, row) => row < drawn && page <= (lastPage ?? 0)).length;
  const isBlank = used === 0 && onPage < WORTH_A_PAGE;
  return isBlank && drawn - onPage >= WORTH_A_PAGE ? drawn : onPage;
}
