/** Ways round the procedure that somebody might find, each of them closed. */
import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { Caller } from '../auth/caller';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import {
  AUDIT_CARD,
  bodyOf,
  caseAt,
  putCard,
  RENEWAL_AUDIT_CARD,
  submit,
  take,
} from '../testing/journey';
import { APPEAL_BODY, APPLICANT, AUDITOR, CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';

const on = (day: string): { readonly now: Date } => ({ now: new Date(`${day}T09:00:00Z`) });
const step = (id: string, event: string, caller: Caller, day: string, data?: object) =>
  take(id, event, caller, on(day), data === undefined ? undefined : { ...data });
const outcome = (answer: Answer): readonly unknown[] => {
  const { type, state, errors } = bodyOf(answer);
  if (typeof type !== 'string') return [answer.status, state];
  const [fault] = (errors ?? []) as readonly { readonly pointer: string; readonly code: string }[];
  return [answer.status, type.split('#')[1], ...(fault ? [fault.pointer, fault.code] : [])];
};
const read = async (id: string, day: string, caller: Caller = CERTIFIER) =>
  bodyOf(await inProcess(testEnv, on(day).now, caller)('GET', `/api/v1/cases/${id}`));
const entry = async (number: string, day: string) =>
  bodyOf(
    await inProcess(
      testEnv,
      on(day).now,
      undefined,
    )('GET', `/api/v1/register/${number.replaceAll('/', '-')}`),
  );
const issued = async (day: string) => {
  const id = await caseAt('issued', on(day));
  return { id, number: String((await read(id, day))['certificate']) };
};
const revise = async (
  id: string,
  card: string,
  answers: Readonly<Record<string, unknown>>,
  caller: Caller,
  day: string,
) => {
  const path = `/api/v1/cases/${id}/cards/${card}`;
  const held = await inProcess(testEnv, on(day).now, caller)('GET', path);
  const headers = { 'If-Match': held.headers.get('ETag') ?? '"none"' };
  return putCard(id, card, answers, caller, headers, on(day));
};
const issuesOf = (answer: Answer): readonly unknown[] =>
  ((bodyOf(answer)['issues'] ?? []) as readonly { item: string; code: string }[]).map(
    ({ item, code }) => [item, code],
  );
const moreTime = (until: string) => ({
  wnioskujacy: 'kierownik klubu',
  uzasadnienie: 'Choroba.',
  do_kiedy: until,
});

describe('a certificate that was withdrawn', () => {
  it('is not made valid by a renewal that was under way, and can be given back on appeal', async () => {
    const { id, number } = await issued('2026-03-02');
    const renewal = await caseAt('audit-forwarded', { ...on('2028-10-02'), renews: number });
    expect((await step(id, 'withdrawn', CERTIFIER, '2028-10-10')).status).toBe(200);
    expect(outcome(await step(renewal, 'renewed', CERTIFIER, '2028-10-11'))).toEqual([
      409,
      'certificate-ended',
    ]);
    expect(await entry(number, '2028-10-12')).toMatchObject({ status: 'withdrawn' });
    await step(id, 'delivered', CERTIFIER, '2028-10-12', { doreczono: '2028-10-12' });
    await step(id, 'appealed', APPLICANT, '2028-10-13');
    const upheld = await step(id, 'appeal-upheld', APPEAL_BODY, '2028-10-14');
    expect(outcome(upheld)).toEqual([200, 'certified']);
    expect(outcome(await step(renewal, 'renewed', CERTIFIER, '2028-10-15'))).toEqual([
      200,
      'certified',
    ]);
    expect(await entry(number, '2028-10-16')).toMatchObject({
      status: 'valid',
      valid_until: '2032-03-02',
    });
  });

  it('is withdrawn only while it holds, whether or not its end has been recorded', async () => {
    const { id, number } = await issued('2026-03-02');
    expect(outcome(await step(id, 'withdrawn', CERTIFIER, '2029-03-03'))).toEqual([
      409,
      'certificate-ended',
    ]);
    expect(await entry(number, '2029-03-03')).toMatchObject({ status: 'expired' });
  });
});

describe('a refused renewal', () => {
  it('keeps its appeal: another is opened when that has been used, given up or has passed', async () => {
    const { number } = await issued('2026-03-02');
    const refused = await caseAt('admitted', { ...on('2028-10-02'), renews: number });
    await step(refused, 'renewal-refused', CERTIFIER, '2028-10-10');
    await step(refused, 'delivered', CERTIFIER, '2028-10-11', { doreczono: '2028-10-11' });
    const another = (day: string) => submit({ ...on(day), renews: number });
    expect(outcome(await another('2028-10-25'))).toEqual([409, 'renewal-open']);
    expect(outcome(await step(refused, 'appeal-waived', APPLICANT, '2028-10-13'))).toEqual([
      200,
      'closed',
    ]);
    expect((await another('2028-10-13')).status).toBe(201);
  });

  it('does not come back beside another that was opened since', async () => {
    const { number } = await issued('2026-03-02');
    const refused = await caseAt('admitted', { ...on('2028-10-02'), renews: number });
    await step(refused, 'renewal-refused', CERTIFIER, '2028-10-10');
    await step(refused, 'delivered', CERTIFIER, '2028-10-11', { doreczono: '2028-10-11' });
    expect((await submit({ ...on('2028-10-26'), renews: number })).status).toBe(201);
    await step(refused, 'deadline-extended', CERTIFIER, '2028-10-27', moreTime('2028-11-10'));
    expect(outcome(await step(refused, 'appealed', APPLICANT, '2028-10-28'))).toEqual([
      409,
      'renewal-open',
    ]);
  });

  it('was audited as a renewal', async () => {
    const { number } = await issued('2026-03-02');
    const renewal = await caseAt('audit-started', { ...on('2028-10-02'), renews: number });
    const put = (answers: typeof AUDIT_CARD) =>
      putCard(renewal, 'karta-audytu', answers, AUDITOR, undefined, on('2028-10-03'));
    expect(issuesOf(await put(AUDIT_CARD))).toEqual([['rodzaj_audytu', 'other-case-kind']]);
    expect((await put(RENEWAL_AUDIT_CARD)).status).toBe(201);
  });
});

describe('the voivodeship', () => {
  const moved = { ...COMPLETE_APPLICATION, wojewodztwo: 'opolskie', teryt: null };

  it('is not changed by a completion', async () => {
    const id = await caseAt('submitted', on('2026-03-02'));
    await step(id, 'completion-requested', CERTIFIER, '2026-03-03', {
      braki: 'Adres.',
      do_kiedy: '2026-03-31',
    });
    const put = await revise(id, 'wniosek', moved, APPLICANT, '2026-03-04');
    expect(issuesOf(put)).toEqual([['wojewodztwo', 'other-voivodeship']]);
  });

  it('is not changed by a renewal', async () => {
    const { number } = await issued('2026-03-02');
    const asked = await submit({ ...on('2028-10-02'), renews: number, application: moved });
    expect(issuesOf(asked)).toEqual([['wojewodztwo', 'other-voivodeship']]);
  });
});

describe('more time', () => {
  it('never makes a time shorter', async () => {
    const id = await caseAt('submitted', on('2026-03-02'));
    await step(id, 'completion-requested', CERTIFIER, '2026-03-03', {
      braki: 'Adres.',
      do_kiedy: '2026-03-31',
    });
    const given = (until: string) =>
      step(id, 'deadline-extended', CERTIFIER, '2026-03-03', moreTime(until));
    const early = [422, 'invalid-request', '/data/do_kiedy', 'day-too-early'];
    expect(outcome(await given('2026-03-04'))).toEqual(early);
    expect(outcome(await given('2026-03-31'))).toEqual(early);
    expect((await given('2026-04-01')).status).toBe(200);
  });

  it('sets no end to an appeal before the refusal was delivered', async () => {
    const id = await caseAt('admitted', on('2026-03-02'));
    await step(id, 'refused', CERTIFIER, '2026-03-20');
    const given = await step(
      id,
      'deadline-extended',
      CERTIFIER,
      '2026-03-20',
      moreTime('2026-03-23'),
    );
    expect(given.status).toBe(409);
    expect(outcome(await step(id, 'appealed', APPLICANT, '2026-04-24'))).toEqual([200, 'appeal']);
  });

  it('is given by whoever may, in whatever order their institutions stand', async () => {
    const id = await caseAt('admitted', on('2026-03-02'));
    await step(id, 'refused', CERTIFIER, '2026-03-20');
    await step(id, 'appealed', APPLICANT, '2026-03-25');
    const both = person('appeal-body', 'of two bodies', 'ministry');
    const memberships = [...person('certifier', 'x', 'wps').memberships, ...both.memberships];
    const given = (caller: Caller, until: string) =>
      step(id, 'deadline-extended', caller, '2026-03-26', moreTime(until));
    expect((await given({ ...both, memberships }, '2026-06-30')).status).toBe(200);
    const reversed = { ...both, memberships: memberships.toReversed() };
    expect((await given(reversed, '2026-07-30')).status).toBe(200);
  });
});

describe('a delivery', () => {
  it('is recorded once, so that the time for an appeal never starts again', async () => {
    const id = await caseAt('admitted', on('2026-03-02'));
    await step(id, 'refused', CERTIFIER, '2026-03-20');
    await step(id, 'delivered', CERTIFIER, '2026-03-24', { doreczono: '2026-03-24' });
    const again = await step(id, 'delivered', CERTIFIER, '2026-05-26', { doreczono: '2026-05-26' });
    expect(outcome(again)).toEqual([409, 'event-not-allowed']);
    expect((await read(id, '2026-05-27'))['due']).toBe('2026-04-07');
  });
});

describe('a closed case', () => {
  it.each(['refused', 'withdrawn'])('takes no card when %s', async (state) => {
    const journey = on('2026-03-02');
    const id = await caseAt(state === 'refused' ? 'admitted' : 'issued', journey);
    await step(id, state, CERTIFIER, '2026-03-20');
    const other = { ...COMPLETE_APPLICATION, kis_nazwa: 'Zupełnie Inny Klub' };
    const put = await revise(id, 'wniosek', other, APPLICANT, '2026-03-21');
    expect(outcome(put)).toEqual([409, 'card-not-open']);
  });
});

describe('an audit', () => {
  it('begins with a declaration of no conflict, which whoever reports makes too', async () => {
    const id = await caseAt('assessed-positive', on('2026-03-02'));
    const second = person('auditor', 'second auditor', 'rops 2', ['lubelskie']);
    const put = () => putCard(id, 'karta-audytu', AUDIT_CARD, second, undefined, on('2026-03-03'));
    expect(outcome(await put())).toEqual([409, 'card-not-open']);
    await step(id, 'audit-started', AUDITOR, '2026-03-03');
    expect((await put()).status).toBe(201);
    expect(outcome(await step(id, 'audit-reported', second, '2026-03-03', {}))).toEqual([
      422,
      'invalid-request',
      '/data/brak_konfliktu',
      'missing-field',
    ]);
    expect((await step(id, 'audit-reported', second, '2026-03-03')).status).toBe(200);
  });
});
