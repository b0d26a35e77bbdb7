import type { InferOutput } from 'valibot';
import type { putCardResponse } from '../../shared/api/cases';
import type { Card, Programme, Role } from '../../shared/definition/programme';
import { CARD_HANDED_IN, type Standing } from '../../shared/process/standing';
import type { CaseRecord } from '../store/cases';
import type { Statement } from '../store/database';
import { insertEvent } from '../store/events';
import { insertPersonalValues, insertRevision } from '../store/revisions';
import { makeRevision, type CheckedCard } from './accept-card';
import { dayOfStep } from './case-standing';
import type { StepContext } from './context';
import { caseEtag, cardEtag } from './etag';
import { nextEvent } from './events';
import { scoreOf, scoresFrom, withoutPersonal } from './score';
import type { Sources } from './sources';

/** A filling that was found right, and what it follows. */
export interface Accepted {
  readonly record: CaseRecord;
  readonly standing: Standing;
  readonly programme: Programme;
  readonly card: Card;
  readonly checked: CheckedCard;
  /** The number of the card's current revision, 0 when there is none. */
  readonly before: number;
  readonly sources: Sources;
  readonly role: Role;
}

/** A revision with the event that tells of it. */
export interface NextRevision {
  /** The case after it. */
  readonly moved: CaseRecord;
  readonly body: InferOutput<typeof putCardResponse>;
  /** All but the change of the case itself, which comes last. */
  readonly statements: readonly Statement[];
}

/** Makes a card's next revision in a case. */
export function nextRevision(
  { db, caller, now }: StepContext,
  { record: of, standing, programme, card, checked, before, sources, role }: Accepted,
): NextRevision {
  const score = withoutPersonal(programme, scoreOf(programme, card, checked.merged));
  const scores = {
    ...scoresFrom(programme, new Map([[card.id, checked.merged]])),
    [card.id]: score,
  };
  const revision = makeRevision(card, checked.own, {
    caseId: of.id,
    programme,
    revision: before + 1,
    role,
    now,
    sources,
    scores,
  });
  const { record } = revision;
  const event = nextEvent(
    of,
    CARD_HANDED_IN,
    { role, person: caller.person },
    { card: card.id, revision: record.revision, sha256: record.sha256 },
    now,
    dayOfStep(standing, now),
  );
  const moved = { ...of, version: event.version, head: event.hash };
  return {
    moved,
    body: {
      card: card.id,
      revision: record.revision,
      etag: cardEtag(record),
      case_etag: caseEtag(moved),
      receipt: {
        number: `${of.receipt}/${card.id}/${record.revision}`,
        received_at: record.acceptedAt,
        sha256: record.sha256,
      },
      score,
    },
    statements: [
      insertEvent(db, event),
      insertRevision(db, of.id, record),
      insertPersonalValues(db, of.id, card.id, record.revision, revision.personal),
    ],
  };
}
