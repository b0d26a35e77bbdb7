import type { InferOutput } from 'valibot';
import type { eventRequest, eventResponse } from '../../shared/api/cases';
import type {
  ProcessEvent,
  Programme,
  RegisterLine,
  Role,
} from '../../shared/definition/programme';
import { actingRoles, allowedEvents, applyEvent } from '../../shared/process/machine';
import { warsawDay } from '../../shared/process/days';
import { detailCards, detailsOf } from '../register/details';
import { putInRegister } from '../register/issue';
import { refuse } from '../refusal';
import { updateCase, type CaseRecord } from '../store/cases';
import { insertEvent } from '../store/events';
import { openedIn, selectRevision, type OpenedRevision } from '../store/revisions';
import type { StepContext } from './context';
import { caseEtag } from './etag';
import { readEventData } from './event-data';
import { nextEvent } from './events';
import { programmeOfCase } from './find-programme';
import { loadCase, type SeenCase } from './load-case';
import { answersOf, contentOf } from './open-revision';
import { requireExpected, type Expected } from './precondition';
import type { PreparedWrite } from './prepared-write';
import { actionsIn, presentCase } from './present-case';
import { actingMembership } from './rights';
import { readTogether } from '../store/database';

type Request = InferOutput<typeof eventRequest>;
type Response = InferOutput<typeof eventResponse>;

/** The step that a request asks for; refuses one that cannot happen now. */
function stepOf(programme: Programme, loaded: SeenCase, event: string): ProcessEvent {
  const { process } = programme;
  const { state } = loaded.record;
  const handedIn = new Set(loaded.cards.map(({ card }) => card));
  const step = applyEvent(process, state, event, handedIn);
  const allowed = allowedEvents(process, state).map(({ id }) => id);
  if (step.kind === 'taken') return step.event;
  if (step.kind === 'cards-missing') return refuse('cards-missing', { allowed, cards: step.cards });
  return refuse('event-not-allowed', { allowed });
}

/** Who takes an event; refuses one that the programme does not have. */
function takerOf(programme: Programme, event: string): readonly Role[] {
  const found = programme.process.events.filter(({ id, from }) => id === event && from.length > 0);
  if (found.length > 0) return found.map(({ by }) => by);
  return refuse('invalid-request', { errors: [{ pointer: '/event', code: 'unknown-event' }] });
}

/** Where a step brings a case; the bodies that act there get to see it. */
const movedTo = (
  record: CaseRecord,
  programme: Programme,
  state: string,
  event: { readonly version: number; readonly hash: string; readonly day: string },
): CaseRecord => ({
  ...record,
  state,
  entered: state === record.state ? record.entered : event.day,
  openedTo: [...new Set([...record.openedTo, ...actingRoles(programme.process, state)])],
  version: event.version,
  head: event.hash,
});

/** The level reached, in words, as it was scored with a revision; null where there is none. */
function levelOf({ level }: RegisterLine, revision: OpenedRevision): string | null {
  if (level === undefined) return null;
  return contentOf(revision).scores[level.card]?.results[level.rule]?.label ?? null;
}

/**
 * Takes one step of a case's process.
 *
 * @throws {Refused} 404 and 403 by {@link actingMembership}; 428 and 412 by the precondition; 409
 *   with the allowed events when the step cannot happen now; 422 for its data.
 */
export async function takeStep(
  caseId: string,
  request: Request,
  expected: Expected,
  context: StepContext,
): Promise<PreparedWrite<Response>> {
  const { db, caller, now, programmes } = context;
  const loaded = await loadCase(db, caller, caseId);
  const programme = programmeOfCase(loaded.record, programmes);
  const takers = takerOf(programme, request.event);
  const { role } = actingMembership(caller, loaded.record, loaded.events, takers);
  requireExpected(expected, caseEtag(loaded.record), () => presentCase(loaded, programmes));
  const step = stepOf(programme, loaded, request.event);
  if (step.by !== role) refuse('forbidden');
  const data = readEventData(step.data, request.data, warsawDay(now));
  const event = nextEvent(loaded.record, step.id, { role, person: caller.person }, data, now);
  const moved = movedTo(loaded.record, programme, step.to, event);
  const etag = caseEtag(moved);
  const write: PreparedWrite<Response> = {
    status: 200,
    headers: { ETag: etag },
    body: {
      id: caseId,
      event: step.id,
      state: moved.state,
      etag,
      actions: actionsIn(programme.process, moved.state, moved.entered),
    },
    statements: [insertEvent(db, event), updateCase(db, moved)],
  };
  if (step.effect !== 'register') return write;
  const { register } = programme;
  const levelCard = register.level?.card ?? register.card;
  const further = detailCards(programme);
  const [revision, personal, scored, ofScored, ...shown] = await readTogether(db, [
    ...selectRevision(db, caseId, register.card),
    ...selectRevision(db, caseId, levelCard),
    ...further.flatMap((card) => selectRevision(db, caseId, card)),
  ]);
  const opened =
    openedIn(revision, personal) ?? refuse('cards-missing', { cards: [register.card] });
  // A card that nobody hands in is scored with the one whose answers decide it.
  const level = levelOf(register, openedIn(scored, ofScored) ?? opened);
  const details = detailsOf(programme, (card) => {
    const at = 2 * further.indexOf(card);
    const stood = openedIn(shown[at], shown[at + 1]);
    return stood && answersOf(stood, false).answers;
  });
  return {
    ...write,
    statements: [
      ...write.statements,
      ...putInRegister(db, programme, event, {
        answers: answersOf(opened, false).answers,
        level,
        details,
      }),
    ],
    certified: caseId,
  };
}
