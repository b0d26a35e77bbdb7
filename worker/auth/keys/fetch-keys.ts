import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { readBounded } from '../../read-bounded';

/** Most bytes of a key set; Entra’s has some 20,000. */
const LIMIT = 256 * 1024;
/** Milliseconds in which the whole answer must be here. */
const PATIENCE = 5_000;

async function ask(address: string, signal: AbortSignal): Promise<JWTVerifyGetKey> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json, application/jwk-set+json' },
    redirect: 'manual',
    signal,
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`answered ${response.status}`);
  }
  const bytes = await readBounded(response.body, LIMIT);
  if (bytes === null) throw new Error('too large');
  // What is no key set is refused by the function that takes it.
  return createLocalJWKSet(JSON.parse(new TextDecoder().decode(bytes)) as JSONWebKeySet);
}

/**
 * An issuer’s keys as it publishes them now.
 *
 * @throws {Error} when there is no key set in time: an address that hangs, redirects, answers too
 *   much or something else.
 */
export async function fetchKeys(address: string): Promise<JWTVerifyGetKey> {
  const signal = AbortSignal.timeout(PATIENCE);
  // The signal ends the request; the race ends the wait, whatever the request makes of its signal.
  const end = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('no answer in time')));
  });
  return Promise.race([ask(address, signal), end]);
}
