/** What of a card differs between two versions of its programme, as data. */
import { canonicalJson } from '../definition/hash';
import type { ItemId, RuleId } from '../definition/expression';
import { itemsOf, optionsOf, type Card, type Item, type ItemKind } from '../definition/programme';

/** An item of a card, or a column of one of its tables. */
export interface DifferingPlace {
  readonly item: ItemId;
  readonly column: ItemId | null;
  /** As the person knows it: the label, of a column after its table’s. */
  readonly label: string;
}

export type ItemDifference = DifferingPlace &
  (
    | { readonly kind: 'item-added' | 'item-gone' }
    | { readonly kind: 'item-reworded'; readonly before: string }
    | { readonly kind: 'kind-changed'; readonly before: ItemKind; readonly after: ItemKind }
    /** Bounds, whether it must be answered, when it applies, where its value comes from. */
    | { readonly kind: 'terms-changed' }
    | { readonly kind: 'option-added' | 'option-gone'; readonly option: string }
    | { readonly kind: 'option-relabelled'; readonly before: string; readonly after: string }
    | { readonly kind: 'points-changed' }
  );

export type RuleDifference = {
  readonly kind: 'rule-added' | 'rule-gone' | 'rule-changed';
  readonly rule: RuleId;
  readonly title: string;
};

/** One thing in which two versions of a card differ. */
export type Difference =
  | ItemDifference
  | RuleDifference
  /** What must hold of the answers together. */
  | { readonly kind: 'checks-changed' };

/** What is said of an item elsewhere, or matters to nobody who fills a card. */
const APART = new Set(['id', 'kind', 'label', 'help', 'origin', 'options', 'columns']);

const sameData = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const termsOf = (item: Item): unknown =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !APART.has(name)));

function optionDifferences(
  place: DifferingPlace,
  before: Item,
  after: Item,
): readonly ItemDifference[] {
  const [was, is] = [optionsOf(before), optionsOf(after)];
  const known = new Map(was.map((option) => [option.id, option]));
  const kept = new Set(is.map(({ id }) => id));
  const worth = is.some(({ id, points }) => known.has(id) && known.get(id)?.points !== points);
  return [
    ...is.flatMap(({ id, label }): ItemDifference[] => {
      const old = known.get(id);
      if (old === undefined) return [{ ...place, kind: 'option-added', option: label }];
      return old.label === label
        ? []
        : [{ ...place, kind: 'option-relabelled', before: old.label, after: label }];
    }),
    ...was
      .filter(({ id }) => !kept.has(id))
      .map(({ label }): ItemDifference => ({ ...place, kind: 'option-gone', option: label })),
    ...(worth ? [{ ...place, kind: 'points-changed' } as const] : []),
  ];
}

/** The items, or a table's columns, of both versions. */
function itemDifferences(
  before: readonly Item[],
  after: readonly Item[],
  table: Item | null,
): readonly ItemDifference[] {
  const placeOf = ({ id, label }: Item): DifferingPlace =>
    table === null
      ? { item: id, column: null, label }
      : { item: table.id, column: id, label: `${table.label}: ${label}` };
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((item): readonly ItemDifference[] => {
      const old = known.get(item.id);
      const place = placeOf(item);
      if (old === undefined) return [{ ...place, kind: 'item-added' }];
      const reworded: ItemDifference[] =
        old.label === item.label ? [] : [{ ...place, kind: 'item-reworded', before: old.label }];
      if (old.kind !== item.kind) {
        return [
          ...reworded,
          { ...place, kind: 'kind-changed', before: old.kind, after: item.kind },
        ];
      }
      return [
        ...reworded,
        ...(sameData(termsOf(old), termsOf(item))
          ? []
          : [{ ...place, kind: 'terms-changed' } as const]),
        ...optionDifferences(place, old, item),
        ...(old.kind === 'table' && item.kind === 'table'
          ? itemDifferences(old.columns, item.columns, item)
          : []),
      ];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((item): ItemDifference => ({ ...placeOf(item), kind: 'item-gone' })),
  ];
}

function ruleDifferences(before: Card, after: Card): readonly RuleDifference[] {
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(after.rules.map(({ id }) => id));
  return [
    ...after.rules.flatMap(({ id, title, expression }): RuleDifference[] => {
      const old = known.get(id);
      if (old === undefined) return [{ kind: 'rule-added', rule: id, title }];
      return sameData(old.expression, expression)
        ? []
        : [{ kind: 'rule-changed', rule: id, title }];
    }),
    ...before.rules
      .filter(({ id }) => !kept.has(id))
      .map(({ id, title }): RuleDifference => ({ kind: 'rule-gone', rule: id, title })),
  ];
}

/**
 * Everything that a person who has filled `before` ought to know of `after`: items in the order of
 * the new sheet, those that are gone after them, then rules.
 */
export const differences = (before: Card, after: Card): readonly Difference[] => [
  ...itemDifferences(itemsOf(before), itemsOf(after), null),
  ...ruleDifferences(before, after),
  ...(sameData(before.checks, after.checks) ? [] : [{ kind: 'checks-changed' } as const]),
];
