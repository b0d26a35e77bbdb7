import type { InferOutput } from 'valibot';
import { signInResponse } from '../../shared/api/sign-in';
import type { DemonstrationSignIn } from './demonstration-sign-in';
import type { Send } from './http';
import type { IssuerSignIn } from './issuer-sign-in';
import type { IssuerClient } from './open-id/authorization-address';
import { failed, type Outcome } from './outcome';
import type { Session, SignedIn } from './session';
import type { Account, SignIn, SignInChoice } from './sign-in';

type Ways = InferOutput<typeof signInResponse>;

export interface SignInOptions {
  /** Calls without a token. */
  readonly send: Send;
  readonly demonstration: DemonstrationSignIn;
  readonly byIssuer: IssuerSignIn;
}

/** Every way to sign in that the server tells of; one person is signed in at a time. */
export function createSignIn({ send, demonstration, byIssuer }: SignInOptions): SignIn {
  let session: Session | null = null;
  let known: Ways | null = null;

  async function ways(): Promise<Outcome<Ways>> {
    const read = await send({ method: 'GET', path: '/sign-in', schema: signInResponse });
    if (read.ok) known = read.value;
    return read;
  }

  /** What is known is not asked again: a browser lets a window open only right after a click. */
  async function clientOf(issuer: string): Promise<Outcome<IssuerClient>> {
    const isChosen = (one: IssuerClient): boolean => one.issuer === issuer;
    const client = known?.issuers.find(isChosen);
    if (client !== undefined) return { ok: true, value: client, etag: null };
    const read = await ways();
    if (!read.ok) return read;
    const found = read.value.issuers.find(isChosen);
    return found === undefined
      ? failed({ kind: 'unauthorised' })
      : { ok: true, value: found, etag: null };
  }

  async function by(
    choice: SignInChoice,
    ask: (client: IssuerClient) => Promise<Outcome<SignedIn>>,
  ): Promise<Outcome<SignedIn>> {
    if (choice.kind === 'person') return demonstration.signIn(choice.id);
    const client = await clientOf(choice.issuer);
    return client.ok ? ask(client.value) : client;
  }

  const begin = (signedIn: Outcome<SignedIn>): Outcome<Account> => {
    if (!signedIn.ok) return signedIn;
    ({ session } = signedIn.value);
    return { ok: true, value: signedIn.value.account, etag: null };
  };

  return {
    choices: async () => {
      const read = await ways();
      if (!read.ok) return read;
      const issuers = read.value.issuers.map(({ issuer, name }) => ({ issuer, name }));
      if (!read.value.demonstration) {
        return { ok: true, value: { issuers, people: [] }, etag: null };
      }
      const people = await demonstration.people();
      return people.ok
        ? { ok: true, value: { issuers, people: people.value }, etag: null }
        : people;
    },
    signIn: async (choice, signal) =>
      begin(await by(choice, (client) => byIssuer.signIn(client, signal))),
    resume: async (choice) => {
      const resumed = await by(choice, byIssuer.resume);
      // Whoever signed in meanwhile meant it.
      return session === null ? begin(resumed) : failed({ kind: 'unauthorised' });
    },
    signOut: () => {
      session = null;
    },
    token: async () => (await session?.token()) ?? null,
  };
}
