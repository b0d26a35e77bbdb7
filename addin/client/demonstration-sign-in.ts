import { peopleResponse, tokenResponse } from '../../shared/api/local';
import type { Send } from './http';
import { failed, type Outcome } from './outcome';
import type { Person, SignIn } from './sign-in';

/** A token is renewed this long before its end, in milliseconds. */
const MARGIN = 60_000;

interface Session {
  readonly person: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Sign-in as one of the demonstration people, where the local issuer is on. Tokens stay in memory.
 *
 * @param send calls without a token.
 * @param now milliseconds since 1970.
 */
export function demonstrationSignIn(send: Send, now: () => number): SignIn {
  let session: Session | null = null;

  const choices = async (): Promise<Outcome<readonly Person[]>> => {
    const people = await send({ method: 'GET', path: '/local/people', schema: peopleResponse });
    if (!people.ok) return people;
    const found = people.value.items.map(({ person, ...rest }) => ({ id: person, ...rest }));
    return { ok: true, value: found, etag: null };
  };

  const ask = async (person: string): Promise<Outcome<Session>> => {
    const answer = await send({
      method: 'POST',
      path: '/local/tokens',
      body: JSON.stringify({ person }),
      schema: tokenResponse,
    });
    if (!answer.ok) return answer;
    const { access_token: token, expires_in: seconds } = answer.value;
    return { ok: true, value: { person, token, until: now() + seconds * 1000 }, etag: null };
  };

  return {
    choices,
    signIn: async (choice) => {
      const people = await choices();
      if (!people.ok) return people;
      const person = people.value.find(({ id }) => id === choice);
      if (person === undefined) return failed({ kind: 'unauthorised' });
      const asked = await ask(person.id);
      if (!asked.ok) return asked;
      session = asked.value;
      return { ok: true, value: person, etag: null };
    },
    signOut: () => {
      session = null;
    },
    token: async () => {
      const held = session;
      if (held === null) return null;
      if (held.until - MARGIN > now()) return held.token;
      const asked = await ask(held.person);
      if (!asked.ok) return held.until > now() ? held.token : null;
      if (session === held) session = asked.value;
      return asked.value.token;
    },
  };
}
