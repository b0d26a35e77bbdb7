import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askInWindow } from './ask-in-window';
import type { WindowOutcome } from './open-window';
import { CLIENT, idToken, ISSUER, issuerFetch, METADATA } from '../testing/issuer';
import { readStart, type WindowStart } from './window-message';

const PAGE = 'https://kartoteka.example/addin/sign-in.html';
const never = new AbortController().signal;

const granted = (nonce: string, more: object = {}) => ({
  access_token: 'access-1',
  token_type: 'Bearer',
  expires_in: 600,
  refresh_token: 'refresh-1',
  id_token: idToken({ iss: ISSUER, aud: 'pane', nonce, name: 'Jan Probny', ...more }),
});

interface Play {
  /** The query that the issuer sends the person back with. */
  readonly answer?: (start: WindowStart) => string | WindowOutcome;
  readonly token?: (start: WindowStart) => Response | Promise<Response>;
  readonly metadata?: () => Response | Promise<Response>;
}

/** A sign-in of somebody who does what they are asked, but for what the play says. */
async function signIn({ answer, token, metadata }: Play = {}) {
  let start: WindowStart = { issuer: '', state: '', nonce: '', challenge: '' };
  const { fetch, asked } = issuerFetch(
    () => token?.(start) ?? Response.json(granted(start.nonce)),
    metadata,
  );
  const outcome = await askInWindow(
    CLIENT,
    {
      fetch,
      now: () => 0,
      page: PAGE,
      openWindow: async (address) => {
        const url = new URL(address);
        expect(`${url.origin}${url.pathname}`).toBe(PAGE);
        start = readStart(url.hash) ?? start;
        const told = answer?.(start) ?? `?code=code-1&state=${start.state}`;
        return typeof told === 'string'
          ? { kind: 'told', message: { kartoteka: 'answer', query: told } }
          : told;
      },
    },
    never,
  );
  return { outcome, start, exchanged: asked.filter(({ address }) => address.endsWith('/token')) };
}

const why = (outcome: Awaited<ReturnType<typeof signIn>>['outcome']): string =>
  outcome.ok || outcome.failure.kind !== 'sign-in' ? 'none' : outcome.failure.why;

describe('a sign-in in a window', () => {
  it('exchanges the code with the verifier behind the challenge, and learns the name', async () => {
    const { outcome, start, exchanged } = await signIn();
    expect(outcome).toMatchObject({
      ok: true,
      value: { accessToken: 'access-1', until: 600_000, name: 'Jan Probny' },
    });
    const [form] = exchanged.map((one) => one.form);
    expect(form).toMatchObject({
      grant_type: 'authorization_code',
      client_id: 'pane',
      code: 'code-1',
      redirect_uri: PAGE,
    });
    const hash = createHash('sha256')
      .update(form?.['code_verifier'] ?? '')
      .digest('base64url');
    expect(hash).toBe(start.challenge);
    expect(form).not.toHaveProperty('client_secret');
  });

  it('is another one every time', async () => {
    const [one, two] = [(await signIn()).start, (await signIn()).start];
    for (const part of ['state', 'nonce', 'challenge'] as const) {
      expect(one[part]).toMatch(/^[\w-]{43}$/);
      expect(one[part]).not.toBe(two[part]);
    }
  });

  it.each<[string, WindowOutcome | ((start: WindowStart) => string), string]>([
    ['a closed window', { kind: 'closed' }, 'closed'],
    ['a blocked window', { kind: 'blocked' }, 'blocked'],
    ['a window that fails', { kind: 'failed' }, 'window'],
    ['the person’s own cancelling', { kind: 'cancelled' }, 'cancelled'],
    [
      'an issuer that the page cannot reach',
      { kind: 'told', message: { kartoteka: 'unreachable' } },
      'issuer-unreachable',
    ],
    ['another state', () => '?code=code-1&state=another', 'mismatch'],
    ['no state', () => '?code=code-1', 'mismatch'],
    ['an error for another state', () => '?error=access_denied&state=another', 'mismatch'],
    [
      'another issuer’s answer',
      ({ state }) => `?code=code-1&state=${state}&iss=https://evil.example`,
      'mismatch',
    ],
    ['a refusal', ({ state }) => `?error=access_denied&state=${state}`, 'denied'],
    ['an error', ({ state }) => `?error=server_error&state=${state}`, 'issuer-error'],
    ['no code', ({ state }) => `?state=${state}`, 'issuer-error'],
  ])('ends with %s, and no code is exchanged', async (_name, answer, expected) => {
    const play = typeof answer === 'function' ? answer : () => answer;
    const { outcome, exchanged } = await signIn({ answer: play });
    expect(why(outcome)).toBe(expected);
    expect(exchanged).toEqual([]);
  });

  it.each<[string, Play, string]>([
    [
      'an ID token of another sign-in',
      { token: () => Response.json(granted('another')) },
      'mismatch',
    ],
    [
      'an ID token for another client',
      { token: ({ nonce }) => Response.json(granted(nonce, { aud: 'another' })) },
      'mismatch',
    ],
    [
      'an ID token for two, made for the other',
      { token: ({ nonce }) => Response.json(granted(nonce, { aud: ['pane', 'x'], azp: 'x' })) },
      'mismatch',
    ],
    [
      'an ID token of another issuer',
      { token: ({ nonce }) => Response.json(granted(nonce, { iss: 'https://evil.example' })) },
      'mismatch',
    ],
    [
      'no ID token',
      { token: ({ nonce }) => Response.json({ ...granted(nonce), id_token: undefined }) },
      'mismatch',
    ],
    [
      'a code that was used',
      { token: () => Response.json({ error: 'invalid_grant' }, { status: 400 }) },
      'issuer-error',
    ],
    ['a page in place of an answer', { token: () => new Response('<html>') }, 'issuer-error'],
    ['a failing issuer', { token: () => new Response('x', { status: 502 }) }, 'issuer-unreachable'],
    ['a broken network', { token: () => Promise.reject(new TypeError()) }, 'issuer-unreachable'],
    [
      'a token that is no bearer token',
      { token: ({ nonce }) => Response.json({ ...granted(nonce), token_type: 'DPoP' }) },
      'issuer-error',
    ],
    [
      'an issuer that says it is another',
      { metadata: () => Response.json({ ...METADATA, issuer: 'https://evil.example' }) },
      'issuer-error',
    ],
    [
      'an issuer that leads out of TLS',
      {
        metadata: () =>
          Response.json({ ...METADATA, token_endpoint: 'http://login.example.org/token' }),
      },
      'issuer-error',
    ],
    [
      'an issuer that always names itself and now did not',
      {
        metadata: () =>
          Response.json({
            ...METADATA,
            authorization_response_iss_parameter_supported: true,
          }),
      },
      'mismatch',
    ],
  ])('is not taken with %s', async (_name, play, expected) => {
    expect(why((await signIn(play)).outcome)).toBe(expected);
  });

  it('tells the issuer’s name of an error, and not what else it says', async () => {
    const answer = (error: string) =>
      signIn({ answer: ({ state }) => `?${String(new URLSearchParams({ error, state }))}` });
    expect((await answer('AADSTS50105')).outcome).toMatchObject({
      failure: { code: 'AADSTS50105' },
    });
    expect((await answer('<b>Zadzwoń: 600 000 000</b>')).outcome).toMatchObject({
      failure: { code: null },
    });
  });
});
