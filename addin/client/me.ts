import type { InferOutput } from 'valibot';
import { meResponse } from '../../shared/api/me';
import type { Send } from './http';
import { failed, type Outcome } from './outcome';
import type { Account, Person } from './sign-in';

/** A caller as our server knows them. */
export type Me = InferOutput<typeof meResponse>;

/** Asks our server who calls. */
export const readMe = (send: Send, signal?: AbortSignal): Promise<Outcome<Me>> =>
  send({ method: 'GET', path: '/me', schema: meResponse, signal });

/**
 * As whom somebody may work, in the order in which they joined.
 *
 * @param name what they are called; the institution's name stands for an empty one.
 */
export const peopleOf = ({ memberships }: Me, name: string): readonly Person[] =>
  memberships.flatMap(({ member, role, institution, owner }): readonly Person[] =>
    member === null
      ? []
      : [
          {
            id: member,
            name: name === '' ? institution.name : name,
            role,
            institution: institution.name,
            institutionId: institution.id,
            owner,
          },
        ],
  );

/**
 * Who a token names to our server.
 *
 * @param send calls with that token.
 * @param called what the issuer calls the person, null when it does not say.
 */
export async function whoAmI(send: Send, called: string | null): Promise<Outcome<Account>> {
  const me = await readMe(send);
  if (!me.ok) {
    return me.failure.kind === 'unauthorised'
      ? failed({ kind: 'sign-in', why: 'not-accepted', code: null })
      : me;
  }
  const name = called ?? me.value.name;
  return { ok: true, value: { name, people: peopleOf(me.value, name) }, etag: null };
}
