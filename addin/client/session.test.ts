import { describe, expect, it } from 'vitest';
import { CLIENT, issuerFetch, METADATA } from './testing/issuer';
import { tokensOf } from './open-id/token-request';
import { sessionOf } from './session';

type Answer = () => Response | Promise<Response>;

/** A session of ten minutes, with an issuer that renews as the test says. */
function sessionAt(clock: { now: number }, answer: Answer, refresh: string | undefined = 'r-1') {
  const { fetch, asked } = issuerFetch(answer);
  const metadata = { ...METADATA, authorization_response_iss_parameter_supported: false };
  const endpoint = { fetch, now: () => clock.now, client: CLIENT, metadata };
  const granted = {
    access_token: 'a-1',
    token_type: 'Bearer',
    expires_in: 600,
    ...(refresh === '' ? {} : { refresh_token: refresh }),
  };
  const { token } = sessionOf(tokensOf(endpoint, granted, null), () => clock.now);
  return { token, refreshed: () => asked.map(({ form }) => form['refresh_token']) };
}

let issued = 1;
const renewing = (more: object = {}) =>
  Response.json({
    access_token: `a-${(issued += 1)}`,
    token_type: 'Bearer',
    expires_in: 600,
    ...more,
  });

describe('a session', () => {
  it('renews its token a minute before the end, once for calls that come together', async () => {
    issued = 1;
    const clock = { now: 0 };
    const { token, refreshed } = sessionAt(clock, () => renewing({ refresh_token: 'r-2' }));
    clock.now = 539_000;
    expect(await token()).toBe('a-1');
    expect(refreshed()).toEqual([]);
    clock.now = 540_000;
    expect(await Promise.all([token(), token(), token()])).toEqual(['a-2', 'a-2', 'a-2']);
    expect(refreshed()).toEqual(['r-1']);
  });

  it('goes on with the refresh token that it was given last', async () => {
    const clock = { now: 0 };
    const given = [{ refresh_token: 'r-2' }, {}, {}];
    const { token, refreshed } = sessionAt(clock, () => renewing(given.shift()));
    for (const now of [600_000, 1_200_000, 1_800_000]) {
      clock.now = now;
      await token();
    }
    expect(refreshed()).toEqual(['r-1', 'r-2', 'r-2']);
  });

  it('ends when the issuer refuses, and asks no more', async () => {
    const clock = { now: 0 };
    const { token, refreshed } = sessionAt(clock, () =>
      Response.json({ error: 'invalid_grant' }, { status: 400 }),
    );
    clock.now = 550_000;
    expect(await token()).toBe('a-1');
    clock.now = 600_000;
    expect(await token()).toBeNull();
    expect(refreshed()).toHaveLength(1);
  });

  it('outlives a network that is away', async () => {
    issued = 1;
    const clock = { now: 0 };
    let up = false;
    const { token } = sessionAt(clock, () => (up ? renewing() : Promise.reject(new TypeError())));
    clock.now = 600_000;
    expect(await token()).toBeNull();
    up = true;
    expect(await token()).toBe('a-2');
  });

  it('ends with its token where the issuer gives nothing to renew it by', async () => {
    const clock = { now: 0 };
    const { token, refreshed } = sessionAt(clock, () => renewing(), '');
    clock.now = 599_000;
    expect(await token()).toBe('a-1');
    clock.now = 600_000;
    expect(await token()).toBeNull();
    expect(refreshed()).toEqual([]);
  });
});
