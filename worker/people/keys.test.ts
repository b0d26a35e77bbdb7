import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { InProcess } from '../local/demonstration/in-process';
import { AUDIT_CARD, bodyOf, caseAt, NOW, STANDARD_CARD, take } from '../testing/journey';
import { AUDITOR, CERTIFIER } from '../testing/people';
import {
  bearing,
  codeInto,
  codeOf,
  institutionOf,
  join,
  keyOf,
  membersOf,
  signedIn,
} from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const APPLICATION = { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } };
const later = (days: number): Date => new Date(NOW.getTime() + days * 24 * 3600 * 1000);
const coordinator = await signedIn('koordynator');
const owner = await signedIn('wlascicielka');
let gmina = '';
beforeAll(async () => {
  gmina = await institutionOf(owner, 'Gmina Automatyczna');
});
afterEach(() => vi.restoreAllMocks());

const apply = (call: InProcess) => call('POST', '/api/v1/cases', { body: APPLICATION });

/** Hands in a card of a case for the first time. */
const handIn = (call: InProcess, id: string, card: string, answers: object) =>
  call('PUT', `/api/v1/cases/${id}/cards/${card}`, {
    body: { answers },
    headers: { 'If-None-Match': '*' },
  });

/** Takes a step with the tag that stands. */
async function step(call: InProcess, id: string, event: string) {
  const read = await call('GET', `/api/v1/cases/${id}`);
  return call('POST', `/api/v1/cases/${id}/events`, {
    body: { event },
    headers: { 'If-Match': read.headers.get('ETag') ?? '"none"' },
  });
}

