import type { ColumnMatch } from '../../../shared/csv/match-columns';
import type { CsvRows } from '../../../shared/csv/read-rows';
import type { Card } from '../../../shared/definition/programme';
import type { CardSheet } from '../../workbook/port';
import type { FileView } from './file-card';

/** Where the rows go: below those that stand there, or instead of them. */
export type RowsWay = 'below' | 'instead';

/** A table of this workbook that a file of rows is meant for, and what the file says in its terms. */
export interface RowsPlace {
  readonly sheet: CardSheet;
  readonly card: Card;
  readonly match: ColumnMatch;
  /** How many rows the file has below its heads. */
  readonly count: number;
  readonly read: CsvRows;
  /** What the table's rows were read as, blank ones between them too; null when it is blank. */
  readonly stood: unknown;
  /** How many of these are filled. */
  readonly filled: number;
  /** Those that have room for all rows; none when nobody can tell what the file says. */
  readonly ways: ReadonlySet<RowsWay>;
}

/** A file of rows. */
export interface FileOfRows {
  readonly kind: 'rows';
  readonly name: string;
  readonly heads: readonly string[];
  /** Those of the active sheet first. */
  readonly places: readonly RowsPlace[];
  /** The index of the place that the rows are to go to; null until the person chooses. */
  readonly chosen: number | null;
  readonly view: FileView<FileOfRows>;
}
