/** A made-up municipality's way through the programme „Samorząd Przyjazny Rodzinie”, card by card. */
import type { Answers, TableRow } from '../card/answers';
import type { CardId } from '../definition/programme';
import { AREAS, CRITERIA } from '../programmes/przyjazny-rodzinie/areas';

const APPLICATION: Answers = {
  gmina_nazwa: 'Gmina Zmyślona',
  rodzaj_gminy: 'gmina-miejsko-wiejska',
  urzad_nazwa: 'Urząd Miejski w Zmyślonej',
  urzad_ulica: 'Rynek 1',
  urzad_kod: '00-000',
  urzad_miejscowosc: 'Zmyślona',
  wojewodztwo: 'mazowieckie',
  populacja: 24_500,
  rodziny_3plus: 612,
  forma: 'projektowa',
  motywacja:
    'Liczba urodzeń w gminie spadła w pięć lat o jedną piątą. Chcemy: (1) skrócić czekanie na pierwszą rozmowę z psychologiem do 14 dni, (2) zapewnić opiekę po lekcjach do 17.00 we wszystkich szkołach, (3) podnieść znajomość ulg dla dużych rodzin do 70% mieszkańców. Postęp sprawdzimy tą samą ankietą za dwa lata.',
  decyzja_wladz: 'Zarządzenie Burmistrza Zmyślonej nr 3/2026 z 7 stycznia 2026 r.',
  srodki:
    'Koordynator: pół etatu; zespół sześciu osób po osiem godzin w miesiącu. Budżet 2026, dział 855: 180 000 zł na działania dla rodzin poza świadczeniami.',
  wspolpraca:
    'Koło Związku Dużych Rodzin w Zmyślonej, Stowarzyszenie „Przykładowa Przystań”, rady rodziców pięciu szkół.',
  osoba_imie_nazwisko: 'Anna Przykładowa',
  osoba_stanowisko: 'kierowniczka referatu spraw społecznych',
  osoba_telefon: '600 000 001',
  osoba_email: 'rodzina@example.pl',
  zespol: [
    {
      zespol_osoba: 'Anna Przykładowa',
      zespol_jednostka: 'Urząd Miejski, referat spraw społecznych, kierowniczka',
      zespol_obszar: 'calosc',
      zespol_email: 'rodzina@example.pl',
    },
    {
      zespol_osoba: 'Karol Wymyślony',
      zespol_jednostka: 'Centrum usług wspólnych, inspektor do spraw oświaty',
      zespol_obszar: 'edukacja',
    },
    {
      zespol_osoba: 'Maria Zmyślna',
      zespol_jednostka: 'Ośrodek pomocy społecznej, koordynatorka wsparcia rodziny',
      zespol_obszar: 'pomoc',
    },
  ],
};

/** Everything basic is met; the extended criteria that are not. */
const NOT_FULLY: Readonly<Record<string, 'czesciowo' | 'nie'>> = {
  edukacja_e2: 'czesciowo',
  ngo_e2: 'nie',
  zdrowie_e1: 'nie',
  zdrowie_e2: 'czesciowo',
  mieszkania_e1: 'czesciowo',
  mieszkania_e2: 'nie',
  transport_e1: 'czesciowo',
  komunikacja_e1: 'nie',
  komunikacja_e2: 'czesciowo',
  wizerunek_e1: 'czesciowo',
};

const OFFICIALS: Answers = {
  stan_na_dzien: '2026-02-16',
  ...Object.fromEntries(
    CRITERIA.flatMap(({ id }, index): [string, string][] => {
      const answer = NOT_FULLY[id] ?? 'tak';
      return answer === 'nie'
        ? [[id, answer]]
        : [
            [id, answer],
            [
              `${id}_dowod`,
              index % 3 === 0
                ? `https://zmyslona.example.pl/rodzina/${id.replace('_', '-')}`
                : `Dokument nr ${100 + index}/2025 z 12 grudnia 2025 r.`,
            ],
          ];
    }),
  ),
};

const HOUSEHOLDS = ['para', 'para', 'wielopokoleniowe', 'samodzielny-rodzic', 'jednoosobowe'];
const REMARKS: Readonly<Record<number, string>> = {
  3: 'Przydałby się późniejszy autobus ze szkoły.',
  11: 'Plac zabaw przy bibliotece bardzo dobry.',
  26: 'O zniżkach dowiedziałam się dopiero od sąsiadki.',
};

