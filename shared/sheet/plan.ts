/**
 * A worksheet as pure data: what the add-in puts into Excel and the xlsx writer into a file. Rows
 * and columns count from 0; addresses are A1 without a sheet; formulas are en-US and begin with `=`.
 */
import type { CardId, ProgrammeId } from '../definition/programme';
import type { ItemId, OptionId, RuleId } from '../definition/expression';
import type { Orientation, Paper } from './paper';
import type { StyleRole } from './styles';

/** Which filling of which card a sheet is. It travels with the sheet, so it says no more than that. */
export interface SheetIdentity {
  readonly programme: ProgrammeId;
  readonly version: string;
  readonly card: CardId;
  /** Tells two fillings of one card apart: a random id made when the sheet is made. */
  readonly instance: string;
}

/** What a cell holds: a constant or a formula with the value that it has for the plan's answers. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly cached: string | number | boolean;
    };

export interface CellPlan {
  readonly content: CellContent;
  readonly role: StyleRole;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ColumnPlan {
  /** In characters of the body font, as Excel counts column widths. */
  readonly width: number;
  readonly hidden: boolean;
}

/** A sheet-scoped name for one cell or range, `kt_…`. */
export interface NamePlan {
  readonly name: string;
  readonly range: CellRange;
}

interface ValidationTexts {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

/**
 * What may be typed into a cell. Excel asks this of typing only, not of pasting.
 * - `list`: one of the values; the source is literal when short and without commas, else a list of
 *   the plan's `lists`, by its name.
 * - `whole`, `decimal`: a number within the bounds, one of which may be missing.
 * - `date`: days as `YYYY-MM-DD`, or `today`.
 * - `text-length`: at most so many characters.
 * - `custom`: the formula must be TRUE.
 */
export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'list-by-name'; readonly list: string }
  | {
      readonly kind: 'whole' | 'decimal';
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly kind: 'date'; readonly min: string | null; readonly max: string | null }
  | { readonly kind: 'text-length'; readonly max: number }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule: ValidationRule;
  readonly texts: ValidationTexts;
}

/** Gives cells of `range` the look `look` where the formula, written for its first cell, is TRUE. */
export interface ConditionalFormatPlan {
  readonly range: CellRange;
  readonly formula: string;
  readonly look: ConditionalLook;
}
export type ConditionalLook =
  | 'met'
  | 'deviation'
  | 'not-applicable'
  | 'to-do'
  | 'done'
  /** A value from another card that is not as it was looked at. */
  | 'changed'
  /** Rows of a growing table that are drawn, and their states. */
  | 'row-done'
  | 'row-to-do'
  | 'row-wrong'
  | 'row-input'
  | 'row-locked';

export interface PrintPlan {
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** What is printed: of a growing table what was drawn when the plan was made. */
  readonly area: CellRange;
  /** First and last row repeated on every page. */
  readonly repeatedRows: readonly [number, number] | null;
  readonly footer: string;
  /** Rows that begin a page, so that a heading is never left alone at the foot of one. */
  readonly pageBreaksBefore: readonly number[];
}

/** Values of a drop-down that do not fit into its rule; they stand on the very hidden sheet of lists. */
export interface ListPlan {
  readonly name: string;
  readonly values: readonly string[];
}

/** Where an item's answer stands. `linked`: the cell shows another card's answer by a formula. */
export interface AnswerCell extends CellPosition {
  readonly item: ItemId;
  readonly linked: boolean;
  /** The system fills it in; nobody types it. */
  readonly filled: boolean;
}

/** The cell in which an option of a `choices` item is marked; null: that none of them is picked. */
export interface MarkCell extends AnswerCell {
  readonly option: OptionId | null;
}

export interface ResultCell extends CellPosition {
  readonly rule: RuleId;
}

/** Where a table stands: from its heads to the row below it that nothing can be typed into. */
export interface TablePlace {
  readonly item: ItemId;
  readonly head: number;
  readonly end: number;
  /** Columns that are typed into, in the order of the definition; they are neighbours. */
  readonly columns: readonly { readonly id: ItemId; readonly column: number }[];
  /** Drawn and printed only as far as it is used. */
  readonly growing: boolean;
}

/**
 * The hidden columns behind one column of answers: item ids, and the answers read by INDEX. Where
 * other cards give answers, `seen` holds them as they were looked at, and the column after it 1 where
 * that is not what they are now.
 */
export interface LedgerColumn {
  readonly answers: number;
  readonly ids: number;
  readonly values: number;
  readonly seen: number | null;
}

/** All hidden columns, right of the visible ones. */
export interface HiddenColumns {
  readonly answers: readonly LedgerColumn[];
  /** Ids of rules (`rule:…`), and their results: numbers, or the ids of what they say in words. */
  readonly results: { readonly ids: number; readonly values: number };
  /** Beside the rows of a list: what each entry says, its priority, its place. */
  readonly lists: { readonly text: number; readonly key: number; readonly rank: number } | null;
  /**
   * Beside the rows of tables: the row's number (at the head: which table it is), the same where the
   * row is filled (at the head: the last one that is; at the end: how many rows are printed), and one
   * column for each expression over rows.
   */
  readonly tables: {
    readonly index: number;
    readonly filled: number;
    readonly helpers: readonly number[];
  } | null;
}

/** The cells that the add-in fills after a hand-in. */
export interface ReceiptCells {
  readonly number: CellPosition;
  readonly receivedAt: CellPosition;
  readonly sha256: CellPosition;
}

export interface SheetPlan {
  /** The tab's name: at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly identity: SheetIdentity;
  /** Where the identity stands as text: the head of the first hidden column. */
  readonly identityCell: CellPosition;
  readonly columns: readonly ColumnPlan[];
  /** Row heights in points, at most 409 (Excel's limit). */
  readonly heights: readonly number[];
  /** One array per row, each as long as `columns`. */
  readonly cells: readonly (readonly CellPlan[])[];
  readonly merges: readonly CellRange[];
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly lists: readonly ListPlan[];
  readonly print: PrintPlan;
  /** Rows that stay in view above the rest. */
  readonly frozenRows: number;
  /**
   * Ranges in which every row holds the formulas of the first one, as if copied down: they may be
   * written so.
   */
  readonly fills: readonly CellRange[];
  /** First and last of rows whose heights programs may fit to what is typed. */
  readonly fittedRows: readonly (readonly [first: number, last: number])[];
  readonly answers: readonly AnswerCell[];
  readonly marks: readonly MarkCell[];
  readonly tables: readonly TablePlace[];
  readonly results: readonly ResultCell[];
  /** Where a list's entries stand, the first one first; its result is the first of them. */
  readonly entries: readonly ResultCell[];
  /** What a requirement lacks, in words. */
  readonly lacking: readonly ResultCell[];
  readonly hidden: HiddenColumns;
  readonly ledger: readonly LedgerColumn[];
  /** Null on a card that is not handed in. */
  readonly receipt: ReceiptCells | null;
}
