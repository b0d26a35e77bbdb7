/** An answer of one item, or of one cell of a table, in words: as it stood on the sheet. */
import { isDay } from '../calendar/day';
import { optionsOf, type Item } from '../definition/programme';
import { LANGUAGES, type Language, type Text } from '../messages/language';
import { formatDay, formatNumber } from '../messages/numbers';

const inEach = (say: (language: Language) => string): Text => {
  const [pl, en] = LANGUAGES.map(say);
  return { pl: pl ?? '', en: en ?? '' };
};

function plainWords(item: Item, value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') {
    return { pl: value ? 'PRAWDA' : 'FAŁSZ', en: value ? 'TRUE' : 'FALSE' }[language];
  }
  if (typeof value === 'number') {
    const unit = 'unit' in item && item.unit !== undefined ? `\u00A0${item.unit}` : '';
    return formatNumber(value, language) + unit;
  }
  if (item.kind === 'date' && isDay(value)) return formatDay(value, language);
  return optionsOf(item).find(({ id }) => id === value)?.label ?? value;
}

/** The answer that none of the options is right, by the item's own words where it has some. */
const noneOf = (item: Item): Text =>
  item.kind === 'choices' && item.none !== undefined
    ? { pl: item.none, en: item.none }
    : { pl: '(żadna z odpowiedzi)', en: '(none of the answers)' };

/** Something that a cell held and that is no answer of its item. */
export const isCellOnly = (value: unknown): value is { readonly cell: string | number | boolean } =>
  typeof value === 'object' && value !== null && 'cell' in value;

/**
 * A value found for `item`, in words; options by their labels. Anything that no cell can have held is
 * said as JSON, so that it is seen at all.
 */
export function saidFound(item: Item, value: unknown): Text {
  if (isCellOnly(value)) {
    const { cell } = value;
    // What is no answer is none of the options either.
    return typeof cell === 'string' ? { pl: cell, en: cell } : saidFound(item, cell);
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return inEach((language) => plainWords(item, value, language));
  }
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => saidFound(item, part));
    if (parts.length === 0) return noneOf(item);
    return inEach((language) => parts.map((part) => part[language]).join(', '));
  }
  return inEach(() => JSON.stringify(value) ?? '');
}
