import type { ItemId, NumberExpression } from '../definition/expression';
import { isNumberExpression } from '../definition/expression';
import {
  itemsOf,
  optionsOf,
  type Card,
  type ComputedColumn,
  type Item,
  type Rule,
  type TableItem,
} from '../definition/programme';

/** The items that an expression reads: a card's, or the columns of a table's rows. */
type Scope = (id: ItemId) => Item | undefined;

const scopeOf = (items: readonly Item[]): Scope => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => byId.get(id);
};

function holdsWhole(rules: readonly Rule[], scope: Scope, expression: NumberExpression): boolean {
  const every = (of: readonly NumberExpression[]): boolean =>
    of.every((one) => holdsWhole(rules, scope, one));
  switch (expression.op) {
    case 'number':
      return Number.isInteger(expression.value);
    case 'value': {
      const kind = scope(expression.item)?.kind;
      return kind === 'integer' || kind === 'date';
    }
    case 'points': {
      const item = scope(expression.item);
      return (
        item !== undefined && optionsOf(item).every(({ points = 0 }) => Number.isInteger(points))
      );
    }
    case 'result': {
      const rule = rules.find(({ id }) => id === expression.rule);
      return (
        rule !== undefined &&
        isNumberExpression(rule.expression) &&
        holdsWhole(rules, scope, rule.expression)
      );
    }
    case 'count':
    case 'count-findings':
    case 'rows':
    case 'empty':
      return true;
    case 'sum':
    case 'add':
    case 'multiply':
      return every(expression.of);
    case 'subtract':
      return every([expression.left, expression.right]);
    case 'if':
      return every([expression.then, expression.else]);
    case 'over-rows': {
      const table = scope(expression.table);
      return (
        expression.by === 'sum' &&
        table?.kind === 'table' &&
        holdsWhole(rules, scopeOf(table.columns), expression.value)
      );
    }
    default:
      return false;
  }
}

/** Whether a rule's result can be nothing but a whole number: people, documents, whole hours. */
export const isWholeRule = (card: Card, { expression }: Rule): boolean =>
  isNumberExpression(expression) && holdsWhole(card.rules, scopeOf(itemsOf(card)), expression);

/** The same of what a table computes in each row; a place is whole. */
export const isWholeColumn = ({ columns }: TableItem, column: ComputedColumn): boolean =>
  'rankBy' in column || holdsWhole([], scopeOf(columns), column.value);
