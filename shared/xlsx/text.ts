/** What Excel and XML can hold of a text. */

/** Characters of one cell, in UTF-16 units (Excel's limit). */
export const CELL_TEXT_LIMIT = 32_767;

/** Longest texts of a rule for typing: Excel repairs a file with longer ones away ([MS-OI29500] 2.1.613). */
export const RULE_TEXT_LIMITS = { title: 32, prompt: 255, error: 224 } as const;

// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** The text without what XML 1.0 forbids (control characters, halves of pairs); one kind of line end. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

/**
 * The text as an ST_Xstring of OOXML, in which `_x0041_` would mean `A`: whatever reads so is
 * escaped, so that it comes back as it was typed.
 */
export const xstring = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Cuts a text to `limit` UTF-16 units, at a space when there is one near, and marks the cut with `…`. */
export function cutText(text: string, limit: number): string {
  const clean = cleanText(text);
  if (clean.length <= limit) return clean;
  const head = clean.slice(0, limit - 1);
  const space = head.search(/\s\S*$/);
  const atWord = space >= limit / 2 ? head.slice(0, space) : head;
  return `${cleanText(atWord).trimEnd()}…`;
}
