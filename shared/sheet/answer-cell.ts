import type { AnswerValue } from '../card/answers';
import { dayOfSerial, serialOfDay } from '../calendar/day';
import type { Item } from '../definition/programme';

/** What a spreadsheet says a cell holds; "" is blank. */
export type CellValue = string | number | boolean;

/** The cell's value for an answer; "" when unanswered. */
export function answerToCell(item: Item, answer: AnswerValue): string | number {
  if (item.kind === 'choice' && typeof answer === 'string') {
    return item.options.find(({ id }) => id === answer)?.label ?? '';
  }
  if (item.kind === 'date' && typeof answer === 'string') return serialOfDay(answer) ?? '';
  return typeof answer === 'string' || typeof answer === 'number' ? answer : '';
}

/** Something in a cell that is no answer of the item's kind; validation says what is wrong. */
interface NoAnswer {
  readonly cell: CellValue;
}

/**
 * What a cell's value says as an answer, before validation. What the cell's formulas would not take
 * for an answer is none here either: „tak” for the option „Tak”, a date typed as text.
 */
export function cellToAnswer(item: Item, value: CellValue): AnswerValue | NoAnswer {
  if (typeof value === 'string' && value.trim() === '') return null;
  switch (item.kind) {
    case 'integer':
    case 'number':
      return typeof value === 'number' ? value : { cell: value };
    case 'date':
      return typeof value === 'number' ? (dayOfSerial(value) ?? { cell: value }) : { cell: value };
    case 'choice':
      return item.options.find(({ label }) => label === value)?.id ?? { cell: value };
    case 'choices':
    case 'table':
    case 'info':
      return { cell: value };
    default:
      return String(value);
  }
}
