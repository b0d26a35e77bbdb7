/** A voivodeship: `id` in answers and filters, `code` in TERYT and in certificate numbers. */
export interface Voivodeship {
  readonly id: string;
  readonly label: string;
  /** The first two digits of the TERYT codes of its municipalities. */
  readonly code: string;
}

/** The 16 voivodeships in the order of TERYT, which is the order of the Polish alphabet. */
export const VOIVODESHIPS: readonly Voivodeship[] = [
  { id: 'dolnoslaskie', label: 'dolnośląskie', code: '02' },
  { id: 'kujawsko-pomorskie', label: 'kujawsko-pomorskie', code: '04' },
  { id: 'lubelskie', label: 'lubelskie', code: '06' },
  { id: 'lubuskie', label: 'lubuskie', code: '08' },
  { id: 'lodzkie', label: 'łódzkie', code: '10' },
  { id: 'malopolskie', label: 'małopolskie', code: '12' },
  { id: 'mazowieckie', label: 'mazowieckie', code: '14' },
  { id: 'opolskie', label: 'opolskie', code: '16' },
  { id: 'podkarpackie', label: 'podkarpackie', code: '18' },
  { id: 'podlaskie', label: 'podlaskie', code: '20' },
  { id: 'pomorskie', label: 'pomorskie', code: '22' },
  { id: 'slaskie', label: 'śląskie', code: '24' },
  { id: 'swietokrzyskie', label: 'świętokrzyskie', code: '26' },
  { id: 'warminsko-mazurskie', label: 'warmińsko-mazurskie', code: '28' },
  { id: 'wielkopolskie', label: 'wielkopolskie', code: '30' },
  { id: 'zachodniopomorskie', label: 'zachodniopomorskie', code: '32' },
];

/** The voivodeship of an id, undefined when there is none. */
export const voivodeshipById = (id: string): Voivodeship | undefined =>
  VOIVODESHIPS.find((voivodeship) => voivodeship.id === id);
