/** Puts what cells say and how they look into the table, touching only what changed. */
import type { CellRange, CellView, SheetView } from '../host/model';
import { cellCss, type DrawnLines } from './cell-style';
import { shownRows } from './drawn-rows';
import { setAttribute } from './element';
import { lookClass } from './look-classes';
import type { Shown } from './overflow';
import type { DrawnCell, SheetTable } from './sheet-table';

/** What was painted last into each cell of the table. */
export type Painted = WeakMap<DrawnCell, { readonly key: string; readonly look: string }>;

/** Text runs over the whole row; cells whose line a cell draws for them stand one row further. */
const touches = (area: CellRange, cell: DrawnCell): boolean =>
  cell.row <= area.bottom && (cell.span?.area.bottom ?? cell.row) + 1 >= area.top;

/** Paints the cells of an area, or all for `null`. */
export function paintCells(
  table: SheetTable,
  sheet: SheetView,
  painted: Painted,
  area: CellRange | null,
): void {
  const read = reader(sheet);
  const shown = shownRows(table, read);
  for (const cell of table.cells) {
    if (area === null || touches(area, cell)) paintCell(cell, read, shown(cell), painted);
  }
}

type Reader = (row: number, column: number) => CellView;

/** Neighbours are asked for each other's lines; every cell is read once in one painting. */
function reader(sheet: SheetView): Reader {
  const known = new Map<string, CellView>();
  return (row, column) => {
    const key = `${row},${column}`;
    const found = known.get(key) ?? sheet.cell(row, column);
    known.set(key, found);
    return found;
  };
}

function linesOf(
  { row, column, span }: DrawnCell,
  view: CellView,
  read: Reader,
): Omit<DrawnLines, 'open'> {
  const bottom = span?.area.bottom ?? row;
  const right = span?.area.right ?? column;
  return {
    right:
      read(row, right).look.borders.right ??
      view.look.borders.right ??
      read(row, right + 1).look.borders.left,
    bottom:
      read(bottom, column).look.borders.bottom ??
      view.look.borders.bottom ??
      read(bottom + 1, column).look.borders.top,
  };
}

function paintCell(cell: DrawnCell, read: Reader, shown: Shown, painted: Painted): void {
  const view = read(cell.row, cell.column);
  const lines = { ...linesOf(cell, view, read), open: shown.open };
  const css = cell.place + cellCss(view.look, view.value, lines);
  const hasList = view.validation?.choices !== undefined && view.validation.choices !== null;
  const wrong = view.validation !== null && !view.validation.valid;
  const look = lookClass(css);
  const key = JSON.stringify([look, view.text, shown, view.readOnly, hasList, wrong]);
  const before = painted.get(cell);
  if (before?.key === key) return;
  painted.set(cell, { key, look });
  if (before !== undefined) cell.td.classList.remove(before.look);
  cell.td.classList.add(look);
  if (cell.content.textContent !== shown.text) cell.content.textContent = shown.text;
  cell.td.classList.toggle('kt-over', shown.room !== null);
  cell.content.style.width = shown.room === null ? '' : `${shown.room}px`;
  // Who reads signs instead of figures, or fewer figures, finds them all here.
  const whole = shown.text === view.text ? null : view.text;
  setAttribute(cell.td, 'title', whole);
  setAttribute(cell.td, 'aria-label', whole);
  setAttribute(cell.td, 'aria-readonly', view.readOnly ? 'true' : null);
  setAttribute(cell.td, 'aria-haspopup', hasList && !view.readOnly ? 'listbox' : null);
  setAttribute(cell.td, 'aria-invalid', wrong ? 'true' : null);
}
