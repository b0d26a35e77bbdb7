/** Draws the active sheet into the scroller and keeps it as the host has it. */
import type { Host } from '../host/host';
import type { SheetId, SheetView } from '../host/model';
import { collectChanges } from './changes';
import { paintCells, type Painted } from './paint';
import { paperOf, type Paper } from './paper';
import { COLUMN_HEAD_HEIGHT, drawTable, layoutKey, ROW_HEAD_WIDTH } from './sheet-table';
import type { SheetTable } from './sheet-table';
import { spansOf } from './spans';
import { terrainOf, type Terrain } from './terrain';
import type { GridTexts } from './texts';

export interface DrawnSheet {
  readonly sheet: () => SheetView;
  readonly table: () => SheetTable;
  readonly terrain: () => Terrain;
  /** Brings the table up to date; `fresh` when it was drawn anew and focus in it was lost. */
  readonly refresh: () => { readonly fresh: boolean; readonly hadFocus: boolean };
  readonly setZoom: (percent: number) => void;
  readonly dispose: () => void;
}

/** `later` is called once for any number of changes, to ask for a refresh after the current task. */
export function drawSheet(
  host: Host,
  texts: GridTexts,
  scroller: HTMLElement,
  later: () => void,
): DrawnSheet {
  const changes = collectChanges();
  const stop = host.subscribe((change) => {
    changes.add(change);
    later();
  });

  const active = (): SheetView => {
    const sheet = host.workbook.sheet(host.workbook.activeSheet);
    if (sheet === null) throw new Error('The host has no active sheet.');
    return sheet;
  };

  let zoom = 100;
  let painted: Painted = new WeakMap();
  const draw = (sheet: SheetView, paper: Paper) => {
    const table = drawTable({ sheet, paper, spans: spansOf(sheet.merges, paper), texts });
    painted = new WeakMap();
    paintCells(table, sheet, painted, null);
    return {
      sheet,
      table,
      paper,
      key: layoutKey({ sheet, paper }),
      terrain: terrainOf(sheet, paper),
    };
  };
  const show = ({ table, sheet, paper }: ReturnType<typeof draw>): void => {
    const old = scroller.querySelector('table');
    if (old === null) scroller.prepend(table.element);
    else old.replaceWith(table.element);
    table.element.style.zoom = String(zoom / 100);
    // What is scrolled to must not come to lie under headings and frozen lines.
    const frozen = (lines: Paper['rows'], count: number): number =>
      lines.reduce((sum, { index, pixels }) => (index < count ? sum + pixels : sum), 0);
    const scale = zoom / 100;
    const top = COLUMN_HEAD_HEIGHT + frozen(paper.rows, sheet.frozenRows);
    const left = ROW_HEAD_WIDTH + frozen(paper.columns, sheet.frozenColumns);
    scroller.style.scrollPadding = `${top * scale}px 0 0 ${left * scale}px`;
  };
  /** Each sheet is found where it was left; one that is new begins at its top left corner. */
  const places = new Map<SheetId, { readonly left: number; readonly top: number }>();
  const turnTo = (sheet: SheetView): void => {
    const { left, top } = places.get(sheet.id) ?? { left: 0, top: 0 };
    scroller.scrollTo({ left, top, behavior: 'instant' });
  };

  const first = active();
  let drawn = draw(first, paperOf(first));
  show(drawn);

  return {
    sheet: active,
    table: () => drawn.table,
    terrain: () => drawn.terrain,
    refresh() {
      const sheet = active();
      const pending = changes.take(sheet.id);
      const hadFocus = drawn.table.element.contains(document.activeElement);
      const isOther = sheet.id !== drawn.sheet.id;
      if (pending.layout || isOther) {
        const paper = paperOf(sheet);
        if (isOther) {
          const { scrollLeft: left, scrollTop: top } = scroller;
          places.set(drawn.sheet.id, { left, top });
        }
        if (layoutKey({ sheet, paper }) !== drawn.key) {
          drawn = draw(sheet, paper);
          show(drawn);
          if (isOther) turnTo(sheet);
          return { fresh: true, hadFocus };
        }
        drawn = { ...drawn, sheet, terrain: terrainOf(sheet, paper) };
        // Protecting a sheet locks cells without touching them.
        if (pending.areas !== 'all' && pending.areas.length === 0) {
          paintCells(drawn.table, sheet, painted, null);
        }
      }
      if (pending.areas === 'all') paintCells(drawn.table, sheet, painted, null);
      else for (const area of pending.areas) paintCells(drawn.table, sheet, painted, area);
      return { fresh: false, hadFocus };
    },
    setZoom(percent) {
      zoom = percent;
      show(drawn);
    },
    dispose: stop,
  };
}
