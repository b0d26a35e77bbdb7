const ONE_LETTER_WORD = /(?<=^|[\s\u00A0(„])([aiouwzAIOUWZ]) /g;

/** Ties one-letter words to the next one, so that none is left at the end of a line. */
export const tie = (text: string): string => text.replace(ONE_LETTER_WORD, '$1\u00A0');
