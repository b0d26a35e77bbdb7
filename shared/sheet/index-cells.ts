/** Where answers, results, tables and receipts stand, once every block has its rows. */
import type { ItemId } from '../definition/expression';
import { itemsOf, type Card, type Item } from '../definition/programme';
import type { PlacedBlock, PlacedCell } from './place';
import type {
  AnswerCell,
  CellPosition,
  MarkCell,
  ReceiptCells,
  ResultCell,
  TablePlace,
} from './plan';
import { isGrowing } from './table-blocks';

export interface CellIndex {
  readonly answers: readonly AnswerCell[];
  readonly marks: readonly MarkCell[];
  readonly results: readonly ResultCell[];
  readonly entries: readonly ResultCell[];
  readonly lacking: readonly ResultCell[];
  readonly receipt: ReceiptCells | null;
  /** Columns in which answers begin, from the left. */
  readonly columns: readonly number[];
}

function receiptCells(found: ReadonlyMap<string, CellPosition>): ReceiptCells | null {
  const [number, receivedAt, sha256] = ['number', 'receivedAt', 'sha256'].map((field) =>
    found.get(field),
  );
  return number === undefined || receivedAt === undefined || sha256 === undefined
    ? null
    : { number, receivedAt, sha256 };
}

/** Everything that is looked for on a sheet later. */
export function indexCells(
  cells: readonly PlacedCell[],
  items: ReadonlyMap<ItemId, Item>,
  isLinked: (item: Item) => boolean,
): CellIndex {
  const answers: AnswerCell[] = [];
  const marks: MarkCell[] = [];
  const results: ResultCell[] = [];
  const entries: ResultCell[] = [];
  const lacking: ResultCell[] = [];
  const receipt = new Map<string, CellPosition>();
  const answerAt = (id: ItemId, at: CellPosition): AnswerCell => {
    const item = items.get(id);
    return {
      item: id,
      ...at,
      linked: item !== undefined && isLinked(item),
      filled: item?.filled !== undefined,
    };
  };
  for (const { content, row, column } of cells) {
    const at = { row, column };
    switch (content.kind) {
      case 'answer':
        answers.push(answerAt(content.item, at));
        break;
      case 'mark':
        marks.push({ ...answerAt(content.item, at), option: content.option });
        break;
      case 'result':
        results.push({ rule: content.rule, ...at });
        break;
      case 'entry':
        if (content.place === 0) results.push({ rule: content.rule, ...at });
        entries.push({ rule: content.rule, ...at });
        break;
      case 'lacking':
        lacking.push({ rule: content.rule, ...at });
        break;
      case 'receipt':
        receipt.set(content.field, at);
        break;
      default:
    }
  }
  const columns = new Set([...answers, ...marks].map(({ column }) => column));
  return {
    answers,
    marks,
    results,
    entries,
    lacking,
    receipt: receiptCells(receipt),
    columns: [...columns].sort((a, b) => a - b),
  };
}

/** Where the card's tables stand. */
export const tablePlaces = (card: Card, blocks: readonly PlacedBlock[]): readonly TablePlace[] =>
  itemsOf(card).flatMap((table): TablePlace[] => {
    if (table.kind !== 'table') return [];
    const [first, rest] = (['first', 'rest'] as const).map((part) =>
      blocks.find(({ tableRows }) => tableRows?.table === table.id && tableRows.part === part),
    );
    const section = card.sections.find(({ items }) => items.includes(table));
    if (first === undefined || rest === undefined || section === undefined) return [];
    return [
      {
        item: table.id,
        head: first.top,
        end: rest.top + rest.rows - 1,
        columns: table.columns.map(({ id }, index) => ({ id, column: index + 1 })),
        growing: isGrowing(card, section),
      },
    ];
  });
