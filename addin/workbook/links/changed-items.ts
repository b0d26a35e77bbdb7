import type { SheetValues } from '../../../shared/sheet/read';
import { seenCells } from './ledger';

/** Ids of the answers and marks from other cards that are not as they were looked at. */
export const changedItems = (values: SheetValues): readonly string[] =>
  [...seenCells(values)].flatMap(([id, { row, column }]) =>
    values[row]?.[column + 1] === 1 ? [id] : [],
  );
