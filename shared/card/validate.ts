import type { ItemId } from '../definition/expression';
import { itemsOf, type Card, type CardId, type Check, type Item } from '../definition/programme';
import type { Language } from '../messages/language';
import { issueMessage, type IssueCode, type IssueDetail } from '../messages/issues';
import { compileBoolean, type BooleanClosure, type ItemsById } from '../rules/compile';
import { resultValues } from '../rules/results';
import { itemsRead, rulesRead } from '../rules/order';
import type { Answers, AnswerValue } from './answers';
import { readAnswer } from './read-answer';
import type { PlacedFault } from './read-cell';

/** Something wrong with a card's answers: where, what, and what to do. */
export interface Issue {
  readonly card: CardId;
  readonly item: ItemId;
  readonly code: IssueCode;
  readonly message: string;
  /** In a table: the row, counted from 1. */
  readonly row?: number;
  /** In a table: the column's item. */
  readonly column?: ItemId;
}

export interface Validation {
  /** The answers that are right in themselves, one for each item that takes one; others are null. */
  readonly answers: Answers;
  /** Every problem, in the order of the sheet. */
  readonly issues: readonly Issue[];
}

export interface ValidationContext {
  /** The day in Warsaw, `YYYY-MM-DD`: what "not in the future" is measured by. */
  readonly today: string;
  readonly language: Language;
  /** Items whose answers were erased where they come from: nobody is asked for them again. */
  readonly erased?: ReadonlySet<ItemId>;
}

const NOTHING: ReadonlySet<ItemId> = new Set();

interface CompiledCheck {
  readonly check: Check;
  readonly holds: BooleanClosure;
  readonly reads: ReadonlySet<ItemId>;
}

interface CompiledCard {
  readonly items: ItemsById;
  readonly applies: ReadonlyMap<ItemId, BooleanClosure>;
  readonly checks: ReadonlyMap<ItemId, readonly CompiledCheck[]>;
  readonly checksReadRules: boolean;
}

function compileCard(card: Card): CompiledCard {
  const items: ItemsById = new Map(itemsOf(card).map((item) => [item.id, item]));
  const compiled = card.checks.map((check) => ({
    check,
    holds: compileBoolean(items, check.expression),
    reads: new Set(itemsRead(check.expression)),
  }));
  return {
    items,
    applies: new Map(
      [...items.values()].flatMap(({ id, applies }) =>
        applies === undefined ? [] : [[id, compileBoolean(items, applies)] as const],
      ),
    ),
    checks: new Map(
      [...items.keys()].map((id) => [id, compiled.filter(({ check }) => check.item === id)]),
    ),
    checksReadRules: card.checks.some(({ expression }) => rulesRead(expression).length > 0),
  };
}

const compiledCards = new WeakMap<Card, CompiledCard>();

function compiledCard(card: Card): CompiledCard {
  const known = compiledCards.get(card) ?? compileCard(card);
  compiledCards.set(card, known);
  return known;
}

/** A table without a row is empty; no option picked is an answer. */
const isEmpty = (item: Item, value: AnswerValue | undefined): boolean =>
  value === null || (item.kind === 'table' && Array.isArray(value) && value.length === 0);

/** An id may be named back to its sender; anything else that stands for one may not. */
const SPEAKABLE = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;

/**
 * Checks everything that a person or program handed in for a card.
 *
 * A condition across items is looked at only when the answers it reads are right in themselves, so
 * that one mistake gives one issue, and none of them was erased. An item whose `applies` does not
 * hold is not required, and neither is one that was erased.
 */
export function validateCard(
  card: Card,
  given: Readonly<Record<string, unknown>>,
  { today, language, erased = NOTHING }: ValidationContext,
): Validation {
  const { items, applies, checks, checksReadRules } = compiledCard(card);
  const faults = new Map<ItemId, readonly PlacedFault[]>();
  const answers: Record<ItemId, AnswerValue> = {};
  for (const item of items.values()) {
    const raw = Object.hasOwn(given, item.id) ? given[item.id] : null;
    const read = readAnswer(item, raw, today);
    if (item.kind !== 'info') answers[item.id] = read.value;
    faults.set(item.id, read.faults);
  }

  const results = checksReadRules ? resultValues(card, answers) : new Map<never, never>();
  const frame = { answers, results };
  const issues: Issue[] = [];
  const add = (item: ItemId, detail: IssueDetail, place: Pick<Issue, 'row' | 'column'> = {}) =>
    issues.push({
      card: card.id,
      item,
      code: detail.code,
      message: issueMessage(detail)[language],
      ...place,
    });

  for (const item of items.values()) {
    const own = faults.get(item.id) ?? [];
    own.forEach(({ detail, place }) => add(item.id, detail, place));
    const needed = item.required && !erased.has(item.id) && (applies.get(item.id)?.(frame) ?? true);
    const empty = own.length === 0 && isEmpty(item, answers[item.id]);
    if (needed && empty) add(item.id, { code: 'required' });
    if (own.length > 0 || (needed && empty)) continue;
    for (const { check, holds, reads } of checks.get(item.id) ?? []) {
      const readable = [...reads].every(
        (id) => !erased.has(id) && (faults.get(id) ?? []).length === 0,
      );
      if (readable && !holds(frame)) {
        add(item.id, { code: 'contradiction', message: check.message });
      }
    }
  }
  for (const id of Object.keys(given)) {
    if (!items.has(id)) add(SPEAKABLE.test(id) ? id : '', { code: 'unknown-item' });
  }
  return { answers, issues };
}
