import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import type { InProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt } from '../testing/journey';
import { codeOf, institutionOf, join, keyOf, bearing, signedIn } from '../testing/signed-in';

const coordinator = await signedIn('koordynator');

interface Joined {
  readonly call: InProcess;
  readonly member: string;
}
let wps = '';
let owner: Joined;
let clerk: Joined;
let colleague: Joined;
beforeAll(async () => {
  wps = await institutionOf(coordinator, 'WPS Lublin', 'certifier', {
    voivodeships: ['lubelskie'],
  });
  owner = await join(coordinator, wps, 'szefowa', true);
  clerk = await join(owner.call, wps, 'urzednik');
  colleague = await join(owner.call, wps, 'kolezanka');
});

let path = '';
let id = '';
beforeEach(async () => {
  id = await caseAt('submitted');
  path = `/api/v1/cases/${id}/assignment`;
});

/** Assigns the case with the tag that stands. */
async function assign(call: InProcess, body: object) {
  const tag = (await owner.call('GET', path)).headers.get('ETag');
  const headers: Record<string, string> =
    tag === null ? { 'If-None-Match': '*' } : { 'If-Match': tag };
  return call('POST', path, { body, headers });
}
const assignedTo = async (call: InProcess): Promise<readonly string[]> =>
  (
    bodyOf(await call('GET', '/api/v1/cases?assigned=true&limit=200'))['items'] as { id: string }[]
  ).map((one) => one.id);

describe('a case', () => {
  it('is nobody’s until an owner assigns it, then a member’s', async () => {
    expect((await owner.call('GET', path)).body).toEqual({
      institution: { id: wps, name: 'WPS Lublin' },
      member: null,
      etag: null,
    });
    const given = await assign(owner.call, { member: clerk.member });
    expect([given.status, given.body]).toMatchObject([201, { member: { id: clerk.member } }]);
    expect(await assignedTo(clerk.call)).toContain(id);
    expect(await assignedTo(owner.call)).not.toContain(id);
    expect((await assign(owner.call, { member: colleague.member })).status).toBe(200);
    expect(await assignedTo(clerk.call)).not.toContain(id);
    expect((await assign(owner.call, { member: null })).body).toMatchObject({ member: null });
    expect(await assignedTo(colleague.call)).not.toContain(id);
  });

  it('is taken and given up by a member, who takes none from another', async () => {
    expect((await assign(clerk.call, { member: colleague.member })).status).toBe(403);
    expect((await assign(clerk.call, { member: clerk.member })).status).toBe(201);
    for (const member of [colleague.member, null]) {
      const refused = await assign(colleague.call, { member });
      expect([refused.status, codeOf(refused)]).toEqual([403, 'owners-only']);
    }
    expect((await assign(clerk.call, { member: null })).status).toBe(200);
    expect((await assign(colleague.call, { member: colleague.member })).status).toBe(200);
  });

  it('goes to one of two who take it at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      id = await caseAt('submitted');
      path = `/api/v1/cases/${id}/assignment`;
      const answers = await Promise.all(
        [clerk, colleague].map(({ call, member }) =>
          call('POST', path, { body: { member }, headers: { 'If-None-Match': '*' } }),
        ),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      // The one who came second may not take it from the first.
      expect([
        [201, 403],
        [201, 412],
      ]).toContainEqual(statuses);
    }
  });

  it('goes where the first of two owners sends it, and the second is told', async () => {
    const other = await join(owner.call, wps, `druga-szefowa-${id}`, true);
    const first = await assign(owner.call, { member: null });
    const headers = { 'If-Match': first.headers.get('ETag') ?? '' };
    const answers = await Promise.all([
      owner.call('POST', path, { body: { member: clerk.member }, headers }),
      other.call('POST', path, { body: { member: colleague.member }, headers }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200);
    expect((await owner.call('GET', path)).body).toEqual(won?.body);
  });

  it('needs the tag that stands', async () => {
    const first = await assign(owner.call, { member: clerk.member });
    await assign(owner.call, { member: colleague.member });
    const body = { member: null };
    const old = { 'If-Match': first.headers.get('ETag') ?? '' };
    expect((await owner.call('POST', path, { body })).status).toBe(428);
    const refused = await owner.call('POST', path, { body, headers: old });
    expect([refused.status, bodyOf(refused)['current']]).toMatchObject([
      412,
      { member: { id: colleague.member } },
    ]);
  });

  it('goes to nobody outside the institution', async () => {
    for (const member of ['demonstracja-certyfikujacy', 'none', '']) {
      expect((await assign(owner.call, { member })).status).toBe(422);
    }
    const elsewhere = { member: owner.member, institution: 'demonstracja-certyfikacja' };
    expect((await assign(owner.call, elsewhere)).status).toBe(422);
  });

  it('is each body’s own: one does not see to whom another has given it', async () => {
    await assign(owner.call, { member: clerk.member });
    const theirs = await (await signedIn('certyfikujacy'))('GET', path);
    expect(theirs.body).toMatchObject({ member: null, etag: null });
    expect((await (await signedIn('audytor'))('GET', path)).status).toBe(404);
    expect((await (await signedIn('obcy'))('GET', path)).status).toBe(404);
    const key = bearing((await keyOf(owner.call, wps, 'write')).key);
    expect((await key('GET', path)).status).toBe(403);
  });

  it('seen for two institutions is assigned in the one that is named', async () => {
    const both = await signedIn('dwoje');
    const [first, second] = [
      await institutionOf(coordinator, 'Pierwsza jednostka', 'certifier'),
      await institutionOf(coordinator, 'Druga jednostka', 'certifier'),
    ];
    await join(coordinator, first, 'dwoje');
    const { member } = await join(coordinator, second, 'dwoje');
    expect((await both('GET', path)).status).toBe(422);
    const headers = { 'If-None-Match': '*' };
    expect((await both('POST', path, { body: { member }, headers })).status).toBe(422);
    const body = { member, institution: second };
    expect((await both('POST', path, { body, headers })).status).toBe(201);
    const read = await both('GET', `${path}?institution=${second}`);
    expect(read.body).toMatchObject({ member: { id: member } });
  });
});

describe('an applicant of two institutions', () => {
  it('says for which one they apply', async () => {
    const call = await signedIn('dwie-gminy');
    const first = await institutionOf(call, 'Gmina A');
    await institutionOf(call, 'Gmina B');
    const body = { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } };
    const refused = await call('POST', '/api/v1/cases', { body });
    expect(bodyOf(refused)).toMatchObject({
      status: 422,
      errors: [{ pointer: '/institution', code: 'missing-field' }],
    });
    const foreign = await call('POST', '/api/v1/cases', {
      body: { ...body, institution: 'demonstracja-humanus' },
    });
    expect(foreign.status).toBe(422);
    const nowhere = await call('POST', '/api/v1/cases', { body: { ...body, programme: 'none' } });
    expect(bodyOf(nowhere)['errors']).toMatchObject([
      { pointer: '/institution', code: 'missing-field' },
      { pointer: '/programme', code: 'unknown-programme' },
    ]);
    const done = await call('POST', '/api/v1/cases', { body: { ...body, institution: first } });
    expect(done.status).toBe(201);
    const read = await call('GET', `/api/v1/cases/${String(bodyOf(done)['id'])}`);
    expect(bodyOf(read)['institution']).toBe('Gmina A');
  });
});
