import type { Bindings } from '../bindings';
import { readMemberships } from '../store/members';
import { isApiKey, machineOf } from './api-key';
import { personName, type Caller } from './caller';
import { isAppointed } from './coordinators';
import { identityOf } from './token';

/** Finds out who calls; undefined for nobody that is known. */
export type Authenticate = (
  request: Request,
  env: Bindings,
  now: Date,
) => Promise<Caller | undefined>;

/**
 * The caller that the request's bearer token or API key proves. What they may act for is read at
 * every call, so that access taken away is gone at the next one.
 */
export const authenticate: Authenticate = async (request, env, now) => {
  const [, token] =
    /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  if (token === undefined) return undefined;
  if (isApiKey(token)) return machineOf(env.DB, token, now);
  const identity = await identityOf(token, env, now);
  if (identity === undefined) return undefined;
  return {
    kind: 'person',
    person: personName(identity),
    identity,
    appointed: isAppointed(env, identity),
    memberships: await readMemberships(env.DB, identity),
  };
};
