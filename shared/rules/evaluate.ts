import type { Answers } from '../card/answers';
import type { ItemId, RuleExpression, RuleId } from '../definition/expression';
import { isNumberExpression, resultSort } from '../definition/expression';
import { itemsOf, type Card, type Rule } from '../definition/programme';
import { FINDING_WORDS } from '../messages/findings';
import { compileBoolean, compileNumber, type Frame, type ItemsById } from './compile';
import { compileExplanation, compileLacking, emptyItems, type ExplanationEntry } from './explain';
import { inOrder, rulesRead } from './order';
import { round } from './round';

/** What a rule came to: a number, whether it holds, a finding or an outcome; null when it cannot be computed. */
export type ResultValue = number | boolean | string | null;

export interface Result {
  readonly value: ResultValue;
  /** The value in Polish words, where it has them. */
  readonly label?: string;
  /** Items that leave the result empty, or whose answers keep the requirement from being met. */
  readonly missing?: readonly ItemId[];
  readonly explanation: readonly ExplanationEntry[];
}

/** The results of a card by rule id, in the order of the definition. */
export type Results = Readonly<Record<RuleId, Result>>;

/** Computes a rule's value and the items it misses. */
type RuleClosure = (frame: Frame) => {
  readonly value: ResultValue;
  readonly missing: readonly ItemId[];
};

function compileRule(items: ItemsById, expression: RuleExpression): RuleClosure {
  switch (expression.op) {
    case 'requirement': {
      const applies =
        expression.applies === undefined ? () => true : compileBoolean(items, expression.applies);
      const met = compileBoolean(items, expression.met);
      const lacking = compileLacking(items, expression.met);
      return (frame) => {
        if (!applies(frame)) return { value: 'not-applicable', missing: [] };
        return met(frame)
          ? { value: 'met', missing: [] }
          : { value: 'deviation', missing: lacking(frame) };
      };
    }
    case 'outcome': {
      const cases = expression.cases.map(({ when, value }) => ({
        holds: compileBoolean(items, when),
        value,
      }));
      return (frame) => ({
        value: cases.find(({ holds }) => holds(frame))?.value ?? expression.otherwise,
        missing: [],
      });
    }
    default:
      return compilePlainRule(items, expression);
  }
}

function compilePlainRule(
  items: ItemsById,
  expression: Exclude<RuleExpression, { op: 'requirement' | 'outcome' }>,
): RuleClosure {
  if (isNumberExpression(expression)) {
    const compute = compileNumber(items, expression);
    const empty = emptyItems(items, expression);
    return (frame) => {
      const value = compute(frame);
      return value === null
        ? { value, missing: empty(frame) }
        : { value: round(value), missing: [] };
    };
  }
  const holds = compileBoolean(items, expression);
  return (frame) => ({ value: holds(frame), missing: [] });
}

/** The word for a value: of findings everywhere the same, of other results the rule's own. */
export function labelOf(rule: Rule, value: ResultValue): string | undefined {
  if (value === null || typeof value === 'number') return undefined;
  if (value === 'met' || value === 'deviation' || value === 'not-applicable') {
    if (resultSort(rule.expression) === 'finding') return FINDING_WORDS[value].pl;
  }
  return rule.labels?.[String(value)];
}

/**
 * Compiles a card's rules once; the function it gives computes all results of one filling. Named
 * numbers are rounded to 6 places and used rounded (rules common to all programmes).
 *
 * @throws {RuleCycle} when rules read each other in a circle.
 */
export function compileRules(card: Card): (answers: Answers) => Results {
  const items: ItemsById = new Map(itemsOf(card).map((item) => [item.id, item]));
  const compiled = inOrder(card.rules).map((rule) => ({
    rule,
    compute: compileRule(items, rule.expression),
    reads: rulesRead(rule.expression),
    explain: compileExplanation(items, rule.expression),
  }));
  return (answers) => {
    const values = new Map<RuleId, ResultValue>();
    const frame: Frame = { answers, results: values };
    const results = new Map<RuleId, Result>();
    for (const { rule, compute, reads, explain } of compiled) {
      const { value, missing: own } = compute(frame);
      const missing =
        value === null
          ? [...new Set([...own, ...reads.flatMap((read) => results.get(read)?.missing ?? [])])]
          : own;
      values.set(rule.id, value);
      const label = labelOf(rule, value);
      results.set(rule.id, {
        value,
        ...(label === undefined ? {} : { label }),
        ...(missing.length === 0 ? {} : { missing }),
        explanation: explain(frame),
      });
    }
    return Object.fromEntries(
      card.rules.flatMap(({ id }) => {
        const result = results.get(id);
        return result === undefined ? [] : [[id, result]];
      }),
    );
  };
}
