/**
 * Reads the text of a table: CSV as Excel, LibreOffice and others write it.
 *
 * Our own code, because the libraries were tried and each loses what is asked for here: papaparse
 * 5.7.1 takes one line end for the whole file and joins two rows into one where another stands, and
 * goes on after a broken quote; csv-parse 7.0.3 is strict, but names the last line for a quote that is
 * not closed, ends at the first fault, and its build for browsers brings a `Buffer` of its own (14 kB
 * compressed, this under 2).
 */
import { decodeText } from './decode';
import { CSV_LIMITS } from './limits';
import { readRecords, type CsvRecord } from './records';
import { RefusedCsv, refuseCsv, type CsvRefusal } from './refusal';
import { separationOf } from './separator';

/** A table as text. */
export interface CsvTable {
  /** Without blanks at the ends, and without blank ones after the last that says something. */
  readonly heads: readonly string[];
  readonly records: readonly CsvRecord[];
}

export type CsvReading =
  | { readonly kind: 'read'; readonly table: CsvTable }
  | { readonly kind: 'refused'; readonly refusal: CsvRefusal };

/** Heads may be broken into lines in their cells. */
const headText = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

function tableOf(bytes: Uint8Array): CsvTable {
  if (bytes.length > CSV_LIMITS.upload) refuseCsv({ code: 'csv-too-large' });
  const text = decodeText(bytes);
  const [first, ...records] = readRecords(text, separationOf(text));
  if (first === undefined) return refuseCsv({ code: 'csv-empty' });
  if (records.length === 0) refuseCsv({ code: 'csv-no-rows' });
  const heads = first.cells.map(headText);
  return { heads: heads.slice(0, heads.findLastIndex((head) => head !== '') + 1), records };
}

/** What a CSV file holds, or why it is not read; never an exception, whatever the bytes. */
export function readCsv(bytes: Uint8Array): CsvReading {
  try {
    return { kind: 'read', table: tableOf(bytes) };
  } catch (error) {
    if (!(error instanceof RefusedCsv)) throw error;
    return { kind: 'refused', refusal: error.refusal };
  }
}
