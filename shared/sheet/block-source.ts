import { maxLength } from '../card/read-cell';
import type { ItemId, RuleId } from '../definition/expression';
import {
  itemsOf,
  type Card,
  type Item,
  type Origin,
  type TableItem,
} from '../definition/programme';
import type { TableRow } from '../card/answers';
import type { Geometry } from './geometry';
import { markProposal, type OriginMarks } from './origin-marks';
import { inputRole, linkedRole } from './roles';
import { STYLES, type StyleRole } from './styles';
import { heightOfLines, MAX_ROW_HEIGHT, textHeight } from './text-height';

/** What the blocks of a card are made from. */
export interface BlockSource {
  readonly card: Card;
  readonly geometry: Geometry;
  /** Whether the sheet shows the item instead of taking it: by a link, or as the system fills it. */
  readonly isShown: (item: Item) => boolean;
  readonly marks: OriginMarks;
  /** The text that the sheet shows for an item; "" when unanswered. */
  readonly textOf: (item: Item) => string;
  /** How many entries a list names. */
  readonly lengthOf: (rule: RuleId) => number;
  /** The rows that are filled in. */
  readonly rowsOf: (table: TableItem) => readonly TableRow[];
}

/** A label with the mark of a proposal where the card has such marks. */
export const marked = (source: BlockSource, label: string, origin: Origin): string =>
  origin === 'proposal' && source.marks === 'each' ? markProposal(label) : label;

/** The look of the cell with an item's answer. */
export const answerRole = (source: BlockSource, item: Item): StyleRole =>
  source.isShown(item) ? linkedRole(item) : inputRole(item);

/** A tall cell is torn between its rows on paper: the lower they are, the less of a page stays empty. */
const TORN_HEIGHT = 130;

/**
 * Rows that a long text needs: one row holds 409 points at most, for a text of full length in one
 * paragraph; the present one, which may have more lines, is as high as it is printed well.
 */
export function rowsForLongText(source: BlockSource, item: Item, width: number): number {
  if (item.kind !== 'long-text') return 1;
  const style = STYLES['input-long'];
  const lines = Math.ceil((maxLength(item) / (width - 3)) * 1.1) + 1;
  return Math.max(
    Math.ceil(heightOfLines(lines, style) / MAX_ROW_HEIGHT),
    Math.ceil(textHeight(source.textOf(item), width, style) / TORN_HEIGHT),
  );
}

/** Height of each of `rows` rows that together offer `lines` lines to write in. */
export const roomToWrite = (lines: number, rows: number): number =>
  Math.ceil(heightOfLines(lines, STYLES['input-long']) / rows);

/** Finds an item of the card or section; definitions are checked, so a miss is a fault of ours. */
export type Lookup = (id: ItemId) => Item;

/** Finds by id among `things`. */
export function lookup<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): (id: string) => Thing {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id: string): Thing => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`the card has no "${id}"`);
    return found;
  };
}

/** The items of a card by id. */
export const itemsById = (card: Card): ReadonlyMap<ItemId, Item> =>
  new Map(itemsOf(card).map((item) => [item.id, item]));
