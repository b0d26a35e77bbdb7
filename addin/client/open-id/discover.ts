import * as v from 'valibot';
import type { Outcome } from '../outcome';
import { askIssuer } from './ask-issuer';
import { trouble } from './trouble';

const metadataSchema = v.object({
  issuer: v.string(),
  authorization_endpoint: v.pipe(v.string(), v.url()),
  token_endpoint: v.pipe(v.string(), v.url()),
  /** RFC 9207: whether every answer names the issuer. */
  authorization_response_iss_parameter_supported: v.optional(v.boolean(), false),
});

/** Where an issuer signs people in and gives tokens, as it says itself. */
export type Metadata = v.InferOutput<typeof metadataSchema>;

/** An issuer with TLS sends nobody to an address without; only a test's own issuer has none. */
const isAsSafe = (issuer: string, endpoint: string): boolean => {
  const { protocol } = new URL(endpoint);
  return protocol === 'https:' || (protocol === 'http:' && new URL(issuer).protocol === 'http:');
};

/** Reads `/.well-known/openid-configuration` of an issuer. */
export async function discover(
  fetch: typeof globalThis.fetch,
  issuer: string,
): Promise<Outcome<Metadata>> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = await askIssuer(fetch, address, metadataSchema);
  if (!found.ok) return found;
  const { authorization_endpoint: authorization, token_endpoint: token } = found.value;
  const isOwn = found.value.issuer === issuer;
  const isSafe = [authorization, token].every((endpoint) => isAsSafe(issuer, endpoint));
  return isOwn && isSafe ? found : trouble('issuer-error');
}
