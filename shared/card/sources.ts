/** Values that a card takes from other cards of its case. */
import type { Card, CardId, Item, Programme } from '../definition/programme';
import { itemsOf } from '../definition/programme';
import type { ResultValue } from '../rules/compile';
import { resultValues } from '../rules/results';
import { answerTo, type Answers, type AnswerValue } from './answers';

/** What a card that others take values from has come to. */
export interface SourceFilling {
  readonly answers: Answers;
  readonly result: (rule: string) => ResultValue;
}

const isEmpty = (item: Item, answers: Answers): boolean => {
  const answer = answerTo(answers, item.id);
  return answer === null || (item.kind === 'table' && Array.isArray(answer) && answer.length === 0);
};

/**
 * What a card has come to with these answers. One without any has come to nothing yet: no points, and
 * no verdict that follows from having none.
 */
export function fillingOf(card: Card, answers: Answers): SourceFilling {
  if (itemsOf(card).every((item) => isEmpty(item, answers))) return { answers, result: () => null };
  const results = resultValues(card, answers);
  return { answers, result: (rule) => results.get(rule) ?? null };
}

/** A result as an answer: a number as it is, words as the id of the option that stands for them. */
function resultAsAnswer(value: ResultValue): AnswerValue {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? null : value;
}

/** What a card says of one of its items or rules, as an answer. */
export const valueIn = (card: Card, id: string, filling: SourceFilling): AnswerValue =>
  card.rules.some((rule) => rule.id === id)
    ? resultAsAnswer(filling.result(id))
    : answerTo(filling.answers, id);

/** What `item` takes from the card `source`: the answer, or the result, of the same id. */
export const takenAnswer = (item: Item, source: Card, filling: SourceFilling): AnswerValue =>
  valueIn(source, item.id, filling);

/** The cards that `card` takes values from, in the order of its items. */
export const sourcesOf = (card: Card): readonly CardId[] => [
  ...new Set(itemsOf(card).flatMap(({ from }) => (from === undefined ? [] : [from]))),
];

/**
 * All answers of a card of a case: its own, and those that it takes from other cards, computed there
 * from theirs. What a card that is not filled would give is left to the card's own answers.
 *
 * @param fillings the own answers of the cards that are filled.
 */
export function answersWithSources(
  programme: Programme,
  card: Card,
  fillings: ReadonlyMap<CardId, Answers>,
): Answers {
  const taken = sourcesOf(card).flatMap((id) => {
    const source = programme.cards.find((candidate) => candidate.id === id);
    if (source === undefined || !isFilled(programme, source, fillings)) return [];
    const filling = fillingOf(source, answersWithSources(programme, source, fillings));
    return itemsOf(card)
      .filter(({ from }) => from === id)
      .map((item) => [item.id, takenAnswer(item, source, filling)] as const);
  });
  return { ...fillings.get(card.id), ...Object.fromEntries(taken) };
}

/** Whether a card has answers of its own, or takes all of them from cards that have. */
const isFilled = (
  programme: Programme,
  card: Card,
  fillings: ReadonlyMap<CardId, Answers>,
): boolean =>
  fillings.has(card.id) ||
  (card.roles.length === 0 &&
    sourcesOf(card).some((id) =>
      programme.cards.some((other) => other.id === id && isFilled(programme, other, fillings)),
    ));
