/** One editing of a cell, from the first key to what the host makes of it. */
import type { CellPosition, SheetId } from '../host/model';
import { breakLine, cellField, editKey, type EditKey, type EditMode } from './cell-editor';
import type { FormulaBar } from './formula-bar';
import { askAboutRefusal, type Refusal } from './refusal-dialog';
import type { Stage } from './stage';

/** Where to go once the text is taken. */
export type AfterEdit = Exclude<EditKey, 'cancel' | 'toggle' | 'break'>;

export interface Editing {
  readonly mode: () => EditMode | null;
  /** Begins in the active cell, with its contents unless a text is given; false when refused. */
  readonly begin: (mode: EditMode, place: 'cell' | 'bar', text?: string) => boolean;
  /** Enters what was typed; false when nothing may follow because it was refused. */
  readonly commit: () => boolean;
  /** After the table was drawn anew: puts the field back into its cell. */
  readonly restore: () => void;
  /** Shows an editing that the host began by itself, as a tester may have it do, or ended. */
  readonly follow: () => void;
  /** Tells the user of a refusal outside editing and gives focus back. */
  readonly tell: (refusal: Refusal) => void;
}

interface Session {
  readonly sheet: SheetId;
  readonly cell: CellPosition;
  readonly before: string;
  readonly field: HTMLTextAreaElement;
  mode: EditMode;
}

export function createEditing(
  stage: Stage,
  bar: FormulaBar,
  leave: (after: AfterEdit) => void,
): Editing {
  const { host, texts } = stage;
  let session: Session | null = null;

  const close = (): void => {
    const ended = session;
    session = null;
    ended?.field.parentElement?.classList.remove('kt-editing');
    ended?.field.remove();
    stage.refresh();
  };

  const mount = ({ cell, field }: Session): void => {
    const drawn = stage.table().at(cell.row, cell.column);
    drawn?.td.append(field);
    drawn?.td.classList.add('kt-editing');
  };

  const tell = (refusal: Refusal): void => {
    void askAboutRefusal(refusal, texts).then(() => stage.focusActive());
  };

  const begin: Editing['begin'] = (mode, place, text) => {
    const { sheet, active } = host.workbook.selection;
    const field = open(sheet, active, mode, text);
    const outcome = host.beginEdit(sheet, active);
    if (outcome.kind === 'refused') {
      close();
      tell(outcome);
      return false;
    }
    if (place === 'cell') {
      field.focus({ preventScroll: true });
      field.setSelectionRange(field.value.length, field.value.length);
    }
    stage.refresh();
    return true;
  };

  const open = (
    sheet: SheetId,
    cell: CellPosition,
    mode: EditMode,
    text?: string,
  ): HTMLTextAreaElement => {
    const view = stage.sheet().cell(cell.row, cell.column);
    const field = cellField(texts.cellEditor(view.address), text ?? view.editText);
    session = { sheet, cell, before: view.editText, field, mode };
    field.addEventListener('input', () => {
      bar.field.value = field.value;
    });
    field.addEventListener('keydown', (event) => onKey(event, field));
    mount(session);
    bar.field.value = field.value;
    return field;
  };

  /** The user answers; until then the text stays where it was typed. */
  const settle = (refusal: Refusal, ended: Session): void => {
    void askAboutRefusal(refusal, texts).then((answer) => {
      if (answer === 'insist') {
        host.typeInto(ended.sheet, ended.cell, ended.field.value, { insist: true });
        close();
        leave('commit');
      } else if (answer === 'retry') {
        if (host.workbook.editing === null) host.beginEdit(ended.sheet, ended.cell);
        ended.mode = 'edit';
        stage.refresh();
        ended.field.focus();
        ended.field.select();
      } else {
        cancel();
      }
    });
  };

  const cancel = (): void => {
    host.endEdit();
    close();
    stage.focusActive();
  };

  const commit = (): boolean => {
    const ended = session;
    if (ended === null) return true;
    const text = ended.field.value;
    if (text === ended.before) {
      host.endEdit();
      close();
      return true;
    }
    const outcome = host.typeInto(ended.sheet, ended.cell, text);
    if (outcome.kind === 'refused') {
      settle(outcome, ended);
      return false;
    }
    close();
    return true;
  };

  const onKey = (event: KeyboardEvent, field: HTMLTextAreaElement): void => {
    if (session === null || event.isComposing) return;
    const key = editKey(event, field === bar.field ? 'edit' : session.mode);
    if (key === null) return;
    event.preventDefault();
    if (key === 'break') breakLine(field);
    else if (key === 'toggle') {
      session.mode = session.mode === 'enter' ? 'edit' : 'enter';
      stage.refresh();
    } else if (key === 'cancel') cancel();
    else if (commit()) leave(key);
  };

  bar.field.addEventListener('focus', () => {
    if (session === null && !bar.field.readOnly) begin('edit', 'bar');
  });
  bar.field.addEventListener('keydown', (event) => onKey(event, bar.field));
  bar.field.addEventListener('input', () => {
    if (session !== null) session.field.value = bar.field.value;
  });

  return {
    mode: () => session?.mode ?? null,
    begin,
    commit,
    restore() {
      if (session === null || session.sheet !== host.workbook.activeSheet) return;
      const hadFocus = document.activeElement === document.body;
      mount(session);
      if (hadFocus) session.field.focus();
    },
    follow() {
      const { editing, activeSheet } = host.workbook;
      if (session === null && editing !== null && editing.sheet === activeSheet) {
        open(editing.sheet, editing.cell, 'edit');
      } else if (session !== null && editing === null) close();
    },
    tell,
  };
}
