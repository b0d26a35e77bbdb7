/** What protection of a sheet forbids the add-in too, as Excel does: with `AccessDenied`. */
import { isWholeColumns } from '../address';
import type { CellRange } from '../model';
import { eachCell } from '../rectangle';
import { apiError } from '../protocol/errors';
import { keysWithin } from '../state/cells';
import { formatAt } from '../state/lookup';
import type { ProtectionOptions, Sheet } from '../state/sheet';
import type { Cells } from './api';

/** Contents may be written where every cell is unlocked. */
export function mayWrite({ sheet, areas }: Cells): void {
  if (sheet.protection && areas.some((area) => hasLockedCell(sheet, area))) {
    throw apiError('AccessDenied');
  }
}

/** Anything else needs the option that allows it; most things have none. */
export function mayChange(sheet: Sheet, option?: keyof ProtectionOptions): void {
  if (!sheet.protection) return;
  if (option === undefined || sheet.protection[option] !== true) throw apiError('AccessDenied');
}

export function hasLockedCell(sheet: Sheet, range: CellRange): boolean {
  if (isWholeColumns(range)) {
    return (
      sheet.baseFormat.locked ||
      keysWithin(sheet.formats, range).some((key) => sheet.formats.get(key)?.locked)
    );
  }
  let locked = false;
  eachCell(range, (row, column) => {
    locked ||= formatAt(sheet, row, column).locked;
  });
  return locked;
}
