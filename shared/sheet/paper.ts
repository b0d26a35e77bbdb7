/** Sheets of paper, and how small a sheet of cells becomes on them: it is printed one page wide. */
import { BODY_SIZE } from './styles';

export type Paper = 'a4' | 'a3';
export type Orientation = 'portrait' | 'landscape';

/** Sides in points. */
const PAPERS = {
  a4: { short: 595, long: 842 },
  a3: { short: 842, long: 1191 },
} as const satisfies Record<Paper, object>;
/** What the print set-up leaves free, in points. */
export const MARGINS = { side: 36, top: 43, bottom: 50 } as const;
/** One character of the body font and the padding of each column, in points. */
const CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;

/** The size that the text of cells must not be printed below, in points. */
export const SMALLEST_PRINT = 7;

/** A page's room within its margins, in points. */
export function roomOn(paper: Paper, orientation: Orientation): { across: number; down: number } {
  const { short, long } = PAPERS[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { across: width - 2 * MARGINS.side, down: height - MARGINS.top - MARGINS.bottom };
}

/** By how much columns of these widths (in characters) are printed smaller to fit across the page. */
export function printScale(
  widths: readonly number[],
  paper: Paper,
  orientation: Orientation,
): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const width = characters * CHARACTER + widths.length * COLUMN_PADDING;
  return Math.min(1, roomOn(paper, orientation).across / width);
}

/** Whether the text of cells can be read on the page. */
export const isReadable = (
  widths: readonly number[],
  paper: Paper,
  orientation: Orientation,
): boolean => printScale(widths, paper, orientation) * BODY_SIZE >= SMALLEST_PRINT;
