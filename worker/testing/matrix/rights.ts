/**
 * Who may know of what and do what with it: the rights of the specification, written down apart from
 * the code that keeps them.
 */
import type { Role } from '../../../shared/definition/programme';
import { INSTITUTIONS, roleOf, type InstitutionName, type Who } from './people';

/** What calls are about; each is there twice, so that it is somebody's own and somebody else's. */
export const CASES = { Lublin: 'foundation in Lublin', Opole: 'foundation in Opole' } as const;
export type CaseName = keyof typeof CASES;
export const CASE_NAMES = ['Lublin', 'Opole'] as const satisfies readonly CaseName[];
export const KEPT_INSTITUTIONS = [
  'foundation in Lublin',
  'certifier of Lublin',
] as const satisfies readonly InstitutionName[];

/** Whether a body is for the programme that the cases are of. */
const isForClubs = (institution: InstitutionName): boolean =>
  [undefined, 'sc-kis'].includes(INSTITUTIONS[institution].programme);

/**
 * Cases stand before the audit, unappealed: an applicant sees its own; certifier and auditor those of
 * their voivodeship and programme, coordinators all; the appeal body none.
 */
export function seesCase(who: Who, name: CaseName): boolean {
  if (who.institution === null) return false;
  const { role, place } = INSTITUTIONS[who.institution];
  if (role === 'applicant') return who.institution === CASES[name];
  if (!isForClubs(who.institution)) return false;
  return role === 'coordinator' || place === INSTITUTIONS[CASES[name]].place;
}

/** Whether somebody acts for an institution. */
export const belongs = (who: Who, institution: InstitutionName): boolean =>
  who.institution === institution;
/** Whether somebody is its owner. */
export const owns = (who: Who, institution: InstitutionName): boolean =>
  who.owner && belongs(who, institution);
const isBody = (institution: InstitutionName): boolean =>
  INSTITUTIONS[institution].role !== 'applicant';
const made = (who: Who, institution: InstitutionName): boolean =>
  who.institution === 'coordinator' && isBody(institution) && !belongs(who, institution);
/** Members know an institution, and the coordinator who made it. */
export const knows = (who: Who, institution: InstitutionName): boolean =>
  belongs(who, institution) || made(who, institution);
/** Owners invite, and the coordinator who made it. */
export const invites = (who: Who, institution: InstitutionName): boolean =>
  owns(who, institution) || made(who, institution);

/** Whether somebody acts for an applicant. */
export const applies = (who: Who): boolean => roleOf(who) === 'applicant';
/** Whether somebody acts for a coordinator. */
export const coordinates = (who: Who): boolean => roleOf(who) === 'coordinator';
/** Who looks after what a case holds of people, of those who see it. */
export const keepsPersonal = (who: Who): boolean => (applies(who) && who.owner) || coordinates(who);

const OVERSEEING: readonly Role[] = ['certifier', 'auditor', 'coordinator'];
/** Bodies that see what all cases of their voivodeship come to. */
export const oversees =
  (place: string) =>
  (who: Who): boolean =>
    who.institution !== null &&
    isForClubs(who.institution) &&
    OVERSEEING.includes(INSTITUTIONS[who.institution].role) &&
    [place, null].includes(INSTITUTIONS[who.institution].place);
