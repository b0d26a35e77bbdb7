import type { Outcome } from './outcome';

/** What an issuer gave; kept in memory alone. */
export interface Tokens {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** What the person is called, null when the issuer does not say. */
  readonly name: string | null;
  /** Gets new ones without asking the person; null when only the person can. */
  readonly renew: (() => Promise<Outcome<Tokens>>) | null;
}
