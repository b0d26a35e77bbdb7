import type { DEMONSTRATION_PEOPLE } from '../../../shared/api/local';
import { VOIVODESHIPS } from '../../../shared/territory/voivodeships';
import { personName, type Membership, type Person } from '../caller';

/** Not an address on purpose: no configured issuer can have this name. */
export const LOCAL_ISSUER_NAME = 'kartoteka-local';

/** The institution of the demonstration that makes bodies and invites into them. */
export const DEMONSTRATION_COORDINATOR = 'demonstracja-koordynator';

/** Somebody who does not exist and may sign in where the local issuer is on. */
export interface DemonstrationPerson {
  readonly person: (typeof DEMONSTRATION_PEOPLE)[number];
  readonly name: string;
  readonly membership: Membership;
}

const voivodeships = VOIVODESHIPS.map(({ id }) => id);

export const DEMONSTRATION: readonly DemonstrationPerson[] = [
  {
    person: 'wnioskodawca',
    name: 'Anna Przykładowa',
    membership: {
      role: 'applicant',
      institution: 'demonstracja-humanus',
      name: 'Stowarzyszenie HUMANUS w\u00a0Janowie Lubelskim',
      voivodeships: [],
      programmes: null,
    },
  },
  {
    person: 'wnioskodawca-2',
    name: 'Bartosz Zmyślony',
    membership: {
      role: 'applicant',
      institution: 'demonstracja-bydgoszcz',
      name: 'Instytucja prowadząca klub w\u00a0Bydgoszczy',
      voivodeships: [],
      programmes: null,
    },
  },
  {
    person: 'certyfikujacy',
    name: 'Celina Wzorcowa',
    membership: {
      role: 'certifier',
      institution: 'demonstracja-certyfikacja',
      name: 'Jednostka certyfikująca (demonstracja)',
      voivodeships,
      programmes: null,
    },
  },
  {
    person: 'audytor',
    name: 'Damian Próbny',
    membership: {
      role: 'auditor',
      institution: 'demonstracja-audyt',
      name: 'Jednostka audytu (demonstracja)',
      voivodeships,
      programmes: null,
    },
  },
  {
    person: 'odwolawczy',
    name: 'Ewa Umowna',
    membership: {
      role: 'appeal-body',
      institution: 'demonstracja-odwolania',
      name: 'Jednostka odwoławcza (demonstracja)',
      voivodeships,
      programmes: null,
    },
  },
  {
    person: 'koordynator',
    name: 'Filip Pokazowy',
    membership: {
      role: 'coordinator',
      institution: DEMONSTRATION_COORDINATOR,
      name: 'Koordynator programu (demonstracja)',
      voivodeships,
      programmes: null,
    },
  },
];

/** Somebody who belongs to no institution, so that an invitation can be tried. */
export const NEWCOMER = { person: 'nowa-osoba', name: 'Grażyna Nowa' } as const;

/** A person of the demonstration as they sign in. */
export function demonstrationCaller({
  person,
  name,
  membership,
}: Pick<DemonstrationPerson, 'name' | 'membership'> & { readonly person: string }): Person {
  const identity = { issuer: LOCAL_ISSUER_NAME, subject: person, name };
  return {
    kind: 'person',
    person: personName(identity),
    identity,
    appointed: false,
    memberships: [{ ...membership, member: `demonstracja-${person}`, owner: true }],
  };
}

export const personByName = (name: string): DemonstrationPerson | undefined =>
  DEMONSTRATION.find(({ person }) => person === name);

/** What somebody of the demonstration is called; undefined for others. */
export const calledName = (id: string): string | undefined =>
  [...DEMONSTRATION, NEWCOMER].find(({ person }) => person === id)?.name;
