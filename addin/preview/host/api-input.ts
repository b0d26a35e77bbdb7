import type { Input } from './input';
import { writtenFormula } from './formula/shared';
import { isWellFormed } from './formula/syntax';
import { serialOf } from './polish/dates';

/**
 * What a value written through the API means. The API speaks en-US whatever the user's language:
 * `"0.5"` is a number, `"0,5"` a text, `"3/5/2026"` is 5 March.
 */
export function understandApiValue(value: string | number | boolean, numberFormat: string): Input {
  if (typeof value !== 'string') return constant(value);
  if (value === '') return { kind: 'content', content: null, numberFormat: null };
  if (numberFormat === '@') return constant(value);
  if (value.startsWith("'")) return constant(value.slice(1));
  if (value.startsWith('=') && value.length > 1) return formula(value);
  const text = value.trim();
  const number = parseNumber(text);
  if (number !== null) return constant(number, text.endsWith('%') ? '0%' : null);
  if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  const day = parseDay(text);
  return day === null ? constant(value) : constant(day, 'm/d/yyyy');
}

function constant(value: string | number | boolean, numberFormat: string | null = null): Input {
  return { kind: 'content', content: { kind: 'constant', value }, numberFormat };
}

function formula(text: string): Input {
  return isWellFormed(text)
    ? { kind: 'content', content: writtenFormula(text), numberFormat: null }
    : { kind: 'not-a-formula' };
}

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?)(%?)$/;

function parseNumber(text: string): number | null {
  const match = NUMBER.exec(text);
  const digits = match?.[1]?.replaceAll(',', '') ?? '';
  if (!match || !/\d/.test(digits)) return null;
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  return match[2] === '%' ? Number((number / 100).toPrecision(15)) : number;
}

function parseDay(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!american) return null;
  const [, month, day, year] = american.map(Number);
  return serialOf({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
}
