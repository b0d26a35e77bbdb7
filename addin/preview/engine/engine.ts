import type { CellFormula } from '../host/formula/shared';
import type { CellValue } from '../host/model';

/**
 * A sheet of the engine. The engine's names of sheets are its own and never change, so that the
 * host alone knows what users call their sheets; formulas for the engine use `name`.
 */
export interface EngineSheet {
  /** Usable in a formula without quotation marks. */
  readonly name: string;
}

/**
 * What a cell of the engine holds; formulas are en-US and begin with `=`. Cells whose formulas are
 * alike share one: it is made ready for the engine once.
 */
export type EngineContent =
  null | string | number | boolean | { readonly formula: string } | CellFormula;

/**
 * Calculates; knows nothing of formats, names, locks or Office. Writing is cheap and calculates
 * nothing: results are those of the last `calculate`. Rows and columns count from 0.
 */
export interface Engine {
  addSheet(): EngineSheet;
  /** Formulas of other sheets that referred to it are the caller's to rewrite. */
  removeSheet(sheet: EngineSheet): void;

  write(sheet: EngineSheet, row: number, column: number, content: EngineContent): void;
  /** One array per row; every cell is written, `null` empties one. */
  writeBlock(
    sheet: EngineSheet,
    row: number,
    column: number,
    block: readonly (readonly EngineContent[])[],
  ): void;
  /** Empties every cell of the sheet. */
  clear(sheet: EngineSheet): void;

  /** Recalculates everything; afterwards every value is current. */
  calculate(): void;
  /**
   * A cell's value. Numbers that formulas gave carry 15 significant digits, as Excel shows them.
   */
  value(sheet: EngineSheet, row: number, column: number): CellValue;

  /** Frees the engine's memory; nothing may be asked of it afterwards. */
  dispose(): void;
}
