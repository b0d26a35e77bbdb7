import { typedDay } from '../../../shared/typed/day';
import { typedNumber } from '../../../shared/typed/number';
import { writtenFormula } from './formula/shared';
import { isWellFormed } from './formula/syntax';
import { serialOf } from './polish/dates';
import { fromPolishFormula } from './polish/formula';
import { POLISH_FALSE, POLISH_TRUE } from './polish/functions';
import type { Content } from './state/sheet';

/** What typing means. `numberFormat` is the one that Excel gives to a cell that had `General`. */
export type Input =
  | {
      readonly kind: 'content';
      readonly content: Content | null;
      readonly numberFormat: string | null;
    }
  | { readonly kind: 'not-a-formula' };

/**
 * Understands what a Polish user types into a cell with the given number format (en-US codes). In a
 * cell of text (`@`) everything stays text. A number keeps its percent sign's meaning, `40%` = 0.4,
 * except where the cell's own sign is only written after the number (`General" %"`): there it is 40.
 * `year` completes a date typed without one.
 */
export function understand(typed: string, numberFormat: string, year: number): Input {
  if (typed === '') return plain(null);
  if (numberFormat === '@') return constant(typed);
  if (typed.startsWith("'")) return constant(typed.slice(1));
  const text = typed.replace(/[\u00A0\u202F]/g, ' ').trim();
  const number = parsePercent(text, numberFormat) ?? typedNumber(text);
  if (number !== null) return constant(asPercent(number, text, numberFormat), ownFormat(text));
  const upper = text.toUpperCase();
  if (upper === POLISH_TRUE) return constant(true);
  if (upper === POLISH_FALSE) return constant(false);
  const day = parseDay(text, year);
  // Polish Windows writes days first; who writes the year first keeps it so.
  if (day !== null) return constant(day, /^\d{4}/.test(text) ? 'yyyy-mm-dd' : 'dd.mm.yyyy');
  const time = parseTime(text);
  if (time !== null) return constant(time, 'h:mm');
  if (/^[=+-]/.test(text) && text.length > 1) return formulaInput(text);
  return constant(typed);
}

function plain(content: Content | null, numberFormat: string | null = null): Input {
  return { kind: 'content', content, numberFormat };
}

function constant(value: string | number | boolean, numberFormat: string | null = null): Input {
  return plain({ kind: 'constant', value }, numberFormat);
}

function formulaInput(text: string): Input {
  const formula = fromPolishFormula(text.startsWith('=') ? text : `=${text}`);
  return isWellFormed(formula) ? plain(writtenFormula(formula)) : { kind: 'not-a-formula' };
}

function parsePercent(text: string, numberFormat: string): number | null {
  if (!text.endsWith('%')) return null;
  const number = typedNumber(text.slice(0, -1).trim());
  if (number === null) return null;
  return writesPercentOnly(numberFormat) ? number : Number((number / 100).toPrecision(15));
}

/** The sign stands in quotation marks: it is written, and nothing is multiplied by 100. */
function writesPercentOnly(numberFormat: string): boolean {
  return numberFormat.includes('%') && !countsPercent(numberFormat);
}

function countsPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** In a cell of percents `40` is 40 %, and `0,4` is 40 % too. */
function asPercent(number: number, text: string, numberFormat: string): number {
  const plainNumber = !text.endsWith('%');
  return plainNumber && countsPercent(numberFormat) && Math.abs(number) >= 1
    ? Number((number / 100).toPrecision(15))
    : number;
}

function ownFormat(text: string): string | null {
  if (text.endsWith('%')) return text.includes(',') ? '0.00%' : '0%';
  return / /.test(text) ? (text.includes(',') ? '#,##0.00' : '#,##0') : null;
}

/** Serial number of `5.03.2026`, `2026-03-05`, `5/3/2026`, `5.03`; `null` for other text. */
export function parseDay(text: string, year: number): number | null {
  const day = typedDay(text, year);
  return day === null ? null : serialOf(day);
}

function parseTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const [hours, minutes, seconds] = [match?.[1], match?.[2], match?.[3] ?? 0].map(Number);
  if (!match || hours === undefined || minutes === undefined || seconds === undefined) return null;
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
