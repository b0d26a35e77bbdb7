/** What a table says of a row in few words: complete, or the first thing that is wrong. */
import { answerTo, type TableRow } from '../card/answers';
import type { ItemId } from '../definition/expression';
import type { Column, Item, TableItem } from '../definition/programme';
import { tie } from '../messages/tie';
import { compileBoolean } from '../rules/compile';
import { booleanFormula, isAnswered } from '../rules/formula';
import { textConstant } from '../rules/formula-constants';
import type { FormulaPlaces } from '../rules/formula-places';
import { isOutside, outsideFormula } from './number-bounds';

export const ROW_DONE = '✓';
/** How what is to be filled in, and what is wrong, begins; looks tell by the first sign. */
export const ROW_SIGNS = { toDo: '•', wrong: '✗' } as const;

const missing = (column: Column): string => tie(`${ROW_SIGNS.toDo} uzupełnij: ${column.label}`);
const wrong = (column: Column): string => tie(`${ROW_SIGNS.wrong} popraw: ${column.label}`);
const contradiction = (message: string): string => tie(`${ROW_SIGNS.wrong} ${message}`);

const withoutCondition = (columns: readonly Column[]): ReadonlyMap<ItemId, Item> =>
  new Map(columns.map((column) => [column.id, { ...column, applies: undefined }]));

/** TRUE where something stands in the cell that the column does not take; null where all is taken. */
function wrongFormula(places: FormulaPlaces, column: Column): string | null {
  const cell = places.answer(column.id);
  switch (column.kind) {
    case 'integer':
    case 'number':
      return `IF(ISNUMBER(${cell}),${outsideFormula(cell, column) ?? 'FALSE'},TRUE)`;
    case 'date':
    case 'choice':
    case 'email':
    case 'phone':
    case 'postal-code':
    case 'teryt':
    case 'link':
      return `NOT(${isAnswered(places, column.id)})`;
    default:
      return null;
  }
}

/**
 * The formula (with `=`) of a row's state.
 *
 * @param places where it finds the row's columns.
 * @param isFilled the formula that tells whether anything stands in the row.
 */
export function rowStateFormula(
  places: FormulaPlaces,
  { columns, checks = [] }: TableItem,
  isFilled: string,
): string {
  const plain = { ...places, items: withoutCondition(columns) };
  const problems = columns.flatMap((column): (readonly [test: string, text: string])[] => {
    const blank = `LEN(TRIM(${places.answer(column.id)}))=0`;
    const bad = wrongFormula(plain, column);
    const needed =
      column.applies === undefined
        ? blank
        : `AND(${blank},${booleanFormula(places, column.applies)})`;
    return [
      ...(column.required ? [[needed, missing(column)] as const] : []),
      ...(bad === null ? [] : [[`IF(${blank},FALSE,${bad})`, wrong(column)] as const]),
    ];
  });
  const failed = checks.map(
    ({ expression, message }) =>
      [`NOT(${booleanFormula(places, expression)})`, contradiction(message)] as const,
  );
  const said = [...problems, ...failed].reduceRight(
    (otherwise, [test, text]) => `IF(${test},${textConstant(text)},${otherwise})`,
    textConstant(ROW_DONE),
  );
  return `=IF(${isFilled},${said},"")`;
}

/** What that formula comes to for a row whose values are of the right kinds. */
export function rowState({ columns, checks = [] }: TableItem, row: TableRow): string {
  const frame = { answers: row, results: new Map<never, never>() };
  const byId = new Map<ItemId, Item>(columns.map((column) => [column.id, column]));
  for (const column of columns) {
    const value = answerTo(row, column.id);
    if (value === null) {
      const needed = column.applies === undefined || compileBoolean(byId, column.applies)(frame);
      if (column.required && needed) return missing(column);
    } else if (
      (column.kind === 'integer' || column.kind === 'number') &&
      typeof value === 'number' &&
      isOutside(value, column)
    ) {
      return wrong(column);
    }
  }
  const failed = checks.find(({ expression }) => !compileBoolean(byId, expression)(frame));
  return failed === undefined ? ROW_DONE : contradiction(failed.message);
}
