/** References as the file's names want them. */
import { absoluteRange, quotedSheet } from '../sheet/address';
import type { CellRange } from '../sheet/plan';

/** `'Sheet'!$A$1:$B$2`: nothing in it moves with the cell that reads it. */
export const absoluteReference = (sheet: string, range: CellRange): string =>
  `${quotedSheet(sheet)}!${absoluteRange(range)}`;
