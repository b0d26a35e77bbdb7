import { afterEach, describe, expect, it, vi } from 'vitest';
import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, NOW } from '../testing/journey';
import { codeOf, institutionOf, join, membersOf, signedIn } from '../testing/signed-in';
import { testEnv } from '../testing/test-env';

const PATH = '/api/v1/institutions';
const coordinator = await signedIn('koordynator');

afterEach(() => vi.restoreAllMocks());

const names = (body: unknown): readonly string[] =>
  (body as { items: { name: string }[] }).items.map(({ name }) => name);

describe('who am I', () => {
  it('says what a person may act for, by name', async () => {
    const read = await (await signedIn('wnioskodawca'))('GET', '/api/v1/me');
    expect(read.body).toEqual({
      kind: 'person',
      name: 'Anna Przykładowa',
      memberships: [
        {
          institution: {
            id: 'demonstracja-humanus',
            name: 'Stowarzyszenie HUMANUS w\u00a0Janowie Lubelskim',
          },
          role: 'applicant',
          voivodeships: [],
          programmes: null,
          member: 'demonstracja-wnioskodawca',
          owner: true,
        },
      ],
    });
  });

  it('knows somebody who has just signed in, and nobody who has not', async () => {
    const read = await (await signedIn('nowa'))('GET', '/api/v1/me');
    expect(read.body).toEqual({ kind: 'person', name: '', memberships: [] });
    expect((await inProcess(testEnv, NOW, undefined)('GET', '/api/v1/me')).status).toBe(401);
  });
});

