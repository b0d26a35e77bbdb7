import type { Answers } from '../../../shared/card/answers';
import { isBegun } from '../../../shared/card/begun';
import type {
  Finding,
  ItemId,
  RequirementExpression,
  RuleId,
} from '../../../shared/definition/expression';
import { resultSort } from '../../../shared/definition/expression';
import {
  itemsOf,
  type Card,
  type CardId,
  type Origin,
  type Programme,
  type Rule,
} from '../../../shared/definition/programme';
import { compileBoolean } from '../../../shared/rules/compile';
import { conjuncts } from '../../../shared/rules/explain';
import { wanted } from '../../../shared/rules/lacking';
import { itemsRead } from '../../../shared/rules/order';
import type { Results } from '../../../shared/rules/evaluate';
import { resultsOf } from '../../../shared/rules/results';

/** A requirement with its result and, for a deviation, what is lacking. */
export interface RequirementResult {
  readonly rule: RuleId;
  readonly title: string;
  readonly origin: Origin;
  readonly finding: Finding;
  /** „Psycholog: co najmniej 1 os.” */
  readonly lacking: readonly string[];
  /** The first item to look at for a deviation. */
  readonly item: ItemId | null;
}
export interface RequirementGroup {
  readonly title: string;
  readonly requirements: readonly RequirementResult[];
}
/** A number or a yes or no that the card comes to. */
export interface TotalResult {
  /** The title of the section that it stands in. */
  readonly section: string;
  readonly rule: RuleId;
  readonly title: string;
  readonly origin: Origin;
  readonly unit: string | null;
  readonly value: number | null;
  readonly label: string | null;
  /** Whether it is a judgement, which needs enough data; it may have none yet. */
  readonly judged: boolean;
  /** Labels of the items that keep it from being computed. */
  readonly missing: readonly string[];
}

/** What a card names: recommendations, what is lacking. */
export interface ListResult {
  readonly rule: RuleId;
  readonly title: string;
  readonly origin: Origin;
  /** In words, the first one first. */
  readonly entries: readonly string[];
  /** What it says when it names nothing. */
  readonly none: string;
}

/** What a card's rules come to. */
export interface CardResults {
  readonly card: CardId;
  readonly title: string;
  readonly groups: readonly RequirementGroup[];
  readonly totals: readonly TotalResult[];
  readonly lists: readonly ListResult[];
}

const FINDING_VALUES: ReadonlySet<unknown> = new Set(['met', 'deviation', 'not-applicable']);
const isFinding = (value: unknown): value is Finding => FINDING_VALUES.has(value);

function lackingOf(
  card: Card,
  expression: RequirementExpression,
  answers: Answers,
  results: Results,
): readonly { readonly words: string; readonly item: ItemId | null }[] {
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  const values = new Map(Object.entries(results).map(([id, { value }]) => [id, value]));
  return conjuncts(expression.met)
    .filter((part) => !compileBoolean(items, part)({ answers, results: values }))
    .map((part) => ({ words: wanted(items, part), item: itemsRead(part)[0] ?? null }));
}

function requirementOf(
  card: Card,
  rule: Rule,
  answers: Answers,
  results: Results,
): RequirementResult | null {
  const finding = results[rule.id]?.value;
  if (!isFinding(finding) || rule.expression.op !== 'requirement') return null;
  const lacking = finding === 'deviation' ? lackingOf(card, rule.expression, answers, results) : [];
  return {
    rule: rule.id,
    title: rule.title,
    origin: rule.origin,
    finding,
    lacking: lacking.map(({ words }) => words),
    item: lacking[0]?.item ?? null,
  };
}

/** Requirements stand together as the sheet's comparisons have them. */
const groupsOf = (card: Card, answers: Answers, results: Results): readonly RequirementGroup[] =>
  card.sections.flatMap(({ title, layout }) => {
    if (layout.kind !== 'comparison') return [];
    const requirements = layout.rows.flatMap((row) => {
      const rule = card.rules.find(({ id }) => id === row.rule);
      const result = rule && requirementOf(card, rule, answers, results);
      return result ? [result] : [];
    });
    return requirements.length === 0 ? [] : [{ title, requirements }];
  });

const labelsOf = (card: Card, ids: readonly ItemId[]): readonly string[] => {
  const labels = new Map(itemsOf(card).map(({ id, label }) => [id, label]));
  return ids.map((id) => labels.get(id) ?? id);
};

const listsOf = (card: Card, results: Results): readonly ListResult[] =>
  card.sections.flatMap(({ layout }) => {
    if (layout.kind !== 'list') return [];
    const rule = card.rules.find(({ id }) => id === layout.rule);
    const value = results[layout.rule]?.value;
    if (rule === undefined || typeof value !== 'object' || value === null) return [];
    const { id, title, origin, labels = {} } = rule;
    const entries = value.map((entry) => labels[entry] ?? entry);
    return [{ rule: id, title, origin, entries, none: layout.none }];
  });

const totalsOf = (card: Card, results: Results): readonly TotalResult[] =>
  card.sections.flatMap(({ title: section, layout }) =>
    layout.kind !== 'results'
      ? []
      : layout.rules.flatMap((id) => {
          const rule = card.rules.find((one) => one.id === id);
          const result = results[id];
          if (rule === undefined || result === undefined) return [];
          return [
            {
              section,
              rule: id,
              title: rule.title,
              origin: rule.origin,
              unit: rule.unit ?? null,
              value: typeof result.value === 'number' ? result.value : null,
              label: result.label ?? null,
              judged: rule.expression.op === 'judgement',
              missing: result.value === null ? labelsOf(card, result.missing ?? []) : [],
            },
          ];
        }),
  );

const hasRequirements = (card: Card): boolean =>
  card.rules.some(({ expression }) => resultSort(expression) === 'finding');

/** Whether all that a card's requirements rest on comes from the card `source`. */
function restsOn(card: Card, source: CardId): boolean {
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  return card.rules
    .filter(({ expression }) => resultSort(expression) === 'finding')
    .every(({ expression }) => itemsRead(expression).every((id) => items.get(id)?.from === source));
}

/**
 * What the answers of a card come to: by its own rules, or, for a card that has no requirements of
 * its own, by those of the cards that compare what it declares. Nothing while nobody has begun.
 */
export function cardResults(
  programme: Programme,
  card: Card,
  answers: Answers,
): readonly CardResults[] {
  if (!isBegun(card, answers)) return [];
  const compared = hasRequirements(card)
    ? []
    : programme.cards.filter((other) => hasRequirements(other) && restsOn(other, card.id));
  return [card, ...compared].flatMap((one) => {
    const results = resultsOf(one, answers);
    const groups = groupsOf(one, answers, results);
    const totals = totalsOf(one, results);
    const lists = listsOf(one, results);
    return groups.length + totals.length + lists.length === 0
      ? []
      : [{ card: one.id, title: one.title, groups, totals, lists }];
  });
}

/** How many requirements came to each finding. */
export function countFindings(
  groups: readonly RequirementGroup[],
): Readonly<Record<Finding, number>> {
  const all = groups.flatMap(({ requirements }) => requirements);
  const count = (finding: Finding): number => all.filter((one) => one.finding === finding).length;
  return {
    'met': count('met'),
    'deviation': count('deviation'),
    'not-applicable': count('not-applicable'),
  };
}
