import type { ChoicesItem, Item } from '../definition/programme';
import { EMPTY, notAnOption, readCell, right, wrong, type ReadAnswer } from './read-cell';
import { readTable } from './read-table';

/** The options picked, in the order of the definition. */
function readChoices(item: ChoicesItem, raw: unknown): ReadAnswer {
  if (!Array.isArray(raw)) return wrong({ code: 'wrong-type' });
  const picked: readonly unknown[] = raw;
  const options = item.options.map(({ id }) => id);
  if (!picked.every((id) => options.some((option) => option === id))) return notAnOption(item);
  return new Set(picked).size < picked.length
    ? wrong({ code: 'option-twice' })
    : right(options.filter((option) => picked.includes(option)));
}

/**
 * Reads what was given for one item. Nothing, null and blank text are unanswered; texts lose white
 * space at both ends and get plain line ends.
 *
 * @param today the day in Warsaw, `YYYY-MM-DD`.
 */
export function readAnswer(item: Item, raw: unknown, today: string): ReadAnswer {
  if (raw === null || raw === undefined) return EMPTY;
  if (typeof raw === 'string' && raw.trim() === '') return EMPTY;
  switch (item.kind) {
    case 'info':
      return wrong({ code: 'takes-no-answer' });
    case 'choices':
      return readChoices(item, raw);
    case 'table':
      return readTable(item, raw, today);
    default:
      return readCell(item, raw, today);
  }
}
