import type { Role } from '../../shared/definition/programme';
import type { Outcome } from './outcome';

/** Somebody who works with cases. */
export interface Person {
  /** The issuer's own id of the person. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly institution: string;
}

/** How people sign in. The pane knows no more of it than this, whoever the issuer is. */
export interface SignIn {
  /** People to choose from; empty where the issuer itself asks who it is. */
  readonly choices: () => Promise<Outcome<readonly Person[]>>;
  /** @param choice one of the choices, null where the issuer asks. */
  readonly signIn: (choice: string | null) => Promise<Outcome<Person>>;
  readonly signOut: () => void;
  /** A token that is still good, renewed when need be; null when nobody is signed in. */
  readonly token: () => Promise<string | null>;
}
