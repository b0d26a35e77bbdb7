import type { EngineSheet } from '../../engine/engine';
import type { Calculation } from '../calculation/calculation';
import type { Journal } from '../journal';
import type { SheetId } from '../model';
import type { Workbook } from '../state/workbook';

/**
 * What an edit works on. Edits change the workbook whoever asks: whether it is allowed, and what an
 * error is called, is for the caller.
 */
export interface Editor {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly journal: Journal;
  readonly newEngineSheet: () => EngineSheet;
  readonly dropEngineSheet: (sheet: EngineSheet) => void;
  readonly newSheetId: () => SheetId;
  /** An id in the manner of Excel's, never given twice. */
  readonly newId: () => string;
}
