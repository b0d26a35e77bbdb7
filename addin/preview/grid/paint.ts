/** Puts what cells say and how they look into the table, touching only what changed. */
import type { BorderLine, CellRange, CellView, SheetView } from '../host/model';
import { cellCss } from './cell-style';
import { setAttribute } from './element';
import { lookClass } from './look-classes';
import type { DrawnCell, SheetTable } from './sheet-table';

/** What was painted last into each cell of the table. */
export type Painted = WeakMap<DrawnCell, { readonly key: string; readonly look: string }>;

/** Cells whose line a cell draws for them stand one row or column further. */
const touches = (area: CellRange, cell: DrawnCell): boolean => {
  const bottom = cell.span?.area.bottom ?? cell.row;
  const right = cell.span?.area.right ?? cell.column;
  return (
    cell.row <= area.bottom &&
    bottom + 1 >= area.top &&
    cell.column <= area.right &&
    right + 1 >= area.left
  );
};

/** Paints the cells of an area, or all for `null`. */
export function paintCells(
  table: SheetTable,
  sheet: SheetView,
  painted: Painted,
  area: CellRange | null,
): void {
  const read = reader(sheet);
  for (const cell of table.cells) {
    if (area === null || touches(area, cell)) paintCell(cell, read, painted);
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
): { right: BorderLine | null; bottom: BorderLine | null } {
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

function paintCell(cell: DrawnCell, read: Reader, painted: Painted): void {
  const view = read(cell.row, cell.column);
  const css = cell.place + cellCss(view.look, view.value, linesOf(cell, view, read));
  const hasList = view.validation?.choices !== undefined && view.validation.choices !== null;
  const wrong = view.validation !== null && !view.validation.valid;
  const look = lookClass(css);
  const key = JSON.stringify([look, view.text, view.readOnly, hasList, wrong]);
  const before = painted.get(cell);
  if (before?.key === key) return;
  painted.set(cell, { key, look });
  if (before !== undefined) cell.td.classList.remove(before.look);
  cell.td.classList.add(look);
  if (cell.content.textContent !== view.text) cell.content.textContent = view.text;
  setAttribute(cell.td, 'aria-readonly', view.readOnly ? 'true' : null);
  setAttribute(cell.td, 'aria-haspopup', hasList && !view.readOnly ? 'listbox' : null);
  setAttribute(cell.td, 'aria-invalid', wrong ? 'true' : null);
}
