import { describe, expect, it } from 'vitest';
import { createSignIn } from './create-sign-in';
import { demonstrationSignIn } from './demonstration-sign-in';
import { createHttp, type Send } from './http';
import { issuerSignIn } from './issuer-sign-in';
import type { NestedOutcome, NestedSignIn } from './nested/nested-sign-in';
import { trouble } from './open-id/trouble';
import { readStart } from './open-id/window-message';
import { json, PEOPLE, problem } from './testing/answers';
import { CLIENT, idToken, ISSUER, issuerFetch } from './testing/issuer';
import type { Tokens } from './tokens';

const BY_ISSUER = { kind: 'issuer', issuer: ISSUER } as const;
const AS_PERSON = { kind: 'person', id: 'certyfikujacy' } as const;
const never = new AbortController().signal;
const membership = (role: string, name: string) => ({
  member: `m-${role}`,
  role,
  institution: { id: 'i-1', name },
  owner: false,
  voivodeships: [],
  programmes: null,
});
const me = (...memberships: readonly object[]) => ({ kind: 'person', name: '', memberships });
const ME = me(membership('certifier', 'Urząd'));

interface Play {
  readonly demonstration?: boolean;
  readonly me?: () => Response;
  /** What Office's own sign-in gives; without it Office has none. */
  readonly nested?: Partial<NestedSignIn>;
}

function paneWith({ demonstration = false, me: answer = () => json(200, ME), nested }: Play = {}) {
  const calls: string[] = [];
  const bearers: (string | null)[] = [];
  const server = (input: unknown, init?: RequestInit): Promise<Response> => {
    const path = String(input).replace('/api/v1', '');
    calls.push(path);
    const issuers = [{ ...CLIENT, nested: nested !== undefined }];
    if (path === '/sign-in') return Promise.resolve(json(200, { issuers, demonstration }));
    if (path === '/local/people') return Promise.resolve(json(200, PEOPLE));
    if (path === '/local/tokens') {
      return Promise.resolve(json(200, { access_token: 'demonstration', expires_in: 600 }));
    }
    const bearer = new Headers(init?.headers).get('Authorization');
    if (bearer === 'Bearer demonstration') return Promise.resolve(json(200, ME));
    bearers.push(bearer);
    return Promise.resolve(answer());
  };
  const sendWith = (token: string | null): Send =>
    createHttp({ fetch: server, origin: '', language: () => 'pl', token: async () => token });
  let windows = 0;
  let nonce = '';
  const { fetch } = issuerFetch(() =>
    Response.json({
      access_token: 'window',
      token_type: 'Bearer',
      id_token: idToken({ iss: ISSUER, aud: 'pane', nonce, name: 'Celina W.' }),
    }),
  );
  const signIn = createSignIn({
    send: sendWith(null),
    demonstration: demonstrationSignIn(sendWith(null), sendWith, () => 0),
    byIssuer: issuerSignIn({
      fetch,
      now: () => 0,
      page: 'https://kartoteka.example/addin/sign-in.html',
      openWindow: async (address) => {
        windows += 1;
        const start = readStart(new URL(address).hash);
        nonce = start?.nonce ?? '';
        const query = `?code=x&state=${start?.state}`;
        return { kind: 'told', message: { kartoteka: 'answer', query } };
      },
      nested: nested === undefined ? null : { ask: unsupported, silently: unsupported, ...nested },
      sendWith,
    }),
  });
  return { signIn, calls, bearers, windows: () => windows };
}

const unsupported = (): Promise<NestedOutcome> => Promise.resolve('unsupported');
const tokens: Tokens = { accessToken: 'nested', until: 600_000, name: 'Celina N.', renew: null };
const given = (): Promise<NestedOutcome> =>
  Promise.resolve({ ok: true, value: tokens, etag: null });

describe('the ways to sign in', () => {
  it('are the issuers, and the demonstration people only where they are', async () => {
    const plain = paneWith();
    expect(await plain.signIn.choices()).toMatchObject({
      value: { issuers: [{ issuer: ISSUER, name: 'Logowanie próbne' }], people: [] },
    });
    expect(plain.calls).toEqual(['/sign-in']);
    const { signIn } = paneWith({ demonstration: true });
    expect(await signIn.choices()).toMatchObject({
      value: {
        issuers: [{ issuer: ISSUER }],
        people: [{ id: 'wnioskodawca' }, { id: AS_PERSON.id }],
      },
    });
  });

  it('take turns: one person is signed in at a time', async () => {
    const { signIn } = paneWith({ demonstration: true });
    expect(await signIn.token()).toBeNull();
    await signIn.signIn(AS_PERSON, never);
    expect(await signIn.token()).toBe('demonstration');
    await signIn.signIn(BY_ISSUER, never);
    expect(await signIn.token()).toBe('window');
    signIn.signOut();
    expect(await signIn.token()).toBeNull();
  });
});

