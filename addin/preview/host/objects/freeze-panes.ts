import * as v from 'valibot';
import { argument, hostObject, optional } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { columnsOf, rowsOf } from '../rectangle';
import { rangeArgument } from './addresses';
import type { SheetTarget } from './api';

export function freezePanesObject(target: SheetTarget): HostObject {
  return hostObject(FREEZE_PANES, target);
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

function freeze({ api, sheet }: SheetTarget, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  api.editor.journal.record({ kind: 'layout', sheet });
}

const FREEZE_PANES: ObjectType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (target, [count]) => freeze(target, optional(Count, count) ?? 1, 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, optional(Count, count) ?? 1),
    FreezeAt: (target, [range]) => {
      const frozen = rangeArgument(
        target.api,
        target.sheet,
        typeof range === 'string' ? argument(v.string(), range) : range,
      );
      freeze(target, rowsOf(frozen), columnsOf(frozen));
    },
    Unfreeze: (target) => freeze(target, 0, 0),
  },
};
