import type { Role } from '../../shared/definition/programme';

/** One body that a person may act for. */
export interface Membership {
  readonly role: Role;
  /** The institution that the person works for. */
  readonly institution: string;
  /** Where the body is competent; of no account for an applicant. */
  readonly voivodeships: readonly string[];
}

/** Who calls, as the token proved and the memberships say. */
export interface Caller {
  /** The issuer's name for the person; says nothing about them outside it. */
  readonly person: string;
  readonly memberships: readonly Membership[];
}