describe('an API key', () => {
  it('is shown once, and says then what it is', async () => {
    const body = { institution: gmina, scope: 'read', days: 30, name: 'Elektroniczny obieg' };
    const call = { body, headers: { 'Idempotency-Key': 'key' } };
    const made = await owner('POST', '/api/v1/keys', call);
    const { key, ...rest } = bodyOf(made);
    expect(made.status).toBe(201);
    expect(String(key)).toMatch(/^kartoteka_[0-9a-f]{16}_[0-9a-f]{64}$/);
    expect(rest).toEqual({
      id: String(key).split('_')[1],
      name: 'Elektroniczny obieg',
      institution: { id: gmina, name: 'Gmina Automatyczna' },
      scope: 'read',
      prefix: String(key).slice(0, 26),
      made_at: NOW.toISOString(),
      expires_at: later(30).toISOString(),
      revoked_at: null,
    });
    const again = await owner('POST', '/api/v1/keys', call);
    expect([again.status, again.body]).toEqual([201, rest]);
    const listed = bodyOf(await owner('GET', '/api/v1/keys'))['items'] as unknown[];
    expect(listed).toContainEqual(rest);
    expect(JSON.stringify(listed)).not.toContain(String(key));
    expect((await bearing(String(key))('GET', '/api/v1/me')).body).toMatchObject({
      kind: 'key',
      name: '',
      key: { id: rest['id'], scope: 'read' },
      memberships: [{ institution: { id: gmina }, role: 'applicant', member: null, owner: false }],
    });
  });

  it('that only reads writes nothing, whatever it is sent', async () => {
    const { key } = await keyOf(owner, gmina, 'read');
    const call = bearing(key);
    const opened = await apply(owner);
    const id = String(bodyOf(opened)['id']);
    expect((await call('GET', `/api/v1/cases/${id}`)).status).toBe(200);
    expect((await call('GET', `/api/v1/cases/${id}/cards/wniosek`)).status).toBe(200);
    for (const refused of [
      await apply(call),
      await handIn(call, id, 'wniosek', COMPLETE_APPLICATION),
      await step(call, id, 'abandoned'),
    ]) {
      expect([refused.status, codeOf(refused)]).toEqual([403, 'key-read-only']);
    }
    const replay = { body: APPLICATION, headers: { 'Idempotency-Key': 'same' } };
    const writing = bearing((await keyOf(owner, gmina, 'write')).key);
    expect((await writing('POST', '/api/v1/cases', replay)).status).toBe(201);
    expect((await call('POST', '/api/v1/cases', replay)).status).toBe(403);
  });

  it('that writes hands in for its institution, and is named in the log', async () => {
    const { id: keyId, key } = await keyOf(owner, gmina, 'write');
    const call = bearing(key);
    const opened = await apply(call);
    expect(opened.status).toBe(201);
    const id = String(bodyOf(opened)['id']);
    const read = await owner('GET', `/api/v1/cases/${id}`);
    expect(bodyOf(read)['institution']).toBe('Gmina Automatyczna');
    const event = await testEnv.DB.prepare('SELECT person FROM events WHERE case_id = ?1')
      .bind(id)
      .first('person');
    expect(event).toBe(`kartoteka-key#${gmina}/${keyId}`);
    expect(bodyOf(await call('GET', '/api/v1/cases?assigned=true'))['items']).toEqual([]);
    expect((await (await signedIn('obcy'))('GET', `/api/v1/cases/${id}`)).status).toBe(404);
  });

  it('neither decides nor ends a case: those steps are people’s', async () => {
    const wps = await institutionOf(coordinator, 'WPS maszynowy', 'certifier');
    const official = await join(coordinator, wps, 'urzedniczka', true);
    const machine = bearing((await keyOf(official.call, wps, 'write')).key);
    const id = await caseAt('submitted');
    expect((await handIn(machine, id, 'karta-standardu', STANDARD_CARD)).status).toBe(201);
    const admitted = await step(machine, id, 'admitted');
    expect([admitted.status, codeOf(admitted)]).toEqual([403, 'key-not-allowed']);
    expect((await step(official.call, id, 'admitted')).status).toBe(200);
    const decision = await caseAt('audit-forwarded');
    expect((await step(machine, decision, 'issued')).status).toBe(403);
    const applied = String(bodyOf(await apply(owner))['id']);
    const applicants = bearing((await keyOf(owner, gmina, 'write')).key);
    expect((await step(applicants, applied, 'abandoned')).status).toBe(403);
    expect((await step(owner, applied, 'abandoned')).status).toBe(200);
  });

  it('opens nothing of people, invitations, keys and assignments', async () => {
    const { id, key } = await keyOf(owner, gmina, 'write');
    const call = bearing(key);
    const code = await codeInto(owner, gmina);
    const body = { institution: gmina, scope: 'read', days: 1, name: 'x' };
    const [member] = await membersOf(owner, gmina);
    for (const [method, path, sent] of [
      ['GET', '/institutions', undefined],
      ['POST', '/institutions', { name: 'X', role: 'applicant' }],
      ['GET', `/institutions/${gmina}`, undefined],
      ['POST', `/institutions/${gmina}/invitations`, {}],
      ['POST', '/invitations/accept', { code }],
      ['PUT', `/institutions/${gmina}/members/${member?.id}`, { owner: false }],
      ['DELETE', `/institutions/${gmina}/members/${member?.id}`, undefined],
      ['GET', '/keys', undefined],
      ['POST', '/keys', body],
      ['DELETE', `/keys/${id}`, undefined],
    ] as const) {
      const refused = await call(method, `/api/v1${path}`, { body: sent });
      expect([method, path, refused.status, codeOf(refused)]).toEqual([
        method,
        path,
        403,
        'key-not-allowed',
      ]);
    }
  });

  it('ends at once when revoked, and stays so', async () => {
    const { id, key } = await keyOf(owner, gmina, 'write');
    const call = bearing(key);
    expect((await call('GET', '/api/v1/cases')).status).toBe(200);
    const revoked = await owner('DELETE', `/api/v1/keys/${id}`);
    expect([revoked.status, revoked.body]).toMatchObject([200, { revoked_at: NOW.toISOString() }]);
    expect((await call('GET', '/api/v1/cases')).status).toBe(401);
    expect((await apply(call)).status).toBe(401);
    const again = await owner('DELETE', `/api/v1/keys/${id}`);
    expect([again.status, again.body]).toEqual([200, revoked.body]);
    await expect(
      testEnv.DB.prepare(`UPDATE api_keys SET revoked_at = NULL WHERE id = '${id}'`).run(),
    ).rejects.toThrow(/append-only/);
  });

  it('ends on its day', async () => {
    const { key } = await keyOf(owner, gmina, 'read', 1);
    const at = async (now: Date): Promise<number> =>
      (await bearing(key, { now })('GET', '/api/v1/cases')).status;
    expect([await at(later(0.999)), await at(later(1)), await at(later(2))]).toEqual([
      200, 401, 401,
    ]);
  });

  it('that is not quite one opens nothing', async () => {
    const { id, key } = await keyOf(owner, gmina, 'write');
    const other = await keyOf(owner, gmina, 'write');
    const wrong = [
      key.slice(0, -1),
      `${key}0`,
      key.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      key.toUpperCase(),
      `kartoteka_${id}_${other.key.split('_')[2]}`,
      `kartoteka_${'0'.repeat(16)}_${'0'.repeat(64)}`,
      `kartoteka_${id}_`,
      'kartoteka_',
      `kartoteka_${id}`,
    ];
    for (const token of wrong) {
      expect([token, (await bearing(token)('GET', '/api/v1/me')).status]).toEqual([token, 401]);
    }
  });

  it('is made, seen and revoked by owners alone', async () => {
    const member = await join(owner, gmina, 'zwykly');
    const { id } = await keyOf(owner, gmina, 'read');
    const body = { institution: gmina, scope: 'read', days: 1, name: 'x' };
    expect(codeOf(await member.call('POST', '/api/v1/keys', { body }))).toBe('owners-only');
    const stranger = await signedIn('obcy');
    const unknown = await stranger('POST', '/api/v1/keys', { body });
    expect([unknown.status, bodyOf(unknown)['errors']]).toMatchObject([
      422,
      [{ pointer: '/institution', code: 'unknown-institution' }],
    ]);
    for (const call of [member.call, stranger]) {
      expect(bodyOf(await call('GET', '/api/v1/keys'))['items']).toEqual([]);
      expect((await call('DELETE', `/api/v1/keys/${id}`)).status).toBe(404);
    }
  });

  it.each([
    { days: 0 },
    { days: 367 },
    { days: '1' },
    { scope: 'admin' },
    { scope: 'constructor' },
    { name: '' },
    { name: 'a\u0007b' },
    { role: 'certifier' },
  ])('is not made with %j', async (more) => {
    const body = { institution: gmina, scope: 'read', days: 1, name: 'x', ...more };
    expect((await owner('POST', '/api/v1/keys', { body })).status).toBe(422);
  });

  it('comes in pages, the newest first', async () => {
    const call = await signedIn('wiele-kluczy');
    const institution = await institutionOf(call, 'Wiele kluczy');
    for (let index = 0; index < 3; index += 1) await keyOf(call, institution, 'read');
    const whole = bodyOf(await call('GET', '/api/v1/keys'))['items'] as unknown[];
    expect(whole.length).toBe(3);
    const first = bodyOf(await call('GET', '/api/v1/keys?limit=2'));
    const rest = bodyOf(await call('GET', `/api/v1/keys?limit=2&cursor=${String(first['next'])}`));
    expect([...(first['items'] as unknown[]), ...(rest['items'] as unknown[])]).toEqual(whole);
    expect(rest['next']).toBeNull();
  });
});

