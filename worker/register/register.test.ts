import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { bodyOf, caseAt } from '../testing/journey';
import { person } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { rebuildRegister } from './rebuild';
import { pathOfNumber } from './entry';

const certifier = person('certifier', 'certifier of all');
const auditor = person('auditor', 'auditor of all');

/** Issues a certificate to a club on a day. */
async function issue(day: string, place: string, wojewodztwo: string): Promise<void> {
  await caseAt('issued', {
    now: new Date(`${day}T10:00:00Z`),
    certifier,
    auditor,
    application: {
      ...COMPLETE_APPLICATION,
      kis_nazwa: `Klub Integracji Społecznej ${place}`,
      kis_miejscowosc: place,
      wojewodztwo,
      teryt: null,
      sporzadzono_dnia: '2020-01-10',
    },
  });
}

beforeAll(async () => {
  await issue('2024-02-01', 'Łódź', 'lodzkie');
  await issue('2024-02-01', 'Łódź-Widzew', 'lodzkie');
  await issue('2024-03-05', 'Świętochłowice', 'slaskie');
  await issue('2025-12-31', 'Żary', 'lubuskie');
});

const at = (moment: string) => inProcess(testEnv, new Date(moment), undefined);
const anyone = at('2026-11-22T09:00:00Z');

const found = async (query: string, reader = anyone): Promise<readonly string[]> => {
  const answer = await reader('GET', `/api/v1/register?${query}`);
  expect(answer.status).toBe(200);
  return (bodyOf(answer)['items'] as { number: string }[]).map(({ number }) => number);
};

const [LODZ, WIDZEW, SWIETO, ZARY] = [
  'KIS/10/2024/0001',
  'KIS/10/2024/0002',
  'KIS/24/2024/0001',
  'KIS/08/2025/0001',
] as const;

