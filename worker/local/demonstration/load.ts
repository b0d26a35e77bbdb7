import { isObject } from '../../../shared/api/object';
import type { Answers } from '../../../shared/card/answers';
import { addDays, addMonths, warsawDay, type Day } from '../../../shared/process/days';
import { CARD_HANDED_IN } from '../../../shared/process/standing';
import type { Caller } from '../../auth/caller';
import { demonstrationCaller, personByName } from '../../auth/local/people';
import type { Bindings } from '../../bindings';
import { applicationOf, auditCardOn, standardCardOn } from './cards';
import { CLUBS, STEPS, type DemonstrationClub } from './clubs';
import { inProcess, type Answer, type Call } from './in-process';
import { clubMembership, settleDemonstration } from './settle';

/** Days from one step to the next. */
const PACE = 7;

/** A demonstration person as a caller. */
function callerOf(name: string): Caller {
  const found = personByName(name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return demonstrationCaller(found);
}

/** Somebody of the institution that runs a club; they never sign in. */
const applicantOf = (club: DemonstrationClub): Caller =>
  demonstrationCaller({ person: 'demonstracja', name: '', membership: clubMembership(club) });

/** Calls the API as on a day gone by. */
async function call(
  env: Bindings,
  day: Day,
  caller: Caller,
  method: string,
  path: string,
  request: Call,
): Promise<Answer> {
  const answer = await inProcess(env, new Date(`${day}T10:00:00Z`), caller)(method, path, request);
  if (answer.status >= 300) {
    throw new Error(`${method} ${path} on ${day}: ${JSON.stringify(answer.body)}`);
  }
  return answer;
}

/** How far a club's case has come: the step that is next, and the cards handed in. */
interface Progress {
  readonly id: string;
  readonly next: number;
  readonly cards: ReadonlySet<string>;
}

const listOf = (body: unknown, member: string): readonly Record<string, unknown>[] => {
  const list = isObject(body) ? body[member] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/**
 * The case that stands for a club, undefined when there is none yet. One that somebody has led another
 * way is left to them.
 */
async function progressOf(env: Bindings, club: DemonstrationClub): Promise<Progress | undefined> {
  const applicant = inProcess(env, new Date(), applicantOf(club));
  const [found] = listOf((await applicant('GET', '/api/v1/cases')).body, 'items');
  if (found === undefined) return undefined;
  const id = String(found['id']);
  const { body } = await applicant('GET', `/api/v1/cases/${id}`);
  const events = listOf(body, 'events')
    .map(({ event }) => event)
    .filter((event) => event !== CARD_HANDED_IN);
  const isOurs = events.every((event, index) => event === STEPS[index]);
  return {
    id,
    next: isOurs ? events.length : STEPS.length,
    cards: new Set(listOf(body, 'cards').map(({ card }) => String(card))),
  };
}

/** Hands in a card with the items that are the body’s own. */
const handIn = (
  env: Bindings,
  day: Day,
  caller: Caller,
  id: string,
  card: string,
  answers: Answers,
): Promise<Answer> =>
  call(env, day, caller, 'PUT', `/api/v1/cases/${id}/cards/${card}`, {
    body: { answers },
    headers: { 'If-None-Match': '*' },
  });

/** Opens the case of a club. */
async function openClub(env: Bindings, day: Day, club: DemonstrationClub): Promise<Progress> {
  const { body } = await call(env, day, applicantOf(club), 'POST', '/api/v1/cases', {
    body: { programme: 'sc-kis', cards: { wniosek: applicationOf(club, day) } },
  });
  return { id: isObject(body) ? String(body['id']) : '', next: 1, cards: new Set() };
}

/** Steps of the audit, before which no conflict of interest is declared. */
const DECLARED: ReadonlySet<string> = new Set(['audit-started', 'audit-reported']);

/** Leads the case of a club as far as it is to come; whether anything was left to do. */
async function loadClub(env: Bindings, today: Day, club: DemonstrationClub): Promise<boolean> {
  const [certifier, auditor] = [callerOf('certyfikujacy'), callerOf('audytor')];
  const end = addDays(addMonths(today, club.when.months), club.when.days);
  const last = STEPS.indexOf(club.until);
  const dayOf = (step: number): Day => addDays(end, (step - last) * PACE);
  const known = await progressOf(env, club);
  const { id, next, cards } = known ?? (await openClub(env, dayOf(0), club));
  for (const [index, step] of STEPS.entries()) {
    if (index < next || index > last) continue;
    const day = dayOf(index);
    const caller = step.startsWith('audit-') ? auditor : certifier;
    if (step === 'assessed-positive' && !cards.has('karta-standardu')) {
      await handIn(env, day, certifier, id, 'karta-standardu', standardCardOn(day));
    }
    if (step === 'audit-reported' && !cards.has('karta-audytu')) {
      await handIn(env, day, auditor, id, 'karta-audytu', auditCardOn(day));
    }
    const read = await inProcess(env, new Date(), caller)('GET', `/api/v1/cases/${id}`);
    await call(env, day, caller, 'POST', `/api/v1/cases/${id}/events`, {
      body: {
        event: step,
        data: DECLARED.has(step) ? { brak_konfliktu: true } : {},
      },
      headers: { 'If-Match': read.headers.get('ETag') ?? '' },
    });
  }
  return known === undefined || next <= last;
}

/** What loading the demonstration came to. */
export interface Loaded {
  /** False when it was there already. */
  readonly loaded: boolean;
  readonly cases: number;
}

/**
 * Fills a database with the demonstration, by the calls that people would make; what is there already
 * is left as it is, so that a loading that stopped half way is finished by the next, on any day.
 * Certificates are issued on days counted from today, so that one is always about to expire.
 */
export async function loadDemonstration(env: Bindings, now: Date): Promise<Loaded> {
  await settleDemonstration(env.DB, now);
  let loaded = false;
  for (const club of CLUBS) loaded = (await loadClub(env, warsawDay(now), club)) || loaded;
  return { loaded, cases: CLUBS.length };
}
