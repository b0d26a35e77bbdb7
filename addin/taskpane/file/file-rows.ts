import { maxRows } from '../../../shared/card/read-table';
import type { ColumnMatch } from '../../../shared/csv/match-columns';
import type { CsvRows } from '../../../shared/csv/read-rows';
import type { Card } from '../../../shared/definition/programme';
import type { CardSheet } from '../../workbook/port';

/** A table of this workbook that a file of rows is meant for, and what the file says in its terms. */
export interface RowsPlace {
  readonly sheet: CardSheet;
  readonly card: Card;
  readonly match: ColumnMatch;
  readonly read: CsvRows;
  /** What the table's rows were read as, blank ones between them too; null when it is blank. */
  readonly stood: unknown;
  /** How many rows are filled, and how many are used: blank ones between them count there. */
  readonly filled: number;
  readonly used: number;
}

/** A file of rows. */
export interface FileRows {
  readonly heads: readonly string[];
  /** How many rows the file has below its heads. */
  readonly count: number;
  /** Those of the active sheet first. */
  readonly places: readonly RowsPlace[];
}

/** Where the rows go: below those that stand there, or instead of them. */
export type RowsWay = 'below' | 'instead';

/** Whether all rows of the file have room. */
export const hasRoom = ({ match, read, used }: RowsPlace, way: RowsWay): boolean =>
  read.rows.length + (way === 'below' ? used : 0) <= maxRows(match.table);

/** Whether the rows can be put there at all: nobody can tell columns apart that are there twice. */
export const isReadable = ({ match, read }: RowsPlace): boolean =>
  match.twice.length === 0 && read.rows.length > 0;
