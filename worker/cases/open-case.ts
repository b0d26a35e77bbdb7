import type { InferOutput } from 'valibot';
import type { createCaseRequest, createCaseResponse } from '../../shared/api/cases';
import { isObject } from '../../shared/api/object';
import { answerTo, type Answers } from '../../shared/card/answers';
import type { Issue } from '../../shared/card/validate';
import type { Card, CardId, Programme } from '../../shared/definition/programme';
import { warsawDay } from '../../shared/process/days';
import { openingEvent, standingAfter } from '../../shared/process/standing';
import { refuse, type FaultAt } from '../refusal';
import { insertCase, type NewCase } from '../store/cases';
import { insertEvent } from '../store/events';
import { insertPersonalValues, insertRevision } from '../store/revisions';
import { checkCard, makeRevision, type NewRevision } from './accept-card';
import type { StepContext } from './context';
import { movedTo } from './case-standing';
import { caseEtag } from './etag';
import { nextEvent } from './events';
import { cardById } from './find-programme';
import type { PreparedWrite } from './prepared-write';
import { applyingMembership } from './rights';
import { randomId, readableId } from './random-id';
import { requireRenewal, requireWindow } from './renewal';
import { scoresFrom } from './score';
import { sourceOfFilling, type Source } from './sources';

type Request = InferOutput<typeof createCaseRequest>;
type Response = InferOutput<typeof createCaseResponse>;

/** What a case cannot be opened without: the cards that the opening event and the register need. */
function requiredCards(programme: Programme): readonly CardId[] {
  const cards = new Set([
    ...(openingEvent(programme.process)?.cards ?? []),
    programme.register.card,
  ]);
  return [...cards];
}

/** The cards handed in with their definitions; refuses cards that are not the applicant's. */
function cardsIn(
  programme: Programme,
  given: Request['cards'],
): readonly { readonly card: Card; readonly given: Readonly<Record<string, unknown>> }[] {
  const errors: FaultAt[] = [];
  const found = Object.entries(given).flatMap(([id, answers]) => {
    const card = cardById(programme, id);
    if (card === undefined) {
      errors.push({ pointer: '/cards', code: 'unknown-card' });
    } else if (!card.roles.includes('applicant')) {
      errors.push({ pointer: `/cards/${id}`, code: 'not-your-card' });
    } else if (!isObject(answers)) {
      errors.push({ pointer: `/cards/${id}`, code: 'wrong-type' });
    } else {
      return [{ card, given: answers }];
    }
    return [];
  });
  for (const id of requiredCards(programme)) {
    if (!Object.hasOwn(given, id)) errors.push({ pointer: `/cards/${id}`, code: 'missing-field' });
  }
  return errors.length > 0 ? refuse('invalid-request', { errors }) : found;
}

/** Validates every card; refuses them with all issues at once, in the order of the definition. */
function checkedCards(
  programme: Programme,
  given: Request['cards'],
  { now, language }: StepContext,
): ReadonlyMap<CardId, Answers> {
  const issues: Issue[] = [];
  const checked = new Map<CardId, Answers>();
  const sources = new Map<CardId, Source>();
  const handedIn = cardsIn(programme, given);
  for (const { id } of programme.cards) {
    const one = handedIn.find(({ card }) => card.id === id);
    if (one === undefined) continue;
    const result = checkCard(programme, one.card, one.given, sources, {
      today: warsawDay(now),
      language,
    });
    checked.set(id, result.checked.own);
    sources.set(id, sourceOfFilling(one.card, 1, result.checked.merged));
    issues.push(...result.issues);
  }
  return issues.length > 0 ? refuse('invalid-answers', { issues }) : checked;
}

/**
 * Opens a case with the applicant's cards; nothing of refused answers is kept.
 *
 * @throws {Refused} 403 and 422 by {@link applyingMembership}; 409 outside the windows, and for a
 *   renewal that cannot be asked for; 422 for what is no application.
 */
export async function openCase(
  request: Request,
  context: StepContext,
): Promise<PreparedWrite<Response>> {
  const { db, caller, now, programmes } = context;
  const membership = applyingMembership(caller, request.institution);
  const programme = programmes.byId(request.programme);
  if (programme === undefined) {
    return refuse('invalid-request', {
      errors: [{ pointer: '/programme', code: 'unknown-programme' }],
    });
  }
  const opening = openingEvent(programme.process) ?? refuse('forbidden');
  const today = warsawDay(now);
  requireWindow(programme.process, today);
  const renews = request.renews ?? null;
  if (renews !== null) await requireRenewal(context, programme, membership.institution, renews);
  const cards = checkedCards(programme, request.cards, context);
  const scores = scoresFrom(programme, cards);
  const id = randomId();
  const revisions = [...cards].flatMap(([cardId, own]): NewRevision[] => {
    const card = cardById(programme, cardId);
    if (card === undefined) return [];
    const others = [...cards.keys()].filter((other) => other !== cardId);
    const of = {
      caseId: id,
      programme,
      revision: 1,
      role: 'applicant',
      now,
      sources: new Map(others.map((other) => [other, { revision: 1 }])),
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
  const { card: registered, voivodeship: place, nationwide } = programme.register;
  const answer =
    place === undefined || nationwide ? null : answerTo(cards.get(registered) ?? {}, place);
  const voivodeship = typeof answer === 'string' ? answer : '';
  const { process } = programme;
  const standing = standingAfter(process, renews === null ? 'first' : 'renewal', undefined, event);
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
