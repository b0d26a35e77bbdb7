import type { Answers } from '../../shared/card/answers';
import {
  itemsOf,
  optionsOf,
  type CardId,
  type Item,
  type Programme,
} from '../../shared/definition/programme';
import { answerReader } from '../../shared/rules/compile';
import { resultValues } from '../../shared/rules/results';
import type { RegisterDetail } from '../store/register-log';

function inWords(item: Item, answer: unknown): string {
  if (typeof answer === 'number') return String(answer);
  if (typeof answer !== 'string') return '';
  return item.kind === 'choice'
    ? (optionsOf(item).find(({ id }) => id === answer)?.label ?? '')
    : answer;
}

/**
 * The further answers that an entry shows: those that are given and apply.
 *
 * @param answersOf a card's answers as they were accepted last, undefined for one not handed in.
 */
export function detailsOf(
  { cards, register }: Programme,
  answersOf: (card: CardId) => Answers | undefined,
): readonly RegisterDetail[] {
  return (register.details ?? []).flatMap(({ card: cardId, item: id }) => {
    const card = cards.find((one) => one.id === cardId);
    const answers = answersOf(cardId);
    if (card === undefined || answers === undefined) return [];
    const items = new Map(itemsOf(card).map((item) => [item.id, item]));
    const item = items.get(id);
    if (item === undefined) return [];
    const frame = { answers, results: resultValues(card, answers) };
    const value = inWords(item, answerReader(items, id)(frame)).trim();
    return value === '' ? [] : [{ item: id, label: item.label, value }];
  });
}
