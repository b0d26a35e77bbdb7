import { decodeJwt, type JWTPayload } from 'jose';
import type { Outcome } from '../outcome';
import { trouble } from './trouble';

export interface Expected {
  readonly issuer: string;
  readonly client: string;
  readonly nonce: string;
}

function claimsOf(token: string): JWTPayload | null {
  try {
    return decodeJwt(token);
  } catch {
    return null;
  }
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** What people call themselves, as far as the issuer says it. */
const nameOf = (claims: JWTPayload): string | null =>
  text(claims['name']) ?? text(claims['preferred_username']) ?? text(claims['email']);

/**
 * The name of the person that an ID token speaks of, null when it has none. The token came straight
 * from the issuer's token endpoint, so TLS stands for its signature (OpenID Connect Core 3.1.3.7);
 * nothing but this name is taken from it.
 */
export function readIdToken(token: string, expected: Expected): Outcome<string | null> {
  const claims = claimsOf(token);
  const audience = [claims?.aud ?? []].flat();
  const isAnswer =
    claims !== null &&
    claims.iss === expected.issuer &&
    claims['nonce'] === expected.nonce &&
    audience.includes(expected.client) &&
    (audience.length === 1 || claims['azp'] === expected.client);
  return isAnswer ? { ok: true, value: nameOf(claims), etag: null } : trouble('mismatch');
}
