import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLIENT, idToken } from '../testing/issuer';
import { nestedBridge, type BridgeAnswer } from '../testing/nested-bridge';

const ENTRA = {
  ...CLIENT,
  issuer: 'https://login.example.org/tid/v2.0',
  scopes: ['api://pane/Kartoteka', 'offline_access'],
  nested: true,
};
const GIVEN: BridgeAnswer = { access_token: 'from-office' };
const NEEDS_PERSON: BridgeAnswer = { error: 'USER_INTERACTION_REQUIRED' };
const claims = { iss: ENTRA.issuer, aud: 'pane', oid: 'oid', tid: 'tid', sub: 's', exp: 2e9 };

/** Office with this bridge, or with none, and the part of the pane that knows MSAL anew. */
async function office(silently: BridgeAnswer, popup: BridgeAnswer, hasBridge = true) {
  const { bridge, asked } = nestedBridge({
    GetToken: () => silently,
    GetTokenPopup: () => popup,
    idToken: idToken(claims),
  });
  // What of a browser MSAL looks at.
  vi.stubGlobal('window', {
    crypto: globalThis.crypto,
    location: { href: 'https://kartoteka.example/addin/taskpane.html', hash: '', search: '' },
    localStorage: storage,
    sessionStorage: storage,
    console,
    ...(hasBridge ? { nestedAppAuthBridge: bridge } : {}),
  });
  vi.resetModules();
  const { nestedTokens } = await import('./nested-tokens');
  return { nestedTokens, methods: () => asked.map(({ method }) => method), asked };
}

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('there is no network here')));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('tokens by Office', () => {
  it('come silently when the person is signed in to Office', async () => {
    const { nestedTokens, methods, asked } = await office(GIVEN, NEEDS_PERSON);
    expect(await nestedTokens(ENTRA, 'may-ask')).toMatchObject({
      ok: true,
      value: { accessToken: 'from-office', name: 'Celina Wzorcowa' },
    });
    expect(methods()).toEqual(['GetInitContext', 'GetToken']);
    expect(asked[1]?.tokenParams).toMatchObject({
      clientId: 'pane',
      scope: 'api://pane/Kartoteka',
    });
    expect([...kept.values()].join()).not.toContain('from-office');
  });

  it('come after a question when Office needs the person, where one may be asked', async () => {
    const { nestedTokens, methods } = await office(NEEDS_PERSON, GIVEN);
    expect(await nestedTokens(ENTRA, 'silently')).toBe('unsupported');
    expect(methods()).toEqual(['GetInitContext', 'GetToken']);
    expect(await nestedTokens(ENTRA, 'may-ask')).toMatchObject({ ok: true });
    expect(methods().slice(2)).toEqual(['GetToken', 'GetTokenPopup']);
  });

  it('renew themselves without a question', async () => {
    const { nestedTokens, methods } = await office(GIVEN, NEEDS_PERSON);
    const first = await nestedTokens(ENTRA, 'may-ask');
    if (first === 'unsupported' || !first.ok) throw new Error('no token');
    expect(await first.value.renew?.()).toMatchObject({ value: { accessToken: 'from-office' } });
    expect(methods()).not.toContain('GetTokenPopup');
  });

  it.each([
    ['USER_CANCEL', 'closed'],
    ['NO_NETWORK', 'issuer-unreachable'],
  ])('do not come with %s, and that is told', async (error, why) => {
    const { nestedTokens } = await office(NEEDS_PERSON, { error });
    expect(await nestedTokens(ENTRA, 'may-ask')).toMatchObject({ failure: { why } });
  });

  it.each(['DISABLED', 'NESTED_APP_AUTH_UNAVAILABLE', 'PERSISTENT_ERROR', 'ACCOUNT_UNAVAILABLE'])(
    'do not come with %s: then a window has to be tried',
    async (error) => {
      const { nestedTokens } = await office({ error }, { error });
      expect(await nestedTokens(ENTRA, 'may-ask')).toBe('unsupported');
    },
  );

  it('are not tried for where there is no bridge', async () => {
    const { nestedTokens } = await office(GIVEN, GIVEN, false);
    expect(await nestedTokens(ENTRA, 'may-ask')).toBe('unsupported');
  });
});
