import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, InProcess } from '../local/demonstration/in-process';
import { bodyOf, submit } from '../testing/journey';
import {
  accept,
  bearing,
  codeInto,
  codeOf,
  institutionOf,
  join,
  keyOf,
  membersOf,
  signedIn,
  type ShownMember,
} from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const pathOf = (institution: string, member: string): string =>
  `/api/v1/institutions/${institution}/members/${member}`;

/** The tag of a member as somebody reads it. */
async function tagOf(call: InProcess, institution: string, member: string): Promise<string> {
  const found = (await membersOf(call, institution)).find(({ id }) => id === member);
  return found?.etag ?? '"nobody"';
}

const put = async (
  call: InProcess,
  institution: string,
  member: string,
  owner: boolean,
  tag?: string,
) =>
  call('PUT', pathOf(institution, member), {
    body: { owner },
    headers: { 'If-Match': tag ?? (await tagOf(call, institution, member)) },
  });

const remove = async (
  call: InProcess,
  institution: string,
  member: string,
  { query = '', tag }: { query?: string; tag?: string } = {},
): Promise<Answer> =>
  call('DELETE', `${pathOf(institution, member)}${query}`, {
    headers: { 'If-Match': tag ?? (await tagOf(call, institution, member)) },
  });

const me = async (call: InProcess, institution: string): Promise<ShownMember> => {
  const found = (await membersOf(call, institution)).find((one) => one.me);
  if (found === undefined) throw new Error('not a member');
  return found;
};

let round = 0;
/** An institution with two owners and a member. */
async function furnished() {
  round += 1;
  const first = await signedIn(`pierwszy-wlasciciel-${round}`);
  const institution = await institutionOf(first, `Gmina ${round}`);
  const second = await join(first, institution, `drugi-wlasciciel-${round}`, true);
  const member = await join(first, institution, `czlonek-${round}`);
  return { institution, first, firstId: (await me(first, institution)).id, second, member };
}

describe('an owner', () => {
  it('makes a member an owner, and takes it back', async () => {
    const { institution, first, member } = await furnished();
    const made = await put(first, institution, member.member, true);
    expect([made.status, made.body]).toMatchObject([200, { owner: true, me: false }]);
    expect(made.headers.get('ETag')).toBe(await tagOf(first, institution, member.member));
    expect(
      (await member.call('POST', `/api/v1/institutions/${institution}/invitations`, { body: {} }))
        .status,
    ).toBe(201);
    expect((await put(first, institution, member.member, false)).status).toBe(200);
    expect(
      (await member.call('POST', `/api/v1/institutions/${institution}/invitations`, { body: {} }))
        .status,
    ).toBe(403);
  });

  it('needs the tag that stands', async () => {
    const { institution, first, member } = await furnished();
    const old = await tagOf(first, institution, member.member);
    await put(first, institution, member.member, true);
    for (const answer of [
      await put(first, institution, member.member, false, old),
      await remove(first, institution, member.member, { tag: old }),
    ]) {
      expect(answer.status).toBe(412);
      expect(bodyOf(answer)['current']).toMatchObject({ id: member.member, owner: true });
    }
    const none = await first('DELETE', pathOf(institution, member.member));
    expect(none.status).toBe(428);
    expect((await membersOf(first, institution)).length).toBe(3);
  });

  it('is told when another changed the member at the same moment', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { institution, first, second, member } = await furnished();
      const tag = await tagOf(first, institution, member.member);
      const answers = await Promise.all([
        put(first, institution, member.member, true, tag),
        put(second.call, institution, member.member, true, tag),
        remove(second.call, institution, member.member, { tag }),
      ]);
      const statuses = answers.map(({ status }) => status).toSorted();
      expect([
        [200, 412, 412],
        [200, 404, 404],
      ]).toContainEqual(statuses);
    }
  });

  it('is never the last to go, by whichever way', async () => {
    const call = await signedIn('samotna');
    const institution = await institutionOf(call, 'Jednoosobowa');
    const { id } = await me(call, institution);
    await join(call, institution, 'towarzysz');
    for (const refused of [
      await remove(call, institution, id),
      await put(call, institution, id, false),
    ]) {
      expect([refused.status, codeOf(refused)]).toEqual([409, 'last-owner']);
    }
    expect((await put(call, institution, id, true)).status).toBe(200);
  });

  it('remains when two owners remove or demote each other, or themselves, at the same moment', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { institution, first, firstId, second, member } = await furnished();
      const tags = [
        await tagOf(first, institution, firstId),
        await tagOf(first, institution, second.member),
      ] as const;
      const races: readonly (() => Promise<readonly Answer[]>)[] = [
        () =>
          Promise.all([
            remove(first, institution, second.member, { tag: tags[1] }),
            remove(second.call, institution, firstId, { tag: tags[0] }),
          ]),
        () =>
          Promise.all([
            remove(first, institution, firstId, { tag: tags[0] }),
            remove(second.call, institution, second.member, { tag: tags[1] }),
          ]),
        () =>
          Promise.all([
            put(first, institution, firstId, false, tags[0]),
            remove(second.call, institution, second.member, { tag: tags[1] }),
          ]),
      ];
      const answers = await races[attempt % races.length]?.();
      const statuses = answers?.map(({ status }) => status).toSorted() ?? [];
      expect(statuses[0]).toBe(200);
      // The second finds no other owner, or is one no more.
      expect([403, 404, 409]).toContain(statuses[1]);
      const owners = await testEnv.DB.prepare(
        'SELECT COUNT(*) AS n FROM members WHERE institution = ?1 AND owner = 1',
      )
        .bind(institution)
        .first<number>('n');
      expect(owners).toBe(1);
      expect((await membersOf(member.call, institution)).length).toBeGreaterThan(1);
    }
  });

  it('is kept by the database itself', async () => {
    const call = await signedIn('baza');
    const institution = await institutionOf(call, 'Baza');
    for (const sql of [
      `DELETE FROM members WHERE institution = '${institution}'`,
      `UPDATE members SET owner = 0, version = version + 1 WHERE institution = '${institution}'`,
      `INSERT INTO members SELECT 'x', 'rops', issuer, subject, '', 0, 1, since FROM members WHERE institution = '${institution}'`,
    ]) {
      await expect(testEnv.DB.prepare(sql).run()).rejects.toThrow(/owner/);
    }
  });
});

