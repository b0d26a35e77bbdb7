import { addressOf } from '../../../shared/sheet/address';
import { textInput } from '../layout/cell-input';
import { changedItems } from '../links/changed-items';
import { seenCells } from '../links/ledger';
import type { SheetId } from '../port';
import { loadSnapshot } from './snapshot';

/**
 * Writes the values that other sheets give now as looked at. The cells for them are unlocked, so the
 * sheet stays protected; where nothing has changed nothing is written.
 */
export async function markSeen(context: Excel.RequestContext, id: SheetId): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const load = loadSnapshot(sheet);
  await context.sync();
  const snapshot = load();
  const seen = seenCells(snapshot.values);
  const changed = changedItems(snapshot.values);
  if (changed.length === 0) return;
  for (const ledgerId of changed) {
    const cell = seen.get(ledgerId);
    if (cell === undefined) continue;
    const value = snapshot.values[cell.row]?.[cell.column - 1] ?? '';
    const input = typeof value === 'string' ? textInput(value) : value;
    sheet.getRange(addressOf(cell)).formulas = [[input]];
  }
  await context.sync();
}
