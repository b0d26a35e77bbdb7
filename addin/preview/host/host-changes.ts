/** What a renderer is told, made of what an action changed. */
import type { HostChange } from './host';
import type { JournalEntry } from './journal';
import type { Sheet } from './state/sheet';

export function hostChanges(
  entries: readonly JournalEntry[],
  recalculated: ReadonlySet<Sheet>,
): readonly HostChange[] {
  const changes = new Map<string, HostChange>();
  const add = (change: HostChange) => changes.set(JSON.stringify(change), change);
  for (const entry of entries) {
    switch (entry.kind) {
      case 'contents':
      case 'formats': {
        const moved = entry.kind === 'contents' && entry.change !== 'RangeEdited';
        const range = moved ? null : entry.range;
        add({ kind: 'cells', sheet: entry.sheet.id, range });
        break;
      }
      case 'protection':
        add({ kind: 'cells', sheet: entry.sheet.id, range: null });
        add({ kind: 'sheets' });
        break;
      case 'activated':
        add({ kind: 'active-sheet' });
        add({ kind: 'selection' });
        break;
      case 'selection':
      case 'editing':
        add({ kind: entry.kind });
        break;
      default:
        add({ kind: 'sheets' });
    }
  }
  for (const sheet of recalculated) add({ kind: 'cells', sheet: sheet.id, range: null });
  return [...changes.values()];
}
