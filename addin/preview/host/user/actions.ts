import { ACCEPTED, PROTECTED } from '../alerts';
import type { Cause } from '../client-events';
import { copySheet } from '../edits/copy-sheet';
import type { Editor } from '../edits/editor';
import { moveToNewWorkbook } from '../edits/move-out';
import { activateSheet, addSheet } from '../edits/sheets';
import type { Host, Outcome } from '../host';
import type { SheetId } from '../model';
import { isReadOnly } from '../state/lookup';
import type { Sheet } from '../state/sheet';
import { deleteKey, pasteCopy, pasteCut, pasteText } from './pasting';
import { deleteByUser, deleteRowsByUser, insertRowsByUser, renameByUser } from './sheets';
import { enterText } from './typing';

export type UserActions = Omit<Host, 'workbook' | 'subscribe' | 'dispose'>;

export interface ActionOptions {
  readonly now: () => Date;
  /** Tells renderer and client what the action changed. */
  readonly publish: (cause: Cause) => void;
  readonly editingEnded: () => void;
}

/** Everything a person can do, each ending with word to everyone who has to know. */
export function createUserActions(editor: Editor, options: ActionOptions): UserActions {
  const { workbook, journal } = editor;
  const year = () => options.now().getFullYear();

  function sheetOf(id: SheetId): Sheet {
    const sheet = workbook.sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id}`);
    return sheet;
  }

  function place<T>({ sheet, ...rest }: { sheet: SheetId } & T) {
    return { ...rest, sheet: sheetOf(sheet) };
  }

  function act<T>(action: () => T, cause: Cause = 'user'): T {
    const outcome = action();
    options.publish(cause);
    return outcome;
  }

  function stopEditing(): void {
    if (!workbook.editing) return;
    workbook.editing = null;
    journal.record({ kind: 'editing' });
    // Requests that waited run once the caller is done.
    queueMicrotask(options.editingEnded);
  }

  return {
    activateSheet: (id) => act(() => activateSheet(editor, sheetOf(id))),
    select: (id, range, active = { row: range.top, column: range.left }) =>
      act(() => {
        const sheet = sheetOf(id);
        activateSheet(editor, sheet);
        workbook.selection = { sheet, range, active };
        journal.record({ kind: 'selection' });
      }),
    beginEdit: (id, cell) =>
      act((): Outcome => {
        const sheet = sheetOf(id);
        if (isReadOnly(sheet, cell.row, cell.column)) return PROTECTED;
        workbook.editing = { sheet, cell };
        journal.record({ kind: 'editing' });
        return ACCEPTED;
      }),
    endEdit: () => act(stopEditing),
    typeInto: (id, cell, text, { insist = false } = {}) =>
      act(() => {
        const outcome = enterText(editor, sheetOf(id), cell, text, { insist, year: year() });
        // As in Excel a refused entry stays in its editor.
        if (outcome.kind === 'accepted') stopEditing();
        return outcome;
      }),
    paste: (id, at, text) => act(() => pasteText(editor, sheetOf(id), at, text, year())),
    copyAndPaste: (from, to) => act(() => pasteCopy(editor, place(from), place(to))),
    cutAndPaste: (from, to) => act(() => pasteCut(editor, place(from), place(to))),
    deleteContents: (id, range) => act(() => deleteKey(editor, sheetOf(id), range)),
    insertRows: (id, row, count) => act(() => insertRowsByUser(editor, sheetOf(id), row, count)),
    deleteRows: (id, row, count) => act(() => deleteRowsByUser(editor, sheetOf(id), row, count)),
    addSheet: (name) => act(() => addSheet(editor, name).id),
    renameSheet: (id, name) => act(() => renameByUser(editor, sheetOf(id), name)),
    copySheet: (id) => act(() => copySheet(editor, sheetOf(id)).id),
    deleteSheet: (id) => act(() => deleteByUser(editor, sheetOf(id))),
    moveToNewWorkbook: (id, file) => act(() => moveToNewWorkbook(editor, sheetOf(id), file)),
    remoteEdit: (id, cell, text) =>
      act(
        () => enterText(editor, sheetOf(id), cell, text, { insist: true, year: year() }),
        'colleague',
      ),
  };
}
