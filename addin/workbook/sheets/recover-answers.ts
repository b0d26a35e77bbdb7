import type { AnswerValue } from '../../../shared/card/answers';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
import { cellToAnswer } from '../../../shared/sheet/answer-cell';
import { readSheet } from '../../../shared/sheet/read';
import { isAnswer } from '../links/link-plan';
import { namedCell } from './named-cell';
import type { SheetSnapshot } from './snapshot';

/** The answers that a damaged sheet still has, and the items whose answers it has no more. */
export interface Recovered {
  readonly answers: Readonly<Record<ItemId, AnswerValue>>;
  readonly lost: readonly ItemId[];
}

/**
 * Reads by the hidden columns; where these know nothing of an item, by its name. What is no answer of
 * its kind cannot be carried over either.
 */
export function recoverAnswers(card: Card, snapshot: SheetSnapshot): Recovered {
  const reading = readSheet(card, snapshot.values);
  const answers: Record<ItemId, AnswerValue> = {};
  const lost: ItemId[] = [];
  for (const item of itemsOf(card)) {
    if (item.kind === 'info') continue;
    const named = namedCell(snapshot.names.get(`kt_${item.id.replaceAll('-', '_')}`));
    const known = reading.cells.has(item.id);
    const value = known
      ? reading.answers[item.id]
      : named && cellToAnswer(item, snapshot.values[named.row]?.[named.column] ?? '');
    if (isAnswer(value)) answers[item.id] = value;
    else if (value !== null || (!known && named === null)) lost.push(item.id);
  }
  return { answers, lost };
}
