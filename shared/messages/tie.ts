/** Spaces that no line ends at, by what stands around them. */
const TIED = new RegExp(
  [
    // One-letter words: „w domu”.
    '(?<=(?:^|[\\s\\u00A0(„])[aiouwzAIOUWZ]) ',
    // `1 do 5`, as programs break no `1–5`; `40 godz.`; `(podstawowe 2)`.
    '(?<=\\d do) (?=\\d)',
    '(?<=\\d) (?=\\p{Ll})',
    '(?<=\\p{L}) (?=\\d+[),.;:])',
    // `art. 18`, `pkt 3`, `nr 12`.
    '(?<=(?:^|[\\s\\u00A0(])(?:art\\.|ust\\.|pkt|poz\\.|nr|§)) (?=\\d)',
    // `0,6 × wynik`.
    ' (?=[×÷] \\S)|(?<= [×÷]) (?=\\S)',
  ].join('|'),
  'gu',
);

/**
 * Ties ranges of numbers, numbers to what they number or count, what is multiplied, and one-letter
 * words to the next one, so that none of them is torn at the end of a line.
 */
export const tie = (text: string): string => text.replace(TIED, '\u00A0');
