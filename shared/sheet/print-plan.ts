import type { Geometry } from './geometry';
import type { Placement } from './place';
import type { PrintPlan, TablePlace } from './plan';
import { drawnRows, type TableSource } from './table-cells';

const FOOTER = 'Strona &P z &N';

/**
 * How a sheet is printed. A table that grows is printed as far as it is drawn, its heads on every
 * page; other sheets repeat their title.
 */
export function printPlan(
  geometry: Geometry,
  { heights }: Placement,
  pageBreaksBefore: readonly number[],
  places: readonly TablePlace[],
  tables: readonly TableSource[],
): PrintPlan {
  const growing = places.find((place) => place.growing);
  const right = geometry.widths.length - 1;
  const used = tables.find(({ place }) => place === growing)?.rows.length ?? 0;
  const bottom =
    growing === undefined ? heights.length - 1 : growing.head + drawnRows(growing, used);
  return {
    paper: geometry.paper,
    orientation: geometry.orientation,
    area: { top: 0, left: 0, bottom, right },
    repeatedRows: growing === undefined ? [0, 0] : [growing.head, growing.head],
    footer: FOOTER,
    pageBreaksBefore: pageBreaksBefore.filter((row) => row <= bottom),
  };
}
