/** What one action changed, collected while it runs and told to renderer and client afterwards. */
import type { CellRange, CellValue, SheetId } from './model';
import type { Sheet } from './state/sheet';

/** Excel's names of kinds of changes to data. */
export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted';

export type JournalEntry =
  | {
      readonly kind: 'contents';
      readonly sheet: Sheet;
      readonly range: CellRange;
      readonly change: ChangeType;
      /** The value before, where a single cell changed. */
      readonly details: { readonly before: CellValue } | null;
    }
  | { readonly kind: 'formats'; readonly sheet: Sheet; readonly range: CellRange | null }
  | { readonly kind: 'layout'; readonly sheet: Sheet }
  | { readonly kind: 'protection'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-deleted'; readonly id: SheetId; readonly name: string }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'sheet-visibility'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: Sheet }
  | { readonly kind: 'activated'; readonly before: Sheet; readonly after: Sheet }
  | { readonly kind: 'selection' }
  | { readonly kind: 'editing' };

export interface Journal {
  record(entry: JournalEntry): void;
  /** While muted, entries are no news for the client, as with `runtime.enableEvents = false`. */
  muted: boolean;
  /** The entries since the last call, oldest first: all, and those that the client may hear of. */
  take(): { readonly all: readonly JournalEntry[]; readonly audible: readonly JournalEntry[] };
}

export function createJournal(): Journal {
  let all: JournalEntry[] = [];
  let audible: JournalEntry[] = [];
  return {
    muted: false,
    record(entry) {
      all.push(entry);
      if (!this.muted) audible.push(entry);
    },
    take() {
      const taken = { all, audible };
      [all, audible] = [[], []];
      return taken;
    },
  };
}
