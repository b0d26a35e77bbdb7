import { describe, expect, it } from 'vitest';
import type { Answer } from '../local/demonstration/in-process';
import { bodyOf, NOW } from '../testing/journey';
import { accept, codeInto, codeOf, institutionOf, membersOf, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const owner = await signedIn('wlascicielka');
const institution = await institutionOf(owner, 'Gmina Zapraszająca');
const PATH = `/api/v1/institutions/${institution}`;
const later = (days: number): Date => new Date(NOW.getTime() + days * 24 * 3600 * 1000);

const statuses = (answers: readonly Answer[]): readonly number[] =>
  answers.map(({ status }) => status).toSorted();

describe('an invitation', () => {
  it('lets somebody in who signs in for the first time, with the name of their token', async () => {
    const code = await codeInto(owner, institution);
    const call = await signedIn('pierwszy-raz');
    const joined = await accept(call, code);
    expect([joined.status, joined.body]).toMatchObject([
      201,
      { institution: { id: institution, name: 'Gmina Zapraszająca' }, owner: false },
    ]);
    expect(bodyOf(await call('GET', '/api/v1/me'))['memberships']).toEqual([joined.body]);
    await accept(await signedIn('audytor'), await codeInto(owner, institution));
    expect((await membersOf(owner, institution)).map(({ name }) => name)).toContain(
      'Damian Próbny',
    );
  });

  it('is accepted however it was copied', async () => {
    const code = await codeInto(owner, institution);
    const copied = ` ${code.slice(0, 9)}-${code.slice(9).toLowerCase()} \n`;
    expect((await accept(await signedIn('przepisujacy'), copied)).status).toBe(201);
  });

  it('shows its code once: neither a repeated call nor the institution knows it', async () => {
    const call = { body: {}, headers: { 'Idempotency-Key': 'invite' } };
    const first = await owner('POST', `${PATH}/invitations`, call);
    const code = String(bodyOf(first)['code']);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{26}$/);
    const again = await owner('POST', `${PATH}/invitations`, call);
    const { code: _code, ...rest } = bodyOf(first);
    expect([again.status, again.body]).toEqual([201, rest]);
    expect(JSON.stringify((await owner('GET', PATH)).body)).not.toContain(code);
    expect((await accept(await signedIn('raz'), code)).status).toBe(201);
  });

  it('is refused alike when unknown, used, withdrawn or expired', async () => {
    const used = await codeInto(owner, institution);
    await accept(await signedIn('szybsza'), used);
    const withdrawn = await codeInto(owner, institution);
    const open = bodyOf(await owner('GET', PATH))['invitations'] as { id: string }[];
    for (const { id } of open) {
      expect((await owner('DELETE', `${PATH}/invitations/${id}`)).status).toBe(200);
    }
    const expired = await codeInto(owner, institution);
    const answers = [
      ...(await Promise.all(
        ['A'.repeat(26), 'x', "' OR 1=1 --", used, withdrawn].map(async (code) =>
          accept(await signedIn('spozniona'), code),
        ),
      )),
      await accept(await signedIn('spozniona', { now: later(14) }), expired),
    ];
    const said = answers.map(({ status, body }) => {
      const { instance: _instance, ...rest } = body as Record<string, unknown>;
      return JSON.stringify([status, rest]);
    });
    expect(new Set(said).size).toBe(1);
    expect([answers[0]?.status, codeOf(answers[0] ?? { body: {} })]).toEqual([
      422,
      'invitation-refused',
    ]);
    const almost = await signedIn('w-ostatniej-chwili', { now: later(13.99) });
    expect((await accept(almost, expired)).status).toBe(201);
  });

  it('does not double a member, and stays for somebody else', async () => {
    const code = await codeInto(owner, institution, true);
    const refused = await accept(owner, code);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'already-member']);
    expect((await accept(await signedIn('kto-inny'), code)).status).toBe(201);
    const mine = (await membersOf(owner, institution)).filter(({ me }) => me);
    expect(mine.length).toBe(1);
  });

  it('is used by one of two people who accept at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const code = await codeInto(owner, institution);
      const before = (await membersOf(owner, institution)).length;
      const people = await Promise.all(
        [1, 2, 3].map((index) => signedIn(`wyscig-${round}-${index}`)),
      );
      const answers = await Promise.all(people.map((call) => accept(call, code)));
      expect(statuses(answers)).toEqual([201, 422, 422]);
      expect((await membersOf(owner, institution)).length).toBe(before + 1);
    }
  });

  it('makes one member of a person who accepts two at the same moment', async () => {
    const call = await signedIn('podwojna');
    const codes = [await codeInto(owner, institution), await codeInto(owner, institution)];
    const answers = await Promise.all(codes.map((code) => accept(call, code)));
    expect(statuses(answers)).toEqual([201, 409]);
  });

  it('is answered again to who sends the same call again, also when it was used up by it', async () => {
    const call = await signedIn('ponawiajaca');
    const code = await codeInto(owner, institution);
    const answers = [
      await accept(call, code, { 'Idempotency-Key': 'again' }),
      await accept(call, code, { 'Idempotency-Key': 'again' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
  });

  it('withdrawn at the moment at which it is accepted is one or the other', async () => {
    for (let round = 0; round < 10; round += 1) {
      const before = (await membersOf(owner, institution)).length;
      const made = bodyOf(await owner('POST', `${PATH}/invitations`, { body: {} }));
      const call = await signedIn(`wycofany-${round}`);
      const [joined, withdrawn] = await Promise.all([
        accept(call, String(made['code'])),
        owner('DELETE', `${PATH}/invitations/${String(made['id'])}`),
      ]);
      expect([
        [201, 404],
        [422, 200],
      ]).toContainEqual([joined.status, withdrawn.status]);
      expect((await membersOf(owner, institution)).length - before).toBe(
        joined.status === 201 ? 1 : 0,
      );
    }
  });

  it('is an owner’s to make: a member sees the institution and may not, a stranger sees nothing', async () => {
    const member = await signedIn('pierwszy-raz');
    const refused = await member('POST', `${PATH}/invitations`, { body: {} });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'owners-only']);
    const code = await codeInto(owner, institution);
    const open = bodyOf(await member('GET', PATH))['invitations'] as { id: string }[];
    const id = open.at(-1)?.id ?? '';
    expect((await member('DELETE', `${PATH}/invitations/${id}`)).status).toBe(403);
    const stranger = await signedIn('obcy');
    expect((await stranger('DELETE', `${PATH}/invitations/${id}`)).status).toBe(404);
    expect((await stranger('POST', `${PATH}/invitations`, { body: {} })).status).toBe(404);
    expect((await accept(stranger, code)).status).toBe(201);
  });

  it.each([{ days: 0 }, { days: 61 }, { days: 1.5 }, { owner: 'yes' }, { email: 'x@y.pl' }])(
    'is not made with %j',
    async (body) => {
      expect((await owner('POST', `${PATH}/invitations`, { body })).status).toBe(422);
    },
  );

  it('stands in the database as a hash alone', async () => {
    const code = await codeInto(owner, institution);
    for (const table of ['invitations', 'idempotency', 'members']) {
      const rows = await testEnv.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(rows.results)).not.toContain(code);
    }
  });
});

