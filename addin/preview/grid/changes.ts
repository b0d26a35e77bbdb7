/** What changed at the host since the grid was last drawn. */
import type { HostChange } from '../host/host';
import type { CellRange, SheetId } from '../host/model';

export interface Pending {
  /** Areas of the sheet in view; `'all'` when anything may have changed. */
  readonly areas: readonly CellRange[] | 'all';
  readonly layout: boolean;
  readonly selection: boolean;
}

export interface Changes {
  readonly add: (change: HostChange) => void;
  /** What there is to do for this sheet; everything is forgotten then. */
  readonly take: (sheet: SheetId) => Pending;
}

export function collectChanges(): Changes {
  let changes: HostChange[] = [];
  return {
    add: (change) => void changes.push(change),
    take(sheet) {
      const taken = changes;
      changes = [];
      const areas: CellRange[] = [];
      let all = false;
      for (const change of taken) {
        if (change.kind !== 'cells' || change.sheet !== sheet) continue;
        if (change.range === null) all = true;
        else areas.push(change.range);
      }
      return {
        areas: all ? 'all' : areas,
        // What is typed below the part in use makes the sheet longer.
        layout: taken.some(({ kind }) => kind !== 'selection' && kind !== 'editing'),
        selection: taken.length > 0,
      };
    },
  };
}