const FORMS = 40;
/** Of the forty, how many have heard, and the satisfaction around which their ratings lie. */
const VIEWS: readonly (readonly [heard: number, middle: number])[] = [
  [34, 4],
  [19, 3],
  [26, 3],
  [24, 4],
  [13, 2],
  [31, 3],
  [22, 3],
  [21, 4],
  [17, 4],
];
const AROUND = [0, 1, 0, -1, 0, 1, 0];

/** One paper form; 7 and 11 share no divisor with 40, so that each place of the order comes once. */
const paperForm = (_: unknown, form: number): TableRow => ({
  ...Object.fromEntries(
    AREAS.flatMap(({ id }, area): [string, string][] => {
      const [heard = 0, middle = 3] = VIEWS[area] ?? [];
      const place = (form * 7 + area * 11) % FORMS;
      const grade = middle + (AROUND[(form + area * 3) % AROUND.length] ?? 0);
      return [
        [`${id}_slyszal`, place < heard ? 'tak' : 'nie'],
        [`${id}_ocena`, place % 9 === 8 ? 'nie-mam-zdania' : `ocena-${grade}`],
      ];
    }),
  ),
  gospodarstwo: HOUSEHOLDS[form % HOUSEHOLDS.length] ?? null,
  dzieci: form % 5 === 4 ? 0 : form % 4,
  uwaga: REMARKS[form] ?? null,
});

const RESIDENTS: Answers = {
  badanie_od: '2026-06-01',
  badanie_do: '2026-06-30',
  partnerzy: ['urzednicy', 'kola', 'ngo'],
  ankiety: Array.from({ length: FORMS }, paperForm),
};

const HELD: readonly (readonly [id: string, day: string, people: number, rating: number])[] = [
  ['w2_1', '2026-03-10', 14, 4.2],
  ['w3_1', '2026-03-24', 12, 4.5],
  ['w3_2', '2026-04-14', 16, 4.8],
  ['w3_3', '2026-04-28', 11, 4.4],
  ['w3_4', '2026-05-12', 15, 4.9],
  ['w3_6', '2026-05-26', 10, 4.6],
];

const WORKSHOPS: Answers = Object.fromEntries(
  HELD.flatMap(([id, day, people, rating]): [string, string | number][] => [
    [`${id}_data`, day],
    [`${id}_uczestnicy`, people],
    [`${id}_ocena`, rating],
  ]),
);

const SCORING: Answers = {
  edukacja_e2_uwaga: 'Jedna świetlica działa do 16.00; po wydłużeniu odpowiedź może brzmieć „Tak”.',
  zdrowie_e2_uwaga: 'Czas oczekiwania 23 dni; zestawienie potwierdza odpowiedź „Częściowo”.',
};

const REPORT: Answers = {
  ankieta_urzednikow_dnia: '2026-02-20',
  ankieta_mieszkancow_dnia: '2026-07-03',
  punktacja_wstepna_dnia: '2026-07-15',
  punktacja_koncowa_dnia: '2026-10-12',
  numer_certyfikatu: 'SPR/2026/0001',
};

/** As it stood when the preliminary scoring was presented: one area had less. */
const CHANGES: Answers = {
  wstepnie_dnia: '2026-07-15',
  ostatecznie_dnia: '2026-10-12',
  wstepnie_wynik: 'certificate',
  wstepnie_razem: 74.5,
  wstepnie_urzednicy: 78.5,
  wstepnie_obszar_edukacja: 75,
  ...Object.fromEntries(CRITERIA.map(({ id }) => [`wstepnie_${id}`, OFFICIALS[id] ?? null])),
  wstepnie_edukacja_e1: 'nie',
};

/** Each card's own answers; what a card takes from others is not repeated. */
export const FAMILY_FILLED: ReadonlyMap<CardId, Answers> = new Map([
  ['zgloszenie', APPLICATION],
  ['ankieta-urzednikow', OFFICIALS],
  ['ankieta-mieszkancow', RESIDENTS],
  ['warsztaty', WORKSHOPS],
  ['karta-punktacji', SCORING],
  ['zmiany', CHANGES],
  ['raport', REPORT],
  ['rekomendacje', {}],
]);
