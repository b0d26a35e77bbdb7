import type { Role } from '../../shared/definition/programme';
import type { Membership } from '../auth/caller';
import type { CaseRecord } from '../store/cases';
import { placesOf } from './rights';

/** Whom a notice about a case concerns in a body: the applicant's institution, or the competent one. */
export const audienceOf = (role: Role, { institution, voivodeship }: CaseRecord): string =>
  role === 'applicant' ? `applicant:${institution}` : `${role}:${voivodeship}`;

/** The audiences that somebody belongs to by a membership. */
export const audiencesOf = (
  membership: Pick<Membership, 'role' | 'institution' | 'voivodeships'>,
): readonly string[] =>
  membership.role === 'applicant'
    ? [`applicant:${membership.institution}`]
    : placesOf(membership).map((place) => `${membership.role}:${place}`);
