import type { ItemId } from '../definition/expression';
import type { Card } from '../definition/programme';
import type { CellPosition } from '../sheet/plan';
import { readSheet, type SheetFault, type SheetReading } from '../sheet/read';
import type { FiledCard } from './read-cards';
import { restoreHeads } from './restore-heads';
import { columnAt, withoutCell, type TablePlace } from './table-errors';
import { tameIds } from './tame-ids';

/** What of a card was not read, and why. */
export type Unread =
  | SheetFault
  /** The answer's cell shows an error; the answer is taken for empty. */
  | {
      readonly kind: 'error-in-cell';
      readonly item: ItemId;
      readonly cell: CellPosition;
      readonly error: string;
    }
  /** From this cell on, something stands too far right or down to belong to a card. */
  | { readonly kind: 'outside'; readonly cell: CellPosition };

export interface FiledReading extends Pick<SheetReading, 'answers' | 'cells'> {
  /** Where the rows of each table stand. */
  readonly tables: ReadonlyMap<ItemId, TablePlace>;
  /** In the order of the sheet where they have a place, those without first. */
  readonly unread: readonly Unread[];
}

const placeOf = (unread: Unread): number => {
  const cell = 'cells' in unread ? unread.cells[0] : 'cell' in unread ? unread.cell : undefined;
  return cell === undefined ? -1 : cell.row * 16_384 + cell.column;
};

/** Reads the answers of a filed card by its definition. They are yet to be validated. */
export function readFiledCard(card: Card, filed: FiledCard): FiledReading {
  const values =
    filed.source === 'cell' ? filed.values : restoreHeads(card, filed.identity, filed.values);
  const reading: SheetReading & { readonly tables?: FiledReading['tables'] } = readSheet(
    card,
    tameIds(values),
  );
  const { answers, cells, faults, tables = new Map<never, never>() } = reading;
  const read: Record<ItemId, unknown> = { ...answers };
  const unread: Unread[] = [...faults];
  const items = new Map(
    [...cells]
      .filter(([item]) => !tables.has(item))
      .map(([item, { row, column }]) => [`${row}:${column}`, item] as const),
  );
  for (const { row, column, error } of filed.errors) {
    const cell = { row, column };
    const item = items.get(`${row}:${column}`);
    if (item !== undefined) {
      read[item] = null;
      unread.push({ kind: 'error-in-cell', item, cell, error });
    }
    for (const [table, place] of tables) {
      const of = columnAt(place, cell);
      if (of === null) continue;
      read[table] = withoutCell(read[table], row - place.top, of);
      unread.push({ kind: 'error-in-cell', item: table, cell, error });
    }
  }
  if (filed.outside !== null) unread.push({ kind: 'outside', cell: filed.outside });
  return { answers: read, cells, tables, unread: unread.sort((a, b) => placeOf(a) - placeOf(b)) };
}
