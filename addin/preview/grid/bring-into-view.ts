/** How much of a wide cell has to be seen, in pixels: room to read where typing begins. */
const ENOUGH = 160;

/**
 * Scrolls as little as shows the cell. A cell that begins in view is left where it is when enough
 * of it shows: a merged answer as wide as the window must not push its label out of sight.
 */
export function bringIntoView(td: HTMLElement, scroller: HTMLElement): void {
  const frame = scroller.getBoundingClientRect();
  const cell = td.getBoundingClientRect();
  const begins = frame.left + parseFloat(getComputedStyle(scroller).scrollPaddingLeft || '0');
  const shown = frame.left + scroller.clientWidth - cell.left;
  const { scrollLeft } = scroller;
  td.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (cell.left >= begins - 1 && shown >= Math.min(cell.width, ENOUGH)) {
    scroller.scrollLeft = scrollLeft;
  }
}
