/** Whole rules as worksheet formulas, and the words that stand in the cells of their results. */
import type { RuleExpression } from '../definition/expression';
import { isNumberExpression } from '../definition/expression';
import type { Rule } from '../definition/programme';
import { findingCell } from '../messages/findings';
import { tie } from '../messages/tie';
import { booleanFormula, numberFormula } from './formula';
import { textConstant } from './formula-constants';
import type { FormulaPlaces } from './formula-places';
import { RESULT_DECIMALS } from './round';

/** What the result's cell says for a value that has a word. */
export function resultText(rule: Rule, value: string): string {
  if (rule.expression.op === 'requirement') {
    if (value === 'met' || value === 'deviation' || value === 'not-applicable') {
      return findingCell(value);
    }
  }
  return tie(rule.labels?.[value] ?? value);
}

/** The formula of a rule's cell, with `=`: a rounded number, "" when empty, or the value's word. */
export function ruleFormula(places: FormulaPlaces, rule: Rule): string {
  const say = (value: string): string => textConstant(resultText(rule, value));
  const expression: RuleExpression = rule.expression;
  switch (expression.op) {
    case 'requirement': {
      const met = `IF(${booleanFormula(places, expression.met)},${say('met')},${say('deviation')})`;
      return expression.applies === undefined
        ? `=${met}`
        : `=IF(${booleanFormula(places, expression.applies)},${met},${say('not-applicable')})`;
    }
    case 'outcome':
      return `=${expression.cases.reduceRight(
        (otherwise, { when, value }) =>
          `IF(${booleanFormula(places, when)},${say(value)},${otherwise})`,
        say(expression.otherwise),
      )}`;
    case 'judgement': {
      const holds = `IF(${booleanFormula(places, expression.holds)},${say('true')},${say('false')})`;
      return `=IF(${booleanFormula(places, expression.known)},${holds},"")`;
    }
    case 'list': {
      const named = expression.entries.map(
        ({ id, when }) =>
          `IF(${booleanFormula(places, when)},${textConstant(`; ${resultText(rule, id)}`)},"")`,
      );
      return `=MID(${named.join('&')},3,32767)`;
    }
    default:
      return isNumberExpression(expression)
        ? `=IFERROR(ROUND(${numberFormula(places, expression)},${RESULT_DECIMALS}),"")`
        : `=IF(${booleanFormula(places, expression)},${say('true')},${say('false')})`;
  }
}
