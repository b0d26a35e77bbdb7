import { peopleResponse, tokenResponse } from '../../shared/api/local';
import type { Send } from './http';
import { whoAmI } from './me';
import { failed, type Outcome } from './outcome';
import { sessionOf, type SignedIn } from './session';
import type { DemonstrationPerson } from './sign-in';
import type { Tokens } from './tokens';

/** Sign-in as people who do not exist, where the local issuer is on. */
export interface DemonstrationSignIn {
  readonly people: () => Promise<Outcome<readonly DemonstrationPerson[]>>;
  readonly signIn: (person: string) => Promise<Outcome<SignedIn>>;
}

/**
 * Sign-in as one of the demonstration people. Tokens stay in memory.
 *
 * @param send calls without a token.
 * @param sendWith calls with one.
 * @param now milliseconds since 1970.
 */
export function demonstrationSignIn(
  send: Send,
  sendWith: (token: string) => Send,
  now: () => number,
): DemonstrationSignIn {
  const people = async (): Promise<Outcome<readonly DemonstrationPerson[]>> => {
    const read = await send({ method: 'GET', path: '/local/people', schema: peopleResponse });
    if (!read.ok) return read;
    const found = read.value.items.map(({ person, ...rest }) => ({ id: person, ...rest }));
    return { ok: true, value: found, etag: null };
  };

  const ask = async (person: DemonstrationPerson): Promise<Outcome<Tokens>> => {
    const answer = await send({
      method: 'POST',
      path: '/local/tokens',
      body: JSON.stringify({ person: person.id }),
      schema: tokenResponse,
    });
    if (!answer.ok) return answer;
    const { access_token: accessToken, expires_in: seconds } = answer.value;
    const until = now() + seconds * 1000;
    const renew = (): Promise<Outcome<Tokens>> => ask(person);
    return { ok: true, value: { accessToken, until, name: person.name, renew }, etag: null };
  };

  return {
    people,
    signIn: async (id) => {
      const read = await people();
      if (!read.ok) return read;
      const person = read.value.find((one) => one.id === id);
      if (person === undefined) return failed({ kind: 'unauthorised' });
      const tokens = await ask(person);
      if (!tokens.ok) return tokens;
      const account = await whoAmI(sendWith(tokens.value.accessToken), person.name);
      if (!account.ok) return account;
      const session = sessionOf(tokens.value, now);
      return { ok: true, value: { account: account.value, session }, etag: null };
    },
  };
}
