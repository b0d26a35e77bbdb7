/** Formats that Excel numbers itself and that show dates or times, in some country at least. */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export const isBuiltInDate = (id: number): boolean =>
  BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);

/** What of a format code is not a pattern: quoted and escaped text, fillers, colours and languages. */
const NOT_PATTERN = /"[^"]*"?|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;

/** Whether a format code (files hold them in en-US) shows its number as a date or a time. */
export const isDateCode = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(NOT_PATTERN, '').replace(/general/gi, ''));
