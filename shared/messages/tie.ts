const ONE_LETTER_WORD = /(?<=^|[\s\u00A0(„])([aiouwzAIOUWZ]) /g;

/** `1 do 5`: no program breaks it, as they all do after the dash of `1–5`. */
const RANGE = /(?<=\d) do (?=\d)/g;

/** `art. 18`, `pkt 3`, `nr 12`: the number belongs to the word. */
const NUMBERED = /(?<=(?:^|[\s\u00A0(])(?:art\.|ust\.|pkt|poz\.|nr|§)) (?=\d)/g;

/** `40 godz.`, `(podstawowe 2)`: the number and what it counts, or the word that it ends. */
const COUNTED = /(?<=\d) (?=\p{Ll})/gu;
const CLOSING = /(?<=\p{L}) (?=\d+[),.;:])/gu;

/** Both sides of a sign of multiplication or division. */
const OPERATOR = / ([×÷]) (?=\S)/g;

/**
 * Ties ranges of numbers, numbers to what they number or count, what is multiplied, and one-letter words to the
 * next one, so that none of them is torn at the end of a line.
 */
export const tie = (text: string): string =>
  text
    .replace(ONE_LETTER_WORD, '$1\u00A0')
    .replace(RANGE, '\u00A0do\u00A0')
    .replace(NUMBERED, '\u00A0')
    .replace(COUNTED, '\u00A0')
    .replace(CLOSING, '\u00A0')
    .replace(OPERATOR, '\u00A0$1\u00A0');
