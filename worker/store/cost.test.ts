import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { loadDemonstration } from '../local/demonstration/load';
import {
  AUDIT_CARD,
  bodyOf,
  caseAt,
  caseTag,
  NOW,
  putCard,
  STANDARD_CARD,
  submit,
  take,
} from '../testing/journey';
import { APPLICANT, AUDITOR, CERTIFIER, COORDINATOR } from '../testing/people';
import {
  accept,
  bearing,
  codeInto,
  institutionOf,
  join,
  keyOf,
  membersOf,
  signedIn,
} from '../testing/signed-in';
import { recordingDb, type Recording } from '../testing/recording-db';
import { testEnv } from '../testing/test-env';

/** Does something over a database that writes down what it is asked. */
async function recorded(act: (env: typeof testEnv) => Promise<unknown>): Promise<Recording> {
  const recording = recordingDb(testEnv.DB);
  await act({ ...testEnv, DB: recording.db });
  return recording;
}

const total = ({ sent }: Recording): number =>
  sent.reduce((sum, { rowsRead }) => sum + rowsRead, 0);

/** More cases and certificates than any of the measured requests should have to look at. */
const CROWD = 40;
let open = '';
let key = '';

beforeAll(async () => {
  await loadDemonstration(testEnv, NOW);
  for (let index = 0; index < CROWD; index += 1) await caseAt('issued');
  open = await caseAt('assessed-positive');
  const owner = await signedIn('wnioskodawca');
  ({ key } = await keyOf(owner, 'demonstracja-humanus', 'read'));
});

/** Somebody asks who they are: to find that out is all that it costs. */
const me = (person: string) => async (env: typeof testEnv) =>
  expect((await (await signedIn(person, { env }))('GET', '/api/v1/me')).status).toBe(200);
const machine = async (env: typeof testEnv) =>
  expect((await bearing(key, { env })('GET', '/api/v1/me')).status).toBe(200);

const get = (path: string, caller?: typeof APPLICANT) => (env: typeof testEnv) =>
  inProcess(env, NOW, caller)('GET', path);

describe('what a request costs the database', () => {
  it.each([
    ['a certificate', () => get('/api/v1/register/KIS-06-2026-0007'), 2, 2, 4],
    [
      'two hundred numbers at once',
      () => (env: typeof testEnv) =>
        inProcess(env, NOW, undefined)('POST', '/api/v1/register/lookup', {
          body: { numbers: Array.from({ length: 200 }, (_, at) => `KIS/06/2026/${at}`) },
        }),
      1,
      1,
      610,
    ],
    ['a page of the register', () => get('/api/v1/register?limit=10'), 2, 2, 14],
    [
      'a page of a voivodeship',
      () => get('/api/v1/register?voivodeship=lubelskie&limit=10'),
      2,
      2,
      14,
    ],
    ['a word that is rare', () => get('/api/v1/register?q=wejher'), 2, 2, 6],
    ['a case', () => get(`/api/v1/cases/${open}`, CERTIFIER), 5, 1, 14],
    // Who reads of people is written down: one statement more than the applicant's own read.
    ['a card', () => get(`/api/v1/cases/${open}/cards/wniosek`, CERTIFIER), 8, 2, 30],
    ['one’s own card', () => get(`/api/v1/cases/${open}/cards/wniosek`, APPLICANT), 7, 1, 26],
    ['who somebody is', () => me('koordynator'), 1, 1, 4],
    ['the machine that a key is of', () => (env: typeof testEnv) => machine(env), 1, 1, 4],
    [
      'the cases assigned to somebody',
      () => get('/api/v1/cases?assigned=true', CERTIFIER),
      1,
      1,
      4,
    ],
    ['the cases of an institution', () => get('/api/v1/cases?limit=5', APPLICANT), 1, 1, 20],
  ])('%s', async (_name, request, statements, roundTrips, rows) => {
    const recording = await recorded(request());
    expect(recording.sent.length).toBeLessThanOrEqual(statements);
    expect(recording.roundTrips).toBeLessThanOrEqual(roundTrips);
    expect(total(recording)).toBeLessThanOrEqual(rows);
  });

  it('is the same for the first page of the register and a deep one', async () => {
    const first = await recorded(get('/api/v1/register?limit=5'));
    let cursor = bodyOf(await get('/api/v1/register?limit=5')(testEnv))['next'];
    for (let page = 0; page < 5; page += 1) {
      cursor = bodyOf(await get(`/api/v1/register?limit=5&cursor=${String(cursor)}`)(testEnv))[
        'next'
      ];
    }
    const deep = await recorded(get(`/api/v1/register?limit=5&cursor=${String(cursor)}`));
    // One row more: the one that the cursor stands on.
    expect(total(deep)).toBeLessThanOrEqual(total(first) + 1);
  });

  it('of a written step: one look for the answer, one read, one batch', async () => {
    const recording = await recorded((env) => take(open, 'audit-started', AUDITOR, { env }));
    // The first round trip reads the case’s tag, as a client does before it writes.
    expect(recording.roundTrips).toBe(4);
  });
});

