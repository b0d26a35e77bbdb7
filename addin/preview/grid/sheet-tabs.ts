/** The tabs under the sheet: one per visible sheet. */
import type { Host } from '../host/host';
import { element, setAttribute } from './element';
import type { GridTexts } from './texts';

export interface SheetTabs {
  readonly element: HTMLElement;
  readonly refresh: () => void;
}

export interface TabActions {
  /** Ends an editing; no other sheet is shown when that is refused. */
  readonly leaveCell: () => boolean;
  /** Asks for a new name of the sheet in view. */
  readonly rename: () => void;
}

export function createSheetTabs(
  host: Host,
  texts: GridTexts,
  panel: HTMLElement,
  { leaveCell, rename }: TabActions,
): SheetTabs {
  const list = element('div', { 'role': 'tablist', 'class': 'kt-tabs', 'aria-label': texts.tabs });
  let shown = '';

  const show = (tab: Element | null | undefined): void => {
    if (!(tab instanceof HTMLElement)) return;
    const sheet = host.workbook.sheets.find(({ id }) => id === tab.dataset['sheet']);
    if (sheet === undefined || !leaveCell()) return;
    host.activateSheet(sheet.id);
    refresh();
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };

  list.addEventListener('click', (event) => {
    if (event.target instanceof Element) show(event.target.closest('[role=tab]'));
  });
  list.addEventListener('dblclick', rename);
  list.addEventListener('keydown', (event) => {
    const here = document.activeElement;
    const to: Readonly<Record<string, Element | null | undefined>> = {
      ArrowLeft: here?.previousElementSibling,
      ArrowRight: here?.nextElementSibling,
      Home: list.firstElementChild,
      End: list.lastElementChild,
    };
    if (event.key === 'F2') rename();
    else if (event.key in to) show(to[event.key]);
    else return;
    event.preventDefault();
  });

  const refresh = (): void => {
    const { sheets, activeSheet } = host.workbook;
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    const key = JSON.stringify([
      activeSheet,
      visible.map(({ id, name, tabColour }) => [id, name, tabColour]),
    ]);
    if (key === shown) return;
    shown = key;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(
      ...visible.map(({ id, name, tabColour }) => {
        const isActive = id === activeSheet;
        const tab = element(
          'button',
          {
            'type': 'button',
            'role': 'tab',
            'id': `kt-tab-${id}`,
            'aria-selected': String(isActive),
            'aria-controls': panel.id,
            'tabindex': isActive ? '0' : '-1',
            'data-sheet': id,
          },
          name,
        );
        if (tabColour !== null) tab.style.setProperty('--tab-colour', tabColour);
        return tab;
      }),
    );
    const active = list.querySelector<HTMLElement>('[aria-selected=true]');
    setAttribute(panel, 'aria-labelledby', active?.id ?? null);
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  };
  return { element: list, refresh };
}
