import type { ItemId } from '../definition/expression';
import type { TableItem } from '../definition/programme';
import type { IssueDetail } from '../messages/issues';
import { compileBoolean, type BooleanClosure, type Frame } from '../rules/compile';
import { itemsRead } from '../rules/order';
import type { TableRow } from './answers';
import { readCell, type PlacedFault, type ReadAnswer } from './read-cell';

/** Most rows of a table that names no number of its own. */
export const DEFAULT_MAX_ROWS = 2000;

/** How many rows a table may have. */
export const maxRows = (table: TableItem): number => table.max ?? DEFAULT_MAX_ROWS;

interface CompiledTable {
  readonly applies: ReadonlyMap<ItemId, BooleanClosure>;
  readonly checks: readonly {
    readonly column: ItemId;
    readonly message: string;
    readonly holds: BooleanClosure;
    readonly reads: readonly ItemId[];
  }[];
}

const compiledTables = new WeakMap<TableItem, CompiledTable>();

function compiledTable(table: TableItem): CompiledTable {
  const known = compiledTables.get(table);
  if (known !== undefined) return known;
  const columns = new Map(table.columns.map((column) => [column.id, column]));
  const compiled: CompiledTable = {
    applies: new Map(
      table.columns.flatMap(({ id, applies }) =>
        applies === undefined ? [] : [[id, compileBoolean(columns, applies)] as const],
      ),
    ),
    checks: (table.checks ?? []).map(({ column, message, expression }) => ({
      column,
      message,
      holds: compileBoolean(columns, expression),
      reads: itemsRead(expression),
    })),
  };
  compiledTables.set(table, compiled);
  return compiled;
}

/** One row: its values column by column, and everything wrong with them in that order. */
function readRow(
  table: TableItem,
  raw: Readonly<Record<string, unknown>>,
  row: number,
  today: string,
): { readonly cells: TableRow; readonly faults: readonly PlacedFault[] } {
  const { applies, checks } = compiledTable(table);
  const cells: Record<ItemId, TableRow[string]> = {};
  const own = new Map<ItemId, readonly IssueDetail[]>();
  for (const column of table.columns) {
    const read = readCell(column, Object.hasOwn(raw, column.id) ? raw[column.id] : null, today);
    cells[column.id] = read.value;
    own.set(
      column.id,
      read.faults.map(({ detail }) => detail),
    );
  }
  const frame: Frame = { answers: cells, results: new Map() };
  const faults: PlacedFault[] = [];
  for (const { id, required } of table.columns) {
    const details = own.get(id) ?? [];
    const add = (detail: IssueDetail): number =>
      faults.push({ detail, place: { row, column: id } });
    details.forEach(add);
    if (details.length > 0) continue;
    if (required && cells[id] === null && (applies.get(id)?.(frame) ?? true)) {
      add({ code: 'required' });
      continue;
    }
    for (const { column, message, holds, reads } of checks) {
      const readable = reads.every((read) => own.get(read)?.length === 0);
      if (column === id && readable && !holds(frame)) add({ code: 'contradiction', message });
    }
  }
  if (Object.keys(raw).some((key) => !own.has(key))) {
    faults.push({ detail: { code: 'unknown-item' }, place: { row } });
  }
  return { cells, faults };
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * Reads the rows of a table. Blank rows are dropped; what is wrong names the row by the number that
 * it was given with, from 1.
 */
export function readTable(
  table: TableItem,
  raw: unknown,
  today: string,
): ReadAnswer<readonly TableRow[]> {
  const whole = (detail: IssueDetail): ReadAnswer<never> => ({
    value: null,
    faults: [{ detail, place: {} }],
  });
  if (!Array.isArray(raw)) return whole({ code: 'not-a-table' });
  const given: readonly unknown[] = raw;
  const max = maxRows(table);
  if (given.length > max) return whole({ code: 'too-many-rows', max });
  const rows: TableRow[] = [];
  const faults: PlacedFault[] = [];
  given.forEach((row, index) => {
    if (!isRow(row)) {
      faults.push({ detail: { code: 'wrong-type' }, place: { row: index + 1 } });
      return;
    }
    if (Object.values(row).every(isBlank)) return;
    const read = readRow(table, row, index + 1, today);
    rows.push(read.cells);
    faults.push(...read.faults);
  });
  return { value: rows, faults };
}
