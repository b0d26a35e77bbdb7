import { serialOfDay } from '../../shared/calendar/day';
import type { Lookup } from './lookup';
import { FUNCTION_WORDS, statusWords } from './words';

/** Ends a function; the cell shows an error: `#ARG!` for what is no number, `#N/D!` for what cannot be found. */
export type FailCell = (kind: 'invalid' | 'not-available', words: string) => never;

/** What the functions give, apart from how Excel is told. */
export interface Answers {
  readonly status: (number: unknown) => Promise<string>;
  readonly validUntil: (number: unknown) => Promise<number>;
}

export function createAnswers(lookup: Lookup, fail: FailCell): Answers {
  async function entryOf(number: unknown) {
    if (typeof number !== 'string' || number.trim() === '') {
      return fail('invalid', FUNCTION_WORDS.noNumber);
    }
    const found = await lookup(number).catch(() =>
      fail('not-available', FUNCTION_WORDS.unavailable),
    );
    if (found === null) return fail('not-available', FUNCTION_WORDS.unknown);
    return found;
  }
  return {
    status: async (number) => statusWords(await entryOf(number)),
    validUntil: async (number) => {
      const { valid_until: until } = await entryOf(number);
      const serial = until === null ? null : serialOfDay(until);
      if (serial === null) return fail('not-available', FUNCTION_WORDS.noEnd);
      return serial;
    },
  };
}
