/** What cards show of all cases of a voivodeship, and of their lines in the register. */
import type { ItemId, OptionId, RuleId } from './expression';
import type { CardId } from './programme';

/** What a line of the register says, as a column of an overview. */
export const ENTRY_COLUMNS = [
  'number',
  'holder',
  'institution',
  'place',
  'level',
  'issued',
  'valid-until',
  'status',
  'history',
] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

export const ENTRY_STATUSES = ['valid', 'expired', 'withdrawn', 'superseded'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** What holds of a holder's cards, as they were accepted last. */
export type HolderCondition =
  /** The answer to an item. */
  | { readonly card: CardId; readonly item: ItemId; readonly is: OptionId }
  /** A result, or what a person found instead of it where they did. */
  | {
      readonly card: CardId;
      readonly rule: RuleId;
      readonly is: string;
      readonly unless?: { readonly item: ItemId; readonly is: OptionId } | undefined;
    };

/**
 * A value of an overview; nobody types it. Holders are those who have the overview's `assessed` card:
 * each counts once, by the newest of their cards.
 */
export type OverviewValue =
  | { readonly by: 'overview'; readonly shows: 'voivodeship' | 'day' | 'holders' }
  /** A table of the register's lines: a column of the item → what stands in it. */
  | {
      readonly by: 'overview';
      readonly shows: 'entries';
      readonly columns: Readonly<Record<ItemId, EntryColumn>>;
    }
  /** How many lines of the register have a status on the day. */
  | { readonly by: 'overview'; readonly shows: 'entries-with'; readonly status: EntryStatus }
  /** How many holders have it. */
  | { readonly by: 'overview'; readonly shows: 'holders-with'; readonly where: HolderCondition }
  /** A number of the holders' cards, added up. */
  | {
      readonly by: 'overview';
      readonly shows: 'sum';
      readonly card: CardId;
      readonly item: ItemId;
    };

/** That a card is an overview of a voivodeship. */
export interface Overview {
  /** The card by which holders are counted; none: it tells of the register alone. */
  readonly assessed?: CardId | undefined;
}
