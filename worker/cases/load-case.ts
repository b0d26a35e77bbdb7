import type { Caller, Membership } from '../auth/caller';
import { refuse } from '../refusal';
import { caseIn, selectCase, type CaseRecord } from '../store/cases';
import { numberIn, selectCertificate } from '../store/certificates';
import {
  earlierEventsIn,
  eventsIn,
  selectEarlierEvents,
  selectEvents,
  type EarlierEvent,
  type TakenEvent,
} from '../store/events';
import { selectCurrentRevisions, summariesIn, type RevisionSummary } from '../store/revisions';
import { membershipsSeeing } from './rights';
import { type Database, type Rows, type Statement, readTogether } from '../store/database';

/** A case with what happened in it. */
export interface LoadedCase {
  readonly record: CaseRecord;
  readonly events: readonly TakenEvent[];
  /** The current revision of each card handed in. */
  readonly cards: readonly RevisionSummary[];
  readonly certificate?: string;
  /** What happened in the cases before a renewal. */
  readonly earlier: readonly EarlierEvent[];
}

/** A case that the caller may see, with the memberships by which they do. */
export interface SeenCase extends LoadedCase {
  readonly seenBy: readonly Membership[];
  /** Results of the further statements that were read with the case. */
  readonly more: readonly Rows[];
}

/**
 * Reads a case in one round trip, together with further statements.
 *
 * @throws {Refused} 404 when there is none or the caller may not see it.
 */
export async function loadCase(
  db: Database,
  caller: Caller,
  id: string,
  more: readonly Statement[] = [],
): Promise<SeenCase> {
  const [record, events, cards, certificate, earlier, ...rest] = await readTogether(db, [
    selectCase(db, id),
    selectEvents(db, id),
    selectCurrentRevisions(db, id),
    selectCertificate(db, id),
    selectEarlierEvents(db, id),
    ...more,
  ]);
  const found = caseIn(record) ?? refuse('not-found');
  const seenBy = membershipsSeeing(caller, found);
  if (seenBy.length === 0) refuse('not-found');
  const number = numberIn(certificate);
  return {
    record: found,
    events: eventsIn(events),
    cards: summariesIn(cards),
    ...(number === undefined ? {} : { certificate: number }),
    earlier: earlierEventsIn(earlier),
    seenBy,
    more: rest,
  };
}
