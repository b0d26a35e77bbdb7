import * as v from 'valibot';
import type { Answers } from '../../shared/card/answers';
import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import type { SheetIdentity } from '../../shared/sheet/plan';
import { CASES_PATH, cardPath } from './api';

/**
 * A hand-in that a person confirmed, put together once: whatever happens on the way, the same key
 * and body go out again.
 */
export const handInSchema = v.strictObject({
  /** `Idempotency-Key` of every attempt. */
  key: v.string(),
  /** Who confirmed it: only for that person may it be sent. */
  person: v.string(),
  sheet: v.strictObject({
    programme: v.string(),
    version: v.string(),
    card: v.string(),
    instance: v.string(),
  }),
  /** null opens a case. */
  caseId: v.nullable(v.string()),
  path: v.string(),
  /** See `WriteRequest`; absent for a new case. */
  basedOn: v.optional(v.nullable(v.string())),
  body: v.string(),
  /** Of the answers as they were confirmed. */
  answersHash: v.string(),
  /** RFC 3339, UTC. */
  confirmedAt: v.string(),
  /**
   * `sent`: an attempt was made whose outcome is not known. `conflict`: the server refused it because
   * the case has a newer revision; it is kept until somebody has compared the two.
   */
  state: v.picklist(['unsent', 'sent', 'conflict']),
});
export type HandIn = Readonly<v.InferOutput<typeof handInSchema>>;

/** Where a card is handed in: as a new case, or into one, resting on a revision or being the first. */
export type Destination =
  | {
      readonly kind: 'new-case';
      /** The number that another term is asked for; absent in a first application. */
      readonly renews?: string;
      /** For which institution, where the person belongs to several. */
      readonly institution?: string;
    }
  | { readonly kind: 'case'; readonly caseId: string; readonly basedOn: string | null };

/** Tells whether answers are still those that were confirmed. */
export const answersHash = (answers: Answers): string => sha256Of(canonicalJson(answers));

export interface NewHandIn {
  readonly key: string;
  readonly person: string;
  readonly sheet: SheetIdentity;
  readonly destination: Destination;
  readonly answers: Answers;
  readonly now: Date;
}

/** Puts a hand-in together. */
export function makeHandIn(of: NewHandIn): HandIn {
  const { key, person, sheet, destination, answers, now } = of;
  const { programme, version, card, instance } = sheet;
  const common = {
    key,
    person,
    sheet: { programme, version, card, instance },
    answersHash: answersHash(answers),
    confirmedAt: now.toISOString(),
    state: 'unsent',
  } as const;
  return destination.kind === 'new-case'
    ? {
        ...common,
        caseId: null,
        path: CASES_PATH,
        // What has no value is left out of JSON.
        body: JSON.stringify({
          programme,
          renews: destination.renews,
          institution: destination.institution,
          cards: { [card]: answers },
        }),
      }
    : {
        ...common,
        caseId: destination.caseId,
        path: cardPath(destination.caseId, card),
        basedOn: destination.basedOn,
        body: JSON.stringify({ answers }),
      };
}
