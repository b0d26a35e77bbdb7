import type { InferOutput } from 'valibot';
import type { createInstitutionRequest, institutionSchema } from '../../shared/api/people';
import type { Programmes } from '../../shared/programmes/catalogue';
import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import type { PreparedWrite } from '../cases/prepared-write';
import { randomId } from '../cases/random-id';
import { makingCoordinator } from '../cases/rights';
import type { Competence } from '../auth/caller';
import { refuse, type FaultAt } from '../refusal';
import { insertInstitution, type InstitutionRecord } from '../store/institutions';
import { insertMember } from '../store/members';
import type { PeopleContext } from './context';
import { MAX_MEMBERSHIPS } from './limits';
import { presentInstitution } from './present';

type Request = InferOutput<typeof createInstitutionRequest>;

const WHOLE_COUNTRY = VOIVODESHIPS.map(({ id }) => id);

/**
 * For which cases it is competent: an applicant for none; a body for those of the whole country and
 * of all programmes unless it says of which.
 *
 * @throws {Refused} 422 for an applicant that says so, and for a programme that is none.
 */
function competenceOf(
  { role, voivodeships, programmes }: Request,
  { byId }: Programmes,
): Competence {
  const isApplicant = role === 'applicant';
  const errors: FaultAt[] = [];
  if (isApplicant && voivodeships !== undefined) {
    errors.push({ pointer: '/voivodeships', code: 'invalid-value' });
  }
  if (isApplicant && programmes !== undefined) {
    errors.push({ pointer: '/programmes', code: 'invalid-value' });
  }
  for (const [index, id] of (programmes ?? []).entries()) {
    if (byId(id) === undefined) {
      errors.push({ pointer: `/programmes/${index}`, code: 'unknown-programme' });
    }
  }
  if (errors.length > 0) refuse('invalid-request', { errors });
  return {
    voivodeships: isApplicant ? [] : [...new Set(voivodeships ?? WHOLE_COUNTRY)],
    programmes: programmes === undefined ? null : [...new Set(programmes)],
  };
}

/**
 * Makes an institution. Whoever makes one of applicants or coordinators is its first owner; a
 * coordinator who makes another body stays outside it and invites its first owner.
 *
 * @param known the programmes that a body may be for.
 * @throws {Refused} 403 by {@link makingCoordinator}; 409 for a person with too many; 422.
 */
export function makeInstitution(
  request: Request,
  { db, person, now }: PeopleContext,
  known: Programmes,
): PreparedWrite<InferOutput<typeof institutionSchema>> {
  const { name, role } = request;
  const madeBy = makingCoordinator(person, role);
  const joins = role === 'applicant' || role === 'coordinator';
  if (joins && person.memberships.length >= MAX_MEMBERSHIPS) refuse('limit-reached');
  const madeAt = now.toISOString();
  const record: InstitutionRecord = {
    id: randomId(),
    name,
    role,
    ...competenceOf(request, known),
    madeBy,
    madeAt,
  };
  const owner = {
    ...person.identity,
    id: randomId(),
    institution: record.id,
    owner: true,
    version: 1,
    since: madeAt,
  };
  return {
    status: 201,
    headers: { Location: `/api/v1/institutions/${record.id}` },
    body: presentInstitution(record),
    statements: [insertInstitution(db, record), ...(joins ? [insertMember(db, owner)] : [])],
  };
}
