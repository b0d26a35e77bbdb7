import * as v from 'valibot';
import type { Outcome } from '../outcome';
import { askIssuer } from './ask-issuer';
import type { IssuerClient } from './authorization-address';
import type { Metadata } from './discover';
import type { Tokens } from '../tokens';

/** How long a token is good of which the issuer says nothing, in seconds. */
const UNSAID = 300;

const tokenSchema = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  token_type: v.pipe(v.string(), v.regex(/^bearer$/i)),
  expires_in: v.optional(v.number(), UNSAID),
  refresh_token: v.optional(v.string()),
  id_token: v.optional(v.string()),
});

/** An answer of a token endpoint. */
export type Granted = v.InferOutput<typeof tokenSchema>;

/** Whom to ask for tokens, and how. */
export interface TokenEndpoint {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly client: IssuerClient;
  readonly metadata: Metadata;
}

const ask = (
  { fetch, client, metadata }: TokenEndpoint,
  grant: Readonly<Record<string, string>>,
): Promise<Outcome<Granted>> =>
  askIssuer(fetch, metadata.token_endpoint, tokenSchema, { client_id: client.client_id, ...grant });

/** Exchanges the code of an answer; the verifier proves that it was asked for here. */
export const exchangeCode = (
  endpoint: TokenEndpoint,
  code: string,
  verifier: string,
  page: string,
): Promise<Outcome<Granted>> =>
  ask(endpoint, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: page,
    code_verifier: verifier,
  });

/** What was granted as tokens that renew themselves, if the issuer allows it. */
export function tokensOf(endpoint: TokenEndpoint, granted: Granted, name: string | null): Tokens {
  const { access_token: accessToken, expires_in: seconds, refresh_token: refresh } = granted;
  const renew = async (token: string): Promise<Outcome<Tokens>> => {
    const renewed = await ask(endpoint, { grant_type: 'refresh_token', refresh_token: token });
    if (!renewed.ok) return renewed;
    // An issuer that gives no new refresh token leaves the old one in force.
    const next = { ...renewed.value, refresh_token: renewed.value.refresh_token ?? token };
    return { ok: true, value: tokensOf(endpoint, next, name), etag: null };
  };
  return {
    accessToken,
    until: endpoint.now() + seconds * 1000,
    name,
    renew: refresh === undefined ? null : () => renew(refresh),
  };
}
