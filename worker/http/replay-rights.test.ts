/** An answer that was stored is for whoever may still have it. */
import { describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { InProcess } from '../local/demonstration/in-process';
import { bodyOf } from '../testing/journey';
import {
  accept,
  codeInto,
  codeOf,
  institutionOf,
  join,
  membersOf,
  signedIn,
} from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const cards = { wniosek: COMPLETE_APPLICATION };
const KEY = { 'Idempotency-Key': 'once' };
const cases = (): Promise<number | null> =>
  testEnv.DB.prepare('SELECT COUNT(*) AS n FROM cases').first<number>('n');
const memberPath = (institution: string, id: string): string =>
  `/api/v1/institutions/${institution}/members/${id}`;
const etagOf = async (call: InProcess, institution: string, id: string): Promise<string> =>
  (await membersOf(call, institution)).find((one) => one.id === id)?.etag ?? '';

/** Takes a member out. */
async function remove(owner: InProcess, institution: string, id: string): Promise<void> {
  const headers = { 'If-Match': await etagOf(owner, institution, id) };
  expect((await owner('DELETE', memberPath(institution, id), { headers })).status).toBe(200);
}

describe('a member who was removed', () => {
  it('gets for their old calls what a stranger gets', async () => {
    const owner = await signedIn('burmistrz');
    const gmina = await institutionOf(owner, 'Gmina Powtórka');
    const { call, member } = await join(owner, gmina, 'zwolniony');
    const body = { programme: 'sc-kis', cards };
    const open = () => call('POST', '/api/v1/cases', { body, headers: KEY });
    const opened = await open();
    const path = `/api/v1/cases/${String(bodyOf(opened)['id'])}`;
    const step = {
      body: { event: 'abandoned' },
      headers: { ...KEY, 'If-Match': opened.headers.get('ETag') ?? '' },
    };
    const stepped = await call('POST', `${path}/events`, step);
    expect([opened.status, stepped.status]).toEqual([201, 200]);
    expect((await open()).body).toEqual(opened.body);
    expect((await call('POST', `${path}/events`, step)).body).toEqual(stepped.body);

    await remove(owner, gmina, member);
    const before = await cases();
    const again = await open();
    expect([again.status, codeOf(again)]).toEqual([403, 'forbidden']);
    expect((await call('POST', `${path}/events`, step)).status).toBe(404);
    expect((await call('GET', path)).status).toBe(404);

    // Who comes back may see it again; nothing was done twice.
    expect((await accept(call, await codeInto(owner, gmina))).status).toBe(201);
    expect((await open()).body).toEqual(opened.body);
    expect(await cases()).toBe(before);
  });

  it('is told nothing by a call that would be for another institution of theirs now', async () => {
    const owner = await signedIn('sołtys');
    const before = await institutionOf(owner, 'Gmina Dawna');
    const { call, member } = await join(owner, before, 'przeniesiony');
    const body = { programme: 'sc-kis', cards };
    const open = () => call('POST', '/api/v1/cases', { body, headers: KEY });
    expect((await open()).status).toBe(201);
    await join(owner, await institutionOf(owner, 'Gmina Nowa'), 'przeniesiony');
    await remove(owner, before, member);
    const count = await cases();
    const again = await open();
    expect([again.status, codeOf(again)]).toEqual([403, 'forbidden']);
    expect(await cases()).toBe(count);
  });

  it('is not told again of what they had joined', async () => {
    const owner = await signedIn('dyrektorka');
    const body = await institutionOf(owner, 'Gmina Dołączania');
    const code = await codeInto(owner, body);
    const call = await signedIn('dołączający');
    const joined = await accept(call, code, KEY);
    expect(joined.status).toBe(201);
    expect((await accept(call, code, KEY)).body).toEqual(joined.body);
    await remove(owner, body, String(bodyOf(joined)['member']));
    const again = await accept(call, code, KEY);
    expect([again.status, codeOf(again)]).toEqual([422, 'invitation-refused']);
  });
});

describe('a call that takes its caller’s own rights', () => {
  it('is answered again when they have left', async () => {
    const owner = await signedIn('wójt');
    const gmina = await institutionOf(owner, 'Gmina Odejść');
    const { call, member } = await join(owner, gmina, 'odchodząca');
    const headers = { ...KEY, 'If-Match': await etagOf(owner, gmina, member) };
    const leave = () => call('DELETE', memberPath(gmina, member), { headers });
    const left = await leave();
    expect([left.status, left.body]).toEqual([200, { id: member }]);
    expect([(await leave()).status, (await leave()).body]).toEqual([200, { id: member }]);
    const fresh = await call('DELETE', memberPath(gmina, member), {
      headers: { 'If-Match': '"x"' },
    });
    expect(fresh.status).toBe(404);
  });

  it('is answered again when they own no more', async () => {
    const owner = await signedIn('wójtka');
    const gmina = await institutionOf(owner, 'Gmina Rezygnacji');
    const { call, member } = await join(owner, gmina, 'rezygnujący', true);
    const put = {
      body: { owner: false },
      headers: { ...KEY, 'If-Match': await etagOf(owner, gmina, member) },
    };
    expect((await call('PUT', memberPath(gmina, member), put)).status).toBe(200);
    const again = await call('PUT', memberPath(gmina, member), put);
    expect([again.status, bodyOf(again)['owner']]).toEqual([200, false]);
  });
});

describe('who has lost rights that the call did not need', () => {
  it('gets the stored answer, and nothing is done twice', async () => {
    const owner = await signedIn('burmistrzyni');
    const [one, other] = [
      await institutionOf(owner, 'Gmina Jedna'),
      await institutionOf(owner, 'Gmina Druga'),
    ];
    const { call } = await join(owner, one, 'w dwóch');
    const { member } = await join(owner, other, 'w dwóch');
    const body = { programme: 'sc-kis', institution: one, cards };
    const open = () => call('POST', '/api/v1/cases', { body, headers: KEY });
    const opened = await open();
    await remove(owner, other, member);
    const before = await cases();
    const again = await open();
    expect([again.status, again.body]).toEqual([201, opened.body]);
    expect(await cases()).toBe(before);
  });

  it('is not given an owner’s answer as a plain member', async () => {
    const owner = await signedIn('prezydent');
    const gmina = await institutionOf(owner, 'Gmina Zaproszeń');
    const { call, member } = await join(owner, gmina, 'współwłaściciel', true);
    const path = `/api/v1/institutions/${gmina}/invitations`;
    const invite = () => call('POST', path, { body: {}, headers: KEY });
    expect((await invite()).status).toBe(201);
    const headers = { 'If-Match': await etagOf(owner, gmina, member) };
    const demoted = await owner('PUT', memberPath(gmina, member), {
      body: { owner: false },
      headers,
    });
    expect(demoted.status).toBe(200);
    const again = await invite();
    expect([again.status, codeOf(again)]).toEqual([403, 'owners-only']);
  });
});