describe('a member', () => {
  it('may neither change nor remove others, but may leave', async () => {
    const { institution, firstId, member } = await furnished();
    for (const refused of [
      await put(member.call, institution, firstId, false),
      await put(member.call, institution, member.member, true),
      await remove(member.call, institution, firstId),
    ]) {
      expect([refused.status, codeOf(refused)]).toEqual([403, 'owners-only']);
    }
    expect((await remove(member.call, institution, member.member)).status).toBe(200);
    expect((await member.call('GET', `/api/v1/institutions/${institution}`)).status).toBe(404);
  });

  it('of another institution is nobody here', async () => {
    const [here, elsewhere] = [await furnished(), await furnished()];
    for (const [institution, member] of [
      [here.institution, elsewhere.member.member],
      [elsewhere.institution, elsewhere.member.member],
      [elsewhere.institution, here.member.member],
      ['none', here.member.member],
      [here.institution, 'none'],
    ] as const) {
      expect((await put(here.first, institution, member, true, '"x"')).status).toBe(404);
      expect((await remove(here.first, institution, member, { tag: '"x"' })).status).toBe(404);
    }
    expect((await membersOf(elsewhere.first, elsewhere.institution)).length).toBe(3);
  });

  it('removed is out at the next call, with the keys and invitations that they gave out', async () => {
    const { institution, first, second } = await furnished();
    const cases = await second.call('GET', '/api/v1/cases?mine=true');
    expect(cases.status).toBe(200);
    const code = await codeInto(second.call, institution, true);
    const kept = await codeInto(first, institution);
    const { key } = await keyOf(second.call, institution, 'read');
    const other = await keyOf(first, institution, 'read');
    expect((await bearing(key)('GET', '/api/v1/cases')).status).toBe(200);
    expect((await remove(first, institution, second.member)).status).toBe(200);
    expect((await second.call('GET', `/api/v1/institutions/${institution}`)).status).toBe(404);
    expect(bodyOf(await second.call('GET', '/api/v1/me'))['memberships']).toEqual([]);
    expect((await bearing(key)('GET', '/api/v1/cases')).status).toBe(401);
    expect((await accept(second.call, code)).status).toBe(422);
    expect((await bearing(other.key)('GET', '/api/v1/cases')).status).toBe(200);
    expect((await accept(await signedIn(`po-${institution}`), kept)).status).toBe(201);
  });

  it('who is an owner no more keeps nothing that an owner gave out', async () => {
    const { institution, first, second } = await furnished();
    const code = await codeInto(second.call, institution, true);
    const { key } = await keyOf(second.call, institution, 'write');
    expect((await put(first, institution, second.member, false)).status).toBe(200);
    expect((await accept(await signedIn('wspolnik'), code)).status).toBe(422);
    expect((await bearing(key)('GET', '/api/v1/me')).status).toBe(401);
  });

  it('who is removed by the same call sent twice is removed once', async () => {
    const { institution, first, member } = await furnished();
    const call = {
      headers: {
        'If-Match': await tagOf(first, institution, member.member),
        'Idempotency-Key': 'remove',
      },
    };
    const path = pathOf(institution, member.member);
    const answers = [await first('DELETE', path, call), await first('DELETE', path, call)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const other = await first('DELETE', `${path}?to=x`, call);
    expect([other.status, codeOf(other)]).toEqual([422, 'idempotency-key-reused']);
  });
});

describe('the cases of a member who leaves', () => {
  let caseId = '';
  let institution = '';
  let owner: InProcess;
  beforeAll(async () => {
    owner = await signedIn('przekazujaca');
    institution = await institutionOf(owner, 'Przekazująca');
  });

  /** A case of the institution that is assigned to a member. */
  async function assigned(member: string): Promise<void> {
    const [membership] = bodyOf(await owner('GET', '/api/v1/me'))['memberships'] as {
      member: string;
    }[];
    const opened = await submit({
      applicant: {
        kind: 'person',
        person: 'kartoteka-local#przekazujaca',
        identity: { issuer: 'kartoteka-local', subject: 'przekazujaca', name: '' },
        appointed: false,
        memberships: [
          {
            role: 'applicant',
            institution,
            name: 'Przekazująca',
            voivodeships: [],
            programmes: null,
            member: membership?.member ?? '',
            owner: true,
          },
        ],
      },
    });
    caseId = String(bodyOf(opened)['id']);
    const done = await owner('POST', `/api/v1/cases/${caseId}/assignment`, {
      body: { member },
      headers: { 'If-None-Match': '*' },
    });
    expect(done.status).toBe(201);
  }
  const mine = async (call: InProcess): Promise<readonly string[]> =>
    (bodyOf(await call('GET', '/api/v1/cases?assigned=true'))['items'] as { id: string }[]).map(
      ({ id }) => id,
    );

  it('go to the member who takes over', async () => {
    const leaving = await join(owner, institution, 'odchodzacy');
    const staying = await join(owner, institution, 'zostajacy');
    await assigned(leaving.member);
    expect(await mine(leaving.call)).toEqual([caseId]);
    for (const to of ['none', leaving.member, 'demonstracja-audytor']) {
      const refused = await remove(owner, institution, leaving.member, { query: `?to=${to}` });
      expect(bodyOf(refused)).toMatchObject({ status: 422, errors: [{ parameter: 'to' }] });
    }
    const gone = await remove(owner, institution, leaving.member, {
      query: `?to=${staying.member}`,
    });
    expect(gone.status).toBe(200);
    expect(await mine(staying.call)).toEqual([caseId]);
    expect(await mine(leaving.call)).toEqual([]);
  });

  it('wait for somebody when nobody does', async () => {
    const leaving = await join(owner, institution, 'odchodzaca');
    await assigned(leaving.member);
    expect((await remove(leaving.call, institution, leaving.member)).status).toBe(200);
    const read = await owner('GET', `/api/v1/cases/${caseId}/assignment`);
    expect(bodyOf(read)['member']).toBeNull();
  });

  it('are not left with somebody who goes at the moment at which they are assigned', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const leaving = await join(owner, institution, `znikajacy-${attempt}`);
      const first = await join(owner, institution, `pierwszy-${attempt}`);
      await assigned(first.member);
      const read = await owner('GET', `/api/v1/cases/${caseId}/assignment`);
      const [given, gone] = await Promise.all([
        owner('POST', `/api/v1/cases/${caseId}/assignment`, {
          body: { member: leaving.member },
          headers: { 'If-Match': read.headers.get('ETag') ?? '' },
        }),
        remove(owner, institution, leaving.member),
      ]);
      expect(gone.status).toBe(200);
      expect([200, 422]).toContain(given.status);
      const astray = await testEnv.DB.prepare(
        'SELECT COUNT(*) AS n FROM assignments WHERE member NOT IN (SELECT id FROM members)',
      ).first<number>('n');
      expect(astray).toBe(0);
      const { member } = bodyOf(await owner('GET', `/api/v1/cases/${caseId}/assignment`));
      if (given.status === 200) expect(member).toBeNull();
      else expect(member).toMatchObject({ id: first.member });
    }
  });
});
