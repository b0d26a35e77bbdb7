import type { Account } from './sign-in';
import type { Tokens } from './tokens';

/** Tokens are renewed this long before their end, in milliseconds. */
const MARGIN = 60_000;

/** Somebody's sign-in while it lasts. */
export interface Session {
  /** A token that is still good; null when the person has to be asked again. */
  readonly token: () => Promise<string | null>;
}

/** Somebody with the session that proves them. */
export interface SignedIn {
  readonly account: Account;
  readonly session: Session;
}

/** A session that begins with these tokens. @param now milliseconds since 1970. */
export function sessionOf(first: Tokens, now: () => number): Session {
  let held: Tokens = first;
  let renewing: Promise<void> | null = null;

  async function renew(by: NonNullable<Tokens['renew']>): Promise<void> {
    const renewed = await by();
    if (renewed.ok) held = renewed.value;
    // What the issuer refuses once it refuses for good; a network comes back.
    else if (renewed.failure.kind === 'sign-in' && renewed.failure.why !== 'issuer-unreachable') {
      held = { ...held, renew: null };
    }
  }

  return {
    token: async () => {
      if (held.until - MARGIN <= now() && held.renew !== null) {
        // One at a time: an issuer takes a refresh token that comes twice for a stolen one.
        renewing ??= renew(held.renew).finally(() => (renewing = null));
        await renewing;
      }
      return held.until > now() ? held.accessToken : null;
    },
  };
}
