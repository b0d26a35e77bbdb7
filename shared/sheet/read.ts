/** A worksheet's values back to answers, whatever was done to the sheet in between. */
import type { ItemId } from '../definition/expression';
import { itemsOf, type Card, type Item } from '../definition/programme';
import { cellToAnswer, type CellValue } from './answer-cell';
import { parseLedgerHead } from './identity';
import type { CellPosition, SheetIdentity } from './plan';

/** The values of a sheet from A1 on, row by row; "" is blank. */
export type SheetValues = readonly (readonly CellValue[])[];

/** What is wrong with the sheet itself, not with an answer. */
export type SheetFault =
  /** The row of the item is gone. */
  | { readonly kind: 'item-lost'; readonly item: ItemId }
  /** The item stands on the sheet twice, as after inserting a copied row. */
  | { readonly kind: 'item-twice'; readonly item: ItemId; readonly cells: readonly CellPosition[] }
  /** The sheet has an item that its card has not. */
  | { readonly kind: 'item-unknown'; readonly item: string; readonly cell: CellPosition };

export interface SheetReading {
  /** By item, as found: to be validated. Where an item stands twice, the first. */
  readonly answers: Readonly<Record<ItemId, unknown>>;
  /** Where each item's answer stands now. */
  readonly cells: ReadonlyMap<ItemId, CellPosition>;
  readonly faults: readonly SheetFault[];
}

interface LedgerHead {
  readonly column: number;
  readonly distance: number;
  readonly identity: SheetIdentity;
}

/** Heads of the hidden columns of ids; they stand in the first row that has any. */
function ledgerHeads(values: SheetValues): readonly LedgerHead[] {
  for (const row of values) {
    const heads = row.flatMap((value, column) => {
      const head = typeof value === 'string' ? parseLedgerHead(value) : null;
      return head === null ? [] : [{ column, ...head }];
    });
    if (heads.length > 0) return heads;
  }
  return [];
}

/** Which filling of which card the sheet says it is; null when it says nothing of the kind. */
export const identityOf = (values: SheetValues): SheetIdentity | null =>
  ledgerHeads(values)[0]?.identity ?? null;

/**
 * Reads all answers by the ids in the sheet's hidden columns: rows that were moved, inserted or
 * deleted change nothing for the others.
 */
export function readSheet(card: Card, values: SheetValues): SheetReading {
  const items = new Map<string, Item>(itemsOf(card).map((item) => [item.id, item]));
  const found = new Map<ItemId, CellPosition[]>();
  const faults: SheetFault[] = [];
  const heads = ledgerHeads(values);
  values.forEach((line, row) => {
    for (const { column, distance } of heads) {
      const id = line[column];
      if (typeof id !== 'string' || id === '' || parseLedgerHead(id) !== null) continue;
      const cell = { row, column: column - distance };
      if (items.has(id)) found.set(id, [...(found.get(id) ?? []), cell]);
      else faults.push({ kind: 'item-unknown', item: id, cell });
    }
  });

  const answers: Record<ItemId, unknown> = {};
  const cells = new Map<ItemId, CellPosition>();
  for (const item of items.values()) {
    if (item.kind === 'info') continue;
    const [first, ...more] = found.get(item.id) ?? [];
    if (first === undefined) {
      faults.push({ kind: 'item-lost', item: item.id });
      continue;
    }
    if (more.length > 0)
      faults.push({ kind: 'item-twice', item: item.id, cells: [first, ...more] });
    cells.set(item.id, first);
    answers[item.id] = cellToAnswer(item, values[first.row]?.[first.column] ?? '');
  }
  return { answers, cells, faults };
}

/** The values that a plan's sheet shows: what a spreadsheet would give back for it unchanged. */
export const plannedValues = (
  cells: readonly (readonly { readonly content: PlannedContent }[])[],
): SheetValues => cells.map((row) => row.map(({ content }) => valueOf(content)));

type PlannedContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'formula'; readonly cached: CellValue };

function valueOf(content: PlannedContent): CellValue {
  if (content.kind === 'empty') return '';
  return content.kind === 'value' ? content.value : content.cached;
}
