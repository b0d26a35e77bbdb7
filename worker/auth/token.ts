import {
  createRemoteJWKSet,
  decodeJwt,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import type { Bindings } from '../bindings';
import type { Identity } from './caller';
import { displayName } from './display-name';
import { configuredIssuers, type Issuer } from './issuers';
import { localIssuer } from './local/issuer';
import { LOCAL_ISSUER_NAME } from './local/people';
import { localIssuerIsOn } from './local/switch';

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
    if (payload?.sub === undefined) return undefined;
    return { issuer: claimed, subject: payload.sub, name: displayName(payload['name']) };
  }
  const issuer = configuredIssuers(env).find((one) => one.issuer === claimed);
  if (issuer === undefined) return undefined;
  const payload = await payloadOf(token, keysOf(issuer), issuer, now);
  if (payload === undefined) return undefined;
  if (issuer.tenants !== undefined && !issuer.tenants.includes(String(payload['tid']))) {
    return undefined;
  }
  const subject = payload[issuer.subject];
  if (typeof subject !== 'string') return undefined;
  return { issuer: issuer.issuer, subject, name: displayName(payload['name']) };
}
