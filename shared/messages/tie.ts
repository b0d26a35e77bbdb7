const ONE_LETTER_WORD = /(?<=^|[\s\u00A0(„])([aiouwzAIOUWZ]) /g;

/** `1 do 5`: no program breaks it, as they all do after the dash of `1–5`. */
const RANGE = /(?<=\d) do (?=\d)/g;

/** Ties ranges of numbers, and one-letter words to the next one, so that none is left at the end of a line. */
export const tie = (text: string): string =>
  text.replace(ONE_LETTER_WORD, '$1\u00A0').replace(RANGE, '\u00A0do\u00A0');
