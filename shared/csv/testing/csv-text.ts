/** CSV written apart from what reads it. Tests only. */
import { strToU8 } from 'fflate';

export interface CsvStyle {
  readonly separator: string;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** Puts every cell between quotes, not only those that need it. */
  readonly quoteAll: boolean;
}

/** The text of a table; no line end after the last row. */
export const csvText = (
  rows: readonly (readonly string[])[],
  { separator, lineEnd, quoteAll }: CsvStyle,
): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => {
          const isPlain = ![separator, '"', '\r', '\n'].some((sign) => cell.includes(sign));
          return isPlain && !quoteAll ? cell : `"${cell.split('"').join('""')}"`;
        })
        .join(separator),
    )
    .join(lineEnd);

/** The text in UTF-8. */
export const utf8 = (text: string): Uint8Array => strToU8(text);

/** The text in UTF-16, with its mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, order === 'little');
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 + 2 * index, text.charCodeAt(index), order === 'little');
  }
  return new Uint8Array(view.buffer);
}

/** Polish letters of Windows-1250, as the code page's table has them. */
const POLISH: Readonly<Record<string, number>> = {
  'Ą': 0xa5, 'Ć': 0xc6, 'Ę': 0xca, 'Ł': 0xa3, 'Ń': 0xd1, 'Ó': 0xd3, 'Ś': 0x8c, 'Ź': 0x8f, 'Ż': 0xaf,
  'ą': 0xb9, 'ć': 0xe6, 'ę': 0xea, 'ł': 0xb3, 'ń': 0xf1, 'ó': 0xf3, 'ś': 0x9c, 'ź': 0x9f, 'ż': 0xbf,
  '„': 0x84, '”': 0x94, '–': 0x96, '§': 0xa7, '\u00A0': 0xa0,
}; // prettier-ignore

/** The text in Windows-1250. */
export const windows1250 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => POLISH[character] ?? character.charCodeAt(0));
