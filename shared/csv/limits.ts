import { DEFAULT_MAX_ROWS } from '../card/read-table';
import { CELL_TEXT_LIMIT } from '../xlsx/text';

/** How much of a CSV file is taken on: what is over them is refused, and nothing is read by halves. */
export const CSV_LIMITS = {
  /** Bytes of the file. */
  upload: 2 * 1024 * 1024,
  /** Rows under the heads: no table takes more. */
  rows: DEFAULT_MAX_ROWS,
  columns: 128,
  /** Characters of one cell, in UTF-16 units, as Excel counts them. */
  cell: CELL_TEXT_LIMIT,
} as const;
