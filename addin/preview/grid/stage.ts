/** What the parts of the grid share: the host, the sheet in view and the table that shows it. */
import type { Host } from '../host/host';
import type { SheetView } from '../host/model';
import type { SheetTable } from './sheet-table';
import type { Terrain } from './terrain';
import type { GridTexts } from './texts';

export interface Stage {
  readonly host: Host;
  readonly texts: GridTexts;
  /** What scrolls; the table is in it. */
  readonly scroller: HTMLElement;
  readonly sheet: () => SheetView;
  readonly terrain: () => Terrain;
  readonly table: () => SheetTable;
  /** Shows at once what the host has now; without, that happens after the current task. */
  readonly refresh: () => void;
  /** Shows at once, and moves focus to the active cell. */
  readonly focusActive: () => void;
  /** Tells users of screen readers, and the status bar. */
  readonly announce: (text: string) => void;
}
