import type { AnswerValue } from '../card/answers';
import { answerTo } from '../card/answers';
import type { BooleanExpression, Expression, ItemId, RuleId } from '../definition/expression';
import { isNumberExpression } from '../definition/expression';
import { compileBoolean, compileNumber, type Frame, type ItemsById } from './compile';
import { itemsRead, ownReferences, referencesOf } from './order';

/**
 * One thing a result rests on. `contributes` is what it adds to a sum or count, or whether it
 * satisfies its part of a condition.
 */
export type ExplanationEntry = { readonly contributes?: number | boolean } & (
  | { readonly item: ItemId; readonly value: AnswerValue }
  | { readonly rule: RuleId; readonly value: number | boolean | string | null }
);

/** Conditions that an `all` is made of, however nested. */
export const conjuncts = (expression: BooleanExpression): readonly BooleanExpression[] =>
  expression.op === 'all' ? expression.of.flatMap(conjuncts) : [expression];

/** The items that keep `expression` from holding; empty when it holds. */
export function compileLacking(
  items: ItemsById,
  expression: BooleanExpression,
): (frame: Frame) => readonly ItemId[] {
  const parts = conjuncts(expression).map((part) => ({
    holds: compileBoolean(items, part),
    reads: itemsRead(part),
  }));
  return (frame) => [
    ...new Set(parts.filter(({ holds }) => !holds(frame)).flatMap(({ reads }) => reads)),
  ];
}

/** How much each thing read contributes, by the key of `keyOf`. */
type Contributions = ReadonlyMap<string, (frame: Frame) => number | boolean>;

const itemKey = (item: ItemId): string => `item ${item}`;
const ruleKey = (rule: RuleId): string => `rule ${rule}`;

/** The members of a sum or count, or the conditions of a requirement, that read one thing each. */
function contributionsOf(items: ItemsById, expression: Expression): Contributions {
  const found = new Map<string, (frame: Frame) => number | boolean>();
  const add = (part: Expression): void => {
    const [only, ...more] = referencesOf(part);
    if (only === undefined || more.length > 0) return;
    const key = only.kind === 'item' ? itemKey(only.item) : ruleKey(only.rule);
    if (found.has(key)) return;
    if (isNumberExpression(part)) {
      const value = compileNumber(items, part);
      found.set(key, (frame) => value(frame) ?? 0);
    } else if (part.op !== 'requirement' && part.op !== 'outcome') {
      found.set(key, compileBoolean(items, part));
    }
  };
  switch (expression.op) {
    case 'sum':
    case 'add':
      expression.of.forEach(add);
      break;
    case 'count':
      for (const condition of expression.of) add({ op: 'count', of: [condition] });
      break;
    case 'count-findings':
      for (const rule of expression.rules) add({ ...expression, rules: [rule] });
      break;
    case 'requirement':
      conjuncts(expression.met).forEach((condition) => {
        add(condition);
        if (condition.op === 'compare' && condition.left.op === 'sum') {
          condition.left.of.forEach(add);
        }
      });
      break;
    default:
  }
  return found;
}

/** Compiles what `score` says under `explanation`: everything read, in order, with its value. */
export function compileExplanation(
  items: ItemsById,
  expression: Expression,
): (frame: Frame) => readonly ExplanationEntry[] {
  const contributions = contributionsOf(items, expression);
  const references = referencesOf(expression);
  return (frame) =>
    references.map((reference) => {
      const key = reference.kind === 'item' ? itemKey(reference.item) : ruleKey(reference.rule);
      const contributes = contributions.get(key)?.(frame);
      const added = contributes === undefined ? {} : { contributes };
      return reference.kind === 'item'
        ? { item: reference.item, value: answerTo(frame.answers, reference.item), ...added }
        : { rule: reference.rule, value: frame.results.get(reference.rule) ?? null, ...added };
    });
}

/** The items whose emptiness leaves a number empty: those read where emptiness spreads. */
export function emptyItems(
  items: ItemsById,
  expression: Expression,
): (frame: Frame) => readonly ItemId[] {
  const reads = new Set<ItemId>();
  const visit = (part: Expression): void => {
    if (part.op === 'value') {
      for (const reference of ownReferences(part)) {
        if (reference.kind === 'item') reads.add(reference.item);
      }
    }
    if (isNumberExpression(part)) numberParts(part).forEach(visit);
  };
  visit(expression);
  const readers = [...reads].map((item) => ({
    item,
    value: compileNumber(items, { op: 'value', item }),
  }));
  return (frame) => readers.filter(({ value }) => value(frame) === null).map(({ item }) => item);
}

function numberParts(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'mean':
    case 'add':
    case 'multiply':
      return expression.of;
    case 'subtract':
    case 'divide':
      return [expression.left, expression.right];
    case 'series':
      return [expression.base, expression.terms];
    case 'if':
      return [expression.then, expression.else];
    default:
      return [];
  }
}