describe('an institution of an applicant', () => {
  it('is made by anybody, who is its owner from the next call on', async () => {
    const call = await signedIn('zofia');
    const made = await call('POST', PATH, {
      body: { name: '  Gmina Zmyślona ', role: 'applicant' },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'Gmina Zmyślona',
      role: 'applicant',
      voivodeships: [],
    });
    expect(made.headers.get('Location')).toBe(`${PATH}/${String(bodyOf(made)['id'])}`);
    const { memberships } = bodyOf(await call('GET', '/api/v1/me')) as {
      memberships: { owner: boolean; institution: { name: string } }[];
    };
    expect(memberships).toMatchObject([{ owner: true, institution: { name: 'Gmina Zmyślona' } }]);
  });

  it('is made once however often the call is sent, also at the same moment', async () => {
    const call = await signedIn('powtarzalski');
    const request = {
      body: { name: 'Raz', role: 'applicant' },
      headers: { 'Idempotency-Key': 'once' },
    };
    const answers = await Promise.all([1, 2, 3].map(() => call('POST', PATH, request)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(names((await call('GET', PATH)).body)).toEqual(['Raz']);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \u00a0 '],
    ['a line end', 'Gmina\nZmyślona'],
    ['a NUL', 'Gmina\u0000'],
    ['half a pair', 'Gmina \ud800'],
    ['writing that turns round', 'Gmina \u202eanęlomyZ'],
    ['a sign that nobody sees', 'Gm\u200bina'],
    ['too much', 'x'.repeat(201)],
  ])('is not called %s', async (_name, name) => {
    const refused = await (
      await signedIn('zofia')
    )('POST', PATH, {
      body: { name, role: 'applicant' },
    });
    expect([refused.status, bodyOf(refused)['errors']]).toMatchObject([
      422,
      [{ pointer: '/name' }],
    ]);
  });

  it.each([
    `"; DROP TABLE institutions; --`,
    `<script>alert('x')</script>`,
    '=HYPERLINK("http://example.org")',
    '🏛️ Urząd Łódzki „Żółć”',
    '__proto__',
  ])('may be called %s, and is kept as it is', async (name) => {
    const call = await signedIn('hostile');
    const id = await institutionOf(call, name);
    expect(bodyOf(await call('GET', `${PATH}/${id}`))['name']).toBe(name);
  });

  it('has no voivodeships and no unknown members', async () => {
    const call = await signedIn('zofia');
    for (const more of [{ voivodeships: ['lubelskie'] }, { id: 'mine' }, { made_by: 'x' }]) {
      const refused = await call('POST', PATH, { body: { name: 'X', role: 'applicant', ...more } });
      expect(refused.status).toBe(422);
    }
    const competent = { voivodeships: ['lubelskie'], programmes: ['sc-kis', 'none'] };
    const told = await call('POST', PATH, {
      body: { name: 'X', role: 'applicant', ...competent },
    });
    expect(bodyOf(told)['errors']).toMatchObject([
      { pointer: '/voivodeships', code: 'invalid-value' },
      { pointer: '/programmes', code: 'invalid-value' },
      { pointer: '/programmes/1', code: 'unknown-programme' },
    ]);
  });
});

describe('a body', () => {
  it.each(['certifier', 'auditor', 'appeal-body', 'coordinator'])(
    'of a %s is made by a coordinator alone',
    async (role) => {
      for (const person of ['nowa', 'wnioskodawca', 'certyfikujacy', 'audytor', 'odwolawczy']) {
        const refused = await (await signedIn(person))('POST', PATH, { body: { name: 'X', role } });
        expect([refused.status, codeOf(refused)]).toEqual([403, 'coordinators-only']);
      }
      const made = await coordinator('POST', PATH, { body: { name: `Nowa: ${role}`, role } });
      expect(made.status).toBe(201);
      expect(bodyOf(made)['voivodeships']).toEqual(VOIVODESHIPS.map(({ id }) => id));
      expect(bodyOf(made)['programmes']).toBeNull();
    },
  );

  it('is not its maker’s: the coordinator invites its first owner, whatever was offered', async () => {
    const body = await institutionOf(coordinator, 'WPS Opole', 'certifier', {
      voivodeships: ['opolskie', 'opolskie'],
      programmes: ['sc-kis', 'sc-kis'],
    });
    expect(await membersOf(coordinator, body)).toEqual([]);
    const { call } = await join(coordinator, body, 'pierwsza', false);
    expect(await membersOf(call, body)).toMatchObject([{ owner: true, me: true }]);
    const { memberships } = bodyOf(await call('GET', '/api/v1/me'));
    expect(memberships).toMatchObject([
      { role: 'certifier', voivodeships: ['opolskie'], programmes: ['sc-kis'] },
    ]);
    const second = await join(call, body, 'druga');
    expect(await membersOf(second.call, body)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ owner: true, me: false }),
        expect.objectContaining({ owner: false, me: true }),
      ]),
    );
  });

  it('is seen with its people by the coordinator who made it and by no other', async () => {
    const env = { ...testEnv, COORDINATORS: '[{"issuer":"kartoteka-local","subject":"inny"}]' };
    const theirs = await signedIn('inny', { env });
    await institutionOf(theirs, 'Koordynator drugi', 'coordinator');
    const body = await institutionOf(theirs, 'Audyt drugiego', 'auditor');
    expect((await theirs('GET', `${PATH}/${body}`)).status).toBe(200);
    expect((await coordinator('GET', `${PATH}/${body}`)).status).toBe(404);
    const invited = await coordinator('POST', `${PATH}/${body}/invitations`, { body: {} });
    expect(invited.status).toBe(404);
    expect(names((await coordinator('GET', `${PATH}?limit=200`)).body)).toContain('Audyt drugiego');
  });

  it('of coordinators is begun by those whom the configuration names, and nothing else', async () => {
    const env = {
      ...testEnv,
      COORDINATORS: '[{"issuer":"kartoteka-local","subject":"pierwszy"}]',
    };
    const first = await signedIn('pierwszy', { env });
    const certifier = { body: { name: 'WPS', role: 'certifier' } };
    expect((await first('POST', PATH, certifier)).status).toBe(403);
    const made = await first('POST', PATH, { body: { name: 'Centrum', role: 'coordinator' } });
    expect(made.status).toBe(201);
    // A coordinator by membership from now on, without the configuration too.
    expect((await (await signedIn('pierwszy'))('POST', PATH, certifier)).status).toBe(201);
    const second = await signedIn('drugi', { env });
    expect(
      (await second('POST', PATH, { body: { name: 'Centrum', role: 'coordinator' } })).status,
    ).toBe(403);
  });

  it('is made by nobody while the configuration is malformed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const COORDINATORS of ['', '{}', '[{"issuer":"kartoteka-local"}]', '[{"subject":"x"}]']) {
      const call = await signedIn('pierwszy-raz', { env: { ...testEnv, COORDINATORS } });
      const refused = await call('POST', PATH, { body: { name: 'C', role: 'coordinator' } });
      expect(refused.status).toBe(500);
    }
  });
});

describe('the list of institutions', () => {
  it('is one’s own, page by page, and a coordinator’s of all bodies as well', async () => {
    const call = await signedIn('wielokrotna');
    for (const name of ['Pierwsza', 'Druga', 'Trzecia']) await institutionOf(call, name);
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = bodyOf(await call('GET', `${PATH}?limit=1${cursor}`));
      seen.push(...names(page));
      cursor = typeof page['next'] === 'string' ? `&cursor=${page['next']}` : '';
    } while (cursor !== '');
    expect(seen.toSorted()).toEqual(['Druga', 'Pierwsza', 'Trzecia']);
    const all = names((await coordinator('GET', `${PATH}?limit=200`)).body);
    expect(all).toContain('Jednostka audytu (demonstracja)');
    expect(all).not.toContain('Druga');
    expect(names((await (await signedIn('niczyja'))('GET', PATH)).body)).toEqual([]);
  });

  it('takes nobody else’s cursor', async () => {
    const call = await signedIn('wielokrotna');
    const { next } = bodyOf(await call('GET', `${PATH}?limit=1`));
    const other = await (await signedIn('zofia'))('GET', `${PATH}?cursor=${String(next)}`);
    expect(other.status).toBe(400);
  });
});
