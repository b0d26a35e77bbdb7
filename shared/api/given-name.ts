import * as v from 'valibot';

/** Neither control characters nor signs that nobody sees: a name is what it looks like. */
const SPEAKABLE = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

/** A name that people give to something, on one line. */
export const givenNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(200),
  v.regex(SPEAKABLE),
);
