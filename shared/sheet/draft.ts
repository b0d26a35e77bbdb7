/** A sheet before its rows are numbered: blocks of rows, one below the other. */
import type { ItemId, OptionId, RuleId } from '../definition/expression';
import type { StyleRole } from './styles';

/** What a cell will hold once everything has its place. */
export type DraftContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly item: ItemId }
  /** Whether an option is picked; null: whether none is. */
  | { readonly kind: 'mark'; readonly item: ItemId; readonly option: OptionId | null }
  /** Whether the item is filled in, in a word and a sign. */
  | { readonly kind: 'state'; readonly item: ItemId }
  | { readonly kind: 'result'; readonly rule: RuleId }
  /** A result as a bar, full at `full`. */
  | { readonly kind: 'bar'; readonly rule: RuleId; readonly full: number }
  /** What a requirement lacks, in words. */
  | { readonly kind: 'lacking'; readonly rule: RuleId }
  /** What a list names at a place, counted from 0; `otherwise` where it is shorter. */
  | {
      readonly kind: 'entry';
      readonly rule: RuleId;
      readonly place: number;
      readonly otherwise: string;
    }
  /** The number of that place, when the list is so long. */
  | { readonly kind: 'entry-number'; readonly rule: RuleId; readonly place: number }
  /** How many values that other cards give are not as they were looked at. */
  | { readonly kind: 'changes' }
  /** That more rows of a table are filled than are printed. */
  | { readonly kind: 'unprinted'; readonly table: ItemId }
  /** That a list has more entries than are printed. */
  | { readonly kind: 'unprinted-entries'; readonly rule: RuleId }
  | { readonly kind: 'receipt'; readonly field: 'number' | 'receivedAt' | 'sha256' };

/** A cell or merged cells of a block; `top` counts from the block's first row. */
export interface DraftCell {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly role: StyleRole;
  readonly content: DraftContent;
}

/** Which rows of a table a block has: its heads and first rows, or the others and the row that ends it. */
export interface DraftRows {
  readonly table: ItemId;
  readonly part: 'first' | 'rest';
}

/** Rows that belong together on a printed page. */
export interface DraftBlock {
  readonly rows: number;
  readonly cells: readonly DraftCell[];
  /**
   * `heading`: it stands on the page of the block after it. `group`: so it does when all that is
   * kept this way takes no more than part of a page. `list`: when it fits on one; its last blocks may
   * show nothing, and would be a page of nothing.
   */
  readonly keepWithNext: 'heading' | 'group' | 'list' | null;
  /** Least height of each row, in points. */
  readonly minHeight: number;
  /** Heights of the rows when their cells are not the block's own, in points. */
  readonly heights: readonly number[] | null;
  /** Its first row holds nothing that can be typed over or depends on an answer: ranges may end there. */
  readonly fence: boolean;
  readonly tableRows: DraftRows | null;
}

/** A cell of one row in a block of one row. */
export const cell = (
  left: number,
  right: number,
  role: StyleRole,
  content: DraftContent | string,
  place: { readonly top?: number; readonly rows?: number } = {},
): DraftCell => ({
  top: place.top ?? 0,
  rows: place.rows ?? 1,
  left,
  right,
  role,
  content: typeof content === 'string' ? { kind: 'text', text: content } : content,
});

/** The same blocks, kept on one page where that leaves no large gap. */
export const together = (
  blocks: readonly DraftBlock[],
  as: 'group' | 'list' = 'group',
): readonly DraftBlock[] =>
  blocks.map((one, index) =>
    index < blocks.length - 1 ? { ...one, keepWithNext: one.keepWithNext ?? as } : one,
  );

export const block = (
  cells: readonly DraftCell[],
  more: Partial<Omit<DraftBlock, 'cells'>> = {},
): DraftBlock => ({
  rows: 1,
  keepWithNext: null,
  minHeight: 20,
  heights: null,
  fence: false,
  tableRows: null,
  ...more,
  cells,
});
