import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import type { Bindings } from '../bindings';
import { readMemberships, type MembershipRow } from '../store/memberships';
import type { Caller, Membership } from './caller';
import { LOCAL_ISSUER_NAME } from './local/issuer';
import { personByName } from './local/people';
import { identityOf } from './token';

/** Finds out who calls; undefined for nobody that is known. */
export type Authenticate = (
  request: Request,
  env: Bindings,
  now: Date,
) => Promise<Caller | undefined>;

const EVERYWHERE = VOIVODESHIPS.map(({ id }) => id);

/** One membership for each body and institution, with all its voivodeships. */
function membershipsFrom(rows: readonly MembershipRow[]): readonly Membership[] {
  const found = new Map<string, Membership>();
  for (const { role, institution, voivodeship } of rows) {
    const key = JSON.stringify([role, institution]);
    const before = found.get(key)?.voivodeships ?? [];
    const voivodeships = voivodeship === '*' ? EVERYWHERE : [...new Set([...before, voivodeship])];
    found.set(key, { role, institution, voivodeships });
  }
  return [...found.values()];
}

/** The caller that the request's bearer token proves. */
export const authenticate: Authenticate = async (request, env, now) => {
  const [, token] =
    /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  if (token === undefined) return undefined;
  const identity = await identityOf(token, env, now);
  if (identity === undefined) return undefined;
  const person = `${identity.issuer}#${identity.subject}`;
  if (identity.issuer === LOCAL_ISSUER_NAME) {
    const local = personByName(identity.subject);
    return local && { person, memberships: [local.membership] };
  }
  const rows = await readMemberships(env.DB, identity.issuer, identity.subject);
  return { person, memberships: membershipsFrom(rows) };
};
