import type { TablePlace } from './plan';

/** Rows of a growing table that are drawn from the start, and after the last one in use. */
export const DRAWN_ROWS = 20;
export const SPARE_ROWS = 5;

/** How many rows of a growing table are drawn when the first `used` are filled. */
export const drawnRows = ({ head, end }: TablePlace, used: number): number =>
  Math.min(end - head - 1, Math.max(DRAWN_ROWS, used + SPARE_ROWS));
