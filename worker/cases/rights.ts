import type { Role } from '../../shared/definition/programme';
import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import type { Caller, Membership } from '../auth/caller';
import { refuse } from '../refusal';
import type { CaseRecord, CaseScope } from '../store/cases';
import type { EventRecord } from '../store/events';

const WHOLE_COUNTRY = VOIVODESHIPS.map(({ id }) => id);

/**
 * The places of cases that a body is competent for: its voivodeships; for one that has them all
 * also cases without a voivodeship (`''`), of programmes that are the whole country's.
 */
const placesOf = ({ voivodeships }: Membership): readonly string[] =>
  WHOLE_COUNTRY.every((id) => voivodeships.includes(id)) ? [...voivodeships, ''] : voivodeships;

/**
 * Whether a body may see a case: an applicant those of its institution; the others those of their
 * voivodeships that have come to them. Coordinators follow all of theirs.
 */
function sees(membership: Membership, of: CaseRecord): boolean {
  if (membership.role === 'applicant') return membership.institution === of.institution;
  if (!placesOf(membership).includes(of.voivodeship)) return false;
  return membership.role === 'coordinator' || of.openedTo.includes(membership.role);
}

/** The memberships by which a caller sees a case; none: for the caller there is no such case. */
export const membershipsSeeing = (caller: Caller, of: CaseRecord): readonly Membership[] =>
  caller.memberships.filter((membership) => sees(membership, of));

/** Coordinators follow cases without knowing the people in them. */
export const seesPersonal = (memberships: readonly Membership[]): boolean =>
  memberships.some(({ role }) => role !== 'coordinator');

/** The cases that a membership may see, as a list asks for them. */
export function scopeOf(membership: Membership): CaseScope {
  const { role, institution } = membership;
  const voivodeships = placesOf(membership);
  if (role === 'applicant') return { kind: 'institution', institution };
  return role === 'coordinator'
    ? { kind: 'voivodeships', voivodeships }
    : { kind: 'voivodeships', voivodeships, role };
}

/**
 * The membership by which a caller acts in a case for one of `roles`.
 *
 * @throws {Refused} 404 when the caller does not see the case; 403 when they see it but do not act
 *   for such a body, when the case is their own institution's, or when the same person has acted in
 *   it for another body.
 */
export function actingMembership(
  caller: Caller,
  of: CaseRecord,
  events: readonly EventRecord[],
  roles: readonly Role[],
): Membership {
  const seeing = membershipsSeeing(caller, of);
  if (seeing.length === 0) refuse('not-found');
  const acting = seeing.filter(({ role }) => roles.includes(role));
  if (acting.length === 0) refuse('forbidden');
  const [membership] = acting.filter(
    ({ role, institution }) => role === 'applicant' || institution !== of.institution,
  );
  if (membership === undefined) return refuse('own-case');
  const other = events.some(
    ({ person, role }) => person === caller.person && role !== membership.role,
  );
  return other ? refuse('two-sides') : membership;
}

/** Bodies that look after all cases of their voivodeships together. */
const OVERSEEING: readonly Role[] = ['certifier', 'auditor', 'coordinator'];

/** Whether a caller may see what all cases of a voivodeship come to. */
export const overseesPlace = ({ memberships }: Caller, voivodeship: string): boolean =>
  memberships.some(
    (membership) =>
      OVERSEEING.includes(membership.role) && placesOf(membership).includes(voivodeship),
  );
