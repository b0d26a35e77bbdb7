/** The lists that people choose from, in one short text, so that a sheet says which it was made with. */
import { canonicalJson, sha256Of } from '../definition/hash';
import { itemsOf, optionsOf, type Card } from '../definition/programme';
import type { CellValue } from './answer-cell';
import { parseLedgerHead } from './identity';

/** Enough to tell versions apart; it protects nothing. */
const LENGTH = 12;

const known = new WeakMap<Card, string>();

function hashed(card: Card): string {
  const items = itemsOf(card).flatMap((item) =>
    item.kind === 'table'
      ? item.columns.map((column) => ({ path: `${item.id}.${column.id}`, item: column }))
      : [{ path: item.id, item }],
  );
  const lists = items.flatMap(({ path, item }) => {
    const options = optionsOf(item).map(({ id, label }) => [id, label]);
    return options.length === 0 ? [] : [[path, options]];
  });
  return sha256Of(canonicalJson(lists)).slice('sha256:'.length, 'sha256:'.length + LENGTH);
}

/** Names a card's options and their labels: any change to one changes it. */
export function listsHash(card: Card): string {
  const hash = known.get(card) ?? hashed(card);
  known.set(card, hash);
  return hash;
}

/** What the sheet says that its lists are; null where it says nothing, as sheets of old do. */
export function listsOfSheet(values: readonly (readonly CellValue[])[]): string | null {
  for (const row of values) {
    for (const value of row) {
      const lists = typeof value === 'string' ? parseLedgerHead(value)?.lists : undefined;
      if (lists !== undefined && lists !== null) return lists;
    }
  }
  return null;
}
