import { serialOfDay } from '../calendar/day';
import type { ChoiceItem, Column } from '../definition/programme';
import type { CellValue } from '../sheet/answer-cell';
import { fold } from '../territory/fold';
import { typedDay } from '../typed/day';
import { typedNumber } from '../typed/number';
import { cleanText } from '../xlsx/text';

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

function daySerial(text: string): number | null {
  const typed = typedDay(text, null);
  if (typed === null) return null;
  const { year, month, day } = typed;
  return serialOfDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

const forgiving = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** The label of the option that is meant: exactly it, else the only one but for case and diacritics. */
function optionLabel({ options }: ChoiceItem, text: string): string | null {
  const exact = options.find(({ label, id }) => label === text || id === text);
  if (exact !== undefined) return exact.label;
  const [meant, ...others] = options.filter(({ label }) => forgiving(label) === forgiving(text));
  return meant === undefined || others.length > 0 ? null : meant.label;
}

/**
 * What the cell of a column holds once somebody has typed the text into it: days and numbers as Polish
 * Excel takes them, an option's label as the list has it. What is none of these stays the text that it
 * was, and a text stays a text whatever it begins with.
 */
export function typedCell(column: Column, text: string): CellValue {
  const clean = cleanText(text);
  const plain = clean.replace(/[\u00A0\u202F]/g, ' ').trim();
  if (plain === '') return '';
  switch (column.kind) {
    case 'integer':
    case 'number':
      return typedNumber(plain) ?? clean;
    case 'date':
      return daySerial(plain) ?? clean;
    case 'choice':
      return optionLabel(column, plain) ?? clean;
    default:
      return clean;
  }
}
