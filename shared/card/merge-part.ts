/** What two versions of a card's answers differ in, as things that can be taken from either. */
import type { ItemId, OptionId } from '../definition/expression';
import type { AnswerValue, TableRow } from './answers';

/** The person's own version, or the one that somebody else handed in meanwhile. */
export type MergeSide = 'mine' | 'theirs';

interface Differing<TValue> {
  /** Names the part and what both sides say in it: it is another once one of them says another thing. */
  readonly key: string;
  readonly item: ItemId;
  /** Who changed it since the start; both of them, differently, is a conflict. */
  readonly by: MergeSide | 'both';
  /** What stood there at the start; undefined when that is not known. */
  readonly base: TValue | undefined;
  readonly mine: TValue;
  readonly theirs: TValue;
}

/** An item as a whole. */
export type AnswerPart = { readonly kind: 'answer' } & Differing<AnswerValue>;

/** One option of a question with several answers: whether it is picked. */
export type OptionPart = {
  readonly kind: 'option';
  readonly option: OptionId;
} & Differing<boolean>;

/** A row with its number, counted from 1, in the version that it stands in. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly number: number;
}

/** One row of a table; null where the row is not there. */
export type RowPart = { readonly kind: 'row' } & Differing<PlacedRow | null>;

export type MergePart = AnswerPart | OptionPart | RowPart;

/** Which side was chosen for parts, by their keys. */
export type MergeChoices = ReadonlyMap<string, MergeSide>;

/** The side that a part is taken from: the chosen one, or the only one that changed it; null for neither. */
export const sideOf = ({ key, by }: MergePart, chosen: MergeChoices): MergeSide | null =>
  chosen.get(key) ?? (by === 'both' ? null : by);

/** Who changed a value since the start; null when both sides have the same. */
export function changedBy(
  same: (a: 'base' | MergeSide, b: 'base' | MergeSide) => boolean,
): MergeSide | 'both' | null {
  if (same('mine', 'theirs')) return null;
  if (same('base', 'mine')) return 'theirs';
  return same('base', 'theirs') ? 'mine' : 'both';
}
