import { SignJWT, exportJWK, generateKeyPair, type JWTPayload } from 'jose';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { createApp } from '../http/app';
import { bodyOf, caseAt, NOW } from '../testing/journey';
import { testEnv } from '../testing/test-env';
import type { Bindings } from '../bindings';
import { insertInstitution } from '../store/institutions';
import { insertMember } from '../store/members';
import { authenticate } from './authenticate';
import { localIssuerIsOn } from './local/switch';

const ISSUER = 'https://login.example.org/tenant/v2.0';
const JWKS = 'https://login.example.org/tenant/keys';
const issuer = {
  issuer: ISSUER,
  name: 'Logowanie próbne',
  audience: 'kartoteka-api',
  jwks: JWKS,
  tenants: ['tenant'],
  subject: 'oid',
};
const withIssuer = (more: object): Bindings => ({
  ...testEnv,
  ISSUERS: JSON.stringify([{ ...issuer, ...more }]),
});
const env = withIssuer({});
const app = createApp({ clock: () => NOW, authenticate, programmes: programmesOf(PROGRAMMES) });
const keys = await generateKeyPair('RS256', { extractable: true });
const strangers = await generateKeyPair('RS256');
const now = Math.floor(NOW.getTime() / 1000);

const list = (token: string | undefined, of: Bindings = env): Promise<Response> =>
  Promise.resolve(
    app.request(
      '/api/v1/cases',
      token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } },
      of,
    ),
  );

const claims = {
  iss: ISSUER,
  aud: 'kartoteka-api',
  sub: 'pairwise',
  oid: 'person-1',
  tid: 'tenant',
  iat: now,
  exp: now + 600,
};

const signed = (payload: JWTPayload, key = keys.privateKey, more: object = {}): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...more }).sign(key);

/** How often the issuer was asked for its keys. */
let asked = 0;

const logged = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
/** What the log was told since the test began. */
const log = (): readonly unknown[] => logged.mock.calls.flat();

async function localToken(person: string, of: Bindings = testEnv): Promise<string> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person }),
  };
  const answer = await app.request('/api/v1/local/tokens', init, of);
  const { access_token: token } = await answer.json<{ access_token: string }>();
  return token;
}

beforeAll(async () => {
  await caseAt('submitted');
  const body = {
    role: 'certifier',
    programmes: null,
    madeBy: null,
    madeAt: NOW.toISOString(),
  } as const;
  const voivodeships = ['lubelskie', 'opolskie'];
  const member = { issuer: ISSUER, subject: 'person-1', name: '', owner: true, version: 1 };
  await testEnv.DB.batch([
    insertInstitution(testEnv.DB, { ...body, id: 'certifier', name: 'WPS', voivodeships }),
    insertMember(testEnv.DB, {
      ...member,
      id: 'member-1',
      institution: 'certifier',
      since: NOW.toISOString(),
    }),
  ]);
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  vi.stubGlobal('fetch', (input: string | URL | Request) => {
    const url = input instanceof Request ? input.url : String(input);
    asked += 1;
    return Promise.resolve(
      url === JWKS ? Response.json({ keys: [jwk] }) : new Response(null, { status: 404 }),
    );
  });
});

beforeEach(() => logged.mockClear());

