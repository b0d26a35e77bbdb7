import { answerTo, type Answers, type AnswerValue } from '../../../shared/card/answers';
import type { Card, Item } from '../../../shared/definition/programme';
import type { Language } from '../../../shared/messages/language';
import { formatDay, formatNumber } from '../../../shared/messages/numbers';
import { englishCount, polishCount } from '../../../shared/messages/plural';

const rows = (count: number, language: Language): string =>
  language === 'pl'
    ? polishCount(count, ['wiersz', 'wiersze', 'wierszy'])
    : englishCount(count, 'row', 'rows');

/** An answer in words; null when there is none. */
export function saidAnswer(item: Item, value: AnswerValue, language: Language): string | null {
  if (value === null) return null;
  const option = (id: unknown): string =>
    ('options' in item ? item.options.find((one) => one.id === id)?.label : undefined) ??
    String(id);
  if (typeof value === 'number') {
    const unit = 'unit' in item && item.unit !== undefined ? `\u00A0${item.unit}` : '';
    return formatNumber(value, language) + unit;
  }
  if (typeof value === 'string') {
    if (item.kind === 'date') return formatDay(value, language);
    return item.kind === 'choice' ? option(value) : value;
  }
  return item.kind === 'choices' ? value.map(option).join(', ') : rows(value.length, language);
}

export interface SaidSection {
  readonly title: string;
  readonly answers: readonly { readonly label: string; readonly said: string }[];
}

/** All answers of a card in words, by section, the empty ones left out. */
export const saidAnswers = (
  card: Card,
  answers: Answers,
  language: Language,
): readonly SaidSection[] =>
  card.sections.flatMap(({ title, items }) => {
    const said = items.flatMap((item) => {
      const words = saidAnswer(item, answerTo(answers, item.id), language);
      return words === null ? [] : [{ label: item.label, said: words }];
    });
    return said.length === 0 ? [] : [{ title, answers: said }];
  });
