import type { CellValue, ErrorText } from './model';
import { splitSections } from './number-format/sections';
import { writeGeneral } from './number-format/general';
import { isDateFormat, writeDate } from './number-format/date';
import { writeNumber } from './number-format/number';
import { POLISH_FALSE, POLISH_TRUE } from './polish/functions';

/** Polish Excel's errors; the rest are the same in both languages. */
const POLISH_ERRORS: Partial<Record<ErrorText, string>> = {
  '#NULL!': '#ZERO!',
  '#DIV/0!': '#DZIEL/0!',
  '#VALUE!': '#ARG!',
  '#REF!': '#ADR!',
  '#NAME?': '#NAZWA?',
  '#NUM!': '#LICZBA!',
  '#N/A': '#N/D!',
};

/** The text that a Polish Excel shows for a value under a number format (en-US codes). */
export function display(value: CellValue, numberFormat: string): string {
  switch (typeof value) {
    case 'number':
      return displayNumber(value, numberFormat);
    case 'boolean':
      return value ? POLISH_TRUE : POLISH_FALSE;
    case 'string':
      return displayText(value, numberFormat);
    default:
      return value === null ? '' : (POLISH_ERRORS[value.error] ?? value.error);
  }
}

function displayNumber(value: number, numberFormat: string): string {
  const { section, negate } = numberSection(value, numberFormat);
  if (section === '@') return writeGeneral(value);
  if (isDateFormat(section)) {
    // Excel fills the cell with # where there is no such day.
    return value < 0 ? '########' : writeDate(value, section);
  }
  return writeNumber(negate ? -value : value, section);
}

/** A format with a section of its own for negative numbers writes them without their sign. */
function numberSection(value: number, numberFormat: string) {
  const [positive = 'General', negative, zero] = splitSections(numberFormat);
  if (value < 0 && negative !== undefined) return { section: negative, negate: true };
  if (value === 0 && zero !== undefined) return { section: zero, negate: false };
  return { section: positive, negate: false };
}

function displayText(value: string, numberFormat: string): string {
  const section = splitSections(numberFormat)[3];
  return section === undefined ? value : section.replace(/"([^"]*)"/g, '$1').replace('@', value);
}
