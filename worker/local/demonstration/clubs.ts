import type { Answers } from '../../../shared/card/answers';

/** The steps of the straight path, in order. */
export const STEPS = [
  'submitted',
  'admitted',
  'assessed-positive',
  'audit-started',
  'audit-reported',
  'audit-forwarded',
  'issued',
] as const;

/** A club of the demonstration: the place is real, all else is made up. */
export interface DemonstrationClub {
  readonly id: string;
  readonly place: string;
  /** „w Bydgoszczy”. */
  readonly inPlace: string;
  readonly voivodeship: string;
  readonly postalCode: string;
  /** The step that its case has come to. */
  readonly until: (typeof STEPS)[number];
  /** When that step was: months from today, then days (both may be negative). */
  readonly when: { readonly months: number; readonly days: number };
  /** What differs from an application that meets every requirement. */
  readonly differing: Answers;
}

/** The demonstration leaves the voivodeship lubelskie free for whoever tries the programme out. */
export const CLUBS: readonly DemonstrationClub[] = [
  {
    id: 'slubice',
    place: 'Słubice',
    inPlace: 'w\u00a0Słubicach',
    voivodeship: 'lubuskie',
    postalCode: '69-100',
    until: 'issued',
    when: { months: -50, days: 0 },
    differing: { lokal_dostepnosc_potrzebna: 'nie', lokal_dostepnosc: null },
  },
  {
    id: 'pszczyna',
    place: 'Pszczyna',
    inPlace: 'w\u00a0Pszczynie',
    voivodeship: 'slaskie',
    postalCode: '43-200',
    until: 'issued',
    when: { months: -36, days: 45 },
    differing: { grp_kursy: 'nie', grp_kursy_godziny: null, grp_edukacja_godziny: 12 },
  },
  {
    id: 'wejherowo',
    place: 'Wejherowo',
    inPlace: 'w\u00a0Wejherowie',
    voivodeship: 'pomorskie',
    postalCode: '84-200',
    until: 'issued',
    when: { months: -26, days: 0 },
    differing: {},
  },
  {
    id: 'nidzica',
    place: 'Nidzica',
    inPlace: 'w\u00a0Nidzicy',
    voivodeship: 'warminsko-mazurskie',
    postalCode: '13-100',
    until: 'audit-forwarded',
    when: { months: 0, days: -6 },
    differing: { lokal_dostepnosc_potrzebna: 'nie', lokal_dostepnosc: null, kadra_terapeuta: 2 },
  },
  {
    id: 'nisko',
    place: 'Nisko',
    inPlace: 'w\u00a0Nisku',
    voivodeship: 'podkarpackie',
    postalCode: '37-400',
    until: 'assessed-positive',
    when: { months: 0, days: -4 },
    differing: {},
  },
  {
    id: 'pabianice',
    place: 'Pabianice',
    inPlace: 'w\u00a0Pabianicach',
    voivodeship: 'lodzkie',
    postalCode: '95-200',
    until: 'admitted',
    when: { months: 0, days: -9 },
    differing: {
      ind_prawne: 'nie',
      ind_prawne_godziny: null,
      grp_integracja_godziny: 1,
      org_godziny_miesiecznie: 32,
    },
  },
  {
    id: 'bydgoszcz',
    place: 'Bydgoszcz',
    inPlace: 'w\u00a0Bydgoszczy',
    voivodeship: 'kujawsko-pomorskie',
    postalCode: '85-001',
    until: 'submitted',
    when: { months: 0, days: -2 },
    differing: {
      lokal_pomieszczenia: 'czesciowo',
      kadra_psycholog: 0,
      kadra_prawnik: 0,
      wsp_ops: 'nie',
    },
  },
];

/** What the institution that runs a club is called. */
export const institutionOf = (club: DemonstrationClub): string =>
  `Instytucja prowadząca klub ${club.inPlace}`;
