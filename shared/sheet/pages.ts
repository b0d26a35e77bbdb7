import type { Geometry } from './geometry';
import { printScale, roomOn } from './paper';
import type { PlacedBlock, Placement } from './place';
import type { TablePlace } from './plan';

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
  const { widths, paper, orientation } = geometry;
  const scale = printScale(widths, paper, orientation);
  const growing = tables.find((table) => table.growing);
  // The title is repeated on every page; a growing table's heads on those after its beginning only.
  const repeated = growing === undefined ? (heights[0] ?? 0) : 0;
  const capacity = (roomOn(paper, orientation).down / scale) * SAFETY - repeated;

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
