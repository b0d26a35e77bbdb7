/** A worksheet's values back to answers, whatever was done to the sheet in between. */
import type { ItemId } from '../definition/expression';
import { itemsOf, type Card, type Item } from '../definition/programme';
import { cellToAnswer, type CellValue } from './answer-cell';
import { parseLedgerHead, type LedgerSubject } from './identity';
import type { CellPosition, SheetIdentity } from './plan';
import { markIds, readMarks } from './read-marks';
import { readTableRows, tablesOf, type TablePosition } from './read-tables';

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
  /** Where each item's answer stands now: its cell, its first mark, the first cell of its rows. */
  readonly cells: ReadonlyMap<ItemId, CellPosition>;
  /** Where the rows of each table stand now. */
  readonly tables: ReadonlyMap<ItemId, TablePosition>;
  readonly faults: readonly SheetFault[];
}

interface LedgerHead {
  readonly column: number;
  readonly subject: LedgerSubject;
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

/** Where each id of the hidden columns stands: in the column of answers that it speaks of. */
function answerCells(
  values: SheetValues,
  heads: readonly LedgerHead[],
): ReadonlyMap<string, readonly CellPosition[]> {
  const found = new Map<string, CellPosition[]>();
  values.forEach((line, row) => {
    for (const { column, subject } of heads) {
      const id = line[column];
      if (typeof subject !== 'number' || typeof id !== 'string' || id === '') continue;
      if (parseLedgerHead(id) !== null) continue;
      found.set(id, [...(found.get(id) ?? []), { row, column: column - subject }]);
    }
  });
  return found;
}

interface Found {
  readonly value: unknown;
  readonly cells: readonly CellPosition[];
}

/** The answer to an item that stands in a cell of its own, or in one for each option. */
function readItem(
  item: Item,
  values: SheetValues,
  found: ReadonlyMap<string, readonly CellPosition[]>,
): Found | null {
  const valueAt = ({ row, column }: CellPosition): CellValue => values[row]?.[column] ?? '';
  if (item.kind === 'choices') {
    const marks = markIds(item).map((mark) => ({ ...mark, cells: found.get(mark.id) ?? [] }));
    const first = marks.flatMap(({ option, cells: [cell] }) =>
      cell === undefined ? [] : [{ option, value: valueAt(cell) }],
    );
    if (first.length < marks.length) return null;
    const twice = marks.find(({ cells }) => cells.length > 1)?.cells;
    return {
      value: readMarks(first),
      cells: twice ?? marks.flatMap(({ cells }) => cells.slice(0, 1)).slice(0, 1),
    };
  }
  const cells = found.get(item.id) ?? [];
  const [first] = cells;
  return first === undefined ? null : { value: cellToAnswer(item, valueAt(first)), cells };
}

/**
 * Reads all answers by the ids in the sheet's hidden columns: rows that were moved, inserted or
 * deleted change nothing for the others.
 */
export function readSheet(card: Card, values: SheetValues): SheetReading {
  const items = itemsOf(card).filter(({ kind }) => kind !== 'info');
  const heads = ledgerHeads(values);
  const found = answerCells(values, heads);
  const tables = tablesOf(
    values,
    heads.filter(({ subject }) => subject === 'tables').map(({ column }) => column),
  );
  const known = new Set(
    items.flatMap((item) =>
      item.kind === 'choices' ? markIds(item).map(({ id }) => id) : [item.id],
    ),
  );
  const faults: SheetFault[] = [
    ...[...found].flatMap(([id, cells]): SheetFault[] =>
      known.has(id) ? [] : cells.map((cell) => ({ kind: 'item-unknown', item: id, cell })),
    ),
    ...[...tables].flatMap(([id, { top, columns }]): SheetFault[] =>
      known.has(id)
        ? []
        : [
            {
              kind: 'item-unknown',
              item: id,
              cell: { row: top, column: [...columns.values()][0] ?? 0 },
            },
          ],
    ),
  ];

  const answers: Record<ItemId, unknown> = {};
  const cells = new Map<ItemId, CellPosition>();
  for (const item of items) {
    const table = item.kind === 'table' ? tables.get(item.id) : undefined;
    const read: Found | null =
      item.kind !== 'table'
        ? readItem(item, values, found)
        : table === undefined
          ? null
          : {
              value: readTableRows(item, values, table),
              cells: [
                { row: table.top, column: table.columns.get(item.columns[0]?.id ?? '') ?? 0 },
              ],
            };
    const [first] = read?.cells ?? [];
    if (read === null || first === undefined) {
      faults.push({ kind: 'item-lost', item: item.id });
      continue;
    }
    if (read.cells.length > 1) {
      faults.push({ kind: 'item-twice', item: item.id, cells: read.cells });
    }
    cells.set(item.id, first);
    answers[item.id] = read.value;
  }
  return { answers, cells, tables, faults };
}

/** Something about a card's answers that is to be looked at on its sheet. */
export interface ReadPlace {
  readonly item: ItemId;
  /** In a table: the row, counted from 1. */
  readonly row?: number | undefined;
  /** In a table: the column's item. */
  readonly column?: ItemId | undefined;
}

/** The cell of an issue; of its item where the row or column is not named or not there. */
export function cellOf(
  { cells, tables }: Pick<SheetReading, 'cells' | 'tables'>,
  { item, row, column }: ReadPlace,
): CellPosition | null {
  const table = tables.get(item);
  const own = cells.get(item) ?? null;
  if (table === undefined || own === null) return own;
  return {
    row: row === undefined ? own.row : table.top + row - 1,
    column: (column === undefined ? undefined : table.columns.get(column)) ?? own.column,
  };
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
