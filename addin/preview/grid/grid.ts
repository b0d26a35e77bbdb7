/** The workbook on screen: formula bar, sheet, tabs; Excel's keys, lists, prompts and refusals. */
import { formatRange } from '../host/address';
import type { Host } from '../host/host';
import type { CellView } from '../host/model';
import type { Language } from '../../../shared/messages/language';
import { createActing } from './acting';
import { bringIntoView } from './bring-into-view';
import { createChoiceList } from './choice-list';
import { createClipboard } from './clipboard';
import { AFTER_EDIT } from './after-edit';
import { createEditing } from './editing';
import { element } from './element';
import { createFormulaBar } from './formula-bar';
import { keyAction } from './keys';
import { paintCopied, paintSelection } from './paint-selection';
import { findPlace } from './places';
import { listenToPointer } from './pointer';
import { createPromptNote } from './prompt-note';
import { createSheetMenu } from './sheet-menu';
import { createSheetTabs } from './sheet-tabs';
import { drawSheet } from './sheet-view';
import type { Stage } from './stage';
import { GRID_TEXTS } from './texts';
import { createZoom } from './zoom';

/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

export interface Grid {
  /** The places that F6 goes round, in order. */
  readonly regions: readonly Region[];
  readonly focus: () => void;
  /** Says something in the status bar, to users of screen readers too. */
  readonly announce: (text: string) => void;
  /** Stops listening to the host and empties the element. */
  readonly dispose: () => void;
}

/** Shows the host's workbook in `root`, which it fills. */
export function mountGrid(root: HTMLElement, host: Host, language: Language): Grid {
  const texts = GRID_TEXTS[language];
  const scroller = element('div', { id: 'kt-sheet', class: 'kt-scroller', role: 'tabpanel' });
  const note = createPromptNote(scroller);
  scroller.append(note.element);
  const status = element('div', { class: 'kt-status', role: 'status' });
  const mode = element('span', { class: 'kt-mode' }, texts.modes.ready);
  let said = '';

  let waiting = false;
  const drawn = drawSheet(host, texts, scroller, () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      refresh();
    });
  });

  const stage: Stage = {
    host,
    texts,
    scroller,
    sheet: drawn.sheet,
    terrain: drawn.terrain,
    table: drawn.table,
    refresh: () => refresh(),
    focusActive: () => {
      refresh();
      focusActive();
    },
    announce(text) {
      said = text;
      status.textContent = text;
    },
  };

  const bar = createFormulaBar(texts, (place) => goToPlace(place));
  const editing = createEditing(stage, bar, (after) => {
    const action = AFTER_EDIT[after];
    if (action === null) stage.focusActive();
    else acting.perform(action);
  });
  const list = createChoiceList(texts, {
    choose: (text) => {
      const { sheet, active } = host.workbook.selection;
      acting.tell(host.typeInto(sheet, active, text));
      stage.focusActive();
    },
    leave: () => focusActive(),
    tab: (back) => acting.perform({ kind: 'tab', back }),
  });
  const clipboard = createClipboard(stage, (outcome) => acting.tell(outcome));
  const acting = createActing(stage, editing, list, clipboard);
  const menu = createSheetMenu(stage, acting.tell, editing.commit);
  const tabs = createSheetTabs(host, texts, scroller, {
    leaveCell: editing.commit,
    rename: menu.rename,
  });
  const zoom = createZoom(texts, () => {
    drawn.setZoom(zoom.percent());
    refresh();
  });
  listenToPointer(stage, acting, editing);

  const activeCell = () => {
    const { sheet, active } = host.workbook.selection;
    return sheet === stage.sheet().id ? stage.table().at(active.row, active.column) : null;
  };
  let lastActive = '';

  function refresh(): void {
    const { fresh, hadFocus } = drawn.refresh();
    if (fresh) editing.restore();
    editing.follow();
    tabs.refresh();
    const { selection } = host.workbook;
    const onSheet = selection.sheet === stage.sheet().id;
    const cell = paintSelection(stage.table(), onSheet ? selection : null);
    paintCopied(stage.table(), clipboard.taken(stage.sheet().id));
    const view = stage.sheet().cell(selection.active.row, selection.active.column);
    const editMode = editing.mode();
    mode.textContent = texts.modes[editMode ?? 'ready'];
    if (editMode === null) bar.show(view.address, view.editText, view.readOnly);
    list.attach(editMode === null ? cell : null, view);
    note.show(cell, view.validation?.prompt ?? null);
    if (fresh && hadFocus && editMode === null) focusActive();
    tellMove(`${selection.sheet} ${formatRange(selection.range)} ${view.address}`, view);
  }

  /** When the add-in moves the selection while focus is elsewhere, nothing else would tell of it. */
  function tellMove(key: string, view: CellView): void {
    if (key === lastActive) return;
    const isFirst = lastActive === '';
    lastActive = key;
    if (said !== '') stage.announce('');
    if (isFirst || root.contains(document.activeElement)) return;
    const cell = activeCell();
    // Above the cell its note would cover the heading that the note explains.
    if (cell !== null) bringIntoView(cell.td, scroller, note.height());
    stage.announce([view.address, view.text, view.validation?.prompt?.message ?? ''].join(' '));
  }

  function focusActive(): void {
    const cell = activeCell();
    if (cell === null) return;
    bringIntoView(cell.td, scroller);
    cell.td.focus({ preventScroll: true });
    const { active } = host.workbook.selection;
    note.show(cell, stage.sheet().cell(active.row, active.column).validation?.prompt ?? null);
  }

  function goToPlace(text: string): void {
    if (!editing.commit()) return;
    const place = findPlace(host.workbook, text);
    if (place !== null) host.select(place.sheet, place.range);
    stage.focusActive();
    if (place === null) stage.announce(texts.noSuchPlace);
  }

  scroller.addEventListener('keydown', (event) => {
    if (event.target instanceof Element && event.target.closest('textarea, select')) return;
    const action = keyAction({
      key: event.key,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      shiftKey: event.shiftKey,
      altGraph: event.getModifierState('AltGraph'),
    });
    if (action === null) return;
    if (acting.perform(action) === 'handled') event.preventDefault();
  });

  const hint = element('p', { id: 'kt-keys', hidden: '' }, texts.keysHint);
  const foot = element(
    'div',
    { class: 'kt-foot' },
    tabs.element,
    menu.element,
    mode,
    status,
    zoom.element,
  );
  root.classList.add('kt-grid');
  root.replaceChildren(bar.element, scroller, foot, hint);
  refresh();

  return {
    regions: [
      { element: bar.element, focus: () => bar.element.querySelector('input')?.focus() },
      { element: scroller, focus: () => stage.focusActive() },
      {
        element: foot,
        focus: () => tabs.element.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
      },
    ],
    focus: () => stage.focusActive(),
    announce: stage.announce,
    dispose() {
      drawn.dispose();
      root.replaceChildren();
    },
  };
}
