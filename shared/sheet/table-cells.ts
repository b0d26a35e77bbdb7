/** The cells of a table's rows, below its head. */
import { computedRole } from './roles';
import { answerTo, type TableRow } from '../card/answers';
import type { ItemId } from '../definition/expression';
import type { Item, TableItem } from '../definition/programme';
import { compileBoolean, compileNumber, type ItemsById } from '../rules/compile';
import { numberFormula, rowFormula } from '../rules/formula';
import type { FormulaPlaces, RowsExpression } from '../rules/formula-places';
import { round, RESULT_DECIMALS } from '../rules/round';
import { absoluteRange, columnLetters } from './address';
import { answerToCell } from './answer-cell';
import { tableEnd, tableHead } from './ledger-ids';
import type { CellContent, CellPlan, CellRange, HiddenColumns, TablePlace } from './plan';
import { inputRole, rowRole } from './roles';
import { rowState, rowStateFormula } from './row-state';
import type { StyleRole } from './styles';

type Put = (at: { readonly row: number; readonly column: number }, plan: CellPlan) => void;

/** Stands for the row's number in a formula that is the same for every row. */
const ROW = '\u0001';

interface TableColumns {
  /** Where `place.columns` end and computed columns begin. */
  readonly computed: number;
  readonly state: number;
}

const columnsAfter = (table: TableItem): TableColumns => ({
  computed: table.columns.length + 1,
  state: table.columns.length + 1 + (table.computed ?? []).length,
});

/** The range of one column from the head to the row that ends the table; both are locked. */
const whole = (place: TablePlace, column: number): string => {
  const letters = columnLetters(column);
  return `${letters}$${place.head + 1}:${letters}$${place.end + 1}`;
};

/** Where formulas of a row find its columns: by INDEX, which cutting and pasting cells leaves intact. */
function rowPlaces(
  table: TableItem,
  place: TablePlace,
  { index }: NonNullable<HiddenColumns['tables']>,
): FormulaPlaces {
  const nothing = (id: string): never => {
    throw new Error(`a row of "${table.id}" cannot read "${id}"`);
  };
  const columns = new Map(place.columns.map(({ id, column }) => [id, column]));
  return {
    items: new Map<ItemId, Item>(table.columns.map((column) => [column.id, column])),
    answer: (id) => {
      const column = columns.get(id) ?? nothing(id);
      return `INDEX(${whole(place, column)},$${columnLetters(index)}${ROW}+1)`;
    },
    mark: nothing,
    noneMark: nothing,
    result: nothing,
    rows: ({ table: other }) => nothing(other),
  };
}

/** A column of formulas, one in each row, and what it comes to. */
interface FormulaColumn {
  readonly column: number;
  readonly role: StyleRole;
  /** With `ROW` for the row's number. */
  readonly formula: string;
  /** For a filled row; the place counts from 0. */
  readonly cached: (row: TableRow, place: number) => string | number;
}

export interface TableSource {
  readonly table: TableItem;
  readonly place: TablePlace;
  readonly hidden: NonNullable<HiddenColumns['tables']>;
  readonly expressions: readonly RowsExpression[];
  readonly rows: readonly TableRow[];
  /** How many of its rows are printed. */
  readonly printed: number;
}

const NO_RESULTS = new Map<never, never>();
const byId = (table: TableItem): ItemsById =>
  new Map<ItemId, Item>(table.columns.map((column) => [column.id, column]));

/** The numbers of a computed column for all filled rows, "" where there is none. */
function computedValues(
  table: TableItem,
  id: ItemId,
  rows: readonly TableRow[],
): readonly (number | '')[] {
  const column = (table.computed ?? []).find((one) => one.id === id);
  if (column === undefined) return [];
  if ('value' in column) {
    const read = compileNumber(byId(table), column.value);
    return rows.map((row) => {
      const value = read({ answers: row, results: NO_RESULTS });
      return value === null ? '' : round(value);
    });
  }
  const ranked = computedValues(table, column.rankBy, rows);
  return ranked.map((value) =>
    value === '' ? '' : 1 + ranked.filter((other) => other !== '' && other > value).length,
  );
}

function computedColumns(
  source: TableSource,
  places: FormulaPlaces,
  isFilled: string,
): readonly FormulaColumn[] {
  const { table, place, rows } = source;
  const { computed: first } = columnsAfter(table);
  const computed = table.computed ?? [];
  return computed.map((one, index): FormulaColumn => {
    const values = computedValues(table, one.id, rows);
    const formulaOf = (): string => {
      if ('value' in one) {
        const number = `ROUND(${numberFormula(places, one.value)},${RESULT_DECIMALS})`;
        return `=IF(${isFilled},IFERROR(${number},""),"")`;
      }
      const column = first + computed.findIndex(({ id }) => id === one.rankBy);
      const cell = `$${columnLetters(column)}${ROW}`;
      return `=IF(ISNUMBER(${cell}),RANK(${cell},${whole(place, column)}),"")`;
    };
    return {
      column: first + index,
      role: computedRole(table, one, place.growing),
      formula: formulaOf(),
      cached: (_row, at) => values[at] ?? '',
    };
  });
}

