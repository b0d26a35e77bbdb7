import { FILE_LIMITS } from '../limits';
import type { ReadingCost } from '../contents';
import { refuseFile } from './refuse';

/** Counts the work of one reading and ends it at the limits. */
export interface Meter {
  /** Reserves what a part says that it unpacks to. @throws {RefusedFile} over a limit. */
  readonly expect: (part: string, bytes: number) => void;
  readonly inflated: (bytes: number) => void;
  /** @throws {RefusedFile} for one cell too many. */
  readonly cell: (isFormula: boolean) => void;
  readonly cost: () => ReadingCost;
}

export function createMeter(): Meter {
  const spent = { inflated: 0, cells: 0, formulas: 0 };
  let expected = 0;
  return {
    expect(part, bytes) {
      if (bytes > FILE_LIMITS.part) refuseFile({ code: 'file-part-too-large', part });
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
    cost: () => ({ ...spent }),
  };
}
