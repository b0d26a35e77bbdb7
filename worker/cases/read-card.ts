import type { InferOutput } from 'valibot';
import type { cardResponse, revisionListResponse } from '../../shared/api/cases';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Caller } from '../auth/caller';
import { handsOutPersonal } from '../personal/hand-out';
import type { ReadContext } from '../personal/record-reads';
import { refuse } from '../refusal';
import {
  holdsPersonal,
  openedIn,
  selectRevision,
  selectRevisions,
  summariesIn,
  type OpenedRevision,
  type RevisionSummary,
} from '../store/revisions';
import { cardEtag } from './etag';
import { cardById, programmeOfCase } from './find-programme';
import { loadCase, type SeenCase } from './load-case';
import { answersOf, contentOf } from './open-revision';
import { seesPersonal } from './rights';
import type { Database } from '../store/database';

type CardBody = InferOutput<typeof cardResponse>;
type Summary = InferOutput<typeof revisionListResponse>['items'][number];

const presentRevision = (of: RevisionSummary): Summary => ({
  card: of.card,
  revision: of.revision,
  etag: cardEtag(of),
  accepted_at: of.acceptedAt,
  by: of.role,
  sha256: of.sha256,
});

/**
 * A revision with its answers, as somebody who sees the case may see it; that they were handed what
 * it says of people is written down.
 */
export async function presentCard(
  context: ReadContext,
  loaded: SeenCase,
  opened: OpenedRevision,
): Promise<CardBody> {
  const read = holdsPersonal(opened) ? [opened.record] : [];
  const { answers, withheld } = answersOf(opened, await handsOutPersonal(context, loaded, read));
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
 * @param isHeld whether the reader already holds what the tag names. A revision keeps its tag when
 *   personal values are erased, so that a copy is good only of one that is whole.
 * @returns null in place of a body that the reader holds.
 * @throws {Refused} 404 when there is none or the caller may not see the case.
 */
export async function readCard(
  context: ReadContext,
  caseId: string,
  card: string,
  revision: number | null,
  isHeld: (etag: string) => boolean,
): Promise<{ readonly etag: string; readonly body: CardBody | null }> {
  const { db, caller } = context;
  const loaded = await loadCase(db, caller, caseId, selectRevision(db, caseId, card, revision));
  const opened = openedIn(loaded.more[0], loaded.more[1]) ?? refuse('not-found');
  const etag = cardEtag(opened.record);
  const isWhole = answersOf(opened, seesPersonal(loaded.seenBy)).withheld.length === 0;
  const body = isWhole && isHeld(etag) ? null : await presentCard(context, loaded, opened);
  return { etag, body };
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
