import { FINDINGS } from '../definition/expression';
import { isNumberExpression } from '../definition/expression';
import type {
  Card,
  ComputedColumn,
  Item,
  NumberItem,
  Rule,
  TableItem,
} from '../definition/programme';
import { valuesOf } from '../definition/result-values';
import { resultText } from '../rules/rule-formula';
import { isWholeColumn, isWholeRule } from '../rules/whole';
import type { StyleRole } from './styles';

/** Whether a number comes from another card's results: nobody chose how many decimals it has. */
const isWorkedOut = ({ kind, from }: Item): boolean => kind === 'number' && from !== undefined;

/** Whether a number counts things, so that its thousands stand apart: a year counts nothing. */
const isCount = ({ kind, unit }: NumberItem): boolean =>
  kind === 'integer' && unit !== undefined && unit !== '%';

/** The look of the cell that takes an item's answer. */
export function inputRole(item: Item): StyleRole {
  switch (item.kind) {
    case 'long-text':
      return 'input-long';
    case 'integer':
    case 'number':
      if (item.unit === 'zł') return 'input-amount';
      if (isWorkedOut(item)) return item.unit === '%' ? 'input-share' : 'input-amount';
      if (isCount(item)) return 'input-whole';
      return item.unit === '%' ? 'input-percent' : 'input-number';
    case 'date':
      return 'input-date';
    case 'choice':
      return 'input-choice';
    default:
      return 'input-text';
  }
}

/** The look of a cell that shows an answer of another card. */
export function linkedRole(item: Item): StyleRole {
  switch (item.kind) {
    case 'date':
      return 'linked-date';
    case 'long-text':
      return 'linked-long';
    case 'number':
      return item.unit === '%' ? 'linked-percent' : 'linked-number';
    case 'integer':
      return isCount(item) ? 'linked-whole' : 'linked';
    default:
      return 'linked';
  }
}

/** The look of a cell in a row of a table that is drawn as far as it is used. */
export function rowRole(item: Item): StyleRole {
  switch (item.kind) {
    case 'integer':
    case 'number':
      return item.unit === '%' ? 'row-percent' : 'row-number';
    case 'date':
      return 'row-date';
    default:
      return 'row-text';
  }
}

/** The look of a rule's result; people and documents have no decimals. */
export function resultRole(card: Card, rule: Rule): StyleRole {
  if (!isNumberExpression(rule.expression)) return 'result';
  if (rule.unit === '%') return 'result-percent';
  return isWholeRule(card, rule) ? 'result-whole' : 'result-number';
}

/** The look of what a table computes in its rows. */
export function computedRole(
  table: TableItem,
  column: ComputedColumn,
  growing: boolean,
): StyleRole {
  const isWhole = isWholeColumn(table, column);
  if (growing) return isWhole ? 'row-computed-whole' : 'row-computed';
  return isWhole ? 'computed-whole' : 'computed';
}

/** An item's label as the sheet shows it, with the unit that its answer is counted in. */
export const shownLabel = (item: Item): string =>
  'unit' in item && item.unit !== undefined
    ? `${item.label} (${item.unit.replace(' ', '\u00A0')})`
    : item.label;

/** The longest text that a rule's result can be; "" for a number. */
export function shownText(rule: Rule): string {
  const { op } = rule.expression;
  const values = op === 'requirement' ? FINDINGS : valuesOf(rule);
  const texts = values.map((value) => resultText(rule, value));
  if (op === 'list') return texts.join('; ');
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
