import type { KeyScope } from '../../shared/api/key-scope';
import type { Role } from '../../shared/definition/programme';

/** Which cases a body may have to do with; of no account for an applicant. */
export interface Competence {
  /** Where it is competent. */
  readonly voivodeships: readonly string[];
  /** The ids of the programmes that it is for; null when it is for all. */
  readonly programmes: readonly string[] | null;
}

/** One body that somebody may act for. */
export interface Membership extends Competence {
  readonly role: Role;
  /** The institution that is acted for, by its id. */
  readonly institution: string;
  /** What it is called. */
  readonly name: string;
}

/** A person's own place in an institution. */
export interface PersonalMembership extends Membership {
  /** The person as a member of this institution. */
  readonly member: string;
  readonly owner: boolean;
}

/** Who a token names: the issuer's own word for them, which says nothing outside it. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** What they are called, as far as the token says; empty when it does not. */
  readonly name: string;
}

/** A person who signed in. */
export interface Person {
  readonly kind: 'person';
  /** How events name them. */
  readonly person: string;
  readonly identity: Identity;
  /** Whether the configuration lets them begin an institution of coordinators. */
  readonly appointed: boolean;
  readonly memberships: readonly PersonalMembership[];
}

/** A programme of an institution, which proves itself by an API key. */
export interface Machine {
  readonly kind: 'key';
  /** How events name it: by its institution and its key. */
  readonly person: string;
  readonly key: string;
  readonly scope: KeyScope;
  readonly expiresAt: string;
  /** The person who made the key, as events name them. */
  readonly madeBy: string;
  /** The institutions that this person belongs to. */
  readonly makersInstitutions: readonly string[];
  readonly memberships: readonly [Membership];
}

/** Who calls, as the token or key proved and the memberships say. */
export type Caller = Person | Machine;

/** How events name a person. */
export const personName = ({ issuer, subject }: Pick<Identity, 'issuer' | 'subject'>): string =>
  `${issuer}#${subject}`;

/** No issuer: issuers are addresses, and the local one has another name. */
const MACHINES = 'kartoteka-key#';

/** How events name a key of an institution. */
export const machineName = (institution: string, key: string): string =>
  `${MACHINES}${institution}/${key}`;

/** The institution whose key events name so; undefined for a person. */
export const institutionOfMachine = (person: string): string | undefined =>
  person.startsWith(MACHINES) ? person.slice(MACHINES.length, person.lastIndexOf('/')) : undefined;
