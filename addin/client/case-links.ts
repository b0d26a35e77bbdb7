import * as v from 'valibot';
import type { Store } from './store';

const receipt = v.strictObject({
  number: v.string(),
  receivedAt: v.string(),
  sha256: v.string(),
});

const linkSchema = v.strictObject({
  /** The filling: `instance` of the sheet's identity. */
  instance: v.string(),
  caseId: v.string(),
  /** The ETag of the card's revision that the sheet rests on; null when none was handed in yet. */
  basedOn: v.nullable(v.string()),
  receipt: v.nullable(receipt),
  /** Whether the receipt stands on the sheet. */
  receiptWritten: v.boolean(),
});

/**
 * Which case a sheet belongs to. Kept on the device, not on the sheet: a sheet travels, and says no
 * more than which card it is.
 */
export type CaseLink = Readonly<v.InferOutput<typeof linkSchema>>;

const PREFIX = 'case-link ';

export interface CaseLinks {
  readonly all: () => Promise<readonly CaseLink[]>;
  readonly of: (instance: string) => Promise<CaseLink | null>;
  readonly put: (link: CaseLink) => Promise<void>;
}

export function caseLinks(store: Store): CaseLinks {
  return {
    all: async () =>
      (await store.list(PREFIX)).filter((record): record is CaseLink => v.is(linkSchema, record)),
    of: async (instance) => {
      const record = await store.get(PREFIX + instance);
      return v.is(linkSchema, record) ? record : null;
    },
    put: (link) => store.put(PREFIX + link.instance, link),
  };
}
