import type { CellPosition, CellRange } from '../model';
import type { FormatPatch } from './format';

/** A `custom` rule: where its formula, read as if in `anchor`, is TRUE, the cell gets `look`. */
export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly anchor: CellPosition;
  /** With its `=`; empty until the add-in sets it, and then never true. */
  readonly formula: string;
  readonly look: FormatPatch;
  readonly stopIfTrue: boolean;
}
