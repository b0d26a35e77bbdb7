import { isObject } from '../../../shared/api/object';
import type { Answers } from '../../../shared/card/answers';
import { addDays, addMonths, warsawDay, type Day } from '../../../shared/process/days';
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

/** Calls the API as on a day gone by; every call has its key, so that a second loading changes nothing. */
async function call(
  env: Bindings,
  day: Day,
  caller: Caller,
  method: string,
  path: string,
  { headers, ...rest }: Call,
): Promise<Answer> {
  const answer = await inProcess(env, new Date(`${day}T10:00:00Z`), caller)(method, path, {
    ...rest,
    headers: { ...headers, 'Idempotency-Key': `demonstration-${day}` },
  });
  if (answer.status >= 300) {
    throw new Error(`${method} ${path} on ${day}: ${JSON.stringify(answer.body)}`);
  }
  return answer;
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

async function loadClub(env: Bindings, today: Day, club: DemonstrationClub): Promise<void> {
  const [certifier, auditor] = [callerOf('certyfikujacy'), callerOf('audytor')];
  const end = addDays(addMonths(today, club.when.months), club.when.days);
  const last = STEPS.indexOf(club.until);
  const dayOf = (step: number): Day => addDays(end, (step - last) * PACE);
  const opened = await call(env, dayOf(0), applicantOf(club), 'POST', '/api/v1/cases', {
    body: { programme: 'sc-kis', cards: { wniosek: applicationOf(club, dayOf(0)) } },
  });
  const id = isObject(opened.body) ? String(opened.body['id']) : '';
  for (const [index, step] of STEPS.entries()) {
    if (index === 0 || index > last) continue;
    const day = dayOf(index);
    const caller = step.startsWith('audit-') ? auditor : certifier;
    if (step === 'assessed-positive') {
      await handIn(env, day, certifier, id, 'karta-standardu', standardCardOn(day));
    }
    if (step === 'audit-reported') {
      await handIn(env, day, auditor, id, 'karta-audytu', auditCardOn(day));
    }
    const read = await inProcess(env, new Date(), caller)('GET', `/api/v1/cases/${id}`);
    await call(env, day, caller, 'POST', `/api/v1/cases/${id}/events`, {
      body: {
        event: step,
        data: step === 'audit-started' ? { brak_konfliktu: true } : {},
      },
      headers: { 'If-Match': read.headers.get('ETag') ?? '' },
    });
  }
}

/** What loading the demonstration came to. */
export interface Loaded {
  /** False when it was there already. */
  readonly loaded: boolean;
  readonly cases: number;
}

/**
 * Fills an empty database with the demonstration, by the calls that people would make. Certificates
 * are issued on days counted from today, so that one is always about to expire.
 */
export async function loadDemonstration(env: Bindings, now: Date): Promise<Loaded> {
  await settleDemonstration(env.DB, now);
  const coordinator = inProcess(env, now, callerOf('koordynator'));
  const { body } = await coordinator('GET', '/api/v1/cases?limit=200');
  const there = isObject(body) && Array.isArray(body['items']) ? body['items'].length : 0;
  if (there >= CLUBS.length) return { loaded: false, cases: there };
  for (const club of CLUBS) await loadClub(env, warsawDay(now), club);
  return { loaded: true, cases: CLUBS.length };
}
