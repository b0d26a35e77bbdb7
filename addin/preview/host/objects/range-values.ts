/** Contents of ranges: one array per row, or one value for all cells. */
import * as v from 'valibot';
import { understandApiValue } from '../api-input';
import { display } from '../display';
import { changeFormats } from '../edits/formats';
import { writeContents } from '../edits/contents';
import type { NewContent } from '../edits/contents';
import { formulaText } from '../formula/shared';
import { isWellFormed } from '../formula/syntax';
import type { CellRange, CellValue } from '../model';
import { apiError } from '../protocol/errors';
import { argument } from '../protocol/host-object';
import { cellCount, columnsOf, rowsOf } from '../rectangle';
import { patched } from '../state/format';
import { contentAt, formatAt } from '../state/lookup';
import type { Cells } from './api';
import { mayChange, mayWrite } from './guard';

interface RangeCells extends Cells {
  readonly range: CellRange;
}

/** Beyond this many cells Excel for the web answers nothing useful; the host refuses. */
const MOST_CELLS = 5_000_000;

function table<T>(range: CellRange, cell: (row: number, column: number) => T): T[][] {
  if (cellCount(range) > MOST_CELLS) throw apiError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rowsOf(range) }, (_row, down) =>
    Array.from({ length: columnsOf(range) }, (_cell, across) =>
      cell(range.top + down, range.left + across),
    ),
  );
}

/** A value as the API has it: blank is the empty text, an error is its text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function readValues({ api, sheet, range }: RangeCells) {
  return table(range, (row, column) => apiValue(api.editor.calculation.value(sheet, row, column)));
}

export function readFormulas({ sheet, range }: RangeCells) {
  return table(range, (row, column) => {
    const content = contentAt(sheet, row, column);
    return content?.kind === 'formula' ? formulaText(content) : (content?.value ?? '');
  });
}

export function readText({ api, sheet, range }: RangeCells) {
  return table(range, (row, column) =>
    display(
      api.editor.calculation.value(sheet, row, column),
      formatAt(sheet, row, column).numberFormat,
    ),
  );
}

export function readValueTypes({ api, sheet, range }: RangeCells) {
  return table(range, (row, column) => valueType(api.editor.calculation.value(sheet, row, column)));
}

/** Excel's name for the kind of a value; a formula's empty text is a `String`. */
export function valueType(value: CellValue) {
  switch (typeof value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return 'String';
    default:
      return value === null ? 'Empty' : 'Error';
  }
}

export function readNumberFormats({ sheet, range }: RangeCells) {
  return table(range, (row, column) => formatAt(sheet, row, column).numberFormat);
}

const Scalar = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const Block = v.union([Scalar, v.array(v.array(Scalar))]);
type Scalar = v.InferOutput<typeof Scalar>;

/** One value for all cells, or a table of exactly the range's size. */
function block(range: CellRange, value: unknown): readonly (readonly Scalar[])[] {
  const given = argument(Block, value);
  if (!Array.isArray(given)) return table(range, () => given);
  const fits =
    given.length === rowsOf(range) && given.every((line) => line.length === columnsOf(range));
  if (!fits) throw apiError('InvalidArgument');
  return given;
}

export function writeValues(cells: RangeCells, value: unknown): void {
  const { api, sheet, range } = cells;
  mayWrite(cells);
  const formats = new Map<string, string>();
  const contents = block(range, value).map((line, down) =>
    line.map((scalar, across): NewContent => {
      if (scalar === null) return undefined;
      const [row, column] = [range.top + down, range.left + across];
      const input = understandApiValue(scalar, formatAt(sheet, row, column).numberFormat);
      if (input.kind !== 'content') throw apiError('InvalidArgument');
      if (input.numberFormat !== null) formats.set(`${row},${column}`, input.numberFormat);
      return input.content;
    }),
  );
  writeContents(api.editor, sheet, range, contents);
  if (formats.size === 0) return;
  changeFormats(api.editor, sheet, range, (format, row, column) => {
    const numberFormat = formats.get(`${row},${column}`);
    return numberFormat !== undefined && format.numberFormat === 'General'
      ? patched(format, { numberFormat })
      : format;
  });
}

/** As values, so that a table read as formulas can be written back. */
export function writeFormulas(cells: RangeCells, value: unknown): void {
  for (const line of block(cells.range, value)) {
    for (const scalar of line) {
      const isFormula = typeof scalar === 'string' && scalar.startsWith('=');
      if (isFormula && !isWellFormed(scalar)) throw apiError('InvalidArgument');
    }
  }
  writeValues(cells, value);
}

const Formats = v.union([v.string(), v.array(v.array(v.nullable(v.string())))]);

export function writeNumberFormats(cells: RangeCells, value: unknown): void {
  const { api, sheet, range } = cells;
  mayChange(sheet, 'allowFormatCells');
  const given = argument(Formats, value);
  const lines = Array.isArray(given) ? block(range, given) : null;
  changeFormats(api.editor, sheet, range, (format, row, column) => {
    const numberFormat = lines ? lines[row - range.top]?.[column - range.left] : given;
    return typeof numberFormat === 'string' ? patched(format, { numberFormat }) : format;
  });
}
