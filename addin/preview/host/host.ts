/**
 * The stand-in for Excel as its user and its renderer meet it. What the add-in meets is Microsoft's
 * own client in front of it.
 */
import type { CellPosition, CellRange, SheetId, WorkbookView } from './model';

/** What changed since the listener last heard; a renderer redraws what it names. */
export type HostChange =
  /** Contents, formats, validation or results of cells; `range` is `null` for anywhere. */
  | { readonly kind: 'cells'; readonly sheet: SheetId; readonly range: CellRange | null }
  /** Sheets added, removed, renamed, moved, hidden, protected; sizes, freezing, print set-up. */
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'active-sheet' }
  | { readonly kind: 'editing' };

/** A message box as Excel would show it. */
export interface Alert {
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

/**
 * What became of a user's action. A refusal changed nothing; its alert is for the user, in Polish.
 * `validation` with the styles `Warning` and `Information` may be insisted on.
 */
export type Outcome =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'refused';
      readonly reason: 'validation' | 'protected' | 'formula' | 'name' | 'shape';
      readonly alert: Alert;
    };

/** Who did it: a colleague's edits reach the add-in as remote ones. */
export type Author = 'user' | 'colleague';

/**
 * Everything a person can do to the workbook. Every action is done when the call returns, except
 * for custom functions, which show `#BUSY!` until they answer.
 */
export interface Host {
  readonly workbook: WorkbookView;

  /** Tells the listener of every change, after it, until the returned function is called. */
  subscribe(listener: (change: HostChange) => void): () => void;

  activateSheet(sheet: SheetId): void;
  /** The active cell is the range's top left one unless given. */
  select(sheet: SheetId, range: CellRange, active?: CellPosition): void;

  /** From here to `endEdit` the add-in's requests wait or fail, as in Excel. */
  beginEdit(sheet: SheetId, cell: CellPosition): Outcome;
  /** Ends editing without a change; `typeInto` ends it with one. */
  endEdit(): void;

  /**
   * Enters what a Polish user types, as Excel would understand it. Data validation is asked; an
   * emptied text deletes the contents.
   */
  typeInto(
    sheet: SheetId,
    cell: CellPosition,
    text: string,
    options?: { readonly insist?: boolean },
  ): Outcome;

  /** Pastes text from elsewhere, understood as typed but without asking data validation. */
  paste(sheet: SheetId, at: CellPosition, text: readonly (readonly string[])[]): Outcome;
  /** Copies a range with its formats, validation and conditional formats, as Ctrl+C, Ctrl+V does. */
  copyAndPaste(
    from: { readonly sheet: SheetId; readonly range: CellRange },
    to: { readonly sheet: SheetId; readonly cell: CellPosition },
  ): Outcome;
  /** Moves a range; formulas and names that referred to it follow it. */
  cutAndPaste(
    from: { readonly sheet: SheetId; readonly range: CellRange },
    to: { readonly sheet: SheetId; readonly cell: CellPosition },
  ): Outcome;
  /** The Delete key: contents go, formats and validation stay. */
  deleteContents(sheet: SheetId, range: CellRange): Outcome;

  insertRows(sheet: SheetId, row: number, count: number): Outcome;
  deleteRows(sheet: SheetId, row: number, count: number): Outcome;

  addSheet(name?: string): SheetId;
  renameSheet(sheet: SheetId, name: string): Outcome;
  /** The copy stands right of its original, under the name that Excel would give it. */
  copySheet(sheet: SheetId): SheetId;
  deleteSheet(sheet: SheetId): Outcome;
  /** Excel's „Przenieś lub kopiuj… → (nowy skoroszyt)”; `file` is the workbook that it leaves. */
  moveToNewWorkbook(sheet: SheetId, file: string): void;

  /** A colleague's typing in the same workbook: the add-in hears of it as a remote change. */
  remoteEdit(sheet: SheetId, cell: CellPosition, text: string): Outcome;

  /** Ends timers and listeners and frees the engine; the host answers nothing afterwards. */
  readonly dispose: () => void;
}
