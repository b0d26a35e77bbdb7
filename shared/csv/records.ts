import { CSV_LIMITS } from './limits';
import { refuseCsv } from './refusal';
import type { Separation } from './separator';

/** One row of the file. */
export interface CsvRecord {
  /** Where it begins: the line as an editor of texts counts, from 1. */
  readonly line: number;
  /** Its row as a spreadsheet shows the file, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

interface ReadCell {
  readonly text: string;
  /** Offset of what follows the cell. */
  readonly end: number;
}

const LINE_END = /\r\n?|\n/g;
const linesIn = (text: string): number => text.match(LINE_END)?.length ?? 0;

/** @throws {RefusedCsv} */
function quotedCell(text: string, start: number, line: number): ReadCell {
  let close = start;
  do {
    // After the first round: past a doubled quote, which stands for itself.
    const from = close === start ? start + 1 : close + 2;
    close = text.indexOf('"', from);
    if (close < 0) return refuseCsv({ code: 'csv-unclosed-quote', line });
  } while (text[close + 1] === '"');
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * The rows of a text as RFC 4180 has them, blank ones left out. A line may end in CRLF, LF or CR, also
 * within quotes; a quote inside a cell that does not begin with one is a character like others, as
 * Excel takes it.
 *
 * @throws {RefusedCsv} for what is broken or over the limits.
 */
export function readRecords(text: string, { separator, start }: Separation): readonly CsvRecord[] {
  const cellEnd = new RegExp(`[\\r\\n\\u{${(separator.codePointAt(0) ?? 0).toString(16)}}]`, 'gu');
  const records: CsvRecord[] = [];
  let at = start;
  let line = 1 + linesIn(text.slice(0, start));
  let row = 1;

  const bareCell = (): ReadCell => {
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(text)?.index ?? text.length;
    return { text: text.slice(at, end), end };
  };
  const readCell = (): string => {
    const cell = text[at] === '"' ? quotedCell(text, at, line) : bareCell();
    if (cell.text.length > CSV_LIMITS.cell) refuseCsv({ code: 'csv-cell-too-long', line });
    line += linesIn(text.slice(at, cell.end));
    at = cell.end;
    const ends = at === text.length || /[\r\n]/.test(text[at] ?? '');
    if (!ends && !text.startsWith(separator, at)) {
      refuseCsv({ code: 'csv-text-after-quote', line });
    }
    return cell.text;
  };

  while (at < text.length) {
    const begun = line;
    const cells = [readCell()];
    while (text.startsWith(separator, at)) {
      if (cells.length === CSV_LIMITS.columns)
        refuseCsv({ code: 'csv-too-many-columns', line: begun });
      at += separator.length;
      cells.push(readCell());
    }
    if (!isBlank(cells)) records.push({ line: begun, row, cells });
    // The first of them are the heads.
    if (records.length > CSV_LIMITS.rows + 1) refuseCsv({ code: 'csv-too-many-rows' });
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
    }
    row += 1;
  }
  return records;
}
