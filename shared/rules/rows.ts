import type { TableRow } from '../card/answers';
import type {
  Aggregate,
  BooleanExpression,
  ItemId,
  NumberExpression,
} from '../definition/expression';
import {
  answerReader,
  compileBoolean,
  compileNumber,
  finite,
  type Frame,
  type ItemsById,
  type NumberClosure,
} from './compile';

type RowFrames = (frame: Frame) => readonly Frame[];
type OverRows = Extract<NumberExpression, { readonly op: 'over-rows' }>;

const NO_RESULTS: Frame['results'] = new Map();

/** The columns of a table by id: what expressions about its rows may read. */
export function columnsOf(items: ItemsById, table: ItemId): ItemsById {
  const item = items.get(table);
  return new Map(item?.kind === 'table' ? item.columns.map((column) => [column.id, column]) : []);
}

const isRow = (line: string | TableRow): line is TableRow => typeof line === 'object';

/** The rows of a table that have a condition, each as a frame of its own. */
export function compileRows(
  items: ItemsById,
  table: ItemId,
  where: BooleanExpression | undefined,
): RowFrames {
  const read = answerReader(items, table);
  const holds = where === undefined ? null : compileBoolean(columnsOf(items, table), where);
  return (frame) => {
    const answer = read(frame);
    if (!Array.isArray(answer)) return [];
    const frames = answer
      .filter(isRow)
      .map((row): Frame => ({ answers: row, results: NO_RESULTS }));
    return holds === null ? frames : frames.filter(holds);
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The deviation of a sample by the two-pass way, which loses no digits to large means. */
function deviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = total(values) / values.length;
  return finite(
    Math.sqrt(total(values.map((value) => (value - middle) ** 2)) / (values.length - 1)),
  );
}

const AGGREGATE: Readonly<Record<Aggregate, (values: readonly number[]) => number | null>> = {
  sum: (values) => finite(total(values)),
  mean: (values) => finite(total(values) / values.length),
  deviation,
};

/** Compiles a number over rows; what it promises stands at `NumberExpression`. */
export function aggregateRows(
  items: ItemsById,
  { table, value, by, where }: OverRows,
): NumberClosure {
  const rows = compileRows(items, table, where);
  const read = compileNumber(columnsOf(items, table), value);
  const aggregate = AGGREGATE[by];
  return (frame) => aggregate(rows(frame).flatMap((row) => read(row) ?? []));
}
