/** F6 and Shift+F6 go round the parts of the page, as in Excel; Tab belongs to the cells. */
import type { Region } from '../grid/grid';

/** Listens in the page and, given to `listen`, in the pane's document too. */
export function cycleRegions(regions: readonly Region[]): { listen: (page: Document) => void } {
  const current = (): number =>
    regions.findIndex(({ element }) => element.contains(document.activeElement));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const shown = regions.filter(({ element }) => element.checkVisibility());
    const here = regions[current()];
    const at = here === undefined ? -1 : shown.indexOf(here);
    const step = event.shiftKey ? -1 : 1;
    shown.at((at + step + shown.length) % shown.length)?.focus();
  };
  return { listen: (page) => page.addEventListener('keydown', onKey) };
}
