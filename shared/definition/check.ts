import * as v from 'valibot';
import { inOrder, RuleCycle } from '../rules/order';
import { checkCircles } from './check-circles';
import { cardScope, checkExpression } from './check-expression';
import { checkLayout } from './check-layout';
import { checkInProgress, checkOpening } from './check-opening';
import { checkPrivacy } from './check-privacy';
import { checkProcess } from './check-process';
import { checkRegister } from './check-register';
import { checkSource } from './check-source';
import { checkTable } from './check-table';
import type { RuleExpression } from './expression';
import { repeated, type DefinitionMistake, type Report } from './mistake';
import { itemsOf, optionsOf, type Card, type Item, type Programme } from './programme';
import { programmeSchema } from './programme-schema';
import { valuesOf } from './result-values';

/** What is wrong with an item or a column by itself. */
function checkItem(place: string, item: Item, report: Report): void {
  const options = optionsOf(item);
  for (const id of repeated(options.map((option) => option.id))) {
    report(place, `two options have the id "${id}"`);
  }
  const none = item.kind === 'choices' && item.none !== undefined ? [item.none] : [];
  for (const label of repeated([...options.map((option) => option.label), ...none])) {
    report(place, `two options have the label "${label}"`);
  }
  if ('min' in item && 'max' in item && item.min !== undefined && item.max !== undefined) {
    if (item.max !== 'today' && item.min > item.max) report(place, 'min is above max');
  }
}

const listed = (expression: RuleExpression): readonly string[] =>
  expression.op === 'list' ? expression.entries.map(({ id }) => id) : [];

function checkRules(card: Card, report: Report): void {
  for (const rule of card.rules) {
    const place = `cards/${card.id}/rules/${rule.id}`;
    checkExpression(cardScope(card), place, rule.expression, report);
    for (const value of repeated(listed(rule.expression))) {
      report(place, `two entries have the id "${value}"`);
    }
    for (const value of new Set(valuesOf(rule))) {
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
  const scope = cardScope(card);
  for (const item of items) {
    const at = `${place}/items/${item.id}`;
    checkItem(at, item, report);
    checkSource(programme, card, item, (message) => report(at, message));
    if (item.applies !== undefined) checkExpression(scope, at, item.applies, report);
    if (item.kind !== 'table') continue;
    checkTable(at, item, report);
    for (const column of item.columns) checkItem(`${at}/columns/${column.id}`, column, report);
  }
  for (const check of card.checks) {
    const at = `${place}/checks/${check.id}`;
    checkExpression(scope, at, check.expression, report);
    if (!items.some(({ id }) => id === check.item)) report(at, `unknown item "${check.item}"`);
  }
  for (const id of repeated(card.checks.map((check) => check.id))) {
    report(place, `two checks have the id "${id}"`);
  }
  checkOpening(programme, card, report);
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
  checkCircles(programme, report);
  checkProcess(programme, report);
  checkRegister(programme, report);
  checkInProgress(programme, report);
  checkPrivacy(programme, report);
  return mistakes;
}