describe('a token of a configured issuer', () => {
  it('lets a person do what their memberships say', async () => {
    const answer = await list(await signed(claims));
    expect(answer.status).toBe(200);
    const { items } = await answer.json<{ items: unknown[] }>();
    expect(items.length).toBe(1);
  });

  it.each([
    ['Anna Przykładowa', 'Anna Przykładowa'],
    ['  Anna\r\nPrzykładowa\u0000 ', 'Anna Przykładowa'],
    ['\u202eanna\u200b', 'anna'],
    [`${'ż'.repeat(199)}😀😀`, `${'ż'.repeat(199)}😀`],
    [undefined, ''],
    [17, ''],
  ])('names its person %j as %j', async (name, shown) => {
    const token = await signed({ ...claims, ...(name === undefined ? {} : { name }) });
    const answer = await app.request(
      '/api/v1/me',
      { headers: { Authorization: `Bearer ${token}` } },
      env,
    );
    expect(await answer.json()).toMatchObject({ kind: 'person', name: shown });
  });

  it('takes effect at once when a membership goes', async () => {
    const token = await signed({ ...claims, oid: 'person-2' });
    const { items } = await (await list(token)).json<{ items: unknown[] }>();
    expect(items).toEqual([]);
  });

  it('is taken within half a minute of its end, not after', async () => {
    expect((await list(await signed({ ...claims, exp: now - 20 }))).status).toBe(200);
    expect((await list(await signed({ ...claims, exp: now - 40 }))).status).toBe(401);
  });

  it.each([
    ['for another audience', { ...claims, aud: 'another-api' }, 'audience'],
    ['of another tenant', { ...claims, tid: 'elsewhere' }, 'tenant'],
    ['without a tenant', { ...claims, tid: undefined }, 'tenant'],
    ['without an end', { ...claims, exp: undefined }, 'claims'],
    ['that ended', { ...claims, exp: now - 600 }, 'expired'],
    ['not yet good', { ...claims, nbf: now + 600 }, 'not-yet-good'],
    ['without the person', { ...claims, oid: undefined }, 'subject'],
    ['with an empty person', { ...claims, oid: '' }, 'subject'],
    [
      'of an issuer nobody configured',
      { ...claims, iss: 'https://evil.example' },
      'unknown-issuer',
    ],
    [
      'that says it is the local issuer’s',
      { ...claims, iss: 'kartoteka-local', aud: 'kartoteka' },
      'unknown-key',
    ],
  ])('%s is refused, and the log learns why and nothing else', async (_name, payload, reason) => {
    const given = Object.fromEntries(
      Object.entries(payload).filter(([, value]) => value !== undefined),
    );
    const answer = await list(await signed(given));
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain(reason);
    expect(log()).toEqual([`token refused: ${reason}`]);
  });

  it('of another type than an access token is refused', async () => {
    for (const typ of ['JWT', 'at+jwt', 'application/at+jwt']) {
      expect((await list(await signed(claims, keys.privateKey, { typ }))).status).toBe(200);
    }
    for (const typ of ['logout+jwt', 'secevent+jwt', 'dpop+jwt']) {
      expect((await list(await signed(claims, keys.privateKey, { typ }))).status).toBe(401);
    }
    expect(log()).toEqual(Array(3).fill('token refused: type'));
  });

  it('without the scope that the configuration asks for is refused: an ID token has none', async () => {
    const scoped = withIssuer({ scope: 'Kartoteka' });
    for (const good of [
      { scp: 'User.Read Kartoteka' },
      { scope: 'openid Kartoteka' },
      { scp: ['Kartoteka'] },
    ]) {
      expect((await list(await signed({ ...claims, ...good }), scoped)).status).toBe(200);
    }
    for (const bad of [{}, { scp: 'KartotekaX' }, { scp: 7 }, { roles: ['Kartoteka'] }]) {
      expect((await list(await signed({ ...claims, ...bad }), scoped)).status).toBe(401);
    }
  });

  it('is neither good nor bad while the issuer’s keys cannot be had', async () => {
    const down = withIssuer({ jwks: 'https://login.example.org/down/keys' });
    const answer = await list(await signed(claims), down);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(answer.headers.get('WWW-Authenticate')).toBeNull();
    expect(await answer.json()).toMatchObject({ type: '/api/v1/codes#issuer-unreachable' });
    expect(log()).toEqual([]);
  });

  it('signed by somebody else is refused', async () => {
    expect((await list(await signed(claims, strangers.privateKey))).status).toBe(401);
    expect(log()).toEqual(['token refused: signature']);
  });

  it('signed by a key that the issuer does not publish is refused', async () => {
    const token = await signed(claims, strangers.privateKey, { kid: 'k2' });
    expect((await list(token)).status).toBe(401);
    expect(log()).toEqual(['token refused: unknown-key']);
  });

  it('of which a flood names keys that nobody publishes lets the issuer alone', async () => {
    const before = asked;
    const flood = Array.from({ length: 50 }, async (_, index) =>
      list(await signed(claims, strangers.privateKey, { kid: `forged-${index}` })),
    );
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(asked - before).toBe(0);
    const good = await list(await signed(claims));
    expect(good.status).toBe(200);
  });

  it('without a signature, or with one by the public key as a secret, is refused', async () => {
    const part = (value: object): string =>
      btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
    for (const alg of ['none', 'None', 'NONE']) {
      expect((await list(`${part({ alg })}.${part(claims)}.`)).status).toBe(401);
    }
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(secret);
    expect((await list(forged)).status).toBe(401);
  });

  it.each(['', 'x', 'a.b', 'a.b.c', '..', '{}.{}.{}', 'x'.repeat(9000)])(
    'that is none (%s) is refused',
    async (token) => {
      expect((await list(token)).status).toBe(401);
    },
  );
});

describe('the demonstration issuer', () => {
  it('signs its people in where it is on', async () => {
    const answer = await list(await localToken('certyfikujacy'), testEnv);
    expect(answer.status).toBe(200);
  });

  it('names six people, of whom two are applicants of two institutions, and one of none', async () => {
    const answer = await app.request('/api/v1/local/people', {}, testEnv);
    const { items } = await answer.json<{
      items: { role: string | null; institution: string | null }[];
    }>();
    expect(items.map(({ role }) => role)).toEqual([
      'applicant',
      'applicant',
      'certifier',
      'auditor',
      'appeal-body',
      'coordinator',
      null,
    ]);
    expect(new Set(items.map(({ institution }) => institution)).size).toBe(7);
  });

  it('cannot be switched on in production, nor where nothing is said', async () => {
    const token = await localToken('certyfikujacy');
    for (const ENVIRONMENT of ['production', '', 'prod', 'Local']) {
      const production: Bindings = { ...testEnv, ENVIRONMENT, LOCAL_ISSUER: 'on' };
      expect(localIssuerIsOn(production)).toBe(false);
      expect((await list(token, production)).status).toBe(401);
      for (const [method, path] of [
        ['GET', 'people'],
        ['POST', 'tokens'],
        ['POST', 'demonstration'],
      ]) {
        const answer = await app.request(
          `/api/v1/local/${path}`,
          { method: method ?? '' },
          production,
        );
        expect(answer.status).toBe(404);
      }
    }
    expect(localIssuerIsOn({ ...testEnv, LOCAL_ISSUER: 'off' })).toBe(false);
  });

  it('knows nobody else', async () => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person: 'administrator' }),
    };
    const answer = await app.request('/api/v1/local/tokens', init, testEnv);
    expect(answer.status).toBe(422);
    expect(
      bodyOf({ status: 422, headers: answer.headers, body: await answer.json() })['errors'],
    ).toMatchObject([{ pointer: '/person' }]);
  });
});