describe('the register', () => {
  it('lists the newest first and pages through all of it', async () => {
    expect(await found('')).toEqual([ZARY, SWIETO, WIDZEW, LODZ]);
    const first = bodyOf(await anyone('GET', '/api/v1/register?limit=3'));
    expect(await found(`limit=3&cursor=${String(first['next'])}`)).toEqual([LODZ]);
    const other = await anyone('GET', `/api/v1/register?q=lodz&cursor=${String(first['next'])}`);
    expect(other.status).toBe(400);
  });

  it('takes no cursor that was changed on the way', async () => {
    const { next } = bodyOf(await anyone('GET', '/api/v1/register?limit=3'));
    const [mark, day, number] = JSON.parse(atob(String(next))) as string[];
    const changed = btoa(JSON.stringify([mark, '2024-01-01', number])).replaceAll('=', '');
    expect(day).toBe('2024-02-01');
    expect((await anyone('GET', `/api/v1/register?cursor=${changed}`)).status).toBe(400);
  });

  it.each([
    ['lodz', [WIDZEW, LODZ]],
    ['ŁÓDŹ', [WIDZEW, LODZ]],
    ['swietochlowice', [SWIETO]],
    ['Święto', [SWIETO]],
    ['zary', [ZARY]],
    ['klub zar', [ZARY]],
    ['klub lodz widz', [WIDZEW]],
    ['widzew łódź', [WIDZEW]],
    ['klub integracji spolecznej lodz widzew lodzkie stowarzyszenie humanus kis', [WIDZEW]],
    ['klub integracji spolecznej lodz widzew lodzkie stowarzyszenie humanus nigdzie', []],
    ['ochlowice', []],
    ['KIS/10/2024/0002', [WIDZEW]],
    ['humanus śląskie', [SWIETO]],
    ['%', [ZARY, SWIETO, WIDZEW, LODZ]],
    ["' OR 1=1 --", []],
    ['żółw'.repeat(40), []],
  ])('finds by the beginnings of words: %s', async (q, expected) => {
    expect(await found(`q=${encodeURIComponent(q)}`)).toEqual(expected);
  });

  it('filters by voivodeship, programme and status together', async () => {
    expect(await found('voivodeship=lodzkie')).toEqual([WIDZEW, LODZ]);
    expect(await found('programme=sc-kis&voivodeship=slaskie')).toEqual([SWIETO]);
    expect(await found('programme=another')).toEqual([]);
    expect(await found('q=klub&voivodeship=lodzkie&status=valid')).toEqual([WIDZEW, LODZ]);
    expect(await found('status=withdrawn')).toEqual([]);
  });

  it('turns at midnight in Warsaw from valid to expired', async () => {
    const lastMinute = at('2027-02-01T22:59:59Z');
    const nextDay = at('2027-02-01T23:00:00Z');
    const path = `/api/v1/register/${pathOfNumber(LODZ)}`;
    expect(bodyOf(await lastMinute('GET', path))).toMatchObject({
      valid_until: '2027-02-01',
      status: 'valid',
    });
    expect(bodyOf(await nextDay('GET', path))).toMatchObject({ status: 'expired' });
    expect(await found('status=expired', lastMinute)).toEqual([]);
    expect(await found('status=expired', nextDay)).toEqual([WIDZEW, LODZ]);
    expect(await found('status=valid', nextDay)).toEqual([ZARY, SWIETO]);
  });

  it('shows an entry as of a day', async () => {
    const path = `/api/v1/register/${pathOfNumber(ZARY)}`;
    expect((await anyone('GET', `${path}?as_of=2025-12-30`)).status).toBe(404);
    expect((await anyone('GET', `${path}?as_of=1899-12-31`)).status).toBe(404);
    expect(bodyOf(await anyone('GET', `${path}?as_of=2025-12-31`))).toMatchObject({
      status: 'valid',
    });
    expect((await anyone('GET', `${path}?as_of=2026-11-22`)).status).toBe(200);
    for (const day of ['2026-11-23', '2026-02-30', 'yesterday', '2026-1-1']) {
      const refused = await anyone('GET', `${path}?as_of=${day}`);
      expect(refused.status).toBe(422);
      expect(bodyOf(refused)['errors']).toMatchObject([{ parameter: 'as_of' }]);
    }
  });

  it('tells of many numbers at once, in their order, as each is told alone', async () => {
    const lookup = (numbers: readonly unknown[]) =>
      anyone('POST', '/api/v1/register/lookup', { body: { numbers } });
    const numbers = [ZARY, 'KIS/99/2026/0001', ' kis/10/2024/0001', ZARY];
    const { entries } = bodyOf(await lookup(numbers)) as { entries: unknown[] };
    const alone = async (number: string) => {
      const {
        history: _history,
        details: _details,
        ...entry
      } = bodyOf(await anyone('GET', `/api/v1/register/${pathOfNumber(number)}`));
      return entry;
    };
    expect(entries).toEqual([await alone(ZARY), null, await alone(LODZ), await alone(ZARY)]);
    expect(bodyOf(await lookup([]))).toEqual({ entries: [] });
    expect((await lookup(Array.from({ length: 200 }, () => ZARY))).status).toBe(200);
    for (const wrong of [Array.from({ length: 201 }, () => ZARY), [''], [1], ['x'.repeat(61)]]) {
      expect((await lookup(wrong)).status).toBe(422);
    }
  });

  it('finds a number in small letters, which Excel and people write', async () => {
    const entry = await anyone('GET', '/api/v1/register/kis-10-2024-0001');
    expect(bodyOf(entry)).toMatchObject({ number: LODZ });
  });

  it.each(['KIS-06-2026-9999', 'KIS', '%00', 'KIS%2F10%2F2024%2F0001%27', 'constructor'])(
    'has nothing under %s',
    async (number) => {
      expect((await anyone('GET', `/api/v1/register/${number}`)).status).toBe(404);
    },
  );

  it('tells a reader who holds the page so, until something changes', async () => {
    const read = await anyone('GET', '/api/v1/register?q=lodz');
    const tag = read.headers.get('ETag') ?? '';
    expect(read.headers.get('Cache-Control')).toContain('public');
    const headers = { 'If-None-Match': tag };
    expect((await anyone('GET', '/api/v1/register?q=lodz', { headers })).status).toBe(304);
    expect((await anyone('GET', '/api/v1/register?q=zary', { headers })).status).toBe(200);
    const tomorrow = at('2026-11-23T09:00:00Z');
    expect((await tomorrow('GET', '/api/v1/register?q=lodz', { headers })).status).toBe(200);
    const any = { headers: { 'If-None-Match': '*' } };
    const one = '/api/v1/register/KIS-10-2024-0001';
    expect((await anyone('GET', one, any)).status).toBe(304);
    for (const path of [`${one}9`, `${one}?as_of=2024-01-31`, '/rejestr/KIS-10-2024-9999']) {
      expect([path, (await anyone('GET', path, any)).status]).toEqual([path, 404]);
    }
    const head = await anyone('HEAD', '/api/v1/register?q=lodz');
    expect([head.status, head.body, head.headers.get('ETag')]).toEqual([200, '', tag]);
  });

  it('refuses parameters that it does not know, all at once and without repeating them', async () => {
    const refused = await anyone(
      'GET',
      '/api/v1/register?status=lost&limit=201&colour=red&q=a&q=b',
    );
    expect(refused.status).toBe(422);
    expect(bodyOf(refused)['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ parameter: 'colour', code: 'unknown-field' }),
        expect.objectContaining({ parameter: 'status', code: 'invalid-value' }),
        expect.objectContaining({ parameter: 'limit', code: 'invalid-value' }),
        expect.objectContaining({ parameter: 'q', code: 'repeated-parameter' }),
      ]),
    );
    expect(JSON.stringify(refused.body)).not.toContain('lost');
  });

  it('can be made again from its log, byte for byte', async () => {
    const dump = async (): Promise<string> => {
      const [entries, words] = await testEnv.DB.batch([
        testEnv.DB.prepare('SELECT * FROM register_entries ORDER BY number'),
        testEnv.DB.prepare('SELECT * FROM register_words ORDER BY word, number'),
      ]);
      return JSON.stringify([entries?.results, words?.results]);
    };
    const before = await dump();
    await testEnv.DB.batch([
      testEnv.DB.prepare(`UPDATE register_entries SET holder = 'x' WHERE number = '${LODZ}'`),
      testEnv.DB.prepare(`DELETE FROM register_entries WHERE number = '${ZARY}'`),
      testEnv.DB.prepare(`INSERT INTO register_words VALUES ('nonsense', 'none')`),
    ]);
    await rebuildRegister(testEnv.DB);
    expect(await dump()).toBe(before);
  });
});
