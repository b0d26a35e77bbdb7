import { FILE_LIMITS } from '../limits';
import type { ReadingCost } from '../contents';
import { refuseFile } from './refuse';

/** Counts the work of one reading and ends it at the limits. */
export interface Meter {
  /** Reserves what a part says that it unpacks to, at most `limit`. @throws {RefusedFile} over a limit. */
  readonly expect: (part: string, bytes: number, limit: number) => void;
  readonly inflated: (bytes: number) => void;
  /** @throws {RefusedFile} for one cell too many. */
  readonly cell: (isFormula: boolean) => void;
  /** @throws {RefusedFile} for more text than is kept of one file. */
  readonly text: (kept: string) => void;
  readonly cost: () => ReadingCost;
}

/** What a text takes besides its characters, in characters. */
const TEXT_ITSELF = 16;

export function createMeter(): Meter {
  const spent = { inflated: 0, cells: 0, formulas: 0, text: 0 };
  let expected = 0;
  return {
    expect(part, bytes, limit) {
      if (bytes > limit) refuseFile({ code: 'file-part-too-large', part });
      expected += bytes;
      if (expected > FILE_LIMITS.total) refuseFile({ code: 'file-unpacks-too-large' });
    },
    inflated(bytes) {
      spent.inflated += bytes;
    },
    cell(isFormula) {
      const kind = isFormula ? 'formulas' : 'cells';
      if (spent[kind] === FILE_LIMITS[kind]) refuseFile({ code: 'file-too-many-cells' });
      spent[kind] += 1;
    },
    text(kept) {
      spent.text += kept.length + TEXT_ITSELF;
      if (spent.text > FILE_LIMITS.text) refuseFile({ code: 'file-too-much-text' });
    },
    cost: () => ({ ...spent }),
  };
}
