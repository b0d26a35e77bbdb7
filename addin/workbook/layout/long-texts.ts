import { itemsOf, type Card } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
import { buildSheet } from '../../../shared/sheet/build';
import type { LedgerColumn } from '../../../shared/sheet/plan';
import { STYLES } from '../../../shared/sheet/styles';
import { MAX_ROW_HEIGHT, textHeight } from '../../../shared/sheet/text-height';

/** The cell of a long text: merged rows, so that Excel does not fit their heights itself. */
interface LongText {
  readonly rows: number;
  /** In characters. */
  readonly width: number;
  /** Of each row when the text is blank, in points. */
  readonly height: number;
}

export interface LongTexts {
  readonly ledger: readonly LedgerColumn[];
  readonly texts: ReadonlyMap<ItemId, LongText>;
}

const known = new WeakMap<Card, LongTexts>();

function planned(card: Card): LongTexts {
  const blank = { programme: '-', version: '-', card: card.id, instance: '-' };
  const { answers, merges, columns, heights, ledger } = buildSheet(card, { identity: blank });
  const long = new Set(itemsOf(card).flatMap(({ id, kind }) => (kind === 'long-text' ? [id] : [])));
  const texts = answers.flatMap(({ item, row, column }) => {
    if (!long.has(item)) return [];
    const merge = merges.find(({ top, left }) => top === row && left === column);
    const right = merge?.right ?? column;
    const width = columns.slice(column, right + 1).reduce((sum, one) => sum + one.width, 0);
    const rows = (merge?.bottom ?? row) - row + 1;
    return [[item, { rows, width, height: heights[row] ?? 0 }] as const];
  });
  return { ledger, texts: new Map(texts) };
}

/** The long texts of a card as a blank sheet has them; worked out once. */
export function longTextsOf(card: Card): LongTexts {
  const texts = known.get(card) ?? planned(card);
  known.set(card, texts);
  return texts;
}

/** How high each row must be to show the text; null when the planned height does. */
export function neededHeight({ rows, width, height }: LongText, text: string): number | null {
  const each = Math.ceil(textHeight(text, width, STYLES['input-long']) / rows);
  return each <= height ? null : Math.min(each, MAX_ROW_HEIGHT);
}
