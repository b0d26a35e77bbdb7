/** Shows which cells are selected, which one is active, and what was copied. */
import type { CellPosition, CellRange } from '../host/model';
import { intersection } from '../host/rectangle';
import { setAttribute } from './element';
import type { DrawnCell, SheetTable } from './sheet-table';

const areaOf = (cell: DrawnCell): CellRange =>
  cell.span?.area ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };

/** The active cell is the only one that Tab from outside reaches. */
export function paintSelection(
  table: SheetTable,
  selected: { readonly range: CellRange; readonly active: CellPosition } | null,
): DrawnCell | null {
  const active = selected === null ? null : table.at(selected.active.row, selected.active.column);
  for (const cell of table.cells) {
    const isSelected = selected !== null && intersection(selected.range, areaOf(cell)) !== null;
    setAttribute(cell.td, 'aria-selected', isSelected ? 'true' : null);
    setAttribute(cell.td, 'tabindex', cell === active ? '0' : '-1');
    cell.td.classList.toggle('kt-active', cell === active);
  }
  for (const [row, head] of table.rowHeads) {
    const { range } = selected ?? {};
    head.classList.toggle('kt-on', range !== undefined && row >= range.top && row <= range.bottom);
  }
  for (const [column, head] of table.columnHeads) {
    const { range } = selected ?? {};
    head.classList.toggle(
      'kt-on',
      range !== undefined && column >= range.left && column <= range.right,
    );
  }
  return active;
}

/** Marks what Ctrl+C or Ctrl+X took, until it is pasted or Esc is pressed. */
export function paintCopied(table: SheetTable, area: CellRange | null): void {
  for (const cell of table.cells) {
    const taken = area !== null && intersection(area, areaOf(cell)) !== null;
    cell.td.classList.toggle('kt-copied', taken);
  }
}
