import * as v from 'valibot';
import { inOrder, ownReferences, partsOf, RuleCycle } from '../rules/order';
import { resultSort, type Expression, type ItemId } from './expression';
import { itemsOf, type Card, type Item, type Programme } from './programme';
import { programmeSchema } from './programme-schema';
import { checkProcess } from './check-process';

/** A mistake in a definition: where it is and what is wrong, for the person who writes it. */
export interface DefinitionMistake {
  /** Such as `cards/wniosek/items/kis_kod` or, for a wrong shape, the path of the value. */
  readonly place: string;
  readonly message: string;
}

/** The values that occur more than once. */
function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

type Report = (place: string, message: string) => void;

function checkItem(card: Card, item: Item, programme: Programme, report: Report): void {
  const place = `cards/${card.id}/items/${item.id}`;
  if ('options' in item) {
    for (const id of repeated(item.options.map((option) => option.id))) {
      report(place, `two options have the id "${id}"`);
    }
    for (const label of repeated(item.options.map((option) => option.label))) {
      report(place, `two options have the label "${label}"`);
    }
  }
  if ('min' in item && 'max' in item && item.min !== undefined && item.max !== undefined) {
    if (item.max !== 'today' && item.min > item.max) report(place, 'min is above max');
  }
  if (item.from !== undefined) {
    const source = programme.cards.find(({ id }) => id === item.from);
    const twin = source && itemsOf(source).find(({ id }) => id === item.id);
    if (twin === undefined) report(place, `no item of this id on the card "${item.from}"`);
    else if (twin.kind !== item.kind) report(place, `is a ${twin.kind} on "${item.from}"`);
    else if (twin.from !== undefined) report(place, `"${item.from}" takes it from another card`);
  }
}

const NUMERIC: readonly Item['kind'][] = ['number', 'integer', 'date'];
const KINDS_READ: Readonly<Record<string, readonly Item['kind'][]>> = {
  value: NUMERIC,
  points: ['choice'],
  is: ['choice'],
  includes: ['choices'],
};

/** Everything that an expression says about items and rules that are not so. */
function checkExpression(card: Card, place: string, root: Expression, report: Report): void {
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  const rules = new Map(card.rules.map((rule) => [rule.id, rule]));
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
  if (item === undefined || !('options' in item)) return;
  for (const option of named.options) {
    if (!item.options.some(({ id }) => id === option)) {
      report(`"${named.item}" has no option "${option}"`);
    }
  }
}

/** Each item stands in one row of its section, each rule in one place of the card. */
function checkLayout(card: Card, report: Report): void {
  const shown: string[] = [];
  for (const section of card.sections) {
    const place = `cards/${card.id}/sections/${section.id}`;
    const { layout } = section;
    const ids = section.items.map(({ id }) => id);
    for (const label of repeated(section.items.map((item) => item.label))) {
      if (layout.kind === 'form') report(place, `two items have the label "${label}"`);
    }
    if (layout.kind === 'results') shown.push(...layout.rules);
    if (layout.kind === 'form') continue;
    const placed =
      layout.kind === 'comparison'
        ? layout.rows.flatMap((row) => [...row.items, row.finding, row.reason])
        : layout.kind === 'confirmation'
          ? layout.rows.flatMap((row) => [...row.declared, row.confirmation, row.annotation])
          : [];
    if (layout.kind === 'comparison') shown.push(...layout.rows.map((row) => row.rule));
    for (const id of repeated(placed)) report(place, `"${id}" stands in two rows`);
    for (const id of placed) if (!ids.includes(id)) report(place, `unknown item "${id}" in a row`);
    for (const id of ids) if (!placed.includes(id)) report(place, `"${id}" stands in no row`);
  }
  const rules = card.rules.map(({ id }) => id);
  for (const id of repeated(shown)) report(`cards/${card.id}`, `rule "${id}" is shown twice`);
  for (const id of shown) {
    if (!rules.includes(id)) report(`cards/${card.id}`, `unknown rule "${id}" in a section`);
  }
  for (const id of rules) {
    if (!shown.includes(id)) report(`cards/${card.id}/rules/${id}`, 'is shown nowhere');
  }
}

function checkRules(card: Card, report: Report): void {
  for (const rule of card.rules) {
    const place = `cards/${card.id}/rules/${rule.id}`;
    checkExpression(card, place, rule.expression, report);
    const { expression } = rule;
    const values =
      expression.op === 'outcome'
        ? [...expression.cases.map((part) => part.value), expression.otherwise]
        : resultSort(expression) === 'boolean'
          ? ['true', 'false']
          : [];
    for (const value of values) {
      if (rule.labels?.[value] === undefined) report(place, `no label for "${value}"`);
    }
  }
  try {
    inOrder(card.rules);
  } catch (error) {
    if (!(error instanceof RuleCycle)) throw error;
    report(`cards/${card.id}/rules/${error.rules[0] ?? ''}`, error.message);
  }
}

function checkCard(card: Card, programme: Programme, report: Report): void {
  const place = `cards/${card.id}`;
  const items = itemsOf(card);
  const ids = [...items.map(({ id }) => id), ...card.rules.map(({ id }) => id)];
  for (const id of repeated(ids)) report(place, `two items or rules have the id "${id}"`);
  for (const id of repeated(card.sections.map((section) => section.id))) {
    report(place, `two sections have the id "${id}"`);
  }
  for (const item of items) {
    checkItem(card, item, programme, report);
    if (item.applies !== undefined) {
      checkExpression(card, `${place}/items/${item.id}`, item.applies, report);
    }
  }
  for (const check of card.checks) {
    const at = `${place}/checks/${check.id}`;
    checkExpression(card, at, check.expression, report);
    if (!items.some(({ id }) => id === check.item)) report(at, `unknown item "${check.item}"`);
  }
  for (const id of repeated(card.checks.map((check) => check.id))) {
    report(place, `two checks have the id "${id}"`);
  }
  checkRules(card, report);
  checkLayout(card, report);
}

/**
 * Every mistake in a definition: of its shape first (each names its place), and when the shape is
 * right, of what it says. Empty when the definition may be published.
 */
export function checkProgramme(definition: unknown): readonly DefinitionMistake[] {
  const parsed = v.safeParse(programmeSchema, definition);
  if (!parsed.success) {
    return parsed.issues.map((issue) => ({
      place: v.getDotPath(issue)?.replaceAll('.', '/') ?? '',
      message: issue.message,
    }));
  }
  const mistakes: DefinitionMistake[] = [];
  const report: Report = (place, message) => mistakes.push({ place, message });
  const programme = parsed.output;
  for (const id of repeated(programme.cards.map((card) => card.id))) {
    report('cards', `two cards have the id "${id}"`);
  }
  for (const card of programme.cards) checkCard(card, programme, report);
  checkProcess(programme, report);
  return mistakes;
}
