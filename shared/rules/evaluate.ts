import type { Answers } from '../card/answers';
import type { ItemId, RuleExpression, RuleId } from '../definition/expression';
import { isNumberExpression, resultSort } from '../definition/expression';
import { itemsOf, type Card, type Rule } from '../definition/programme';
import { FINDING_WORDS } from '../messages/findings';
import {
  compileBoolean,
  compileNumber,
  type Frame,
  type ItemsById,
  type ResultValue,
} from './compile';
import { compileList } from './list';
import { compileExplanation, compileLacking, emptyItems, type ExplanationEntry } from './explain';
import { inOrder, rulesRead } from './order';
import { round } from './round';

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

type RuleClosure = (frame: Frame) => ResultValue;

function compileRule(items: ItemsById, expression: RuleExpression): RuleClosure {
  switch (expression.op) {
    case 'requirement': {
      const { applies } = expression;
      const isApplicable = applies === undefined ? () => true : compileBoolean(items, applies);
      const isMet = compileBoolean(items, expression.met);
      return (frame) =>
        isApplicable(frame) ? (isMet(frame) ? 'met' : 'deviation') : 'not-applicable';
    }
    case 'outcome': {
      const cases = expression.cases.map(({ when, value }) => ({
        holds: compileBoolean(items, when),
        value,
      }));
      return (frame) => cases.find(({ holds }) => holds(frame))?.value ?? expression.otherwise;
    }
    case 'judgement': {
      const isKnown = compileBoolean(items, expression.known);
      const holds = compileBoolean(items, expression.holds);
      return (frame) => (isKnown(frame) ? holds(frame) : null);
    }
    case 'list':
      return compileList(items, expression);
    default: {
      if (!isNumberExpression(expression)) return compileBoolean(items, expression);
      const compute = compileNumber(items, expression);
      return (frame) => {
        const value = compute(frame);
        return value === null ? null : round(value);
      };
    }
  }
}

/** The items that leave a result empty, or a requirement deviating. */
function compileMissing(
  items: ItemsById,
  expression: RuleExpression,
): (frame: Frame) => readonly ItemId[] {
  switch (expression.op) {
    case 'requirement':
      return compileLacking(items, expression.met);
    case 'judgement':
      return compileLacking(items, expression.known);
    default:
      return emptyItems(items, expression);
  }
}

/** The word for a value: of findings everywhere the same, of other results the rule's own. */
export function labelOf(rule: Rule, value: ResultValue): string | undefined {
  if (value === null || typeof value === 'number') return undefined;
  if (typeof value === 'object') return value.map((id) => rule.labels?.[id] ?? id).join('; ');
  if (value === 'met' || value === 'deviation' || value === 'not-applicable') {
    if (resultSort(rule.expression) === 'finding') return FINDING_WORDS[value].pl;
  }
  return rule.labels?.[String(value)];
}

/** A card's rules compiled, each after those that it reads. */
export interface CompiledRules {
  /** All results of one filling, in the order of the definition. */
  readonly results: (answers: Answers) => Results;
  /** The values alone, for whoever needs no explanations. */
  readonly values: (answers: Answers) => ReadonlyMap<RuleId, ResultValue>;
}

/**
 * Compiles a card's rules once, for many fillings. Named numbers are rounded to 6 places and used
 * rounded (rules common to all programmes).
 *
 * @throws {RuleCycle} when rules read each other in a circle.
 */
export function compileRules(card: Card): CompiledRules {
  const items: ItemsById = new Map(itemsOf(card).map((item) => [item.id, item]));
  const ordered = inOrder(card.rules).map((rule) => ({
    rule,
    compute: compileRule(items, rule.expression),
    lacking: compileMissing(items, rule.expression),
    reads: rulesRead(rule.expression),
    explain: compileExplanation(items, rule.expression),
  }));
  const values: CompiledRules['values'] = (answers) => {
    const found = new Map<RuleId, ResultValue>();
    const frame: Frame = { answers, results: found };
    for (const { rule, compute } of ordered) found.set(rule.id, compute(frame));
    return found;
  };
  return {
    values,
    results(answers) {
      const frame: Frame = { answers, results: values(answers) };
      // The keys first, so that they stand in the order of the definition.
      const results: Record<RuleId, Result> = Object.fromEntries(
        card.rules.map(({ id }) => [id, NOT_YET]),
      );
      for (const { rule, lacking, reads, explain } of ordered) {
        const value = frame.results.get(rule.id) ?? null;
        const own = value === null || value === 'deviation' ? lacking(frame) : [];
        const inherited = value === null ? reads.flatMap((id) => results[id]?.missing ?? []) : [];
        const missing = inherited.length === 0 ? own : [...new Set([...own, ...inherited])];
        const label = labelOf(rule, value);
        results[rule.id] = {
          value,
          ...(label === undefined ? {} : { label }),
          ...(missing.length === 0 ? {} : { missing }),
          explanation: explain(frame),
        };
      }
      return results;
    },
  };
}

const NOT_YET: Result = { value: null, explanation: [] };
