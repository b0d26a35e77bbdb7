import { fold } from '../../shared/territory/fold';

/** Digits of a telephone number without the country's prefix; undefined for what is no number. */
function numberIn(value: string): string | undefined {
  if (!/^\+?[\d\s().-]+$/.test(value)) return undefined;
  const digits = value.replace(/\D/g, '').replace(/^(00)?48(?=\d{9}$)/, '');
  return digits.length >= 7 ? digits : undefined;
}

/** Signs that may stand in the middle of an address; a word does not end in them. */
const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}](?:[\p{L}\p{N}@._+-]*[\p{L}\p{N}])?/gu) ?? [];

/**
 * Whether a text is told to be about the person whom a value names: by their telephone number,
 * however it is grouped, or by all words of the value, in whatever order, case and diacritics.
 */
export function mentions(text: string, value: string): boolean {
  const number = numberIn(value);
  if (number !== undefined) {
    const runs = text.match(/[\d\s().+-]+/g) ?? [];
    return runs.some((run) => run.replace(/\D/g, '').includes(number));
  }
  const words = new Set(wordsOf(text));
  const wanted = wordsOf(value);
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}
