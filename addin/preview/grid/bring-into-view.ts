/** How much of a wide cell has to be seen, in pixels: room to read where typing begins. */
const ENOUGH = 160;

/**
 * Scrolls as little as shows the cell. A cell that begins in view is left where it is when enough
 * of it shows: a merged answer as wide as the window must not push its label out of sight.
 *
 * @param below pixels that are to be seen below the cell too, as far as the cell stays in view.
 */
export function bringIntoView(td: HTMLElement, scroller: HTMLElement, below = 0): void {
  const frame = scroller.getBoundingClientRect();
  const cell = td.getBoundingClientRect();
  const { scrollPaddingLeft, scrollPaddingTop } = getComputedStyle(scroller);
  const begins = frame.left + parseFloat(scrollPaddingLeft || '0');
  const shown = frame.left + scroller.clientWidth - cell.left;
  const { scrollLeft } = scroller;
  td.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (cell.left >= begins - 1 && shown >= Math.min(cell.width, ENOUGH)) {
    scroller.scrollLeft = scrollLeft;
  }
  const { top, bottom } = td.getBoundingClientRect();
  const lacking = bottom + below - (frame.top + scroller.clientHeight);
  const spare = top - (frame.top + parseFloat(scrollPaddingTop || '0'));
  if (lacking > 0 && spare > 0) scroller.scrollTop += Math.min(lacking, spare);
}
