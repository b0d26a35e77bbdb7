/** Another term of a certificate: a case of its own, linked by the number, which is kept. */
import { describe, expect, it } from 'vitest';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { bodyOf, caseAt, submit, take } from '../testing/journey';
import { APPEAL_BODY, APPLICANT, CERTIFIER, OTHER_APPLICANT } from '../testing/people';
import { testEnv } from '../testing/test-env';

const on = (day: string): { readonly now: Date } => ({ now: new Date(`${day}T09:00:00Z`) });

async function issuedOn(day: string): Promise<{ readonly id: string; readonly number: string }> {
  const id = await caseAt('issued', on(day));
  const read = await inProcess(testEnv, on(day).now, APPLICANT)('GET', `/api/v1/cases/${id}`);
  return { id, number: String(bodyOf(read)['certificate']) };
}
const entry = async (number: string, day: string): Promise<Readonly<Record<string, unknown>>> =>
  bodyOf(
    await inProcess(
      testEnv,
      on(day).now,
      undefined,
    )('GET', `/api/v1/register/${number.replaceAll('/', '-')}`),
  );
const refusal = ({ status, body }: Answer): readonly unknown[] => {
  const { type, from, until, errors } = bodyOf({ status, headers: new Headers(), body });
  return [status, String(type).split('#')[1], from ?? errors, until];
};

describe('a renewal', () => {
  it('is asked for from six months before the end to three after it', async () => {
    const { number } = await issuedOn('2026-01-15');
    const asked = async (day: string) => refusal(await submit({ ...on(day), renews: number }));
    const window = ['2028-07-15', '2029-04-15'];
    expect(await asked('2028-07-14')).toEqual([409, 'outside-window', ...window]);
    expect(await asked('2029-04-16')).toEqual([409, 'outside-window', ...window]);
    const early = await submit({ ...on('2028-07-14'), renews: number });
    expect(bodyOf(early)['detail']).toBe(
      'Złóż wniosek w\u00a0czasie, w\u00a0którym są przyjmowane. Okres: od 15.07.2028 do 15.04.2029.',
    );
    expect((await submit({ ...on('2028-07-15'), renews: number })).status).toBe(201);
    expect((await asked('2029-04-15')).slice(0, 2)).toEqual([409, 'renewal-open']);
  });

  it('keeps the number, and joins the term that has not ended', async () => {
    const { number } = await issuedOn('2025-02-28');
    const id = await caseAt('issued', { ...on('2027-12-01'), renews: number });
    expect(await entry(number, '2027-12-02')).toMatchObject({
      issued: '2025-02-28',
      valid_from: '2025-02-28',
      valid_until: '2031-02-28',
      status: 'valid',
      history: [
        { event: 'issued', day: '2025-02-28' },
        { event: 'renewed', day: '2027-12-01', title: 'przedłużenie certyfikatu' },
      ],
    });
    const read = await inProcess(
      testEnv,
      on('2027-12-02').now,
      APPLICANT,
    )('GET', `/api/v1/cases/${id}`);
    expect(bodyOf(read)).toMatchObject({ kind: 'renewal', renews: number, certificate: number });
  });

  it('counts whole terms from the first issue, so that 29 February comes back', async () => {
    const { number } = await issuedOn('2024-02-29');
    const until: unknown[] = [];
    for (const day of ['2027-01-01', '2030-01-01', '2033-01-01']) {
      await caseAt('issued', { ...on(day), renews: number });
      until.push((await entry(number, day))['valid_until']);
    }
    expect(until).toEqual(['2030-02-28', '2033-02-28', '2036-02-29']);
  });

  it('begins a new term on its own day when the old one has ended', async () => {
    const { number } = await issuedOn('2026-01-10');
    await caseAt('issued', { ...on('2029-03-01'), renews: number });
    expect(await entry(number, '2029-03-02')).toMatchObject({
      issued: '2026-01-10',
      valid_from: '2029-03-01',
      valid_until: '2032-03-01',
    });
    const before = await inProcess(
      testEnv,
      on('2029-03-02').now,
      undefined,
    )('GET', `/api/v1/register/${number.replaceAll('/', '-')}?as_of=2029-02-28`);
    expect(bodyOf(before)).toMatchObject({ status: 'expired', valid_until: '2029-01-10' });
  });

  it('may be refused, appealed against and granted all the same', async () => {
    const { number } = await issuedOn('2026-01-20');
    const id = await caseAt('admitted', { ...on('2028-11-02'), renews: number });
    const step = (event: string, caller: typeof APPLICANT, day: string) =>
      take(id, event, caller, on(day));
    expect(refusal(await step('refused', CERTIFIER, '2028-11-20')).slice(0, 2)).toEqual([
      409,
      'event-not-allowed',
    ]);
    expect((await step('renewal-refused', CERTIFIER, '2028-11-20')).status).toBe(200);
    expect((await entry(number, '2028-11-21'))['status']).toBe('valid');
    await step('appealed', APPLICANT, '2028-11-21');
    await step('appeal-upheld', APPEAL_BODY, '2028-12-01');
    expect((await step('renewed', CERTIFIER, '2028-12-02')).status).toBe(200);
    expect((await entry(number, '2028-12-03'))['valid_until']).toBe('2032-01-20');
  });

  it('is for the holder’s own certificate alone, and only while it holds or has ended by itself', async () => {
    const { id, number } = await issuedOn('2026-01-25');
    const asked = async (applicant: typeof APPLICANT, renews: string) =>
      refusal(await submit({ ...on('2028-12-01'), applicant, renews }));
    const unknown = [
      422,
      'invalid-request',
      [expect.objectContaining({ pointer: '/renews', code: 'unknown-certificate' })],
      undefined,
    ];
    expect(await asked(OTHER_APPLICANT, number)).toEqual(unknown);
    expect(await asked(APPLICANT, 'KIS/06/1999/0001')).toEqual(unknown);
    await take(id, 'withdrawn', CERTIFIER, on('2028-11-01'));
    expect((await asked(APPLICANT, number)).slice(0, 2)).toEqual([409, 'no-renewal']);
  });

  it('takes the certificate over: the first case decides nothing about it any more', async () => {
    const { id, number } = await issuedOn('2026-01-28');
    const renewal = await caseAt('issued', { ...on('2028-12-01'), renews: number });
    expect(refusal(await take(id, 'withdrawn', CERTIFIER, on('2028-12-02'))).slice(0, 2)).toEqual([
      409,
      'certificate-elsewhere',
    ]);
    expect((await take(renewal, 'withdrawn', CERTIFIER, on('2028-12-02'))).status).toBe(200);
    expect((await entry(number, '2028-12-03'))['status']).toBe('withdrawn');
  });

  it('is one when two ask at the same time', async () => {
    const { number } = await issuedOn('2026-01-30');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => submit({ ...on('2028-12-01'), renews: number })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });
});
