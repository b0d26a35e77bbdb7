/** The three planes of the index and their seven areas: what every card of the programme speaks of. */
import type { Option } from '../../definition/programme';

export const PLANE_IDS = ['I', 'II', 'III'] as const;
export type PlaneId = (typeof PLANE_IDS)[number];

export const AREA_IDS = ['I1', 'I2', 'I3', 'II1', 'II2', 'III1', 'III2'] as const;
export type AreaId = (typeof AREA_IDS)[number];

export interface Area {
  readonly id: AreaId;
  readonly plane: PlaneId;
  /** As it is written: `I.1`. */
  readonly code: string;
  readonly title: string;
  /** The title in a narrow column. */
  readonly short: string;
  /** The workshop that the project offers for the area, as the source names it. */
  readonly workshop: string;
}

export interface Plane {
  readonly id: PlaneId;
  readonly title: string;
}

export const PLANES: readonly Plane[] = [
  { id: 'I', title: 'Tworzenie polityk publicznych' },
  { id: 'II', title: 'Realizacja zadań publicznych' },
  { id: 'III', title: 'Tworzenie warunków do społecznej aktywności' },
];

export const AREAS: readonly Area[] = [
  {
    id: 'I1',
    plane: 'I',
    code: 'I.1',
    title: 'Współtworzenie strategii i programów',
    short: 'strategie i programy',
    workshop:
      'Współtworzenie przez jst i ngo strategii i programów realizacji polityk publicznych (24 godz.)',
  },
  {
    id: 'I2',
    plane: 'I',
    code: 'I.2',
    title: 'Konsultacje społeczne',
    short: 'konsultacje',
    workshop: 'Konsultacje społeczne (24 godz.)',
  },
  {
    id: 'I3',
    plane: 'I',
    code: 'I.3',
    title: 'Współpraca przy wdrażaniu polityk publicznych',
    short: 'wdrażanie polityk',
    workshop: 'Współpraca jst i ngo przy wdrażaniu polityk publicznych (24 godz.)',
  },
  {
    id: 'II1',
    plane: 'II',
    code: 'II.1',
    title: 'Realizacja zadań z wykorzystaniem form finansowych',
    short: 'formy finansowe',
    workshop: 'Realizacja zadań publicznych z wykorzystaniem form finansowych (24 godz.)',
  },
  {
    id: 'II2',
    plane: 'II',
    code: 'II.2',
    title: 'Realizacja zadań z wykorzystaniem form niefinansowych',
    short: 'formy niefinansowe',
    workshop: 'Procedury realizacji niefinansowej współpracy jst i ngo (24 godz.)',
  },
  {
    id: 'III1',
    plane: 'III',
    code: 'III.1',
    title: 'System wspierania inicjatyw obywatelskich i ngo',
    short: 'wspieranie inicjatyw',
    workshop: 'System wspierania inicjatyw obywatelskich i ngo (24 godz.)',
  },
  {
    id: 'III2',
    plane: 'III',
    code: 'III.2',
    title: 'Wspieranie procesów integracji sektora',
    short: 'integracja sektora',
    workshop: 'Wspieranie procesów integracji sektora ngo (24 godz.)',
  },
];

export const areasOf = (plane: PlaneId): readonly Area[] =>
  AREAS.filter((area) => area.plane === plane);

/** An area as a heading: `I.1 Współtworzenie strategii i programów`. */
export const named = ({ code, title }: Area): string => `${code} ${title}`;

/** A plane as a heading: `Płaszczyzna I: tworzenie polityk publicznych`. */
export const namedPlane = ({ id, title }: Plane): string =>
  `Płaszczyzna ${id}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;

export const PLANE_OPTIONS: readonly Option[] = PLANES.map(({ id, title }) => ({
  id,
  label: `${id} – ${title}`,
  origin: 'source',
}));

export const AREA_OPTIONS: readonly Option[] = AREAS.map((area) => ({
  id: area.id,
  label: named(area),
  origin: 'source',
}));
