import { answerTo, type AnswerValue, type Answers } from '../../shared/card/answers';
import type { ItemId } from '../../shared/definition/expression';
import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import {
  isPersonal,
  itemsOf,
  type Card,
  type CardId,
  type Item,
} from '../../shared/definition/programme';
import type { PersonalValue } from '../store/revisions';
import { randomHex } from './random-id';

/** Answers of a card parted into what a revision may hold and what may have to be erased. */
export interface PartedAnswers {
  readonly open: Answers;
  /** For each personal item the salted hash of its value. */
  readonly commitments: Readonly<Record<ItemId, string>>;
  readonly personal: readonly PersonalValue[];
}

/**
 * Items that the card itself is filled with: what the system fills in and what filled cards give
 * stands elsewhere.
 *
 * @param sources the cards that are filled.
 */
export const ownItems = (card: Card, sources: ReadonlySet<CardId>): readonly Item[] =>
  itemsOf(card).filter(
    ({ from, filled, kind }) =>
      (from === undefined || !sources.has(from)) && filled === undefined && kind !== 'info',
  );

/**
 * What binds a revision to a personal value without telling it: a hash over 256 random bits and the
 * value. When the salt is erased, the value can no longer be guessed from it.
 */
export const commitment = (salt: string, item: ItemId, value: AnswerValue): string =>
  sha256Of(canonicalJson([salt, item, value]));

/** Parts the answers to a card's own items. */
export function partAnswers(card: Card, answers: Answers): PartedAnswers {
  const open: Record<ItemId, AnswerValue> = {};
  const commitments: Record<ItemId, string> = {};
  const personal: PersonalValue[] = [];
  for (const item of itemsOf(card).filter(({ id }) => Object.hasOwn(answers, id))) {
    const value = answerTo(answers, item.id);
    if (!isPersonal(item)) {
      open[item.id] = value;
      continue;
    }
    const salt = randomHex(32);
    commitments[item.id] = commitment(salt, item.id, value);
    personal.push({ item: item.id, salt, value: JSON.stringify(value) });
  }
  return { open, commitments, personal };
}
