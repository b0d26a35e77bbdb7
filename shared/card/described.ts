import { itemsOf, optionsOf, type Card, type Item } from '../definition/programme';
import { formatDay, formatNumber } from '../messages/numbers';
import { answerReader } from '../rules/compile';
import { resultValues } from '../rules/results';
import type { Answers } from './answers';

/** An answer in words beside what was asked. */
export interface DescribedItem {
  readonly item: string;
  readonly label: string;
  readonly text: string;
}

function wordsOf(item: Item, answer: unknown): string {
  if (typeof answer === 'number') return formatNumber(answer, 'pl');
  if (typeof answer !== 'string') return '';
  if (item.kind === 'date') return formatDay(answer, 'pl');
  if (item.kind !== 'choice') return answer;
  return optionsOf(item).find(({ id }) => id === answer)?.label ?? '';
}

/**
 * What a card that is an example says to all, in Polish: the answers that apply, except those about
 * people, those from elsewhere, the agreement itself, tables and lists of options.
 */
export function describedBy(card: Card, answers: Answers): readonly DescribedItem[] {
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  const frame = { answers, results: resultValues(card, answers) };
  return [...items.values()].flatMap((item) => {
    const { id, label, personal, from, filled } = item;
    if (personal === true || from !== undefined || filled !== undefined) return [];
    if (id === card.example?.agreed) return [];
    const text = wordsOf(item, answerReader(items, id)(frame));
    return text.trim() === '' ? [] : [{ item: id, label, text }];
  });
}
