/**
 * The workbook as a renderer sees it: readonly, always current, nothing cached by the reader. Rows
 * and columns count from 0, lengths are in points, formulas are en-US.
 */
import type { CellPosition, CellRange } from '../../../shared/sheet/plan';
import type { Colour } from '../../../shared/sheet/styles';

export type { CellPosition, CellRange, Colour };

/** Excel's id of a worksheet: stays when the sheet is renamed or moved. */
export type SheetId = string & { readonly __sheet: unique symbol };

export type ErrorText =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#BUSY!'
  | '#SPILL!'
  | '#CALC!'
  | '#CIRC!';

export interface CellError {
  readonly error: ErrorText;
}

/** `null` is a blank cell; `''` is the empty text that a formula gave. They are two things. */
export type CellValue = null | string | number | boolean | CellError;

/** A line as Excel names it: `Continuous`, `Dash`, `Double`… with a weight. */
export interface BorderLine {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly colour: Colour;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface FontFormat {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly colour: Colour;
}

export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

export interface CellFormat {
  readonly font: FontFormat;
  /** `null`: no fill. */
  readonly fill: Colour | null;
  readonly borders: Readonly<Record<BorderSide, BorderLine | null>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** In steps of about one character. */
  readonly indent: number;
  /** In Excel's en-US codes. */
  readonly numberFormat: string;
  /** Matters only while the sheet is protected. */
  readonly locked: boolean;
}

export interface ValidationView {
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'text-length' | 'custom';
  /** What a drop-down offers, its source resolved; `null` when the rule is not a list in a cell. */
  readonly choices: readonly string[] | null;
  /** Shown while the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** Whether the cell's present value keeps the rule; a pasted one may not. */
  readonly valid: boolean;
}

export interface CellView extends CellPosition {
  /** A1 without a sheet. */
  readonly address: string;
  readonly value: CellValue;
  /** With its `=`, en-US; `null` when the cell holds a constant or nothing. */
  readonly formula: string | null;
  /** What the cell shows in Polish. */
  readonly text: string;
  /** What an editor or the formula bar begins with, in Polish. */
  readonly editText: string;
  /** The cell's own format. */
  readonly format: CellFormat;
  /** The format with the conditional formats that apply now. */
  readonly look: CellFormat;
  /** Ids of the conditional formats that apply now, first in rank first. */
  readonly conditionalFormats: readonly string[];
  readonly validation: ValidationView | null;
  /** May not be edited now: the sheet is protected and the cell is locked. */
  readonly readOnly: boolean;
  /** The merged area that the cell belongs to; its top left cell carries the content. */
  readonly merge: CellRange | null;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface PageLayoutView {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel's name: `A4`, `A3`, `Letter`… */
  readonly paperSize: string;
  readonly printArea: CellRange | null;
  /** First and last row repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  readonly centerHorizontally: boolean;
  readonly zoom: {
    readonly scale: number | null;
    readonly pagesWide: number | null;
    readonly pagesTall: number | null;
  };
  readonly margins: Readonly<
    Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>
  >;
  readonly headerFooter: Readonly<
    Record<
      'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
      string
    >
  >;
  /** Rows that begin a page. */
  readonly rowBreaks: readonly number[];
}

export interface NameView {
  readonly name: string;
  /** `null` for a name of the whole workbook. */
  readonly scope: SheetId | null;
  /** With its `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

export interface SheetView {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColour: Colour | null;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  /** While protected: which cells may be selected. */
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The rows and columns that hold anything or look like anything; a grid may draw more. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  readonly page: PageLayoutView;
  rowHeight(row: number): number;
  rowHidden(row: number): boolean;
  columnWidth(column: number): number;
  columnHidden(column: number): boolean;
  /** The cell as it is now, blank cells too. */
  cell(row: number, column: number): CellView;
}

export interface Selection {
  readonly sheet: SheetId;
  readonly range: CellRange;
  /** The one cell of the range that typing goes to. */
  readonly active: CellPosition;
}

export interface WorkbookView {
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly SheetView[];
  readonly activeSheet: SheetId;
  readonly selection: Selection;
  readonly names: readonly NameView[];
  /** The cell that the user is editing now. */
  readonly editing: { readonly sheet: SheetId; readonly cell: CellPosition } | null;
  /** `null` when there is no such sheet (any more). */
  sheet(id: SheetId): SheetView | null;
  sheetByName(name: string): SheetView | null;
}
