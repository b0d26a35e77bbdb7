import { answerTo, type AnswerValue } from '../card/answers';
import type { BooleanExpression, Expression, ItemId, RuleId } from '../definition/expression';
import { isBooleanExpression, isNumberExpression } from '../definition/expression';
import {
  compileBoolean,
  compileNumber,
  type Frame,
  type ItemsById,
  type ResultValue,
} from './compile';
import { itemsRead, referencesOf, type Reference } from './order';

/**
 * One thing a result rests on; of a table the number of its rows. `contributes` is what it adds to a sum or count, or whether it
 * satisfies its part of a condition.
 */
export type ExplanationEntry = { readonly contributes?: number | boolean } & (
  | { readonly item: ItemId; readonly value: AnswerValue }
  | { readonly rule: RuleId; readonly value: ResultValue }
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

type Contribution = (frame: Frame) => number | boolean;

const keyOf = (reference: Reference): string =>
  reference.kind === 'item' ? `item ${reference.item}` : `rule ${reference.rule}`;

/** What the members of a sum or count, or the conditions of a requirement, each add. */
function contributionsOf(
  items: ItemsById,
  expression: Expression,
): ReadonlyMap<string, Contribution> {
  const found = new Map<string, Contribution>();
  // A part that reads several things says nothing about any one of them.
  const add = (part: Expression, contribution: (of: Expression) => Contribution | null): void => {
    const [only, ...more] = referencesOf(part);
    if (only === undefined || more.length > 0 || found.has(keyOf(only))) return;
    const contributes = contribution(part);
    if (contributes !== null) found.set(keyOf(only), contributes);
  };
  const amount = (part: Expression): Contribution | null => {
    if (!isNumberExpression(part)) return null;
    const value = compileNumber(items, part);
    return (frame) => value(frame) ?? 0;
  };
  const holding = (part: Expression): Contribution | null =>
    isBooleanExpression(part) ? compileBoolean(items, part) : null;
  switch (expression.op) {
    case 'sum':
    case 'add':
      for (const part of expression.of) add(part, amount);
      break;
    case 'count':
      for (const part of expression.of) add({ op: 'count', of: [part] }, amount);
      break;
    case 'count-findings':
      for (const rule of expression.rules) add({ ...expression, rules: [rule] }, amount);
      break;
    case 'list':
      for (const { when } of expression.entries) add(when, holding);
      break;
    case 'requirement':
      for (const condition of conjuncts(expression.met)) {
        add(condition, holding);
        if (condition.op === 'compare' && condition.left.op === 'sum') {
          for (const part of condition.left.of) add(part, amount);
        }
      }
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
  const entries = referencesOf(expression).map((reference) => {
    const contributes = contributions.get(keyOf(reference));
    return reference.kind === 'item'
      ? itemEntry(items, reference.item, contributes)
      : ruleEntry(reference.rule, contributes);
  });
  return (frame) => entries.map((entry) => entry(frame));
}

type Entry = (frame: Frame) => ExplanationEntry;

function itemEntry(items: ItemsById, item: ItemId, contributes: Contribution | undefined): Entry {
  const isTable = items.get(item)?.kind === 'table';
  const valueIn = ({ answers }: Frame): AnswerValue => {
    const answer = answerTo(answers, item);
    return isTable && Array.isArray(answer) ? answer.length : answer;
  };
  if (contributes === undefined) return (frame) => ({ item, value: valueIn(frame) });
  return (frame) => ({
    item,
    value: valueIn(frame),
    contributes: contributes(frame),
  });
}

function ruleEntry(rule: RuleId, contributes: Contribution | undefined): Entry {
  if (contributes === undefined) {
    return ({ results }) => ({ rule, value: results.get(rule) ?? null });
  }
  return (frame) => ({
    rule,
    value: frame.results.get(rule) ?? null,
    contributes: contributes(frame),
  });
}

/** The items whose emptiness leaves a number empty: those read where emptiness spreads. */
export function emptyItems(
  items: ItemsById,
  expression: Expression,
): (frame: Frame) => readonly ItemId[] {
  const reads = new Map<ItemId, (frame: Frame) => number | null>();
  const visit = (part: Expression): void => {
    if (part.op === 'value') reads.set(part.item, compileNumber(items, part));
    if (part.op === 'over-rows') reads.set(part.table, compileNumber(items, part));
    if (isNumberExpression(part)) numberParts(part).forEach(visit);
  };
  visit(expression);
  return (frame) => [...reads].filter(([, value]) => value(frame) === null).map(([item]) => item);
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
    case 'root':
      return [expression.of];
    case 'weighted-mean':
      return expression.of.map(({ value }) => value);
    case 'series':
      return [expression.base, expression.terms];
    case 'if':
      return [expression.then, expression.else];
    default:
      return [];
  }
}
