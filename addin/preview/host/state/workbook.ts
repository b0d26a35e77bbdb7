/** The workbook's mutable state. Only `edits/` changes it. */
import type { CellPosition, CellRange } from '../model';
import type { Sheet } from './sheet';

export interface Name {
  readonly name: string;
  /** `null` for a name of the whole workbook. */
  readonly scope: Sheet | null;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Workbook {
  /** In the order of the tabs. */
  sheets: readonly Sheet[];
  /**
   * Sheets of other workbooks that formulas read, named `[file]sheet`; they hold what those last said.
   */
  elsewhere: readonly Sheet[];
  names: readonly Name[];
  /** XML by the id of its part. */
  readonly customXml: Map<string, string>;
  readonly settings: Map<string, unknown>;
  activeSheet: Sheet;
  selection: { readonly sheet: Sheet; readonly range: CellRange; readonly active: CellPosition };
  editing: { readonly sheet: Sheet; readonly cell: CellPosition } | null;
}

/** Excel compares names of sheets without regard to case; `null` when there is none. */
export function findSheet({ sheets }: Pick<Workbook, 'sheets'>, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The sheet that a formula means, in this workbook or another; `null` when there is none. */
export function findSheetRead(workbook: Workbook, name: string): Sheet | null {
  return findSheet(workbook, name) ?? findSheet({ sheets: workbook.elsewhere }, name);
}

/** The name of exactly this scope; `null` when there is none. */
export function findName(workbook: Workbook, name: string, scope: Sheet | null): Name | null {
  const wanted = name.toLowerCase();
  return (
    workbook.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted) ??
    null
  );
}

/** The name as a formula on `home` means it: the sheet's own before the workbook's. */
export function nameSeenFrom(workbook: Workbook, name: string, home: Sheet): Name | null {
  return findName(workbook, name, home) ?? findName(workbook, name, null);
}
