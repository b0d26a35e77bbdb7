/** What the cells of each row of the table show, reckoned once for a whole row. */
import type { CellView } from '../host/model';
import { fontCss } from './cell-style';
import { showRow, type Measure, type Place, type Shown } from './overflow';
import type { DrawnCell, SheetTable } from './sheet-table';

/** What a cell of the table shows. */
export type ShownIn = (cell: DrawnCell) => Shown;

/** `read` tells what the sheet says at a place. */
export function shownRows(
  table: SheetTable,
  read: (row: number, column: number) => CellView,
): ShownIn {
  const rows = new Map<number, ReadonlyMap<DrawnCell, Shown>>();
  const showOf = (row: number): ReadonlyMap<DrawnCell, Shown> => {
    const cells = table.columns.flatMap(({ index }) => table.at(row, index) ?? []);
    const shown = showRow(
      cells.map((cell, at) => placeOf(cell, cells[at - 1], read)),
      measure,
    );
    return new Map(
      cells.flatMap((cell, at) => {
        const one = shown[at];
        return one === undefined ? [] : [[cell, one] as const];
      }),
    );
  };
  return (cell) => {
    const row = cell.span?.at.row ?? cell.row;
    const known = rows.get(row) ?? showOf(row);
    rows.set(row, known);
    return known.get(cell) ?? { text: read(cell.row, cell.column).text, room: null, open: false };
  };
}

function placeOf(
  cell: DrawnCell,
  before: DrawnCell | undefined,
  read: (row: number, column: number) => CellView,
): Place {
  const behindHidden = before !== undefined && before.column !== cell.column - 1;
  return {
    pixels: cell.pixels,
    view: read(cell.row, cell.column),
    closed: cell.span !== null || cell.place !== '' || behindHidden,
  };
}

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
/** Sheets say the same words again and again; more than this is another workbook. */
const MOST_WIDTHS = 5000;

const measure: Measure = (text, font) => {
  const css = fontCss(font);
  const key = `${css}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = css;
  const { width } = context.measureText(text);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
};
