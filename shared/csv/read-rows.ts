/** The rows of a file as rows of a table, and everything about them that somebody should look at. */
import { readTable } from '../card/read-table';
import type { ItemId } from '../definition/expression';
import type { Column } from '../definition/programme';
import type { IssueDetail } from '../messages/issues';
import { cellToAnswer, type CellValue } from '../sheet/answer-cell';
import type { CsvTable } from './read';
import type { CsvRecord } from './records';
import type { ColumnMatch } from './match-columns';
import { typedCell } from './typed-cell';

/** The cells of a table's row by their columns; what is left out is blank. */
export type CellRow = Readonly<Record<ItemId, CellValue>>;

/** A row of the file that is to be looked at. */
type At = Pick<CsvRecord, 'line' | 'row'>;

export type CsvFault =
  /** More cells than heads: nobody can tell which is which, so the row was not read. */
  | (At & { readonly kind: 'row-too-long'; readonly cells: number })
  /** Nothing in the columns that the table has, so there was nothing to read. */
  | (At & { readonly kind: 'row-blank' })
  /** Fewer cells than heads; read, the rest is blank. */
  | (At & { readonly kind: 'row-too-short'; readonly cells: number })
  /** The cell was read as it stands, and is no answer of its column. */
  | (At & {
      readonly kind: 'cell';
      readonly column: Column;
      readonly text: string;
      readonly detail: IssueDetail;
    });

export interface CsvRows {
  readonly rows: readonly CellRow[];
  /** In the order of the file. */
  readonly faults: readonly CsvFault[];
  /** How many cells are blank that must not be. */
  readonly lacking: number;
}

interface Taken {
  readonly record: CsvRecord;
  readonly cells: CellRow;
}

const textIn = ({ record }: Taken, { columns }: ColumnMatch, id: ItemId): string => {
  const [place] = [...columns].find(([, column]) => column.id === id) ?? [];
  return place === undefined ? '' : (record.cells[place] ?? '').trim();
};

function takeRow(record: CsvRecord, { columns }: ColumnMatch): Taken {
  const cells = [...columns].map(
    ([place, column]) => [column.id, typedCell(column, record.cells[place] ?? '')] as const,
  );
  return { record, cells: Object.fromEntries(cells) };
}

/** Whether there is something under none of the heads. */
const isTooLong = ({ cells }: CsvRecord, heads: readonly string[]): boolean =>
  cells.slice(heads.length).some((cell) => cell.trim() !== '');

const isFilled = ({ cells }: Taken): boolean => Object.values(cells).some((value) => value !== '');

/** What validation says of the rows, by their places in the file. */
function cellFaults(
  taken: readonly Taken[],
  match: ColumnMatch,
  today: string,
): Pick<CsvRows, 'faults' | 'lacking'> {
  const { table } = match;
  const answers = taken.map(({ cells }) =>
    Object.fromEntries(
      table.columns.map((column) => [column.id, cellToAnswer(column, cells[column.id] ?? '')]),
    ),
  );
  // Row by row: how many a table takes is asked where it is known what stands in it.
  const found = taken.flatMap((one, index) =>
    readTable(table, answers.slice(index, index + 1), today).faults.map(({ detail, place }) => ({
      one,
      detail,
      column: table.columns.find(({ id }) => id === place.column),
    })),
  );
  const faults = found.flatMap(({ one, detail, column }): CsvFault[] => {
    if (detail.code === 'required' || column === undefined) return [];
    const { line, row } = one.record;
    return [{ kind: 'cell', line, row, column, text: textIn(one, match, column.id), detail }];
  });
  return { faults, lacking: found.filter(({ detail }) => detail.code === 'required').length };
}

/**
 * Reads all rows that can be read. A cell that is no answer of its column stays the text that it was
 * and is told; a row with more cells than heads, or with nothing to read, is told and left out.
 *
 * @param today the day in Warsaw, `YYYY-MM-DD`.
 */
export function readCsvRows(
  { heads, records }: CsvTable,
  match: ColumnMatch,
  today: string,
): CsvRows {
  const all = records.map((record) => takeRow(record, match));
  const taken = all.filter((one) => !isTooLong(one.record, heads) && isFilled(one));
  const shapes = all.flatMap((one): CsvFault[] => {
    const { line, row, cells } = one.record;
    const at = { line, row };
    if (isTooLong(one.record, heads)) {
      return [{ kind: 'row-too-long', ...at, cells: cells.length }];
    }
    if (!isFilled(one)) return [{ kind: 'row-blank', ...at }];
    return cells.length < heads.length
      ? [{ kind: 'row-too-short', ...at, cells: cells.length }]
      : [];
  });
  const { faults, lacking } = cellFaults(taken, match, today);
  return {
    rows: taken.map(({ cells }) => cells),
    faults: [...shapes, ...faults].sort((a, b) => a.line - b.line),
    lacking,
  };
}
