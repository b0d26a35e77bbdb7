import type { Geometry } from './geometry';
import type { Paging } from './pages';
import type { Placement } from './place';
import type { PrintPlan, TablePlace } from './plan';

const FOOTER = 'Strona &P z &N';
const TITLED_FOOTER = ', strona &P z &N';

/** A text in a footer, where `&` begins a code. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

/**
 * How a sheet is printed. A table that grows is printed with its heads on every page, and the card's
 * title at their foot; other sheets repeat their title.
 */
export function printPlan(
  title: string,
  { widths, paper, orientation }: Geometry,
  { blocks, heights }: Placement,
  { breaksBefore, tableRows }: Paging,
  places: readonly TablePlace[],
): PrintPlan {
  const growing = places.find((place) => place.growing);
  // The row that ends a sheet shows nothing, and is not worth a page.
  const last = heights.length - 1 - (blocks.at(-1)?.rows ?? 0);
  const bottom = growing === undefined ? last : growing.head + tableRows;
  return {
    paper,
    orientation,
    area: { top: 0, left: 0, bottom, right: widths.length - 1 },
    repeatedRows: growing === undefined ? [0, 0] : [growing.head, growing.head],
    footer: growing === undefined ? FOOTER : footerText(title) + TITLED_FOOTER,
    pageBreaksBefore: breaksBefore.filter((row) => row <= bottom),
  };
}
