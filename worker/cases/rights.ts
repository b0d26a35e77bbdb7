import type { Process, ProcessEvent } from '../../shared/definition/process';
import type { Role } from '../../shared/definition/programme';
import { stateById } from '../../shared/process/standing';
import { fold } from '../../shared/territory/fold';
import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import {
  institutionOfMachine,
  type Caller,
  type Membership,
  type Person,
  type PersonalMembership,
} from '../auth/caller';
import { refuse, type FaultAt } from '../refusal';
import type { CaseRecord, CaseScope } from '../store/cases';
import type { EventRecord } from '../store/events';
import type { InstitutionRecord } from '../store/institutions';
import type { MemberRecord } from '../store/members';

const WHOLE_COUNTRY = VOIVODESHIPS.map(({ id }) => id);

/**
 * The places of cases that a body is competent for: its voivodeships; for one that has them all
 * also cases without a voivodeship (`''`), of programmes that are the whole country's.
 */
export const placesOf = ({ voivodeships }: Pick<Membership, 'voivodeships'>): readonly string[] =>
  WHOLE_COUNTRY.every((id) => voivodeships.includes(id)) ? [...voivodeships, ''] : voivodeships;

/** Whether a body is competent for a programme. */
export const isFor = ({ programmes }: Pick<Membership, 'programmes'>, programme: string): boolean =>
  programmes === null || programmes.includes(programme);

/**
 * Whether a body may see a case: an applicant those of its institution; the others those of their
 * programmes and voivodeships that have come to them. Coordinators follow all of theirs.
 */
function sees(membership: Membership, of: CaseRecord): boolean {
  if (membership.role === 'applicant') return membership.institution === of.institution;
  if (!isFor(membership, of.programme)) return false;
  if (!placesOf(membership).includes(of.voivodeship)) return false;
  return membership.role === 'coordinator' || of.openedTo.includes(membership.role);
}

/** The memberships by which a caller sees a case; none: for the caller there is no such case. */
export const membershipsSeeing = (caller: Caller, of: CaseRecord): readonly Membership[] =>
  caller.memberships.filter((membership) => sees(membership, of));

/** Coordinators follow cases without knowing the people in them. */
export const seesPersonal = (memberships: readonly Membership[]): boolean =>
  memberships.some(({ role }) => role !== 'coordinator');

/**
 * The membership by which a person looks after what a case holds of people: an owner of the
 * applicant's institution, or a coordinator.
 *
 * @throws {Refused} 403 for others who see the case.
 */
export function keepingMembership(person: Person, of: CaseRecord): PersonalMembership {
  const keeping = person.memberships.filter(
    (membership) =>
      sees(membership, of) &&
      (membership.role === 'coordinator' || (membership.role === 'applicant' && membership.owner)),
  );
  const [first] = keeping;
  if (first === undefined) return refuse('forbidden');
  return keeping.find(({ role }) => role === 'applicant') ?? first;
}

/** The cases that a membership may see, as a list asks for them. */
export function scopeOf(membership: Membership): CaseScope {
  const { role, institution, programmes } = membership;
  const voivodeships = placesOf(membership);
  if (role === 'applicant') return { kind: 'institution', institution };
  return role === 'coordinator'
    ? { kind: 'voivodeships', voivodeships, programmes }
    : { kind: 'voivodeships', voivodeships, programmes, role };
}

/**
 * The membership by which a caller applies: the one of the institution that they name, or the only
 * one that they have; a fault when it has to be said for which institution.
 *
 * @throws {Refused} 403 for nobody's applicant.
 */
export function applyingMembership(
  caller: Caller,
  institution: string | undefined,
): Membership | FaultAt {
  const applying = caller.memberships.filter(({ role }) => role === 'applicant');
  if (applying.length === 0) refuse('forbidden');
  const meant =
    institution === undefined
      ? applying
      : applying.filter((membership) => membership.institution === institution);
  const [membership] = meant;
  if (membership !== undefined && meant.length === 1) return membership;
  const code = meant.length === 0 ? 'unknown-institution' : 'missing-field';
  return { pointer: '/institution', code };
}

/** Whether a caller belongs to an institution; a machine also where the person does who made it. */
const belongsTo = (caller: Caller, institution: string): boolean =>
  caller.memberships.some((membership) => membership.institution === institution) ||
  (caller.kind === 'key' && caller.makersInstitutions.includes(institution));

/** A name as two people would type it. */
const plainName = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/**
 * Whether a membership is of the organisation that applies: it may be there twice, once as an
 * applicant and once as a body, and is known by its name then.
 */
const isApplicants = (membership: Membership, of: CaseRecord): boolean =>
  membership.institution === of.institution ||
  plainName(membership.name) === plainName(of.institutionName);

