import type { InferOutput } from 'valibot';
import type { cardResponse, revisionListResponse } from '../../shared/api/cases';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Caller, Membership } from '../auth/caller';
import { refuse } from '../refusal';
import {
  openedIn,
  selectRevision,
  selectRevisions,
  summariesIn,
  type OpenedRevision,
  type RevisionSummary,
} from '../store/revisions';
import { cardEtag } from './etag';
import { cardById, programmeOfCase } from './find-programme';
import { loadCase } from './load-case';
import { answersOf, contentOf } from './open-revision';
import { seesPersonal } from './rights';
import type { Database } from '../store/database';

type Summary = InferOutput<typeof revisionListResponse>['items'][number];

const presentRevision = (of: RevisionSummary): Summary => ({
  card: of.card,
  revision: of.revision,
  etag: cardEtag(of),
  accepted_at: of.acceptedAt,
  by: of.role,
  sha256: of.sha256,
});

/** A revision with its answers, as a reader with these memberships may see it. */
export function presentCard(
  opened: OpenedRevision,
  seenBy: readonly Membership[],
): InferOutput<typeof cardResponse> {
  const { answers, withheld } = answersOf(opened, seesPersonal(seenBy));
  return {
    ...presentRevision(opened.record),
    answers: { ...answers },
    withheld: [...withheld],
    scores: contentOf(opened).scores,
  };
}

/**
 * Reads a revision of a card, the current one when no number is given.
 *
 * @throws {Refused} 404 when there is none or the caller may not see the case.
 */
export async function readCard(
  db: Database,
  caller: Caller,
  caseId: string,
  card: string,
  revision: number | null,
): Promise<InferOutput<typeof cardResponse>> {
  const loaded = await loadCase(db, caller, caseId, selectRevision(db, caseId, card, revision));
  const opened = openedIn(loaded.more[0], loaded.more[1]) ?? refuse('not-found');
  return presentCard(opened, loaded.seenBy);
}

/**
 * A card's revisions after a number, the oldest first; one more than `limit` tells that more follow.
 *
 * @throws {Refused} 404 when the programme has no such card or the caller may not see the case.
 */
export async function readRevisions(
  db: Database,
  programmes: Programmes,
  caller: Caller,
  caseId: string,
  card: string,
  after: number,
  limit: number,
): Promise<readonly Summary[]> {
  const statement = selectRevisions(db, caseId, card, after, limit + 1);
  const { record, more } = await loadCase(db, caller, caseId, [statement]);
  if (cardById(programmeOfCase(record, programmes), card) === undefined) refuse('not-found');
  return summariesIn(more[0]).map(presentRevision);
}
