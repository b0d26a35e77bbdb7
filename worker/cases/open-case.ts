import type { InferOutput } from 'valibot';
import type { createCaseRequest, createCaseResponse } from '../../shared/api/cases';
import { answerTo } from '../../shared/card/answers';
import { sourcesOf } from '../../shared/card/sources';
import { warsawDay } from '../../shared/process/days';
import { openingEvent, standingAfter } from '../../shared/process/standing';
import { isFault, refuse, type FaultAt } from '../refusal';
import { insertCase, type NewCase } from '../store/cases';
import { insertEvent } from '../store/events';
import { insertPersonalValues, insertRevision } from '../store/revisions';
import { makeRevision, type NewRevision } from './accept-card';
import { readApplication } from './application';
import type { SettledCase } from './case-issues';
import type { StepContext } from './context';
import { movedTo } from './case-standing';
import { caseEtag } from './etag';
import { nextEvent } from './events';
import { cardById } from './find-programme';
import type { PreparedWrite } from './prepared-write';
import { applyingMembership } from './rights';
import { randomId, readableId } from './random-id';
import { renewedLineOf, requireWindow } from './renewal';
import { scoresFrom } from './score';

type Request = InferOutput<typeof createCaseRequest>;
type Response = InferOutput<typeof createCaseResponse>;

/**
 * Opens a case with the applicant's cards; nothing of refused answers is kept.
 *
 * @throws {Refused} 403 for nobody's applicant; 409 outside the windows, and for a renewal that cannot
 *   be asked for; 422 with every fault of the request and every issue of its cards at once.
 */
export async function openCase(
  request: Request,
  context: StepContext,
): Promise<PreparedWrite<Response>> {
  const { db, caller, now, programmes } = context;
  const membership = applyingMembership(caller, request.institution);
  const errors: FaultAt[] = isFault(membership) ? [membership] : [];
  const programme = programmes.byId(request.programme);
  if (programme === undefined) {
    errors.push({ pointer: '/programme', code: 'unknown-programme' });
    return refuse('invalid-request', { errors });
  }
  const { card: registered, voivodeship: place, nationwide } = programme.register;
  const opening = openingEvent(programme.process) ?? refuse('forbidden');
  const today = warsawDay(now);
  requireWindow(programme.process, today);
  const renews = request.renews ?? null;
  const line =
    renews === null || isFault(membership)
      ? null
      : await renewedLineOf(context, programme, membership.institution, renews);
  if (isFault(line)) errors.push(line);
  const settled: SettledCase = {
    kind: renews === null ? 'first' : 'renewal',
    voivodeship: line === null || isFault(line) || nationwide ? '' : line.voivodeship,
  };
  const application = readApplication(programme, request.cards, settled, context);
  const { cards, issues } = application;
  errors.push(...application.errors);
  if (isFault(membership) || errors.length > 0) {
    return refuse('invalid-request', { errors, ...(issues.length > 0 && { issues }) });
  }
  if (issues.length > 0) refuse('invalid-answers', { issues });
  const scores = scoresFrom(programme, cards);
  const id = randomId();
  const revisions = [...cards].flatMap(([cardId, own]): NewRevision[] => {
    const card = cardById(programme, cardId);
    if (card === undefined) return [];
    const taken = sourcesOf(card).filter((source) => cards.has(source));
    const of = {
      caseId: id,
      programme,
      revision: 1,
      role: 'applicant',
      now,
      sources: new Map(taken.map((source) => [source, { revision: 1 }])),
      scores,
    } as const;
    return [makeRevision(card, own, of)];
  });
  const event = nextEvent(
    { id, version: 0, head: '' },
    opening.id,
    { role: 'applicant', person: caller.person },
    {
      cards: Object.fromEntries(
        revisions.map(({ record }) => [
          record.card,
          { revision: record.revision, sha256: record.sha256 },
        ]),
      ),
    },
    now,
    today,
  );
  const answer =
    place === undefined || nationwide ? null : answerTo(cards.get(registered) ?? {}, place);
  const voivodeship = typeof answer === 'string' ? answer : '';
  const { process } = programme;
  const standing = standingAfter(process, settled.kind, undefined, event);
  const opened: NewCase = {
    id,
    receipt: `${programme.id.toUpperCase()}-${event.day.replaceAll('-', '')}-${readableId(8)}`,
    programme: programme.id,
    programmeVersion: programme.version,
    institution: membership.institution,
    voivodeship,
    state: standing.state,
    entered: standing.entered,
    due: standing.due,
    closed: false,
    renews,
    openedTo: ['applicant'],
    version: event.version,
    head: event.hash,
    submittedAt: event.recordedAt,
  };
  const record = movedTo(opened, process, standing, event);
  const etag = caseEtag(record);
  return {
    status: 201,
    headers: { ETag: etag, Location: `/api/v1/cases/${id}` },
    body: {
      id,
      state: record.state,
      etag,
      receipt: { number: record.receipt, received_at: event.recordedAt, sha256: event.hash },
      scores: { ...scores },
    },
    statements: [
      insertCase(db, record),
      insertEvent(db, event),
      ...revisions.flatMap((revision) => [
        insertRevision(db, id, revision.record),
        insertPersonalValues(db, id, revision.record.card, 1, revision.personal),
      ]),
    ],
  };
}
