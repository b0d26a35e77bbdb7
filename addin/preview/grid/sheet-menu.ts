/** What can be done to a sheet and its rows; Excel has it in the menus of tabs and row headings. */
import { rowsOf } from '../host/rectangle';
import type { Acting } from './acting';
import { element } from './element';
import { askForText, askWhether } from './question-dialog';
import type { Stage } from './stage';

export interface SheetMenu {
  readonly element: HTMLElement;
  readonly rename: () => void;
}

const MENU_ID = 'kt-sheet-menu';

/** `leaveCell` ends an editing; what follows does not happen when that is refused. */
export function createSheetMenu(
  stage: Stage,
  tell: Acting['tell'],
  leaveCell: () => boolean,
): SheetMenu {
  const { host, texts } = stage;

  const rename = async (): Promise<void> => {
    const { id, name } = stage.sheet();
    const chosen = await askForText(texts.newName, name, texts);
    if (chosen !== null && chosen !== name) tell(host.renameSheet(id, chosen));
  };
  const remove = async (): Promise<void> => {
    const { id, name } = stage.sheet();
    if (await askWhether(texts.confirmDelete(name), texts)) tell(host.deleteSheet(id));
  };
  const entries: readonly (readonly [string, () => void])[] = [
    [texts.rename, () => void rename()],
    [texts.copySheet, () => host.activateSheet(host.copySheet(stage.sheet().id))],
    [texts.deleteSheet, () => void remove()],
    [
      texts.insertRow,
      () => {
        const { sheet, range } = host.workbook.selection;
        tell(host.insertRows(sheet, range.top, 1));
      },
    ],
    [
      texts.deleteRows,
      () => {
        const { sheet, range } = host.workbook.selection;
        tell(host.deleteRows(sheet, range.top, rowsOf(range)));
      },
    ],
  ];

  const menu = element('div', { id: MENU_ID, class: 'kt-menu', popover: 'auto' });
  for (const [label, act] of entries) {
    const entry = element('button', { type: 'button' }, label);
    entry.addEventListener('click', () => {
      menu.hidePopover();
      if (leaveCell()) act();
    });
    menu.append(entry);
  }
  const add = element(
    'button',
    { 'type': 'button', 'class': 'kt-icon', 'aria-label': texts.newSheet, 'title': texts.newSheet },
    '+',
  );
  add.addEventListener('click', () => {
    if (leaveCell()) host.activateSheet(host.addSheet());
  });
  const open = element(
    'button',
    {
      'type': 'button',
      'class': 'kt-icon',
      'popovertarget': MENU_ID,
      'aria-label': texts.sheetActions,
      'title': texts.sheetActions,
    },
    '⋯',
  );
  return {
    element: element('div', { class: 'kt-sheet-menu' }, add, open, menu),
    rename: () => void rename(),
  };
}
