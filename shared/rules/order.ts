import type { Expression, ItemId, RuleId } from '../definition/expression';
import type { Rule } from '../definition/programme';

/** Something that an expression reads. */
export type Reference =
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'rule'; readonly rule: RuleId };

/** The direct parts of an expression; what is said about rows of a table is none of them. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'sum':
    case 'mean':
    case 'add':
    case 'multiply':
    case 'count':
    case 'all':
    case 'any':
      return expression.of;
    case 'not':
    case 'root':
    case 'known':
      return [expression.of];
    case 'weighted-mean':
      return expression.of.map(({ value }) => value);
    case 'judgement':
      return [expression.known, expression.holds];
    case 'list':
      return expression.entries.flatMap(({ when, priority }) =>
        priority === undefined ? [when] : [when, priority],
      );
    case 'subtract':
    case 'divide':
    case 'compare':
      return [expression.left, expression.right];
    case 'series':
      return [expression.base, expression.terms];
    case 'if':
      return [expression.when, expression.then, expression.else];
    case 'requirement':
      return expression.applies === undefined
        ? [expression.met]
        : [expression.applies, expression.met];
    case 'outcome':
      return expression.cases.map(({ when }) => when);
    default:
      return [];
  }
}

/** What an expression itself, without its parts, reads. */
export function ownReferences(expression: Expression): readonly Reference[] {
  switch (expression.op) {
    case 'value':
    case 'points':
    case 'is':
    case 'includes':
    case 'answered':
      return [{ kind: 'item', item: expression.item }];
    case 'rows':
    case 'over-rows':
      return [{ kind: 'item', item: expression.table }];
    case 'begins-with':
      return [
        { kind: 'item', item: expression.item },
        { kind: 'item', item: expression.by },
      ];
    case 'result':
    case 'finding-is':
      return [{ kind: 'rule', rule: expression.rule }];
    case 'count-findings':
      return expression.rules.map((rule) => ({ kind: 'rule', rule }));
    default:
      return [];
  }
}

/** What an expression says about the rows of a table: items in it are the table's columns. */
export function rowPartsOf(expression: Expression): readonly Expression[] {
  if (expression.op !== 'rows' && expression.op !== 'over-rows') return [];
  const where = expression.where === undefined ? [] : [expression.where];
  return expression.op === 'rows' ? where : [expression.value, ...where];
}

/** Everything an expression reads, each once, in the order of first appearance. */
export function referencesOf(expression: Expression): readonly Reference[] {
  const found = new Map<string, Reference>();
  const visit = (part: Expression): void => {
    for (const reference of ownReferences(part)) {
      const key = reference.kind === 'item' ? `i ${reference.item}` : `r ${reference.rule}`;
      if (!found.has(key)) found.set(key, reference);
    }
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return [...found.values()];
}

/** Items that an expression reads. */
export const itemsRead = (expression: Expression): readonly ItemId[] =>
  referencesOf(expression).flatMap((reference) =>
    reference.kind === 'item' ? [reference.item] : [],
  );

/** Rules that an expression reads. */
export const rulesRead = (expression: Expression): readonly RuleId[] =>
  referencesOf(expression).flatMap((reference) =>
    reference.kind === 'rule' ? [reference.rule] : [],
  );

/** Rules that read each other in a circle, so that none can come first. */
export class RuleCycle extends Error {
  override readonly name = 'RuleCycle';
  constructor(readonly rules: readonly RuleId[]) {
    super(`rules read each other in a circle: ${rules.join(' → ')}`);
  }
}

/**
 * The rules of a card so that each comes after those it reads.
 *
 * @throws {RuleCycle} when there is no such order.
 */
export function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const placed = new Set<Rule>();
  const place = (rule: Rule, path: readonly RuleId[]): void => {
    if (placed.has(rule)) return;
    if (path.includes(rule.id)) {
      throw new RuleCycle([...path.slice(path.indexOf(rule.id)), rule.id]);
    }
    for (const id of rulesRead(rule.expression)) {
      const read = byId.get(id);
      if (read !== undefined) place(read, [...path, rule.id]);
    }
    placed.add(rule);
  };
  rules.forEach((rule) => place(rule, []));
  return [...placed];
}
