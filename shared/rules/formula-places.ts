import type { ItemId, NumberExpression, OptionId, RuleId } from '../definition/expression';
import type { Item } from '../definition/programme';

/** Where a formula finds things: addresses that it may use as they are. */
export interface FormulaPlaces {
  readonly items: ReadonlyMap<ItemId, Item>;
  /** The cell with an item's answer as read by INDEX: a number, a text, or "" when blank. */
  readonly answer: (item: ItemId) => string;
  /** The cell in which an option of a `choices` item is marked, as read by INDEX. */
  readonly mark: (item: ItemId, option: OptionId) => string;
  /** The cell that is marked when none of the options is picked, as read by INDEX. */
  readonly noneMark: (item: ItemId) => string;
  /** The cell with a rule's result. */
  readonly result: (rule: RuleId) => string;
  /**
   * The hidden cells, one for each row of the table, that hold `rowFormula` of the expression: a
   * number, or "" where the row does not count.
   */
  readonly rows: (of: RowsExpression) => string;
}

/** An expression over the rows of a table. */
export type RowsExpression = Extract<NumberExpression, { readonly op: 'rows' | 'over-rows' }>;

/** A definition asks for a formula that no worksheet can hold. */
export class NoFormula extends Error {
  override readonly name = 'NoFormula';
}

/** The item that a formula speaks of. */
export const itemAt = (places: FormulaPlaces, id: ItemId): Item => {
  const item = places.items.get(id);
  if (item === undefined) throw new NoFormula(`unknown item "${id}"`);
  return item;
};
