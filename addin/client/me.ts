import * as v from 'valibot';
import { roleSchema } from '../../shared/api/common';
import type { Send } from './http';
import { failed, type Outcome } from './outcome';
import type { Person } from './sign-in';

const meResponse = v.object({
  person: v.string(),
  memberships: v.array(
    v.object({
      member: v.string(),
      role: roleSchema,
      institution: v.object({ id: v.string(), name: v.string() }),
      owner: v.boolean(),
    }),
  ),
});

/**
 * Who a token names to our server, and for which institution they act: the first, where several.
 *
 * @param send calls with that token.
 * @param name what the issuer calls the person, null when it does not say.
 */
export async function whoAmI(send: Send, name: string | null): Promise<Outcome<Person>> {
  const me = await send({ method: 'GET', path: '/me', schema: meResponse });
  if (!me.ok) {
    return me.failure.kind === 'unauthorised'
      ? failed({ kind: 'sign-in', why: 'not-accepted', code: null })
      : me;
  }
  const [membership] = me.value.memberships;
  if (membership === undefined) {
    return failed({ kind: 'sign-in', why: 'no-membership', code: null });
  }
  const { role, institution } = membership;
  const person = {
    id: me.value.person,
    name: name ?? institution.name,
    role,
    institution: institution.name,
  };
  return { ok: true, value: person, etag: null };
}
