import type { Send } from './http';
import { whoAmI } from './me';
import type { NestedSignIn } from './nested/nested-sign-in';
import { askInWindow, type WindowSignIn } from './open-id/ask-in-window';
import type { IssuerClient } from './open-id/authorization-address';
import { sessionOf, type SignedIn } from './session';
import type { Tokens } from './tokens';
import { failed, type Outcome } from './outcome';

/** Sign-in with issuers of the configuration. */
export interface IssuerSignIn {
  readonly signIn: (client: IssuerClient, signal: AbortSignal) => Promise<Outcome<SignedIn>>;
  /** Without asking the person anything; fails where that cannot be. */
  readonly resume: (client: IssuerClient) => Promise<Outcome<SignedIn>>;
}

export interface IssuerSignInOptions extends WindowSignIn {
  /** Office's own sign-in; null where Office has none. */
  readonly nested: NestedSignIn | null;
  /** Calls of our API with a token. */
  readonly sendWith: (token: string) => Send;
}

/** Signs in by Office where the issuer allows it and Office can, else in a window. */
export function issuerSignIn(options: IssuerSignInOptions): IssuerSignIn {
  const { nested, now, sendWith } = options;

  async function admitted(tokens: Outcome<Tokens>): Promise<Outcome<SignedIn>> {
    if (!tokens.ok) return tokens;
    const { accessToken, name } = tokens.value;
    const account = await whoAmI(sendWith(accessToken), name);
    if (!account.ok) return account;
    const session = sessionOf(tokens.value, now);
    return { ok: true, value: { account: account.value, session }, etag: null };
  }

  return {
    signIn: async (client, signal) => {
      const asked =
        client.nested && nested !== null ? await nested.ask(client, signal) : 'unsupported';
      return admitted(asked === 'unsupported' ? await askInWindow(client, options, signal) : asked);
    },
    resume: async (client) => {
      const got = client.nested && nested !== null ? await nested.silently(client) : 'unsupported';
      return got === 'unsupported' ? failed({ kind: 'unauthorised' }) : admitted(got);
    },
  };
}
