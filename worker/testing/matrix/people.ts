/** Who calls: at least one of every kind that the rights tell apart. */
import type { Role } from '../../../shared/definition/programme';

interface Institution {
  readonly role: Role;
  /** Its voivodeship, null for the whole country. */
  readonly place: string | null;
  /** The only programme that it is for, if it is not for all. */
  readonly programme?: string;
}

/** The institutions of the matrix; the two foundations apply, each in its voivodeship. */
const MADE = {
  'foundation in Lublin': { role: 'applicant', place: 'lubelskie' },
  'foundation in Opole': { role: 'applicant', place: 'opolskie' },
  'certifier of Lublin': { role: 'certifier', place: 'lubelskie' },
  'certifier of Opole': { role: 'certifier', place: 'opolskie' },
  'certifier of another programme': {
    role: 'certifier',
    place: 'lubelskie',
    programme: 'przyjazny-rodzinie',
  },
  'auditor of Lublin': { role: 'auditor', place: 'lubelskie' },
  'auditor of Opole': { role: 'auditor', place: 'opolskie' },
  'appeal body': { role: 'appeal-body', place: null },
  'coordinator': { role: 'coordinator', place: null },
  'other coordinator': { role: 'coordinator', place: null },
} as const satisfies Readonly<Record<string, Institution>>;
export type InstitutionName = keyof typeof MADE;
export const INSTITUTIONS: Readonly<Record<InstitutionName, Institution>> = MADE;

/** Somebody, or something, that calls. */
export interface Who {
  readonly kind: 'nobody' | 'person' | 'read-key' | 'write-key';
  readonly institution: InstitutionName | null;
  readonly owner: boolean;
}

const person = (institution: InstitutionName | null, owner = false): Who => ({
  kind: 'person',
  institution,
  owner,
});

export const CALLERS = {
  'nobody': { kind: 'nobody', institution: null, owner: false },
  'somebody without an institution': person(null),
  'applicant, owner': person('foundation in Lublin', true),
  'applicant, member': person('foundation in Lublin'),
  'applicant elsewhere': person('foundation in Opole', true),
  'certifier, owner': person('certifier of Lublin', true),
  'certifier, member': person('certifier of Lublin'),
  'certifier elsewhere': person('certifier of Opole', true),
  'certifier of another programme': person('certifier of another programme', true),
  'auditor': person('auditor of Lublin', true),
  'auditor elsewhere': person('auditor of Opole', true),
  'appeal body': person('appeal body', true),
  'coordinator who made the bodies': person('coordinator', true),
  'other coordinator': person('other coordinator', true),
  'read key of the applicant': {
    kind: 'read-key',
    institution: 'foundation in Lublin',
    owner: false,
  },
  'write key of the applicant': {
    kind: 'write-key',
    institution: 'foundation in Lublin',
    owner: false,
  },
  'write key of the certifier': {
    kind: 'write-key',
    institution: 'certifier of Lublin',
    owner: false,
  },
} as const satisfies Readonly<Record<string, Who>>;
export type CallerName = keyof typeof CALLERS;
// The keys of an object are its keys.
export const CALLER_NAMES = Object.keys(CALLERS) as readonly CallerName[];

/** What the body of a caller is for, undefined for who has none. */
export const roleOf = ({ institution }: Who): Role | undefined =>
  institution === null ? undefined : INSTITUTIONS[institution].role;
