import type { InferOutput } from 'valibot';
import type { eventRequest, eventResponse } from '../../shared/api/cases';
import type { Process, ProcessEvent } from '../../shared/definition/process';
import type { Programme, Role } from '../../shared/definition/programme';
import { warsawDay, type Day } from '../../shared/process/days';
import type { Standing } from '../../shared/process/standing';
import { rowsAt, stateById } from '../../shared/process/standing';
import { givesTime, stepsOn, tryStep } from '../../shared/process/steps';
import { refuse, type Refusal } from '../refusal';
import { readTogether } from '../store/database';
import { renewalsIn, selectRenewals } from '../store/cases';
import {
  linesIn,
  selectLineOfCase,
  selectLinesOfInstitution,
  type StandingLine,
} from '../store/register-log';
import { revisionsIn, selectCurrentContents } from '../store/revisions';
import { acceptedIn, acceptedResult, basisOf, isOutdated, type AcceptedCards } from './accepted';
import { dayOfStep, standingOfCase } from './case-standing';
import type { StepContext } from './context';
import { caseEtag } from './etag';
import { readEventData } from './event-data';
import { nextEvent } from './events';
import { programmeOfCase } from './find-programme';
import { loadCase, type SeenCase } from './load-case';
import { requireExpected, type Expected } from './precondition';
import type { PreparedWrite } from './prepared-write';
import { actionsIn, presentCase } from './present-case';
import { actingMembership, requireDecider } from './rights';
import { writeStep } from './write-step';

type Request = InferOutput<typeof eventRequest>;
type Response = InferOutput<typeof eventResponse>;

/** Refuses a step, naming those that can be taken on the day. */
function refuseStep(
  process: Process,
  standing: Standing,
  today: Day,
  code: Refusal['code'],
  more: Omit<Refusal, 'code' | 'allowed'> = {},
): never {
  const allowed = [...new Set(stepsOn(process, standing, today).map(({ id }) => id))];
  return refuse(code, { ...more, allowed });
}

/** The step that a request asks for; refuses one that cannot happen now. */
function stepOf(
  programme: Programme,
  standing: Standing,
  accepted: AcceptedCards,
  asked: { readonly event: string; readonly role: Role },
  today: Day,
): ProcessEvent {
  const { process, cards } = programme;
  const own = cards.filter(({ roles }) => roles.includes(asked.role)).map(({ id }) => id);
  const step = tryStep(process, standing, asked.event, {
    today,
    handedIn: new Set(accepted.revisions.keys()),
    outdated: new Set(own.filter((card) => isOutdated(accepted, card))),
    result: (card, rule) => acceptedResult(accepted, card, rule)?.value ?? null,
  });
  switch (step.kind) {
    case 'taken':
      return step.event;
    case 'too-early':
    case 'too-late':
      return refuseStep(
        process,
        standing,
        today,
        step.kind,
        step.day === null ? {} : { day: step.day },
      );
    case 'cards-missing':
    case 'cards-not-revised':
    case 'cards-outdated':
      return refuseStep(process, standing, today, step.kind, { cards: step.cards });
    case 'result-differs':
      return refuseStep(process, standing, today, step.kind, { cards: [step.card] });
    default:
      return refuseStep(process, standing, today, 'event-not-allowed');
  }
}

const isBody = (actor: ProcessEvent['by']): actor is Role => actor !== 'system';

/**
 * The bodies that take an event: where the case stands, or anywhere if it is none of that place;
 * refuses one that the programme does not have, or has for no body.
 */
function takersOf({ process }: Programme, standing: Standing, event: string): readonly Role[] {
  const takers = (rows: readonly ProcessEvent[]): readonly Role[] =>
    rows
      .filter(({ id, from }) => id === event && from.length > 0)
      .map(({ by }) => by)
      .filter(isBody);
  const here = takers(rowsAt(process, standing));
  if (here.length > 0) return here;
  const anywhere = takers(process.events);
  if (anywhere.length > 0) return anywhere;
  return refuse('invalid-request', { errors: [{ pointer: '/event', code: 'unknown-event' }] });
}