function helperColumns(
  source: TableSource,
  places: FormulaPlaces,
  isFilled: string,
): readonly FormulaColumn[] {
  const { table, hidden, expressions } = source;
  return expressions.map((expression, index): FormulaColumn => {
    const { where } = expression;
    const holds = where === undefined ? () => true : compileBoolean(byId(table), where);
    const value = expression.op === 'rows' ? () => 1 : compileNumber(byId(table), expression.value);
    return {
      column: hidden.helpers[index] ?? 0,
      role: 'ledger',
      formula: rowFormula(places, expression, isFilled),
      cached: (row) => {
        const frame = { answers: row, results: NO_RESULTS };
        return holds(frame) ? (value(frame) ?? '') : '';
      },
    };
  });
}

/** Every column of a table that holds a formula in each row. */
function formulaColumns(source: TableSource): readonly FormulaColumn[] {
  const { table, place, hidden } = source;
  const places = rowPlaces(table, place, hidden);
  const number = `$${columnLetters(hidden.index)}${ROW}`;
  const filled = `$${columnLetters(hidden.filled)}${ROW}`;
  const isFilled = `ISNUMBER(${filled})`;
  const written = place.columns.map(({ id }) => places.answer(id)).join('&');
  return [
    {
      column: hidden.filled,
      role: 'ledger',
      formula: `=IF(LEN(TRIM(${written}))>0,${number},"")`,
      cached: (_row, at) => at + 1,
    },
    {
      column: 0,
      role: place.growing ? 'row-ordinal' : 'ordinal',
      formula: `=IF(${isFilled},${number},"")`,
      cached: (_row, at) => at + 1,
    },
    ...computedColumns(source, places, isFilled),
    {
      column: columnsAfter(table).state,
      role: place.growing ? 'row-state' : 'table-state',
      formula: rowStateFormula(places, table, isFilled),
      cached: (row) => rowState(table, row),
    },
    ...helperColumns(source, places, isFilled),
  ];
}

const ledgerCell = (content: CellContent): CellPlan => ({ content, role: 'ledger' });

/** The hidden cells at the head and at the end: which table it is, and how far it is filled. */
function putBounds({ table, place, hidden, rows, printed }: TableSource, put: Put): void {
  const { index, filled } = hidden;
  const columns = place.columns.map(({ id, column }) => ({ id, distance: index - column }));
  put(
    { row: place.head, column: index },
    ledgerCell({ kind: 'value', value: tableHead({ table: table.id, columns }) }),
  );
  put({ row: place.end, column: index }, ledgerCell({ kind: 'value', value: tableEnd(table.id) }));
  const all: CellRange = {
    top: place.head + 1,
    left: filled,
    bottom: place.end - 1,
    right: filled,
  };
  put(
    { row: place.head, column: filled },
    ledgerCell({ kind: 'formula', formula: `=MAX(${absoluteRange(all)})`, cached: rows.length }),
  );
  put(
    { row: place.end, column: filled },
    {
      content: { kind: 'value', value: printed },
      role: 'ledger-seen',
    },
  );
}

/** Puts all rows of a table and what bounds them. */
export function putTable(source: TableSource, put: Put): void {
  const { table, place, hidden, rows } = source;
  putBounds(source, put);
  const formulas = formulaColumns(source);
  const blanks = table.columns.map((column): CellPlan => ({
    content: { kind: 'empty' },
    role: place.growing ? rowRole(column) : inputRole(column),
  }));
  for (let row = place.head + 1; row < place.end; row += 1) {
    const at = row - place.head - 1;
    const filled = rows[at];
    put({ row, column: hidden.index }, ledgerCell({ kind: 'value', value: at + 1 }));
    table.columns.forEach((column, index) => {
      const blank = blanks[index];
      const position = { row, column: place.columns[index]?.column ?? 0 };
      const value = filled === undefined ? '' : answerToCell(column, answerTo(filled, column.id));
      if (blank === undefined) return;
      put(position, value === '' ? blank : { ...blank, content: { kind: 'value', value } });
    });
    for (const { column, role, formula, cached } of formulas) {
      const content: CellContent = {
        kind: 'formula',
        formula: formula.replaceAll(ROW, String(row + 1)),
        cached: filled === undefined ? '' : cached(filled, at),
      };
      put({ row, column }, { content, role });
    }
  }
}

/** The ranges in which every row holds the formulas of the first one. */
export function tableFills({
  table,
  place,
  hidden,
}: Omit<TableSource, 'rows' | 'printed'>): readonly CellRange[] {
  const { computed, state } = columnsAfter(table);
  const runs = [
    [0, 0],
    [computed, state],
    [hidden.filled, hidden.helpers.at(-1) ?? hidden.filled],
  ] as const;
  return runs.map(([left, right]) => ({
    top: place.head + 1,
    left,
    bottom: place.end - 1,
    right,
  }));
}
