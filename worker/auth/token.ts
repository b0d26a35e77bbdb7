import {
  decodeJwt,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type ProtectedHeaderParameters,
} from 'jose';
import type { Bindings } from '../bindings';
import { refuse } from '../refusal';
import type { Identity } from './caller';
import { displayName } from './display-name';
import { configuredIssuers, type Issuer } from './issuers';
import { issuerKeys } from './keys/issuer-keys';
import { IssuerUnreachable } from './keys/key-set';
import { localIssuer } from './local/issuer';
import { LOCAL_ISSUER_NAME } from './local/people';
import { localIssuerIsOn } from './local/switch';
import { logRefusal, refusalOf, type TokenRefusal } from './refused-token';

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Seconds by which clocks may differ. */
const TOLERANCE = 30;
/** Seconds after which a caller may try again whose token could not be looked at. */
const RETRY_AFTER = '5';
/** What access tokens call themselves (RFC 9068); the same issuer signs other things as well. */
const TYPES: ReadonlySet<string | undefined> = new Set([undefined, 'jwt', 'at+jwt']);

const typeOf = ({ typ }: ProtectedHeaderParameters): string | undefined =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : undefined;

function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

/** The payload of a token that is good, or why it is not. */
async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: Pick<Issuer, 'issuer' | 'audience'>,
  now: Date,
): Promise<JWTPayload | TokenRefusal> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: now,
    });
    return TYPES.has(typeOf(protectedHeader)) ? payload : 'type';
  } catch (error) {
    // Not the caller’s fault: 401 would make people sign in again, in vain.
    if (error instanceof IssuerUnreachable) {
      return refuse('issuer-unreachable', { headers: { 'Retry-After': RETRY_AFTER } });
    }
    // Keys of a shape that the platform cannot import end here as well.
    return refusalOf(error) ?? 'unknown-key';
  }
}

const scopesOf = ({ scp, scope }: JWTPayload): readonly unknown[] =>
  [scp, scope].flatMap((one) => (typeof one === 'string' ? one.split(' ') : one));

/** Whom the payload names to a configured issuer, or why it is not taken. */
function identified(issuer: Issuer, payload: JWTPayload): Identity | TokenRefusal {
  const { tenants, scope, subject: claim } = issuer;
  if (tenants !== undefined && !tenants.includes(String(payload['tid']))) return 'tenant';
  if (scope !== undefined && !scopesOf(payload).includes(scope)) return 'scope';
  const subject = payload[claim];
  return typeof subject === 'string' && subject !== ''
    ? { issuer: issuer.issuer, subject, name: displayName(payload['name']) }
    : 'subject';
}

async function judge(token: string, env: Bindings, now: Date): Promise<Identity | TokenRefusal> {
  const claimed = claimedIssuer(token);
  if (claimed === undefined) return 'malformed';
  if (claimed === LOCAL_ISSUER_NAME) {
    if (!localIssuerIsOn(env)) return 'unknown-issuer';
    const { keys, ...local } = await localIssuer();
    const payload = await verify(token, keys, local, now);
    if (typeof payload === 'string') return payload;
    return payload.sub === undefined
      ? 'subject'
      : { issuer: claimed, subject: payload.sub, name: displayName(payload['name']) };
  }
  const issuer = configuredIssuers(env).find((one) => one.issuer === claimed);
  if (issuer === undefined) return 'unknown-issuer';
  const payload = await verify(token, issuerKeys(issuer.jwks)(now.getTime()), issuer, now);
  return typeof payload === 'string' ? payload : identified(issuer, payload);
}

/**
 * Verifies an access token against the issuer that it claims: signature, type, issuer, audience,
 * times, tenant and scope. Gives undefined for every token that is not good, without saying why to
 * anybody but the log.
 *
 * @throws {Refused} 503 when the issuer’s keys cannot be had: then no token is good or bad.
 */
export async function identityOf(
  token: string,
  env: Bindings,
  now: Date,
): Promise<Identity | undefined> {
  const judged = await judge(token, env, now);
  if (typeof judged !== 'string') return judged;
  logRefusal(judged);
  return undefined;
}