describe('a sign-in with an issuer', () => {
  it('gives the person as our server knows them, by the name that the issuer says', async () => {
    const { signIn, bearers } = paneWith();
    expect(await signIn.signIn(BY_ISSUER, never)).toEqual({
      ok: true,
      etag: null,
      value: {
        name: 'Celina W.',
        people: [
          {
            id: 'm-certifier',
            name: 'Celina W.',
            role: 'certifier',
            institution: 'Urząd',
            institutionId: 'i-1',
            owner: false,
          },
        ],
      },
    });
    expect(bearers).toEqual(['Bearer window']);
  });

  it('gives one person for each institution, in the order in which they joined', async () => {
    const both = me(membership('applicant', 'Gmina'), membership('certifier', 'Urząd'));
    const { signIn } = paneWith({ me: () => json(200, both) });
    expect(await signIn.signIn(BY_ISSUER, never)).toMatchObject({
      value: { people: [{ id: 'm-applicant' }, { id: 'm-certifier' }] },
    });
  });

  it.each([
    ['belongs to no institution', () => json(200, me())],
    [
      'is no person but a machine',
      () => json(200, me({ ...membership('certifier', 'Urząd'), member: null })),
    ],
  ])('of somebody who %s gives nobody to work as, but a session', async (_name, me) => {
    const { signIn } = paneWith({ me });
    expect(await signIn.signIn(BY_ISSUER, never)).toMatchObject({
      ok: true,
      value: { name: 'Celina W.', people: [] },
    });
    expect(await signIn.token()).toBe('window');
  });

  it('that our server does not take signs nobody in', async () => {
    const { signIn } = paneWith({ me: () => problem(401, 'unauthenticated') });
    expect(await signIn.signIn(BY_ISSUER, never)).toMatchObject({
      failure: { kind: 'sign-in', why: 'not-accepted' },
    });
    expect(await signIn.token()).toBeNull();
  });

  it('says that our server could not verify it now', async () => {
    const { signIn } = paneWith({ me: () => problem(503, 'issuer-unreachable') });
    expect(await signIn.signIn(BY_ISSUER, never)).toMatchObject({
      failure: { kind: 'unverified' },
    });
  });

  it('leaves who is signed in alone when it comes to nothing', async () => {
    const { signIn } = paneWith({ demonstration: true, me: () => problem(401, 'unauthenticated') });
    await signIn.signIn(AS_PERSON, never);
    await signIn.signIn(BY_ISSUER, never);
    expect(await signIn.token()).toBe('demonstration');
  });
});

describe('Office’s own sign-in', () => {
  it('comes first, and then there is no window', async () => {
    const { signIn, windows } = paneWith({ nested: { ask: given } });
    expect(await signIn.signIn(BY_ISSUER, never)).toMatchObject({ value: { name: 'Celina N.' } });
    expect([await signIn.token(), windows()]).toEqual(['nested', 0]);
  });

  it('gives way to a window where it cannot be', async () => {
    const { signIn, windows } = paneWith({ nested: {} });
    await signIn.signIn(BY_ISSUER, never);
    expect([await signIn.token(), windows()]).toEqual(['window', 1]);
  });

  it('that the person refuses opens no window after that', async () => {
    const refused = (): Promise<NestedOutcome> => Promise.resolve(trouble('closed'));
    const { signIn, windows } = paneWith({ nested: { ask: refused } });
    expect(await signIn.signIn(BY_ISSUER, never)).toMatchObject({ failure: { why: 'closed' } });
    expect(windows()).toBe(0);
  });

  it('goes on from the last time without a question; a window never does', async () => {
    const office = paneWith({ nested: { silently: given } });
    expect(await office.signIn.resume(BY_ISSUER)).toMatchObject({ ok: true });
    const browser = paneWith();
    expect(await browser.signIn.resume(BY_ISSUER)).toMatchObject({ ok: false });
    expect(browser.windows()).toBe(0);
  });

  it('does not go on once somebody has signed in by themselves', async () => {
    let go: (outcome: NestedOutcome) => void = () => undefined;
    const silently = (): Promise<NestedOutcome> => new Promise((resolve) => (go = resolve));
    const { signIn } = paneWith({ demonstration: true, nested: { silently } });
    const resumed = signIn.resume(BY_ISSUER);
    await signIn.signIn(AS_PERSON, never);
    go(await given());
    expect(await resumed).toMatchObject({ ok: false });
    expect(await signIn.token()).toBe('demonstration');
  });

  it('does not go on with an issuer that is not configured any more', async () => {
    const { signIn } = paneWith({ nested: { silently: given } });
    const gone = { kind: 'issuer', issuer: 'https://gone.example' } as const;
    expect(await signIn.resume(gone)).toMatchObject({ failure: { kind: 'unauthorised' } });
  });
});
