import { beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { inProcess } from '../local/demonstration/in-process';
import { listNotices } from '../store/notices';
import { bodyOf, caseAt, take } from '../testing/journey';
import {
  LIBRARY_APPLICATION,
  LIBRARY_ASSESSMENT,
  SIXTH_PROGRAMME,
} from '../../shared/testing/sixth-programme';
import { APPLICANT, CERTIFIER, person } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { runDaily } from './run';

const db = testEnv.DB;
const EVERYWHERE = person('certifier', 'certifier of the whole country');
const programmes = programmesOf(PROGRAMMES);
const on = (day: string) => ({ now: new Date(`${day}T02:30:00Z`) });
const run = (day: string) => runDaily(db, programmes, on(day).now);
const caseOf = async (id: string, day: string) =>
  bodyOf(await inProcess(testEnv, on(day).now, CERTIFIER)('GET', `/api/v1/cases/${id}`));
const told = async (audience: string) =>
  (await listNotices(db, [{ audience, programmes: null }], undefined, 50)).map(
    ({ kind, day, number, caseId }) => ({
      kind,
      day,
      number,
      caseId,
    }),
  );
const APPLICANTS = 'applicant:humanus';
const CERTIFIERS = 'certifier:lubelskie';

let [certified, number]: readonly string[] = [];
beforeAll(async () => {
  certified = await caseAt('issued', on('2026-03-02'));
  number = String((await caseOf(certified, '2026-03-02'))['certificate']);
});

describe('the daily run', () => {
  it('tells of an end 90, 30 and 7 days before, once each', async () => {
    // The certificate ends on 2 March 2029.
    expect(await run('2028-12-01')).toEqual({ expired: 0, ending: 0, overdue: 0, mailed: 0 });
    expect(await run('2028-12-02')).toMatchObject({ ending: 1 });
    await run('2028-12-03');
    await run('2029-01-31');
    await run('2029-02-23');
    await run('2029-02-23');
    const notice = (kind: string) => ({ kind, day: '2029-03-02', number, caseId: certified });
    const expected = ['ends-in-7', 'ends-in-30', 'ends-in-90'].map(notice);
    expect(await told(APPLICANTS)).toEqual(expected);
    expect(await told(CERTIFIERS)).toEqual(expected);
    expect(await told('auditor:lubelskie')).toEqual([]);
    expect(await told('applicant:another institution')).toEqual([]);
  });

  it('records an expiry on the first day without the certificate, however late it runs', async () => {
    expect(await run('2029-03-02')).toMatchObject({ expired: 0 });
    expect(await run('2029-03-09')).toMatchObject({ expired: 1 });
    expect(await run('2029-03-09')).toMatchObject({ expired: 0, ending: 0 });
    const { events, state } = await caseOf(certified ?? '', '2029-03-10');
    expect(state).toBe('expired');
    expect((events as object[]).at(-1)).toMatchObject({
      event: 'expired',
      by: 'system',
      day: '2029-03-03',
      at: '2029-03-09T02:30:00.000Z',
    });
    const entry = await inProcess(
      testEnv,
      on('2029-03-10').now,
      undefined,
    )('GET', `/api/v1/register/${number?.replaceAll('/', '-')}`);
    expect(bodyOf(entry)).toMatchObject({
      status: 'expired',
      history: [{ event: 'issued' }, { event: 'expired', day: '2029-03-03' }],
    });
    expect((await told(APPLICANTS))[0]).toMatchObject({ kind: 'ended', day: '2029-03-02' });
  });

  it('lets a certificate that has expired be renewed', async () => {
    const renewal = await caseAt('issued', {
      ...on('2029-04-02'),
      ...(number && { renews: number }),
    });
    expect((await caseOf(renewal, '2029-04-03'))['state']).toBe('certified');
    // What was told of the old end is so no more.
    expect(await told(APPLICANTS)).toEqual([]);
  });

  it('tells who has the turn that a time has run out, until somebody acts', async () => {
    const id = await caseAt('submitted', on('2026-03-02'));
    await run('2026-03-16');
    expect(await told(CERTIFIERS)).not.toContainEqual(expect.objectContaining({ caseId: id }));
    expect(await run('2026-03-17')).toMatchObject({ overdue: 1 });
    const overdue = { kind: 'overdue', day: '2026-03-16', number: null, caseId: id };
    expect(await told(CERTIFIERS)).toContainEqual(overdue);
    expect(await told(APPLICANTS)).not.toContainEqual(overdue);
    await take(id, 'completion-requested', CERTIFIER, on('2026-03-17'), {
      braki: 'Brak adresu.',
      do_kiedy: '2026-03-31',
    });
    expect(await told(CERTIFIERS)).not.toContainEqual(overdue);
    await run('2026-04-01');
    const mine = { kind: 'overdue', day: '2026-03-31', number: null, caseId: id };
    expect(await told(APPLICANTS)).toContainEqual(mine);
    await take(id, 'abandoned', APPLICANT, on('2026-04-02'));
    expect(await told(APPLICANTS)).not.toContainEqual(mine);
  });
});

describe('a programme that is data only', () => {
  it('has its expiries recorded once, whatever it calls them', async () => {
    const all = programmesOf([...PROGRAMMES, SIXTH_PROGRAMME]);
    const at = (day: string, caller: typeof APPLICANT) =>
      inProcess(testEnv, on(day).now, caller, all);
    const opened = await at('2026-05-04', APPLICANT)('POST', '/api/v1/cases', {
      body: { programme: SIXTH_PROGRAMME.id, cards: { 'wniosek-biblioteki': LIBRARY_APPLICATION } },
    });
    const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
    await at('2026-05-05', EVERYWHERE)('PUT', `${path}/cards/ocena-biblioteki`, {
      body: { answers: LIBRARY_ASSESSMENT },
      headers: { 'If-None-Match': '*' },
    });
    const read = await at('2026-05-05', EVERYWHERE)('GET', path);
    const issued = await at('2026-05-05', EVERYWHERE)('POST', `${path}/events`, {
      body: { event: 'wpis' },
      headers: { 'If-Match': read.headers.get('ETag') ?? '' },
    });
    expect(bodyOf(issued)['certificate']).toBe('BIB/2026/0001');
    const daily = (day: string) => runDaily(db, all, on(day).now);
    expect(await daily('2028-05-06')).toMatchObject({ expired: 1 });
    expect(await daily('2028-05-07')).toMatchObject({ expired: 0 });
    expect(bodyOf(await at('2028-05-07', EVERYWHERE)('GET', path))['state']).toBe('wygasla');
  });
});
