import { meResponse } from '../../shared/api/me';
import type { Send } from './http';
import { failed, type Outcome } from './outcome';
import type { Person } from './sign-in';

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
  for (const { member, role, institution } of me.value.memberships) {
    if (member === null) continue;
    const person = { id: member, name: name ?? institution.name, role };
    return { ok: true, value: { ...person, institution: institution.name }, etag: null };
  }
  return failed({ kind: 'sign-in', why: 'no-membership', code: null });
}
