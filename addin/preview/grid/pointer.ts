/** Mouse, pen and finger on the table. */
import type { CellPosition } from '../host/model';
import type { Acting } from './acting';
import type { Editing } from './editing';
import type { Stage } from './stage';

export function listenToPointer(stage: Stage, acting: Acting, editing: Editing): void {
  const { scroller, host } = stage;
  let dragging = false;

  const cellOf = (event: Event): CellPosition | null => {
    if (!(event.target instanceof Element)) return null;
    if (event.target.closest('textarea, select') !== null) return null;
    return stage.table().ofElement(event.target);
  };

  scroller.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const cell = cellOf(event);
    const heading = event.target.closest('th, .kt-corner');
    if (cell === null && heading === null) return;
    // Focus goes where the grid puts it, and text is not marked while dragging.
    event.preventDefault();
    if (!editing.commit()) return;
    if (heading instanceof HTMLElement) pressHeading(heading, event.shiftKey);
    else if (cell !== null) {
      acting.goTo(cell, event.shiftKey);
      dragging = true;
    }
  });
  scroller.addEventListener('mouseover', (event) => {
    if (!dragging) return;
    if ((event.buttons & 1) === 0) dragging = false;
    const cell = cellOf(event);
    if (dragging && cell !== null) acting.goTo(cell, true);
  });
  window.addEventListener('mouseup', () => {
    dragging = false;
  });
  scroller.addEventListener('dblclick', (event) => {
    if (cellOf(event) !== null && editing.mode() === null) editing.begin('edit', 'cell');
  });

  const pressHeading = (heading: HTMLElement, extend: boolean): void => {
    const { active } = host.workbook.selection;
    const { rowEnd, columnEnd } = stage.terrain();
    const all = { top: 0, left: 0, bottom: rowEnd - 1, right: columnEnd - 1 };
    const { row, column } = heading.dataset;
    if (row !== undefined) {
      const to = Number(row);
      const from = extend ? active.row : to;
      acting.selectArea(
        { ...all, top: Math.min(from, to), bottom: Math.max(from, to) },
        { row: from, column: extend ? active.column : 0 },
      );
    } else if (column !== undefined) {
      const to = Number(column);
      const from = extend ? active.column : to;
      acting.selectArea(
        { ...all, left: Math.min(from, to), right: Math.max(from, to) },
        { row: extend ? active.row : 0, column: from },
      );
    } else acting.selectArea(all, active);
  };
}
