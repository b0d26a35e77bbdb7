import type { DEMONSTRATION_PEOPLE } from '../../../shared/api/local';
import { VOIVODESHIPS } from '../../../shared/territory/voivodeships';
import type { Membership } from '../caller';

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
      institution: 'Stowarzyszenie HUMANUS w\u00a0Janowie Lubelskim',
      voivodeships: [],
    },
  },
  {
    person: 'wnioskodawca-2',
    name: 'Bartosz Zmyślony',
    membership: {
      role: 'applicant',
      institution: 'Instytucja prowadząca klub w\u00a0Bydgoszczy',
      voivodeships: [],
    },
  },
  {
    person: 'certyfikujacy',
    name: 'Celina Wzorcowa',
    membership: {
      role: 'certifier',
      institution: 'Jednostka certyfikująca (demonstracja)',
      voivodeships,
    },
  },
  {
    person: 'audytor',
    name: 'Damian Próbny',
    membership: {
      role: 'auditor',
      institution: 'Jednostka audytu (demonstracja)',
      voivodeships,
    },
  },
  {
    person: 'odwolawczy',
    name: 'Ewa Umowna',
    membership: {
      role: 'appeal-body',
      institution: 'Jednostka odwoławcza (demonstracja)',
      voivodeships,
    },
  },
  {
    person: 'koordynator',
    name: 'Filip Pokazowy',
    membership: {
      role: 'coordinator',
      institution: 'Koordynator programu (demonstracja)',
      voivodeships,
    },
  },
];

export const personByName = (name: string): DemonstrationPerson | undefined =>
  DEMONSTRATION.find(({ person }) => person === name);
