/** How much room a text takes in a cell, since neither Excel nor LibreOffice fits merged cells. */
import { BODY_SIZE, type CellStyle } from './styles';

/** Excel's limit for one row, in points. */
export const MAX_ROW_HEIGHT = 409;
const LINE_HEIGHT = 1.36;
const PADDING = 6;
/** Columns lose about a character to the cell's inner margins. */
const MARGIN = 1.2;
const BOLD = 1.03;

/** Widths of Calibri's characters in digits, which column widths are counted in. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[il]/, 0.46],
  [/[jłI.,:;'|!\s\u00A0]/, 0.52],
  [/[f()\-rt]/, 0.68],
  [/[sśzźżcć„”"]/, 0.83],
  [/[vyxkg]/, 0.92],
  [/[w]/, 1.42],
  [/[mMW@%]/, 1.7],
  [/\p{Lu}/u, 1.22],
  [/[^\p{L}\p{N}\p{P}]/u, 1.5],
];
const OTHER_WIDTH = 1.04;

const widthOf = (character: string): number =>
  WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_WIDTH;

const wordWidth = (word: string): number =>
  [...word].reduce((total, character) => total + widthOf(character), 0);

/** The width of a text on one line, in the characters that column widths are counted in. */
export const textWidth = (text: string): number => wordWidth(text);

/** The width of a text's longest word in bold, which must fit if it is not to be broken. */
export const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[ \n]/).map(wordWidth)) * BOLD;

/** Lines that one paragraph takes when wrapped between words, long words broken. */
function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = wordWidth(word);
    const space = used === 0 ? 0 : widthOf(' ');
    if (used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    const extra = Math.max(0, Math.ceil(width / room) - 1);
    lines += extra;
    used = width - extra * room;
  }
  return lines;
}

/** Lines of a text in a cell `width` characters wide. */
export function linesOf(text: string, width: number, style: CellStyle): number {
  const scale = (style.font.size / BODY_SIZE) * (style.font.bold ? BOLD : 1);
  const room = Math.max(4, (width - MARGIN - style.indent * 1.6) / scale);
  return text.split('\n').reduce((total, line) => total + paragraphLines(line, room), 0);
}

/** Mean width of letters in capitals, and what a line loses to the word that does not fit on it. */
const CAPITALS = 1.1;
const LOST_WORD = 4;

/** The least width at which a text of up to `length` characters fits into one row, even in capitals. */
export function widthForOneRow(length: number, style: CellStyle): number {
  const lines = Math.floor((MAX_ROW_HEIGHT - PADDING) / (style.font.size * LINE_HEIGHT));
  return Math.ceil((length * CAPITALS) / lines) + LOST_WORD + MARGIN + style.indent * 1.6;
}

/** Height of so many lines, in points. */
export const heightOfLines = (lines: number, style: CellStyle): number =>
  Math.ceil(lines * style.font.size * LINE_HEIGHT + PADDING);

/** Height that shows the whole text in a cell `width` characters wide, in points. */
export const textHeight = (text: string, width: number, style: CellStyle): number =>
  heightOfLines(linesOf(text, width, style), style);
