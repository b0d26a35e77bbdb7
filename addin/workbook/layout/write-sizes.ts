import { columnLetters } from '../../../shared/sheet/address';
import type { SheetPlan } from '../../../shared/sheet/plan';
import { linesOf, runsOf } from './areas';
import { filledRows } from './table-areas';

/** Widest digit and padding of Excel's standard font (Calibri 11), in pixels at 96 to the inch. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel's API counts widths of columns in points, files and people in characters. */
export const columnPoints = (characters: number): number =>
  Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;

const columnRun = (left: number, right: number): string =>
  `${columnLetters(left)}:${columnLetters(right)}`;
const rowRun = (top: number, bottom: number): string => `${top + 1}:${bottom + 1}`;

/** Blank rows of a table that grows: Excel itself fits their heights to what is typed. */
function fittedByExcel(plan: SheetPlan): (row: number) => boolean {
  const blank = plan.tables
    .filter(({ growing }) => growing)
    .map((place) => ({ top: place.head + 1 + filledRows(plan, place), end: place.end }));
  return (row) => blank.some(({ top, end }) => top <= row && row < end);
}

/** Heights of rows and widths of columns, equal ones together; hides the columns of the ledger. */
export function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { columns, heights } = plan;
  const isFitted = fittedByExcel(plan);
  for (const height of new Set(heights)) {
    const runs = runsOf(heights.length, (row) => heights[row] === height && !isFitted(row));
    for (const areas of linesOf(
      sheet,
      runs.map(({ left, right }) => rowRun(left, right)),
    )) {
      areas.format.rowHeight = height;
    }
  }
  for (const width of new Set(columns.map((column) => column.width))) {
    const runs = runsOf(columns.length, (column) => columns[column]?.width === width);
    for (const { left, right } of runs) {
      sheet.getRange(columnRun(left, right)).format.columnWidth = columnPoints(width);
    }
  }
  for (const { left, right } of runsOf(
    columns.length,
    (column) => columns[column]?.hidden === true,
  )) {
    sheet.getRange(columnRun(left, right)).columnHidden = true;
  }
}