/** Everything that is done with institutions, people and keys, once. */
async function peopleAtWork(env: typeof testEnv, caseId: string): Promise<void> {
  const maker = await signedIn('koordynator', { env });
  const body = await institutionOf(maker, 'WPS', 'certifier');
  const path = `/api/v1/institutions/${body}`;
  await join(maker, body, 'wlascicielka', true);
  const owner = await signedIn('wlascicielka', { env });
  const { member } = await join(owner, body, 'czlonek');
  await accept(await signedIn('inny', { env }), await codeInto(owner, body));
  const offered = bodyOf(await owner('POST', `${path}/invitations`, { body: {} }));
  await owner('DELETE', `${path}/invitations/${String(offered['id'])}`);
  const made = await keyOf(owner, body, 'read');
  await bearing(made.key, { env })('GET', '/api/v1/cases');
  await owner('DELETE', `/api/v1/keys/${made.id}`);
  for (const read of ['/api/v1/institutions', '/api/v1/keys', path]) {
    for (const somebody of [owner, maker]) expect((await somebody('GET', read)).status).toBe(200);
  }
  const assignment = `/api/v1/cases/${caseId}/assignment`;
  const given = await owner('POST', assignment, {
    body: { member },
    headers: { 'If-None-Match': '*' },
  });
  const headers = { 'If-Match': given.headers.get('ETag') ?? '' };
  expect((await owner('POST', assignment, { body: { member }, headers })).status).toBe(200);
  const tag = (await membersOf(owner, body)).find(({ id }) => id === member)?.etag ?? '';
  const changed = await owner('PUT', `${path}/members/${member}`, {
    body: { owner: false },
    headers: { 'If-Match': tag },
  });
  const removed = await owner('DELETE', `${path}/members/${member}`, {
    headers: { 'If-Match': changed.headers.get('ETag') ?? '' },
  });
  expect(removed.status).toBe(200);
}

/** Everything that is done with what a case holds of people, once. */
async function personalDataAtWork(env: typeof testEnv, id: string): Promise<void> {
  const call = inProcess(env, NOW, COORDINATOR);
  const path = `/api/v1/cases/${id}`;
  expect((await call('GET', `${path}/personal`)).status).toBe(200);
  const body = { value: 'Anna Przykładowa' };
  expect((await call('POST', '/api/v1/personal-data/searches', { body })).status).toBe(200);
  const headers = { 'If-Match': await caseTag(id, APPLICANT, { env }) };
  const erasure = { body: { reason: 'objection' }, headers };
  expect((await call('POST', `${path}/erasure`, erasure)).status).toBe(200);
}

describe('every statement', () => {
  it('finds its rows by an index', async () => {
    const recording = await recorded(async (env) => {
      const opened = await submit({ env });
      const id = String(bodyOf(opened)['id']);
      await take(id, 'admitted', CERTIFIER, { env });
      await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER, undefined, { env });
      await take(id, 'assessed-positive', CERTIFIER, { env });
      await take(id, 'audit-started', AUDITOR, { env });
      await putCard(id, 'karta-audytu', AUDIT_CARD, AUDITOR, undefined, { env });
      await take(id, 'audit-reported', AUDITOR, { env });
      await take(id, 'audit-forwarded', AUDITOR, { env });
      expect((await take(id, 'issued', CERTIFIER, { env })).status).toBe(200);
      expect(await caseTag(id, APPLICANT, { env })).not.toBe('');
      await peopleAtWork(env, id);
      await personalDataAtWork(env, id);
      for (const path of [
        '/api/v1/cases',
        '/api/v1/cases?programme=sc-kis&state=certified&waiting=true',
        '/api/v1/cases?programme=sc-kis&state=certified&assigned=true',
        `/api/v1/cases/${id}/cards/wniosek/revisions`,
        `/api/v1/cases/${id}/cards/wniosek/revisions/1`,
        '/api/v1/register',
        '/api/v1/register?q=klub+janow&programme=sc-kis&voivodeship=lubelskie&status=valid',
        '/api/v1/register?programme=sc-kis&status=expired',
        '/api/v1/register/KIS-06-2026-0001?as_of=2026-11-22',
      ]) {
        for (const caller of [APPLICANT, CERTIFIER, COORDINATOR]) {
          expect((await get(path, caller)(env)).status).toBe(200);
        }
      }
    });
    const statements = [...new Set(recording.sent.map(({ sql }) => sql))];
    expect(statements.length).toBeGreaterThan(45);
    for (const sql of statements) {
      const highest = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)));
      const values = Array.from({ length: highest }, () => '["x"]');
      const plan = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .bind(...values)
        .all<{ detail: string }>();
      const scans = plan.results
        .map(({ detail }) => detail)
        .filter((detail) =>
          /^SCAN (?!CONSTANT|json_each|value|place|picked|\(subquery)/.test(detail),
        )
        .filter((detail) => !detail.includes('VIRTUAL TABLE'));
      expect([sql, scans]).toEqual([sql, []]);
    }
  });
});
