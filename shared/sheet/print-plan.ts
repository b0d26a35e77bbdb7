import type { Geometry } from './geometry';
import type { Paging } from './pages';
import type { Results } from '../rules/evaluate';
import type { PlacedCell, Placement } from './place';
import type { PrintPlan, TablePlace } from './plan';

const FOOTER = 'Strona &P z &N';
const TITLED_FOOTER = ', strona &P z &N';

/** The last row that shows anything: rows of a list beyond its length do not. */
export function lastShown(cells: readonly PlacedCell[], results: Results): number {
  const shows = ({ content }: PlacedCell): boolean => {
    if (content.kind !== 'entry' && content.kind !== 'entry-number') return true;
    const value = results[content.rule]?.value;
    const length = Array.isArray(value) ? value.length : 0;
    return content.place < length || (content.kind === 'entry' && content.otherwise !== '');
  };
  return Math.max(0, ...cells.filter(shows).map(({ bottom }) => bottom));
}

/** A text in a footer, where `&` begins a code. */
const footerText = (text: string): string => text.replaceAll('&', '&&');

/**
 * How a sheet is printed. A table that grows is printed with its heads on every page, and the card's
 * title at their foot; other sheets repeat their title.
 *
 * @param lastShown the last row that shows anything: pages after its own are not printed.
 */
export function printPlan(
  title: string,
  { widths, paper, orientation }: Geometry,
  { blocks, heights }: Placement,
  { breaksBefore, tableRows }: Paging,
  places: readonly TablePlace[],
  lastShown: number,
): PrintPlan {
  const growing = places.find((place) => place.growing);
  // The row that ends a sheet shows nothing, and is not worth a page.
  const last = heights.length - 1 - (blocks.at(-1)?.rows ?? 0);
  const nextPage = breaksBefore.find((row) => row > lastShown) ?? last + 1;
  const bottom = growing === undefined ? nextPage - 1 : growing.head + tableRows;
  return {
    paper,
    orientation,
    area: { top: 0, left: 0, bottom, right: widths.length - 1 },
    repeatedRows: growing === undefined ? [0, 0] : [growing.head, growing.head],
    footer: growing === undefined ? FOOTER : footerText(title) + TITLED_FOOTER,
    pageBreaksBefore: breaksBefore.filter((row) => row <= bottom),
  };
}
