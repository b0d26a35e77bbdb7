/** Why a CSV file is not read at all; its texts stand in `messages/csv-refusals.ts`. */
export type CsvRefusal =
  | {
      readonly code:
        'csv-empty' | 'csv-no-rows' | 'csv-too-large' | 'csv-not-text' | 'csv-too-many-rows';
    }
  /** `line` counts from 1 in the file, as an editor of texts shows it. */
  | {
      readonly code:
        | 'csv-unclosed-quote'
        | 'csv-text-after-quote'
        | 'csv-too-many-columns'
        | 'csv-cell-too-long';
      readonly line: number;
    };

/** Ends the reading of a file; `readCsv` gives it back as a value. */
export class RefusedCsv extends Error {
  constructor(readonly refusal: CsvRefusal) {
    super(refusal.code);
  }
}

/** @throws {RefusedCsv} always. */
export function refuseCsv(refusal: CsvRefusal): never {
  throw new RefusedCsv(refusal);
}