/** Whether the caller took an event: in person, or by a machine that is theirs. */
function hasTaken(caller: Caller, { person }: EventRecord): boolean {
  if (person === caller.person || (caller.kind === 'key' && person === caller.madeBy)) return true;
  const institution = institutionOfMachine(person);
  return institution !== undefined && belongsTo(caller, institution);
}

/**
 * The membership by which a caller acts in a case for one of `roles`.
 *
 * @throws {Refused} 404 when the caller does not see the case; 403 when they see it but do not act
 *   for such a body, when they or the body belong to the applicant's institution, or when they, or a
 *   machine of theirs, have acted in it for another body.
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
  const own = belongsTo(caller, of.institution);
  const [membership] = acting.filter(
    (one) => one.role === 'applicant' || !(own || isApplicants(one, of)),
  );
  if (membership === undefined) return refuse('own-case');
  const other = events.some((event) => event.role !== membership.role && hasTaken(caller, event));
  return other ? refuse('two-sides') : membership;
}

/** @throws {Refused} 403 for a key that may only read. */
export function requireWrite(caller: Caller): void {
  if (caller.kind === 'key' && caller.scope === 'read') refuse('key-read-only');
}

/** @throws {Refused} 403 for a machine: people, invitations, keys and decisions are people's. */
export const requirePerson = (caller: Caller): Person =>
  caller.kind === 'key' ? refuse('key-not-allowed') : caller;

/**
 * Steps that somebody answers for by name are not a machine's: all of the certifier, the auditor,
 * the appeal body and the coordinator, and those of an applicant that end a case.
 *
 * @throws {Refused} 403 for a machine.
 */
export function requireDecider(caller: Caller, process: Process, step: ProcessEvent): void {
  const ends = step.effect !== undefined || stateById(process, step.to)?.closed === true;
  if (step.by !== 'applicant' || ends) requirePerson(caller);
}

/** What a person is to an institution. */
export interface Standing {
  /** They themselves as a member, undefined when they are none. */
  readonly member: MemberRecord | undefined;
  /** Whether they act for the coordinator that made it. */
  readonly coordinates: boolean;
}

/**
 * What a person is to an institution, by its members as they stand.
 *
 * @throws {Refused} 404 when they are nothing to it.
 */
export function standingIn(
  { identity, memberships }: Person,
  of: InstitutionRecord,
  members: readonly MemberRecord[],
): Standing {
  const member = members.find(
    ({ issuer, subject }) => issuer === identity.issuer && subject === identity.subject,
  );
  const coordinates = memberships.some(
    ({ role, institution }) => role === 'coordinator' && institution === of.madeBy,
  );
  return member === undefined && !coordinates ? refuse('not-found') : { member, coordinates };
}

/** @throws {Refused} 403 for anybody but an owner. */
export function requireOwner({ member }: Standing): MemberRecord {
  return member?.owner === true ? member : refuse('owners-only');
}

/** Owners invite, and the coordinator who made the body. @throws {Refused} 403 for others. */
export function requireInviter(standing: Standing): void {
  if (!standing.coordinates) requireOwner(standing);
}

/**
 * Owners assign the cases of their institution; every other member takes a case that is nobody's,
 * and gives up their own.
 *
 * @throws {Refused} 403 for what only an owner may do.
 */
export function requireAssigner(
  { memberships }: Person,
  { institution }: Membership,
  from: string | null,
  to: string | null,
): void {
  const mine = memberships.find((membership) => membership.institution === institution);
  const own = (member: string | null): boolean => member === null || member === mine?.member;
  if (mine?.owner !== true && !(own(from) && own(to))) refuse('owners-only');
}

/**
 * The coordinator for which a person makes a body; null for an applicant's institution, which
 * anybody may begin, and for the institution of the first coordinators.
 *
 * @throws {Refused} 403 for a body of anybody who is no coordinator.
 */
export function makingCoordinator({ memberships, appointed }: Person, role: Role): string | null {
  if (role === 'applicant') return null;
  const coordinator = memberships.find((membership) => membership.role === 'coordinator');
  if (coordinator !== undefined) return coordinator.institution;
  return role === 'coordinator' && appointed ? null : refuse('coordinators-only');
}
/** Bodies that look after all cases of their voivodeships together. */
const OVERSEEING: readonly Role[] = ['certifier', 'auditor', 'coordinator'];

/** Whether a caller may see what all cases of a programme in a voivodeship come to. */
export const overseesPlace = (
  { memberships }: Caller,
  programme: string,
  voivodeship: string,
): boolean =>
  memberships.some(
    (membership) =>
      OVERSEEING.includes(membership.role) &&
      isFor(membership, programme) &&
      placesOf(membership).includes(voivodeship),
  );
