/** A worksheet's mutable state. Only `edits/` changes it. */
import type { EngineSheet } from '../../engine/engine';
import type { CellFormula } from '../formula/shared';
import type {
  CellFormat,
  CellRange,
  Colour,
  PageLayoutView,
  SheetId,
  SheetVisibility,
} from '../model';
import type { CellKey } from './cells';
import type { ConditionalFormat } from './conditional-format';
import { DEFAULT_FORMAT } from './format';
import { defaultPage } from './page';
import type { Validation } from './validation';

/** What a cell holds; a blank cell has no content. */
export type Content =
  { readonly kind: 'constant'; readonly value: string | number | boolean } | CellFormula;

/** What a protected sheet still allows, by Excel's names; what is missing is not allowed. */
export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowSort?: boolean;
  readonly allowAutoFilter?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly selectionMode?: 'Normal' | 'Unlocked' | 'None';
}

export interface Sheet {
  readonly id: SheetId;
  readonly engine: EngineSheet;
  name: string;
  visibility: SheetVisibility;
  tabColour: Colour | null;
  showGridlines: boolean;
  readonly contents: Map<CellKey, Content>;
  readonly formats: Map<CellKey, CellFormat>;
  /** Formats of whole columns, under those of cells. */
  readonly columnFormats: Map<number, CellFormat>;
  /** The format of all other cells. */
  baseFormat: CellFormat;
  readonly validations: Map<CellKey, Validation>;
  /** First in rank first. */
  conditionalFormats: readonly ConditionalFormat[];
  merges: readonly CellRange[];
  /** `null` while unprotected. */
  protection: ProtectionOptions | null;
  frozenRows: number;
  frozenColumns: number;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  page: PageLayoutView;
  readonly customProperties: Map<string, string>;
}

/** In points, as Excel gives them for Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;

export function blankSheet(id: SheetId, name: string, engine: EngineSheet): Sheet {
  return {
    id,
    engine,
    name,
    visibility: 'Visible',
    tabColour: null,
    showGridlines: true,
    contents: new Map(),
    formats: new Map(),
    columnFormats: new Map(),
    baseFormat: DEFAULT_FORMAT,
    validations: new Map(),
    conditionalFormats: [],
    merges: [],
    protection: null,
    frozenRows: 0,
    frozenColumns: 0,
    rowHeights: new Map(),
    hiddenRows: new Set(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    page: defaultPage(),
    customProperties: new Map(),
  };
}
