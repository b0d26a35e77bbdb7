import { errors } from 'jose';

/**
 * Why a token is not taken. Fixed words for the log, which learns nothing of what the token says: a
 * token is a key, and its claims are personal data.
 */
export type TokenRefusal =
  | 'malformed'
  | 'unknown-issuer'
  | 'algorithm'
  | 'unknown-key'
  | 'signature'
  | 'expired'
  | 'not-yet-good'
  | 'audience'
  | 'claims'
  | 'type'
  | 'tenant'
  | 'scope'
  | 'subject';

const OF_CLAIM: Readonly<Record<string, TokenRefusal>> = {
  aud: 'audience',
  iss: 'unknown-issuer',
  nbf: 'not-yet-good',
};

/** The refusal that a failed verification stands for; undefined for a failure of ours. */
export function refusalOf(error: unknown): TokenRefusal | undefined {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return OF_CLAIM[error.claim] ?? 'claims';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown-key';
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'unknown-key';
  return error instanceof errors.JOSEError ? 'malformed' : undefined;
}

/** Writes down that a token was refused. */
export function logRefusal(reason: TokenRefusal): void {
  // eslint-disable-next-line no-console -- the platform’s log is where failures are looked for
  console.warn(`token refused: ${reason}`);
}
