/** Which columns of a table the heads of a file speak of. */
import type { Column, TableItem } from '../definition/programme';
import { shownLabel } from '../sheet/roles';
import { fold } from '../territory/fold';

export interface ColumnMatch {
  readonly table: TableItem;
  /** By the column's place in the file. */
  readonly columns: ReadonlyMap<number, Column>;
  /** Heads that the table has no column for; blank for one without a name. */
  readonly unknown: readonly string[];
  /** Columns that a person fills and that the file does not have. */
  readonly missing: readonly Column[];
  /** Columns that several heads of the file are: nobody can tell which is meant. */
  readonly twice: readonly Column[];
}

/** Letters and digits alone, without case and diacritics: so `data_wplywu` is „Data wpływu”. */
const keyOf = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const keysOf = (column: Column): readonly string[] =>
  [column.label, shownLabel(column), column.id].map(keyOf);

/** Matches the heads by labels and ids, in any order. */
export function matchColumns(table: TableItem, heads: readonly string[]): ColumnMatch {
  const known = new Map<string, Column>();
  for (const column of table.columns) {
    for (const key of keysOf(column)) if (!known.has(key)) known.set(key, column);
  }
  const found = heads.map((head) => known.get(keyOf(head)));
  const columns = new Map(
    found.flatMap((column, place) => (column === undefined ? [] : [[place, column] as const])),
  );
  const timesOf = (column: Column): number => found.filter((one) => one === column).length;
  return {
    table,
    columns,
    unknown: heads.filter((_, place) => found[place] === undefined),
    missing: table.columns.filter((column) => timesOf(column) === 0),
    twice: table.columns.filter((column) => timesOf(column) > 1),
  };
}

/**
 * Whether the file is meant for the table: it has two of its columns at least, and half of those that
 * the smaller of both has.
 */
export function isMeantFor({ table, missing }: ColumnMatch, heads: readonly string[]): boolean {
  const had = table.columns.length - missing.length;
  const smaller = Math.min(table.columns.length, heads.length);
  return had >= Math.min(2, table.columns.length) && had * 2 >= smaller;
}
