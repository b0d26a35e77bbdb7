/** One of the sixteen voivodeships. */
export interface Voivodeship {
  /** Slug of the Polish name; the option id on every card. */
  readonly id: string;
  readonly label: string;
  /** First two digits of the TERYT codes of its municipalities. */
  readonly teryt: string;
}

/** The voivodeships in the order of their TERYT codes (GUS, register of territorial units). */
export const VOIVODESHIPS = [
  { id: 'dolnoslaskie', label: 'dolnośląskie', teryt: '02' },
  { id: 'kujawsko-pomorskie', label: 'kujawsko-pomorskie', teryt: '04' },
  { id: 'lubelskie', label: 'lubelskie', teryt: '06' },
  { id: 'lubuskie', label: 'lubuskie', teryt: '08' },
  { id: 'lodzkie', label: 'łódzkie', teryt: '10' },
  { id: 'malopolskie', label: 'małopolskie', teryt: '12' },
  { id: 'mazowieckie', label: 'mazowieckie', teryt: '14' },
  { id: 'opolskie', label: 'opolskie', teryt: '16' },
  { id: 'podkarpackie', label: 'podkarpackie', teryt: '18' },
  { id: 'podlaskie', label: 'podlaskie', teryt: '20' },
  { id: 'pomorskie', label: 'pomorskie', teryt: '22' },
  { id: 'slaskie', label: 'śląskie', teryt: '24' },
  { id: 'swietokrzyskie', label: 'świętokrzyskie', teryt: '26' },
  { id: 'warminsko-mazurskie', label: 'warmińsko-mazurskie', teryt: '28' },
  { id: 'wielkopolskie', label: 'wielkopolskie', teryt: '30' },
  { id: 'zachodniopomorskie', label: 'zachodniopomorskie', teryt: '32' },
] as const satisfies readonly Voivodeship[];

export type VoivodeshipId = (typeof VOIVODESHIPS)[number]['id'];

/** Ids of all voivodeships, for schemas and for bodies that act in the whole country. */
export const VOIVODESHIP_IDS: readonly VoivodeshipId[] = VOIVODESHIPS.map(({ id }) => id);

/** The voivodeship of an id, undefined for what is none. */
export const voivodeshipById = (id: string): (typeof VOIVODESHIPS)[number] | undefined =>
  VOIVODESHIPS.find((one) => one.id === id);