describe('no machine helps anybody onto two sides', () => {
  it('not a certifier’s when its maker belongs to the applicant', async () => {
    const wps = await institutionOf(coordinator, 'WPS stronniczy', 'certifier');
    await join(coordinator, wps, 'wlascicielka', true);
    const machine = bearing((await keyOf(owner, wps, 'write')).key);
    const id = String(bodyOf(await apply(await applicantsCall()))['id']);
    const refused = await handIn(machine, id, 'karta-standardu', STANDARD_CARD);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'own-case']);
    const person = await handIn(owner, id, 'karta-standardu', STANDARD_CARD);
    expect(codeOf(person)).toBe('own-case');
  });

  /** A key of the applicant, for the owner belongs to two institutions by now. */
  async function applicantsCall(): Promise<InProcess> {
    return bearing((await keyOf(owner, gmina, 'write')).key);
  }

  it('not an auditor’s when its maker has acted as the certifier, nor the other way round', async () => {
    const wps = await institutionOf(coordinator, 'WPS dwustronny', 'certifier');
    const rops = await institutionOf(coordinator, 'ROPS dwustronny', 'auditor');
    const both = await join(coordinator, wps, 'dwustronny', true);
    await join(coordinator, rops, 'dwustronny', true);
    const certifier = bearing((await keyOf(both.call, wps, 'write')).key);
    const auditor = bearing((await keyOf(both.call, rops, 'write')).key);

    const byPerson = await caseAt('submitted');
    expect((await step(both.call, byPerson, 'admitted')).status).toBe(200);
    await proceed(byPerson);
    const machine = await handIn(auditor, byPerson, 'karta-audytu', AUDIT_CARD);
    expect([machine.status, codeOf(machine)]).toEqual([403, 'two-sides']);

    const byMachine = await caseAt('submitted');
    expect((await handIn(certifier, byMachine, 'karta-standardu', STANDARD_CARD)).status).toBe(201);
    await proceed(byMachine);
    const person = await handIn(both.call, byMachine, 'karta-audytu', AUDIT_CARD);
    expect([person.status, codeOf(person)]).toEqual([403, 'two-sides']);
  });

  /** Brings a case to its audit by people who are on one side each. */
  async function proceed(id: string): Promise<void> {
    await take(id, 'admitted', CERTIFIER);
    await take(id, 'assessed-positive', CERTIFIER);
    expect((await take(id, 'audit-started', AUDITOR)).status).toBe(200);
  }

  it('not the same organisation under its name', async () => {
    const body = await institutionOf(coordinator, '  GMINA   automatyczna', 'certifier');
    const official = await join(coordinator, body, 'ta-sama', true);
    const id = String(bodyOf(await apply(await applicantsCall()))['id']);
    expect(codeOf(await step(official.call, id, 'admitted'))).toBe('own-case');
  });
});

describe('the secret of a key', () => {
  it('stands in no table and no line of the log', async () => {
    const said: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...args: unknown[]) => said.push(args));
    }
    const { key } = await keyOf(owner, gmina, 'write');
    const call = bearing(key);
    await apply(call);
    await call('GET', '/api/v1/keys');
    await bearing(key, { env: { ...testEnv, COORDINATORS: 'broken' } })('GET', '/api/v1/me');
    await bearing(`${key}x`)('GET', '/api/v1/me');
    const secret = key.split('_')[2] ?? '';
    expect(secret.length).toBe(64);
    const tables = await testEnv.DB.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
         AND name NOT LIKE 'sqlite%'`,
    ).all<{ name: string }>();
    expect(tables.results.length).toBeGreaterThan(10);
    for (const { name } of tables.results) {
      const rows = await testEnv.DB.prepare(`SELECT * FROM ${name}`).all();
      expect([name, JSON.stringify(rows.results).includes(secret)]).toEqual([name, false]);
    }
    expect(JSON.stringify(said)).not.toContain(secret);
  });
});
