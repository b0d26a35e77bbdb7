/** The expressions over rows that a card's formulas ask for. */
import type { ItemId, NumberExpression } from '../definition/expression';
import { itemsOf, type Card } from '../definition/programme';
import type { RowsExpression } from '../rules/formula-places';
import { partsOf } from '../rules/order';
import type { Expression } from '../definition/expression';

/** Two expressions that say the same share a hidden column. */
export const rowsKey = (expression: RowsExpression): string => JSON.stringify(expression);

const isRows = (expression: Expression): expression is RowsExpression & NumberExpression =>
  expression.op === 'rows' || expression.op === 'over-rows';

/** `expression` and every part of it, but for what is looked at in each row. */
function withParts(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(withParts)];
}

/** The distinct expressions over rows of each table of a card, in the order of the definition. */
export function rowsExpressions(card: Card): ReadonlyMap<ItemId, readonly RowsExpression[]> {
  const tables = itemsOf(card).filter(({ kind }) => kind === 'table');
  const expressions = [
    ...card.rules.map(({ expression }) => expression),
    ...itemsOf(card).flatMap(({ applies }) => (applies === undefined ? [] : [applies])),
  ].flatMap(withParts);
  const asked = expressions.flatMap((expression): RowsExpression[] => {
    if (isRows(expression)) return [expression];
    const counts = expression.op === 'answered' && tables.some(({ id }) => id === expression.item);
    return counts ? [{ op: 'rows', table: expression.item }] : [];
  });
  return new Map(
    tables.map(({ id }) => {
      const own = asked.filter(({ table }) => table === id);
      return [id, [...new Map(own.map((one) => [rowsKey(one), one])).values()]];
    }),
  );
}
