import { ownReferences, partsOf, rowPartsOf } from '../rules/order';
import { resultSort, type Expression, type ItemId } from './expression';
import type { Report } from './mistake';
import { itemsOf, optionsOf, type Card, type Item, type Rule } from './programme';

const NUMERIC: readonly Item['kind'][] = ['number', 'integer', 'date'];
const KINDS_READ: Readonly<Record<string, readonly Item['kind'][]>> = {
  'value': NUMERIC,
  'points': ['choice'],
  'is': ['choice'],
  'includes': ['choices'],
  'rows': ['table'],
  'over-rows': ['table'],
};

/** Where an expression stands: what it may read there. */
export interface Scope {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly rules: ReadonlyMap<string, Rule>;
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> => new Map(things.map((thing) => [thing.id, thing]));

/** What the expressions of a card may read. */
export const cardScope = (card: Card): Scope => ({
  items: byId(itemsOf(card)),
  rules: byId(card.rules),
});

/** What is said about a row of a table may read its columns, and no rules. */
export const rowScope = (table: Item | undefined): Scope => ({
  items: byId<Item>(table?.kind === 'table' ? table.columns : []),
  rules: new Map(),
});

/** Everything that an expression says about items and rules that are not so. */
export function checkExpression(
  scope: Scope,
  place: string,
  root: Expression,
  report: Report,
): void {
  const { items, rules } = scope;
  const visit = (part: Expression): void => {
    for (const reference of ownReferences(part)) {
      if (reference.kind === 'item') {
        const item = items.get(reference.item);
        const kinds = KINDS_READ[part.op];
        if (item === undefined) report(place, `unknown item "${reference.item}"`);
        else if (kinds !== undefined && !kinds.includes(item.kind)) {
          report(place, `"${part.op}" cannot read "${item.id}", a ${item.kind}`);
        }
      } else {
        const rule = rules.get(reference.rule);
        const sort = part.op === 'result' ? 'number' : 'finding';
        if (rule === undefined) report(place, `unknown rule "${reference.rule}"`);
        else if (resultSort(rule.expression) !== sort) {
          report(place, `"${part.op}" cannot read "${rule.id}": it gives no ${sort}`);
        }
      }
    }
    checkOptions(items, part, (message) => report(place, message));
    partsOf(part).forEach(visit);
    if (part.op === 'rows' || part.op === 'over-rows') {
      const rowsOf = rowScope(items.get(part.table));
      for (const rowPart of rowPartsOf(part)) checkExpression(rowsOf, place, rowPart, report);
    }
  };
  visit(root);
}

function checkOptions(
  items: ReadonlyMap<ItemId, Item>,
  part: Expression,
  report: (message: string) => void,
): void {
  const named =
    part.op === 'is' || part.op === 'includes'
      ? { item: part.item, options: [part.option] }
      : part.op === 'begins-with'
        ? { item: part.by, options: Object.keys(part.beginnings) }
        : null;
  if (named === null) return;
  const item = items.get(named.item);
  if (item === undefined) return;
  for (const option of named.options) {
    if (!optionsOf(item).some(({ id }) => id === option)) {
      report(`"${named.item}" has no option "${option}"`);
    }
  }
}
