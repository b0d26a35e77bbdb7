import {
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import type { Bindings } from '../bindings';
import { configuredIssuers, type Issuer } from './issuers';
import { localIssuer, LOCAL_ISSUER_NAME } from './local/issuer';
import { localIssuerIsOn } from './local/switch';

/** What a token proved: who issued it and whom it names. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Seconds by which clocks may differ. */
const TOLERANCE = 30;

/** The key sets fetched from issuers; each keeps its keys and waits before asking again. */
const keySets = new Map<string, JWTVerifyGetKey>();
function keysOf(issuer: Issuer): JWTVerifyGetKey {
  const known = keySets.get(issuer.jwks) ?? createRemoteJWKSet(new URL(issuer.jwks));
  keySets.set(issuer.jwks, known);
  return known;
}

const claimedIssuer = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};

async function payloadOf(
  token: string,
  keys: JWTVerifyGetKey,
  issuer: Pick<Issuer, 'issuer' | 'audience'>,
  now: Date,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: now,
    });
    return payload;
  } catch {
    return undefined;
  }
}

/**
 * Verifies an access token against the issuer that it claims: signature, issuer, audience, times
 * and tenant. Gives undefined for every token that is not good, without saying why.
 */
export async function identityOf(
  token: string,
  env: Bindings,
  now: Date,
): Promise<Identity | undefined> {
  const claimed = claimedIssuer(token);
  if (claimed === LOCAL_ISSUER_NAME) {
    if (!localIssuerIsOn(env)) return undefined;
    const { keys, ...local } = await localIssuer();
    const payload = await payloadOf(token, keys, local, now);
    return payload?.sub === undefined ? undefined : { issuer: claimed, subject: payload.sub };
  }
  const issuer = configuredIssuers(env).find((one) => one.issuer === claimed);
  if (issuer === undefined) return undefined;
  const payload = await payloadOf(token, keysOf(issuer), issuer, now);
  if (payload === undefined) return undefined;
  if (issuer.tenants !== undefined && !issuer.tenants.includes(String(payload['tid']))) {
    return undefined;
  }
  const subject = payload[issuer.subject];
  return typeof subject === 'string' ? { issuer: issuer.issuer, subject } : undefined;
}
