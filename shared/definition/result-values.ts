import { resultSort } from './expression';
import type { Rule } from './programme';

/** The values that have a word each: of outcomes, of what holds or not, the entries of a list. */
export function valuesOf({ expression }: Rule): readonly string[] {
  switch (expression.op) {
    case 'outcome':
      return [...expression.cases.map(({ value }) => value), expression.otherwise];
    case 'list':
      return expression.entries.map(({ id }) => id);
    default:
      return resultSort(expression) === 'boolean' ? ['true', 'false'] : [];
  }
}
