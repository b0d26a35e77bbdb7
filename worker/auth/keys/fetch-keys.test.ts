import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchKeys } from './fetch-keys';

const ADDRESS = 'https://login.example.org/keys';

const answering = (answer: () => Response | Promise<Response>): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
};

/** A body that never ends, in parts of a kilobyte; how many were taken is counted. */
function endless() {
  let parts = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      parts += 1;
      controller.enqueue(new Uint8Array(1024).fill(0x20));
    },
  });
  return { body, parts: () => parts };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the question for an issuer’s keys', () => {
  it.each([
    ['an address that is gone', () => new Response(null, { status: 404 })],
    ['a failure', () => new Response('{"keys":[]}', { status: 500 })],
    [
      'another address',
      () => new Response(null, { status: 302, headers: { Location: 'https://evil.example' } }),
    ],
    ['a page', () => new Response('<!doctype html>')],
    ['no key set', () => Response.json({ keys: 'none' })],
    ['a broken network', () => Promise.reject(new TypeError('network'))],
  ])('comes to nothing with %s', async (_name, answer) => {
    answering(answer);
    await expect(fetchKeys(ADDRESS)).rejects.toThrow();
  });

  it('reads no more than a key set can be', async () => {
    const { body, parts } = endless();
    answering(() => new Response(body));
    await expect(fetchKeys(ADDRESS)).rejects.toThrow('too large');
    expect(parts()).toBeLessThan(300);
  });

  it.each([
    ['the answer', () => new Promise<Response>(() => undefined)],
    ['the rest of the answer', () => new Response(new ReadableStream())],
  ])('waits five seconds for %s, not longer', async (_name, answer) => {
    answering(answer);
    const before = performance.now();
    await expect(fetchKeys(ADDRESS)).rejects.toThrow();
    expect(performance.now() - before).toBeLessThan(8_000);
  });

  it('gives the keys', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43), kid: 'a', alg: 'EdDSA' };
    answering(() => Response.json({ keys: [jwk] }));
    const keys = await fetchKeys(ADDRESS);
    const token = { payload: '', signature: '' };
    await expect(keys({ alg: 'EdDSA', kid: 'a' }, token)).resolves.toBeDefined();
  });
});
