import { VOIVODESHIPS } from '../../shared/territory/voivodeships';
import type { Role } from '../../shared/definition/programme';
import type { Caller } from '../auth/caller';

const EVERYWHERE = VOIVODESHIPS.map(({ id }) => id);

/** Somebody who acts for one body. */
export const person = (
  role: Role,
  name: string,
  institution = `institution of ${name}`,
  voivodeships: readonly string[] = EVERYWHERE,
): Caller => ({ person: name, memberships: [{ role, institution, voivodeships }] });

export const APPLICANT = person('applicant', 'applicant', 'humanus');
export const OTHER_APPLICANT = person('applicant', 'other applicant', 'another institution');
export const CERTIFIER = person('certifier', 'certifier', 'wps', ['lubelskie']);
export const OTHER_CERTIFIER = person('certifier', 'other certifier', 'wps opole', ['opolskie']);
export const AUDITOR = person('auditor', 'auditor', 'rops', ['lubelskie']);
export const APPEAL_BODY = person('appeal-body', 'appeal body', 'ministry');
export const COORDINATOR = person('coordinator', 'coordinator', 'coordinator');
