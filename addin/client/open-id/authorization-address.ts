import type { InferOutput } from 'valibot';
import type { signInIssuerSchema } from '../../../shared/api/sign-in';
import type { Attempt } from './attempt';
import type { Metadata } from './discover';

/** An issuer as our server describes it to public clients. */
export type IssuerClient = Readonly<InferOutput<typeof signInIssuerSchema>>;

/** The part of an attempt that the issuer may see before the person signed in. */
export type PublicAttempt = Pick<Attempt, 'state' | 'nonce' | 'challenge'>;

/**
 * Where the person signs in: authorization code flow with PKCE (RFC 6749, RFC 7636).
 *
 * @param page the redirect page, which the issuer must know.
 */
export function authorizationAddress(
  { client_id: client, scopes, parameters }: IssuerClient,
  { authorization_endpoint: endpoint }: Metadata,
  { state, nonce, challenge }: PublicAttempt,
  page: string,
): string {
  const address = new URL(endpoint);
  const ours = {
    response_type: 'code',
    client_id: client,
    redirect_uri: page,
    scope: [...new Set(['openid', 'profile', ...scopes])].join(' '),
    state,
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  // The issuer's own parameters first: they cannot weaken ours.
  for (const [name, value] of Object.entries({ ...parameters, ...ours })) {
    address.searchParams.set(name, value);
  }
  return address.href;
}
