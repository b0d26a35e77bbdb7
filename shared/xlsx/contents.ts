/** What is in a workbook's file, as plain data. */
import type { CellPosition, SheetIdentity } from '../sheet/plan';

/**
 * A cell's value as its program shows it: a formula's last result, a rich text's letters. A number
 * in a date format is `date`; it counts days as Excel's 1900 system does, in files of the 1904 system
 * too.
 */
export type CellContents =
  | { readonly kind: 'number'; readonly value: number; readonly date: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

export interface ReadCell extends CellPosition {
  readonly contents: CellContents;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface ReadSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells that show something, in the order of the file; no two at one place. */
  readonly cells: readonly ReadCell[];
}

export interface ReadName {
  readonly name: string;
  /** The sheet whose name it is; null for a name of the whole workbook. */
  readonly sheet: string | null;
  /** What it stands for, without `=`. */
  readonly content: string;
}

/** A line of the part of XML in which our files list their cards. */
export interface ListedCard {
  readonly sheet: string;
  readonly identity: SheetIdentity;
}

export interface WorkbookContents {
  /** In the order of the tabs. */
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  readonly listed: readonly ListedCard[];
}

/** The work that a file has cost. */
export interface ReadingCost {
  /** Bytes that were unpacked. */
  readonly inflated: number;
  /** Cells with something typed, and with a formula, that were kept. */
  readonly cells: number;
  readonly formulas: number;
  /** Characters of texts and names that were kept. */
  readonly text: number;
}
