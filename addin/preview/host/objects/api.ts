import type { Editor } from '../edits/editor';
import type { CellRange } from '../model';
import type { KeptObjects } from '../protocol/interpret';
import type { Sheet } from '../state/sheet';

/** What objects of the API work with. */
export interface Api {
  readonly editor: Editor;
  readonly kept: KeptObjects;
  /** What the client asked to hear of: `10:{sheet id}`, `10:Workbook`. */
  readonly registrations: Set<string>;
  /** A fault that a test asked for. */
  readonly denyProtect: boolean;
  /** A fault that a test asked for. */
  readonly denyCustomXml: boolean;
}

/** Cells of one sheet: a range is one area, `RangeAreas` are several. */
export interface Cells {
  readonly api: Api;
  readonly sheet: Sheet;
  readonly areas: readonly CellRange[];
}

export interface SheetTarget {
  readonly api: Api;
  readonly sheet: Sheet;
}
