import type { Role } from '../../shared/definition/programme';
import type { Membership } from '../auth/caller';
import type { CaseRecord } from '../store/cases';
import { placesOf } from './rights';

/** Whom a notice about a case concerns in a body: the applicant's institution, or the competent one. */
export const audienceOf = (role: Role, { institution, voivodeship }: CaseRecord): string =>
  role === 'applicant' ? `applicant:${institution}` : `${role}:${voivodeship}`;

/** An audience, as far as it is told of some programmes only; of all when null. */
export interface Listener {
  readonly audience: string;
  readonly programmes: readonly string[] | null;
}

/** What somebody is told of by a membership. */
export const listenersOf = (membership: Omit<Membership, 'name'>): readonly Listener[] =>
  membership.role === 'applicant'
    ? [{ audience: `applicant:${membership.institution}`, programmes: null }]
    : placesOf(membership).map((place) => ({
        audience: `${membership.role}:${place}`,
        programmes: membership.programmes,
      }));
