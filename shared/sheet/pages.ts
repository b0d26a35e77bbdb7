import { spanWidth, type Geometry } from './geometry';
import type { PlacedBlock, Placement } from './place';
import type { TablePlace } from './plan';

/** A4 in points, and the margins that the print set-up leaves (in points). */
const A4 = { short: 595, long: 842 } as const;
export const MARGINS = { side: 36, top: 43, bottom: 50 } as const;
/** One character of the body font and the padding of each column, in points. */
const CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;
/** The share of a page up to which a group is kept whole rather than taken block by block. */
const LARGEST_GROUP = 0.6;
/** Room left for what Excel and LibreOffice measure a little differently. */
const SAFETY = 0.93;

/** Rows that begin a new page, so that no heading stands alone and small blocks stay whole. */
export function pageBreaks(
  { blocks, heights }: Placement,
  geometry: Geometry,
  tables: readonly TablePlace[],
): readonly number[] {
  const [across, down] =
    geometry.orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const columns = geometry.widths.length;
  const width = spanWidth(geometry, 0, columns - 1) * CHARACTER + columns * COLUMN_PADDING;
  const scale = Math.min(1, (across - 2 * MARGINS.side) / width);
  const growing = tables.find((table) => table.growing);
  // The title is repeated on every page; a growing table's heads on those after its beginning only.
  const repeated = growing === undefined ? (heights[0] ?? 0) : 0;
  const capacity = ((down - MARGINS.top - MARGINS.bottom) / scale) * SAFETY - repeated;

  const breaks: number[] = [];
  let used = 0;
  for (const { top, height } of units(blocks, heights, capacity)) {
    // A text that is torn loses half a line to each page, so only what fits on none is.
    const fits = height <= capacity;
    if (used > 0 && used + height > capacity && fits) {
      breaks.push(top);
      used = 0;
    }
    used = (used + height) % capacity;
  }
  return breaks;
}

/** What is not torn: groups where they fit, else their blocks, each with the headings above it. */
function units(
  blocks: readonly PlacedBlock[],
  heights: readonly number[],
  capacity: number,
): readonly Unit[] {
  const heightOf = ({ top, rows }: PlacedBlock): number =>
    heights.slice(top, top + rows).reduce((total, height) => total + height, 0);
  const runs = (keeps: (block: PlacedBlock) => boolean, of: readonly PlacedBlock[]) => {
    const found: PlacedBlock[][] = [[]];
    for (const block of of) {
      found.at(-1)?.push(block);
      if (!keeps(block)) found.push([]);
    }
    return found.filter((run) => run.length > 0);
  };
  return runs((block) => block.keepWithNext !== null, blocks)
    .flatMap((run) => {
      const height = run.reduce((total, block) => total + heightOf(block), 0);
      return height <= capacity * LARGEST_GROUP
        ? [run]
        : runs((block) => block.keepWithNext === 'heading', run);
    })
    .map((run) => ({
      top: run[0]?.top ?? 0,
      height: run.reduce((total, block) => total + heightOf(block), 0),
    }));
}

interface Unit {
  readonly top: number;
  readonly height: number;
}
