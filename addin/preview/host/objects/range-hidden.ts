/** Hidden rows and columns of ranges: TRUE, FALSE, or `null` where they differ. */
import * as v from 'valibot';
import { argument } from '../protocol/host-object';
import { columnsOf, rowsOf } from '../rectangle';
import type { Cells } from './api';
import { common } from './common-value';
import { mayChange } from './guard';

/** No more rows are looked at: beyond the used ones none is hidden. */
const MOST_ROWS = 20_000;

export function rowHidden({ sheet, areas }: Cells): boolean | null {
  return common(
    areas.flatMap((area) =>
      indexes(area.top, Math.min(rowsOf(area), MOST_ROWS)).map((row) => sheet.hiddenRows.has(row)),
    ),
  );
}

export function columnHidden({ sheet, areas }: Cells): boolean | null {
  return common(
    areas.flatMap((area) =>
      indexes(area.left, columnsOf(area)).map((column) => sheet.hiddenColumns.has(column)),
    ),
  );
}

export function setRowHidden({ api, sheet, areas }: Cells, value: unknown): void {
  mayChange(sheet, 'allowFormatRows');
  const hidden = argument(v.boolean(), value);
  for (const area of areas) {
    for (const row of indexes(area.top, Math.min(rowsOf(area), MOST_ROWS))) {
      if (hidden) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    }
  }
  api.editor.journal.record({ kind: 'layout', sheet });
}

export function setColumnHidden({ api, sheet, areas }: Cells, value: unknown): void {
  mayChange(sheet, 'allowFormatColumns');
  const hidden = argument(v.boolean(), value);
  for (const area of areas) {
    for (const column of indexes(area.left, columnsOf(area))) {
      if (hidden) sheet.hiddenColumns.add(column);
      else sheet.hiddenColumns.delete(column);
    }
  }
  api.editor.journal.record({ kind: 'layout', sheet });
}

function indexes(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