describe('a limit', () => {
  /** Fills a table with rows made from numbers, as fast as the database can. */
  const fill = (sql: string, count: number): Promise<unknown> =>
    testEnv.DB.prepare(
      `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}) ${sql}`,
    ).run();

  it('stands on the members of an institution, those invited included', async () => {
    const call = await signedIn('pelna');
    const full = await institutionOf(call, 'Pełna');
    await fill(
      `INSERT INTO members SELECT 'pelna-' || n, '${full}', 'i', 's' || n, '', 0, 1, 'x' FROM numbers`,
      198,
    );
    const path = `/api/v1/institutions/${full}/invitations`;
    expect((await call('POST', path, { body: {} })).status).toBe(201);
    const refused = await call('POST', path, { body: {} });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'limit-reached']);
  });

  it('stands on the institutions of a person', async () => {
    const call = await signedIn('wszedzie');
    await fill(
      `INSERT INTO institutions (id, name, role, voivodeships, made_at)
       SELECT 'wszedzie-' || n, 'x', 'applicant', '[]', 'x' FROM numbers`,
      50,
    );
    await fill(
      `INSERT INTO members SELECT 'wszedzie-' || n, 'wszedzie-' || n, 'kartoteka-local', 'wszedzie', '', 1, 1, 'x' FROM numbers`,
      50,
    );
    const made = await call('POST', '/api/v1/institutions', {
      body: { name: 'X', role: 'applicant' },
    });
    const joined = await accept(call, await codeInto(owner, institution));
    expect([codeOf(made), codeOf(joined)]).toEqual(['limit-reached', 'limit-reached']);
  });

  it('stands on the keys of an institution that open something', async () => {
    const call = await signedIn('klucznik');
    const many = await institutionOf(call, 'Klucznicza');
    await fill(
      `INSERT INTO api_keys SELECT 'k' || n, 's', 'x', '${many}', 'read', 'i', 's', 'x',
         CASE WHEN n = 1 THEN '2020-01-01' ELSE '2099-01-01' END, NULL FROM numbers`,
      50,
    );
    const body = { institution: many, scope: 'read', days: 1, name: 'x' };
    expect((await call('POST', '/api/v1/keys', { body })).status).toBe(201);
    expect(codeOf(await call('POST', '/api/v1/keys', { body }))).toBe('limit-reached');
  });
});
