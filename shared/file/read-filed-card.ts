import type { ItemId } from '../definition/expression';
import type { Card } from '../definition/programme';
import type { CellPosition } from '../sheet/plan';
import { readSheet, type SheetFault, type SheetReading } from '../sheet/read';
import type { FiledCard } from './read-cards';
import { restoreHeads } from './restore-heads';

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
  const { answers, cells, faults } = readSheet(card, values);
  const read: Record<ItemId, unknown> = { ...answers };
  const errors = new Map(
    filed.errors.map(({ row, column, error }) => [`${row}:${column}`, error] as const),
  );
  const unread: Unread[] = [...faults];
  for (const [item, { row, column }] of cells) {
    const error = errors.get(`${row}:${column}`);
    if (error === undefined) continue;
    read[item] = null;
    unread.push({ kind: 'error-in-cell', item, cell: { row, column }, error });
  }
  if (filed.outside !== null) unread.push({ kind: 'outside', cell: filed.outside });
  return { answers: read, cells, unread: unread.sort((a, b) => placeOf(a) - placeOf(b)) };
}
