/** The drop-down of a cell whose validation is a list: a real `<select>` in the active cell. */
import type { CellView } from '../host/model';
import { element } from './element';
import type { DrawnCell } from './sheet-table';
import type { GridTexts } from './texts';

export interface ChoiceList {
  /** Puts the list into the cell, or nowhere for `null`. */
  readonly attach: (cell: DrawnCell | null, view: CellView | null) => void;
  /** Opens the list of the active cell; false when it has none. */
  readonly open: () => boolean;
}

export interface ChoiceActions {
  readonly choose: (text: string) => void;
  /** Gives focus back to the cell. */
  readonly leave: () => void;
  /** Tab: on to the next cell. */
  readonly tab: (back: boolean) => void;
}

export function createChoiceList(texts: GridTexts, actions: ChoiceActions): ChoiceList {
  let list: HTMLSelectElement | null = null;
  let shown = '';
  const detach = (): void => {
    list?.parentElement?.classList.remove('kt-with-list');
    list?.remove();
    list = null;
    shown = '';
  };
  return {
    attach(cell, view) {
      const choices = view?.readOnly === true ? null : (view?.validation?.choices ?? null);
      if (cell === null || view === null || choices === null) return detach();
      const key = JSON.stringify([view.address, view.text, choices]);
      if (list?.parentElement === cell.td && shown === key) return;
      detach();
      list = makeList(view, choices, texts, actions);
      shown = key;
      cell.td.append(list);
      cell.td.classList.add('kt-with-list');
    },
    open() {
      if (list === null) return false;
      list.focus({ preventScroll: true });
      showPicker(list);
      return true;
    },
  };
}

function makeList(
  view: CellView,
  choices: readonly string[],
  texts: GridTexts,
  actions: ChoiceActions,
): HTMLSelectElement {
  const list = element('select', {
    'class': 'kt-choice',
    'tabindex': '-1',
    'aria-label': texts.choiceList(view.address),
  });
  // What the cell says now, when that is not one of the answers, a blank above all.
  if (!choices.includes(view.text)) {
    const present = new Option(view.text, '', true, true);
    present.hidden = true;
    list.append(present);
  }
  list.append(...choices.map((choice) => new Option(choice, choice, false, choice === view.text)));
  list.addEventListener('change', () => actions.choose(list.value));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') {
      event.preventDefault();
      actions.tab(event.shiftKey);
    } else if (event.key === 'Escape' || event.key === 'Enter') {
      event.preventDefault();
      actions.leave();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      // A closed list would change the answer with every press.
      event.preventDefault();
      showPicker(list);
    }
  });
  return list;
}

/** Browsers open a list only in answer to a person, and older ones not at all; focus is enough then. */
function showPicker(list: HTMLSelectElement): void {
  try {
    list.showPicker();
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
  }
}
