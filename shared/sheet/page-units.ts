import type { ItemId } from '../definition/expression';
import type { PlacedBlock } from './place';

/** What is not torn on paper, or a row of a table. */
export interface PageUnit {
  readonly top: number;
  readonly rows: number;
  /** How many rows at its beginning stay together when it fits on no page: headings and one more. */
  readonly begins: number;
  readonly isRow: boolean;
}

/** How high the rows of a block are together, in points. */
export type Measure = (block: Pick<PlacedBlock, 'top' | 'rows'>) => number;

/** The share of a page up to which a group is kept whole rather than taken block by block. */
const LARGEST_GROUP = 0.35;
/** The share up to which what a heading stands above has a second block with it. */
const LARGEST_BEGINNING = 0.35;

/** Rows of a table that stay with its heads, and that stay together at its end. */
const FIRST_ROWS = 3;
const LAST_ROWS = 3;

/** Blocks, each with those before it that `keeps` holds on its page. */
function runs(
  blocks: readonly PlacedBlock[],
  keeps: (block: PlacedBlock) => boolean,
): readonly (readonly PlacedBlock[])[] {
  const found: PlacedBlock[][] = [[]];
  for (const block of blocks) {
    found.at(-1)?.push(block);
    if (!keeps(block)) found.push([]);
  }
  return found.filter((run) => run.length > 0);
}

const rowsOf = (block: PlacedBlock, from: number, to: number): readonly PlacedBlock[] =>
  Array.from({ length: to - from }, (_, index) => ({
    ...block,
    top: block.top + from + index,
    rows: 1,
    tableRows: block.tableRows === null ? null : { ...block.tableRows, part: 'rest' as const },
  }));

/** A table's further rows one by one, the last ones with the row that ends it: no row is alone on a page. */
function furtherRows(block: PlacedBlock): readonly PlacedBlock[] {
  const from = Math.max(0, block.rows - LAST_ROWS - 1);
  return [
    ...rowsOf(block, 0, from),
    { ...block, top: block.top + from, rows: block.rows - from, tableRows: null },
  ];
}

/**
 * A table's heads with its first rows, as many as are no large part of a page, and its other rows.
 *
 * @param growing the table that ends the sheet.
 */
function tableParts(
  block: PlacedBlock,
  growing: ItemId | null,
  isSmall: (rows: number) => boolean,
): readonly PlacedBlock[] {
  if (block.tableRows === null) return [block];
  if (block.tableRows.part === 'rest') {
    return block.tableRows.table === growing ? rowsOf(block, 0, block.rows) : furtherRows(block);
  }
  const counts = Array.from(
    { length: Math.min(FIRST_ROWS, block.rows - 1) },
    (_, index) => index + 1,
  );
  const kept = 1 + (counts.filter((count) => isSmall(1 + count)).at(-1) ?? 1);
  return [{ ...block, rows: kept }, ...rowsOf(block, kept, block.rows)];
}

const isRow = (run: readonly PlacedBlock[]): boolean => run[0]?.tableRows?.part === 'rest';
const isHeading = (block: PlacedBlock | undefined): boolean => block?.keepWithNext === 'heading';

/** A heading above one block has the next one with it, where that leaves no large gap. */
function withSecond(
  found: readonly (readonly PlacedBlock[])[],
  isSmall: (run: readonly PlacedBlock[]) => boolean,
): readonly (readonly PlacedBlock[])[] {
  const joined: (readonly PlacedBlock[])[] = [];
  for (const run of found) {
    const before = joined.at(-1) ?? [];
    const begins = isHeading(before[0]) && before.filter((block) => !isHeading(block)).length === 1;
    const both = [...before, ...run];
    const follows = !isRow(run) && !isHeading(run[0]) && before.at(-1)?.tableRows === null;
    if (begins && follows && isSmall(both)) joined.splice(-1, 1, both);
    else joined.push(run);
  }
  return joined;
}

/** What ends before a heading, or the sheet, is no single block: it has the one before with it. */
function withLast(
  units: readonly (readonly PlacedBlock[])[],
  isSmall: (run: readonly PlacedBlock[]) => boolean,
): readonly (readonly PlacedBlock[])[] {
  const joined: (readonly PlacedBlock[])[] = [];
  units.forEach((run, index) => {
    const before = joined.at(-1) ?? [];
    const next = units[index + 1];
    const ends = run.length === 1 && (next === undefined || isHeading(next[0]));
    const follows = before.length > 0 && ![...before, ...run].some(({ tableRows }) => tableRows);
    if (ends && follows && !isHeading(run[0]) && isSmall([...before, ...run])) {
      joined.splice(-1, 1, [...before, ...run]);
    } else joined.push(run);
  });
  return joined;
}

/**
 * The blocks of a sheet as units of a page: groups where they fit, else their blocks, each with the
 * headings above it and no heading with a single block; of tables the heads with the first rows, then
 * row by row.
 *
 * @param growing the table that ends the sheet, which is printed only as far as it is used.
 */
export function pageUnits(
  blocks: readonly PlacedBlock[],
  heightOf: Measure,
  capacity: number,
  growing: ItemId | null,
): readonly PageUnit[] {
  const total = (run: readonly PlacedBlock[]): number =>
    run.reduce((sum, block) => sum + heightOf(block), 0);
  const parts = blocks.flatMap((block) =>
    tableParts(
      block,
      growing,
      (rows) => heightOf({ top: block.top, rows }) <= capacity * LARGEST_BEGINNING,
    ),
  );
  const isWhole = (run: readonly PlacedBlock[]): boolean => {
    const isList = run.some(({ keepWithNext }) => keepWithNext === 'list');
    return total(run) <= capacity * (isList ? 1 : LARGEST_GROUP);
  };
  const units = runs(parts, (block) => block.keepWithNext !== null).flatMap((run) =>
    isWhole(run) ? [run] : runs(run, isHeading),
  );
  const isSmall = (run: readonly PlacedBlock[]): boolean =>
    total(run) <= capacity * LARGEST_BEGINNING;
  return withLast(withSecond(units, isSmall), isSmall).map((run) => ({
    top: run[0]?.top ?? 0,
    rows: run.reduce((sum, { rows }) => sum + rows, 0),
    begins: 1 + run.filter(isHeading).reduce((sum, { rows }) => sum + rows, 0),
    isRow: isRow(run),
  }));
}
