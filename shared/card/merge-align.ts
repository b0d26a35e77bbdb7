/** Which rows of a table are which rows of a later version of it. */
import { canonicalJson } from '../definition/hash';
import type { TableItem } from '../definition/programme';
import type { TableRow } from './answers';

type Matches = (a: number, b: number) => boolean;
type Pair = readonly [a: number, b: number];

/** Part of two lists: from the first index up to, and without, the second. */
interface Stretch {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** The longest list of matching pairs in which both indices grow; of several the earliest pairs. */
function longestMatch({ a, b }: Stretch, matches: Matches): readonly Pair[] {
  const head: Pair[] = [];
  let [top, left] = [a[0], b[0]];
  for (; top < a[1] && left < b[1] && matches(top, left); top += 1, left += 1) {
    head.push([top, left]);
  }
  const tail: Pair[] = [];
  let [bottom, right] = [a[1], b[1]];
  for (; bottom > top && right > left && matches(bottom - 1, right - 1); bottom -= 1, right -= 1) {
    tail.unshift([bottom - 1, right - 1]);
  }
  const [height, width] = [bottom - top, right - left];
  // `best` holds, for every pair of rests, how many pairs they give.
  const best = new Uint16Array((height + 1) * (width + 1));
  const at = (i: number, j: number): number => best[i * (width + 1) + j] ?? 0;
  const fits = new Uint8Array(height * width);
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const fit = matches(top + i, left + j);
      fits[i * width + j] = fit ? 1 : 0;
      best[i * (width + 1) + j] = fit ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const middle: Pair[] = [];
  for (let i = 0, j = 0; i < height && j < width;) {
    if (fits[i * width + j] === 1) middle.push([top + i++, left + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [...head, ...middle, ...tail];
}

/** What lies between pairs. */
function between(pairs: readonly Pair[], lengths: Pair): readonly Stretch[] {
  const ends = [...pairs, lengths];
  return ends.map(([toA, toB], index) => {
    const [fromA, fromB] = pairs[index - 1] ?? [-1, -1];
    return { a: [fromA + 1, toA], b: [fromB + 1, toB] };
  });
}

/** What a row says, as a text that is the same for rows that say the same. */
export const rowText = (table: TableItem, row: TableRow): string =>
  canonicalJson(table.columns.map(({ id }) => row[id] ?? null));

/** Whether at least half of the columns that either row answers are answered the same. */
function isAlike(table: TableItem, a: TableRow, b: TableRow): boolean {
  const columns = table.columns.filter(({ id }) => (a[id] ?? b[id] ?? null) !== null);
  const same = columns.filter(({ id }) => (a[id] ?? null) === (b[id] ?? null)).length;
  return columns.length > 0 && same * 2 >= columns.length;
}

/**
 * For each row of `before` the index of the row of `after` that it has become, null when it is gone.
 * Rows that say the same are the same, as many in order as there can be; between these, in order, so
 * are rows of which at least half of the columns agree. All other rows of `after` are new. A row that
 * was moved is gone where it stood and new where it stands.
 */
export function alignRows(
  table: TableItem,
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly (number | null)[] {
  const [was, is] = [before, after].map((rows) => rows.map((row) => rowText(table, row)));
  const equal = longestMatch(
    { a: [0, before.length], b: [0, after.length] },
    (a, b) => was?.[a] === is?.[b],
  );
  const alike = between(equal, [before.length, after.length]).flatMap((stretch) =>
    longestMatch(stretch, (a, b) => isAlike(table, before[a] ?? {}, after[b] ?? {})),
  );
  const found = new Map([...equal, ...alike]);
  return before.map((_, index) => found.get(index) ?? null);
}
