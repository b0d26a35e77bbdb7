import type { InferOutput } from 'valibot';
import type { createInstitutionRequest, institutionSchema } from '../../shared/api/people';
import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import type { PreparedWrite } from '../cases/prepared-write';
import { randomId } from '../cases/random-id';
import { makingCoordinator } from '../cases/rights';
import { refuse } from '../refusal';
import { insertInstitution, type InstitutionRecord } from '../store/institutions';
import { insertMember } from '../store/members';
import type { PeopleContext } from './context';
import { MAX_MEMBERSHIPS } from './limits';
import { presentInstitution } from './present';

type Request = InferOutput<typeof createInstitutionRequest>;

const WHOLE_COUNTRY = VOIVODESHIPS.map(({ id }) => id);

/** Where it is competent: an applicant nowhere, a body in the whole country unless it says where. */
function placesOf({ role, voivodeships }: Request): readonly string[] {
  if (role !== 'applicant') return [...new Set(voivodeships ?? WHOLE_COUNTRY)];
  if (voivodeships === undefined) return [];
  return refuse('invalid-request', {
    errors: [{ pointer: '/voivodeships', code: 'invalid-value' }],
  });
}

/**
 * Makes an institution. Whoever makes one of applicants or coordinators is its first owner; a
 * coordinator who makes another body stays outside it and invites its first owner.
 *
 * @throws {Refused} 403 by {@link makingCoordinator}; 409 for a person with too many; 422.
 */
export function makeInstitution(
  request: Request,
  { db, person, now }: PeopleContext,
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
    voivodeships: placesOf(request),
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
