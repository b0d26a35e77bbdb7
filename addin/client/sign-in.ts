import type { Role } from '../../shared/definition/programme';
import type { Outcome } from './outcome';

/** Somebody as they work with cases: for one institution. */
export interface Person {
  /** Tells the person from others, as a member of the institution. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** What the institution is called. */
  readonly institution: string;
  readonly institutionId: string;
  readonly owner: boolean;
}

/** Somebody who signed in. */
export interface Account {
  /** What they are called; empty when nobody says. */
  readonly name: string;
  /** As whom they may work; nobody as long as they belong to no institution. */
  readonly people: readonly Person[];
}

/** Somebody of the demonstration; without a role as long as they belong to no institution. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  readonly institution: string | null;
}

/** An issuer that asks by itself who it is. */
export interface IssuerChoice {
  readonly issuer: string;
  /** What people know it by. */
  readonly name: string;
}

/** With whom, or as whom, one may sign in here. */
export interface SignInChoices {
  readonly issuers: readonly IssuerChoice[];
  /** The demonstration people; empty where the local issuer is off. */
  readonly people: readonly DemonstrationPerson[];
}

/** One of the choices. */
export type SignInChoice =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'issuer'; readonly issuer: string };

/** How people sign in. The pane knows no more of it than this, whoever the issuer is. */
export interface SignIn {
  readonly choices: () => Promise<Outcome<SignInChoices>>;
  /** @param signal ends the wait for the person. */
  readonly signIn: (choice: SignInChoice, signal: AbortSignal) => Promise<Outcome<Account>>;
  /** Signs in with an issuer without asking the person anything; fails where that cannot be. */
  readonly resume: (choice: SignInChoice) => Promise<Outcome<Account>>;
  readonly signOut: () => void;
  /** A token that is still good, renewed when need be; null when nobody is signed in. */
  readonly token: () => Promise<string | null>;
}
