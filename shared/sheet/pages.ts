import { spanWidth, type Geometry } from './geometry';
import type { Placement } from './place';

/** A4 in points, and the margins that the print set-up leaves (in points). */
const A4 = { short: 595, long: 842 } as const;
export const MARGINS = { side: 36, top: 43, bottom: 50 } as const;
/** One character of the body font with its share of padding, in points. */
const CHARACTER = 5.6;
/** Room left for what Excel and LibreOffice measure a little differently. */
const SAFETY = 0.93;

/**
 * Rows that begin a new page: a heading goes with what follows it, a block is not torn when it fits
 * on a page.
 */
export function pageBreaks({ blocks, heights }: Placement, geometry: Geometry): readonly number[] {
  const [across, down] =
    geometry.orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const width = spanWidth(geometry, 0, geometry.widths.length - 1) * CHARACTER;
  const scale = Math.min(1, (across - 2 * MARGINS.side) / width);
  const capacity = ((down - MARGINS.top - MARGINS.bottom) / scale) * SAFETY;

  const heightOf = (top: number, rows: number): number =>
    heights.slice(top, top + rows).reduce((total, height) => total + height, 0);
  const breaks: number[] = [];
  let used = 0;
  let groupTop = 0;
  let groupHeight = 0;
  for (const block of blocks) {
    if (groupHeight === 0) groupTop = block.top;
    groupHeight += heightOf(block.top, block.rows);
    if (block.heading) continue;
    if (used > 0 && used + groupHeight > capacity && groupHeight <= capacity) {
      breaks.push(groupTop);
      used = 0;
    }
    used = (used + groupHeight) % capacity;
    groupHeight = 0;
  }
  return breaks;
}
