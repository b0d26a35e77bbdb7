import type { CellValue } from '../sheet/answer-cell';
import { parseLedgerHead } from '../sheet/identity';
import type { SheetValues } from '../sheet/read';

/** A third copy of a row says no more than a second one. */
const MOST_COPIES = 3;
/** Most different texts in the hidden columns; the largest cards of ours have some hundreds. */
const MOST_IDS = 4000;

/**
 * The values with so many ids in the hidden columns as a card can have: each is looked for in the
 * whole sheet, so a file full of them would be work without end.
 */
export function tameIds(values: SheetValues): SheetValues {
  const hidden = new Set<number>();
  for (const line of values) {
    line.forEach((value, column) => {
      if (typeof value === 'string' && parseLedgerHead(value) !== null) hidden.add(column);
    });
  }
  const copies = new Map<string, number>();
  const isOneTooMany = (value: CellValue, column: number): boolean => {
    if (typeof value !== 'string' || value === '' || !hidden.has(column)) return false;
    const before = copies.get(value) ?? 0;
    if (before === 0 && copies.size === MOST_IDS) return true;
    copies.set(value, before + 1);
    return before >= MOST_COPIES;
  };
  return values.map((line) =>
    line.map((value, column): CellValue => (isOneTooMany(value, column) ? '' : value)),
  );
}
