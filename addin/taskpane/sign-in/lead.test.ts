import { describe, expect, it } from 'vitest';
import { createHttp } from '../../client/http';
import { CLIENT, ISSUER, issuerFetch } from '../../client/testing/issuer';
import { startAddress, type WindowMessage } from '../../client/open-id/window-message';
import { json } from '../../client/testing/answers';
import { lead } from './lead';

const PAGE = 'https://kartoteka.example/addin/sign-in.html';
const attempt = { state: 's', nonce: 'n', challenge: 'c' };

/** What the redirect page does at an address, with one issuer configured. */
async function leadAt(address: string, issuerIsUp = true) {
  const told: WindowMessage[] = [];
  const left: string[] = [];
  const { fetch, asked } = issuerFetch(
    () => new Response(null, { status: 404 }),
    issuerIsUp ? undefined : () => Promise.reject(new TypeError()),
  );
  const send = createHttp({
    fetch: async () => json(200, { issuers: [CLIENT], demonstration: false }),
    origin: '',
    language: () => 'pl',
    token: async () => null,
  });
  await lead(new URL(address), {
    fetch,
    send,
    leave: (to) => left.push(to),
    tell: (message) => told.push(message),
  });
  return { told, left, asked };
}

describe('the redirect page', () => {
  it('sends the person to the issuer that the pane asked for, and back to itself', async () => {
    // Office adds to the address that it opens.
    const address = startAddress(`${PAGE}?_host_Info=Excel$Win32`, { ...attempt, issuer: ISSUER });
    const { told, left } = await leadAt(address);
    expect(told).toEqual([]);
    const [to = ''] = left;
    expect(to.startsWith('https://login.example.org/authorize')).toBe(true);
    expect(new URL(to).searchParams.get('redirect_uri')).toBe(PAGE);
  });

  it('goes nowhere but to issuers of the configuration', async () => {
    for (const issuer of ['https://evil.example', 'javascript:alert(1)', '']) {
      const { told, left, asked } = await leadAt(startAddress(PAGE, { ...attempt, issuer }));
      expect([told, left, asked]).toEqual([[{ kartoteka: 'unreachable' }], [], []]);
    }
  });

  it('tells the answer that an issuer sends the person back with, a good one or not', async () => {
    for (const query of ['?code=x&state=s', '?error=access_denied&state=s']) {
      const { told, left } = await leadAt(PAGE + query);
      expect([told, left]).toEqual([[{ kartoteka: 'answer', query }], []]);
    }
  });

  it('tells that the issuer does not answer', async () => {
    const address = startAddress(PAGE, { ...attempt, issuer: ISSUER });
    expect((await leadAt(address, false)).told).toEqual([{ kartoteka: 'unreachable' }]);
  });

  it('does nothing when somebody opens it by hand', async () => {
    for (const address of [PAGE, `${PAGE}#x`, `${PAGE}?x=1`]) {
      expect(await leadAt(address)).toEqual({ told: [], left: [], asked: [] });
    }
  });
});
