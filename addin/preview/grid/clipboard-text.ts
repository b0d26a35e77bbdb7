/**
 * Cells as text in the clipboard, in the form that spreadsheets share: tabs between columns, line
 * breaks between rows, quotation marks round a cell that contains either.
 */

/** One array per row. Any text comes back unchanged from `cellsOfText`. */
export const textOfCells = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map(field).join('\t')).join('\r\n');

const field = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * The cells that a text stands for; rows may differ in length. A quotation mark that does not close
 * before the next tab or line break is an ordinary character, so that plain prose survives.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const cells: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = matchAt(QUOTED, text, at);
    const raw = quoted?.[0] ?? matchAt(PLAIN, text, at)?.[0] ?? '';
    const inner = quoted?.[1];
    cells.at(-1)?.push(inner === undefined ? raw : inner.replaceAll('""', '"'));
    at += raw.length;
    if (at >= text.length) break;
    if (text[at] === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      // Spreadsheets end their last row with a line break too.
      if (at >= text.length) break;
      cells.push([]);
    }
  }
  return cells;
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
