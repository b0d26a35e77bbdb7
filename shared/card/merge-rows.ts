/** Two versions of a table, row by row. */
import { canonicalJson } from '../definition/hash';
import type { TableItem } from '../definition/programme';
import type { TableRow } from './answers';
import { alignRows, rowText } from './merge-align';
import { changedBy, type MergeSide, type PlacedRow, type RowPart } from './merge-part';

/** A row that both sides have, or one to be taken from either. */
export type RowSlot = { readonly kind: 'agreed'; readonly row: TableRow } | RowPart;

export interface RowVersions {
  readonly base: readonly TableRow[];
  readonly mine: readonly TableRow[];
  readonly theirs: readonly TableRow[];
}

type ThreeRows = Readonly<Record<'base' | MergeSide, PlacedRow | null>>;

const placed = (rows: readonly TableRow[], index: number | null): PlacedRow | null => {
  const row = index === null ? undefined : rows[index];
  return index === null || row === undefined ? null : { row, number: index + 1 };
};
const said = (table: TableItem, of: PlacedRow | null): string =>
  of === null ? '' : rowText(table, of.row);

/** Null when neither side has the row any more. */
function slotOf(table: TableItem, place: string, rows: ThreeRows): RowSlot | null {
  const by = changedBy((a, b) => said(table, rows[a]) === said(table, rows[b]));
  if (by === null) return rows.theirs === null ? null : { kind: 'agreed', row: rows.theirs.row };
  const key = canonicalJson([table.id, place, said(table, rows.mine), said(table, rows.theirs)]);
  return { kind: 'row', key, item: table.id, by, ...rows };
}

/** The new rows of a side by the row of the start before which they stand; the last come after all. */
function newRows(
  base: readonly TableRow[],
  rows: readonly TableRow[],
  aligned: readonly (number | null)[],
): readonly (readonly number[])[] {
  const ends = [...aligned, rows.length];
  let next = 0;
  return ends.slice(0, base.length + 1).map((end) => {
    if (end === null) return [];
    const found = Array.from({ length: end - next }, (_, index) => next + index);
    next = end + 1;
    return found;
  });
}

/** New rows of both sides at one place: those that both have once, then theirs, then mine. */
function addedSlots(
  table: TableItem,
  { mine, theirs }: RowVersions,
  added: Readonly<Record<MergeSide, readonly number[]>>,
): readonly (RowSlot | null)[] {
  const left = [...added.mine];
  const fromTheirs = added.theirs.map((index) => {
    const row = placed(theirs, index);
    const twin = left.findIndex((other) => said(table, placed(mine, other)) === said(table, row));
    const own = twin === -1 ? null : placed(mine, left.splice(twin, 1)[0] ?? null);
    return slotOf(table, `theirs ${index}`, { base: null, mine: own, theirs: row });
  });
  const fromMine = left.map((index) =>
    slotOf(table, `mine ${index}`, { base: null, mine: placed(mine, index), theirs: null }),
  );
  return [...fromTheirs, ...fromMine];
}

/**
 * The rows of both versions in one order: that of the start, new rows where they were put. A row is
 * taken as it is from one side; its cells are not mixed, because together they say one thing.
 */
export function mergeRows(table: TableItem, versions: RowVersions): readonly RowSlot[] {
  const { base, mine, theirs } = versions;
  const [inMine, inTheirs] = [alignRows(table, base, mine), alignRows(table, base, theirs)];
  const [newMine, newTheirs] = [newRows(base, mine, inMine), newRows(base, theirs, inTheirs)];
  const added = (at: number): readonly (RowSlot | null)[] =>
    addedSlots(table, versions, { mine: newMine[at] ?? [], theirs: newTheirs[at] ?? [] });
  const kept = base.map((row, index) =>
    slotOf(table, `base ${index}`, {
      base: { row, number: index + 1 },
      mine: placed(mine, inMine[index] ?? null),
      theirs: placed(theirs, inTheirs[index] ?? null),
    }),
  );
  return [...kept.flatMap((slot, index) => [...added(index), slot]), ...added(base.length)].filter(
    (slot) => slot !== null,
  );
}
