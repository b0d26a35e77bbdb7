import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import type { Role } from '../../shared/definition/programme';
import type { Person } from '../auth/caller';
import { insertInstitution } from '../store/institutions';

const EVERYWHERE = VOIVODESHIPS.map(({ id }) => id);
const known: Person[] = [];

/**
 * Somebody who acts for one body. Those made while a file of tests is read have their institutions
 * in the database when its tests begin.
 */
export function person(
  role: Role,
  name: string,
  institution = `institution of ${name}`,
  voivodeships: readonly string[] = EVERYWHERE,
): Person {
  const membership = { role, institution, name: institution, voivodeships, programmes: null };
  const made: Person = {
    kind: 'person',
    person: name,
    identity: { issuer: 'test', subject: name, name },
    appointed: false,
    memberships: [{ ...membership, member: `${name} of ${institution}`, owner: true }],
  };
  known.push(made);
  return made;
}

/** Puts the institutions of all people made so far into the database. */
export async function settlePeople(db: D1Database, now: Date): Promise<void> {
  const madeAt = now.toISOString();
  await db.batch(
    known
      .flatMap(({ memberships }) => memberships)
      .map(({ institution: id, name, role, voivodeships, programmes }) =>
        insertInstitution(db, { id, name, role, voivodeships, programmes, madeBy: null, madeAt }),
      ),
  );
}

export const APPLICANT = person('applicant', 'applicant', 'humanus');
export const OTHER_APPLICANT = person('applicant', 'other applicant', 'another institution');
export const CERTIFIER = person('certifier', 'certifier', 'wps', ['lubelskie']);
export const OTHER_CERTIFIER = person('certifier', 'other certifier', 'wps opole', ['opolskie']);
export const AUDITOR = person('auditor', 'auditor', 'rops', ['lubelskie']);
export const APPEAL_BODY = person('appeal-body', 'appeal body', 'ministry');
export const COORDINATOR = person('coordinator', 'coordinator', 'coordinator');
