import { apiError } from '../protocol/errors';
import { hostObject } from '../protocol/host-object';
import type { HostObject, ObjectType } from '../protocol/host-object';
import { rangeArgument } from './addresses';
import type { SheetTarget } from './api';
import { changePage } from './page-layout';

/** Horizontal page breaks: each is the row that begins a page. */
export function pageBreaksObject(target: SheetTarget): HostObject {
  return hostObject(PAGE_BREAKS, target);
}

interface BreakTarget extends SheetTarget {
  readonly row: number;
}

const PAGE_BREAKS: ObjectType<SheetTarget> = {
  name: 'PageBreakCollection',
  items: (target) => target.sheet.page.rowBreaks.map((row) => breakObject(target, row)),
  item: (target, key) => {
    const row = target.sheet.page.rowBreaks.find((each) => String(each) === String(key));
    if (row === undefined) throw apiError('ItemNotFound');
    return breakObject(target, row);
  },
  open: {
    Add: (target, [range]) => {
      const { top } = rangeArgument(target.api, target.sheet, range);
      // No page can begin above the first row.
      if (top === 0) throw apiError('InvalidArgument');
      const rows = new Set([...target.sheet.page.rowBreaks, top]);
      changePage(target, { rowBreaks: [...rows].sort((a, b) => a - b) });
      return breakObject(target, top);
    },
  },
  call: {
    GetCount: ({ sheet }) => sheet.page.rowBreaks.length,
    RemovePageBreaks: (target) => changePage(target, { rowBreaks: [] }),
  },
};

function breakObject({ api, sheet }: SheetTarget, row: number): HostObject {
  return hostObject(PAGE_BREAK, { api, sheet, row });
}

const PAGE_BREAK: ObjectType<BreakTarget> = {
  name: 'PageBreak',
  identity: ({ row }) => ({ _Id: String(row) }),
  read: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  call: {
    Delete: (target) =>
      changePage(target, {
        rowBreaks: target.sheet.page.rowBreaks.filter((row) => row !== target.row),
      }),
  },
};