/** What the steps of a case rest on, read in one round trip with the case. */
async function loadForStep({ db, caller }: StepContext, caseId: string) {
  const loaded = await loadCase(db, caller, caseId, [
    selectLineOfCase(db, caseId),
    selectCurrentContents(db, caseId),
  ]);
  const [line, contents] = loaded.more;
  return { loaded, line: linesIn(line)[0], accepted: acceptedIn(revisionsIn(contents)) };
}

/** The last entries about the institution's numbers where a new one takes their place; else null. */
async function othersOf(
  { db }: StepContext,
  { id, validity }: Programme,
  step: ProcessEvent,
  { record }: SeenCase,
) {
  if (step.effect !== 'issue' || validity.kind === 'result' || validity.single !== true)
    return null;
  const [lines] = await readTogether(db, [selectLinesOfInstitution(db, id, record.institution)]);
  return linesIn(lines);
}

/** The days that data of a step must be later than, by their ids: no end is ever brought nearer. */
function mustFollow(
  step: ProcessEvent,
  { due, state }: Standing,
  standing: StandingLine | undefined,
): Readonly<Record<string, Day>> {
  const { dueBy, effect, validUntil } = step;
  const end = standing?.line.validUntil ?? null;
  return {
    ...(dueBy !== undefined && due !== null && givesTime(step, state) && { [dueBy]: due }),
    ...(effect === 'prolong' &&
      validUntil !== undefined &&
      'field' in validUntil &&
      end !== null && { [validUntil.field]: end }),
  };
}

/** @throws {Refused} 409 when a case comes back while another about the same number is open. */
async function requireNoOtherRenewal(
  { db }: StepContext,
  { process }: Programme,
  step: ProcessEvent,
  { closed, renews }: SeenCase['record'],
): Promise<void> {
  if (!closed || renews === null || stateById(process, step.to)?.closed === true) return;
  const [renewals] = await readTogether(db, [selectRenewals(db, renews)]);
  if (renewalsIn(renewals).some((renewal) => !renewal.closed)) refuse('renewal-open');
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
  const today = warsawDay(now);
  const { loaded, line, accepted } = await loadForStep(context, caseId);
  const { record } = loaded;
  const programme = programmeOfCase(record, programmes);
  const standing = standingOfCase(programme.process, loaded);
  const takers = takersOf(programme, standing, request.event);
  const { role } = actingMembership(caller, record, loaded.events, takers);
  await requireExpected(expected, caseEtag(record), () => presentCase(loaded, programmes, now));
  const step = stepOf(programme, standing, accepted, { event: request.event, role }, today);
  if (step.by !== role) refuse('forbidden');
  requireDecider(caller, programme.process, step);
  await requireNoOtherRenewal(context, programme, step, record);
  const after = mustFollow(step, standing, line);
  const given = readEventData(step, request.data, { today, last: standing.last, after });
  const dated = step.datedBy === undefined ? undefined : given[step.datedBy];
  const data = step.decides === true ? { ...given, basis: basisOf(accepted) } : given;
  const by = { role, person: caller.person };
  const event = nextEvent(record, step.id, by, data, now, dated ?? dayOfStep(standing, now));
  const others = await othersOf(context, programme, step, loaded);
  const {
    moved,
    standing: then,
    statements,
  } = writeStep(db, {
    programme,
    record,
    standing,
    step,
    event,
    accepted,
    line,
    others,
  });
  const etag = caseEtag(moved);
  return {
    status: 200,
    headers: { ETag: etag },
    body: {
      id: caseId,
      event: step.id,
      state: moved.state,
      etag,
      actions: actionsIn(programme.process, then, today),
    },
    statements,
    ...(step.effect === undefined ? {} : { certified: caseId }),
  };
}
