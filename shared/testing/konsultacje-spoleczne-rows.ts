/** Rows of the longer tables of the filled consultations' programme, all made up. */
import type { TableRow } from '../card/answers';

/** Name, form, place, field, reach, active people; which of three cooperations; contact. */
const ORGANISATION_LINES: readonly (readonly [
  string,
  string,
  number,
  string,
  string,
  number,
  string,
  string?,
])[] = [
  [
    'Stowarzyszenie Rozwoju Gminy Wymyślin',
    'stowarzyszenie',
    1,
    'rozwoj',
    'gmina',
    18,
    'ttt',
    '600 000 020',
  ],
  ['OSP Wymyślin', 'osp', 1, 'bezpieczenstwo', 'gmina', 32, 'ttn', '600 000 021'],
  ['Klub „Orzeł na Niby”', 'klub-sportowy', 1, 'sport', 'powiat', 40, 'ttn'],
  ['KGW „Zmyślanki”', 'kgw', 2, 'kultura', 'miejscowosc', 14, 'ntt', '600 000 022'],
  ['OSP Bajkowo', 'osp', 2, 'bezpieczenstwo', 'miejscowosc', 21, 'ttn'],
  ['Wiek Trzeci', 'stowarzyszenie-zwykle', 1, 'seniorzy', 'gmina', 26, 'nnn', 'wt@example.pl'],
  ['Fundacja „Zielona Dolina”', 'fundacja', 3, 'srodowisko', 'powiat', 7, 'nnt'],
  ['Parafialny Zespół Pomocy', 'koscielna', 1, 'pomoc', 'gmina', 12, 'ntn'],
  ['Rodzice dla Szkoły', 'nieformalna', 3, 'oswiata', 'miejscowosc', 9, 'nnn'],
];
const yesNo = (sign: string | undefined): string => (sign === 't' ? 'tak' : 'nie');
export const ORGANISATIONS: readonly TableRow[] = ORGANISATION_LINES.map(
  ([nazwa, forma, miejsce, dziedzina, zasieg, aktywni, cooperation, kontakt = null]) => ({
    nazwa,
    forma,
    miejsce,
    dziedzina,
    zasieg,
    aktywni,
    wsp_zadania: yesNo(cooperation[0]),
    wsp_niefinansowa: yesNo(cooperation[1]),
    wsp_konsultacje: yesNo(cooperation[2]),
    kontakt,
  }),
);

/** Side, kind, text; importance, difficulty. */
const ENTRY_LINES: readonly (readonly [string, string, string, number, number])[] = [
  ['ngo', 'mocna-strona', 'OSP i koła gospodyń docierają do każdego domu w sołectwie.', 4, 1],
  ['ngo', 'przeszkoda', 'O konsultacjach dowiadujemy się po terminie.', 5, 1],
  ['ngo', 'potrzeba', 'Odpowiedź, co stało się z naszymi uwagami.', 5, 2],
  ['urzad', 'mocna-strona', 'Radni i sołtysi są znani i dostępni.', 3, 1],
  ['urzad', 'przeszkoda', 'Projekty uchwał są pisane językiem, którego nikt nie czyta.', 4, 3],
  ['urzad', 'potrzeba', 'Osoba, która koordynuje konsultacje i ma na to czas.', 5, 4],
];
export const ENTRIES: readonly TableRow[] = ENTRY_LINES.map(
  ([strona, rodzaj, opis, waznosc, trudnosc]) => ({ strona, rodzaj, opis, waznosc, trudnosc }),
);

/** Kind, day, place; people from the office, from organisations, others; rating. */
const EVENT_LINES: readonly (readonly [
  string,
  string,
  string,
  number,
  number,
  number,
  number | null,
])[] = [
  [
    'konferencja-otwierajaca',
    '2025-03-28',
    'Gminny Ośrodek Kultury w Wymyślinie',
    22,
    31,
    18,
    null,
  ],
  ['pracownicy-podstawy-prawne', '2025-04-15', 'Urząd Gminy Wymyślin', 16, 0, 0, 4.4],
  ['pracownicy-rola-jst', '2025-05-13', 'Urząd Gminy Wymyślin', 15, 0, 0, 4.1],
  ['pracownicy-metody', '2025-06-10', 'Urząd Gminy Wymyślin', 17, 0, 0, 4.8],
  ['ngo-lider', '2025-06-24', 'Remiza OSP Bajkowo', 0, 19, 0, 4.6],
  ['wspolne-cele', '2025-09-09', 'Gminny Ośrodek Kultury w Wymyślinie', 9, 14, 0, 4.2],
  ['wspolne-moderowanie', '2025-09-30', 'Gminny Ośrodek Kultury w Wymyślinie', 8, 15, 2, 4.7],
  ['wyjazd-studyjny', '2025-10-14', 'Gmina Sąsiednia (zmyślona)', 6, 12, 0, 4.9],
  ['warsztat', '2025-11-18', 'Urząd Gminy Wymyślin', 7, 11, 4, 4.5],
];
export const EVENTS: readonly TableRow[] = EVENT_LINES.map(
  ([rodzaj, data, miejsce, urzad, ngo, inni, ocena]) => ({
    rodzaj,
    data,
    miejsce,
    uczestnicy_urzad: urzad,
    uczestnicy_ngo: ngo,
    uczestnicy_inni: inni,
    ocena,
  }),
);

/** One questionnaire in five signs: answers to the five statements, a dash for none. */
const BEFORE =
  '22312 31423 2321- 13212 42313 23422 31212 22-23 34322 21312 23413 3222- 12312 33423 22112 ' +
  '4331- 23222 31312 12423 22313 33222 21-12 24323 32412 13222 22313 34412 21223 32312 23423 ' +
  '22212 31322';
const AFTER =
  '33313 34323 32423 4331- 42324 24233 33413 42322 32-23 34324 23233 33323 44234 22322 33212 ' +
  '32333 43423 23321 31232 33423 24332 32223 43-34 33322 22433 34323 33132 42423 23332 33233 ' +
  '32423 44332 23223 33313 31434 24323';

const questionnaires = (of: string, first: number, days: readonly string[]): readonly TableRow[] =>
  of.split(' ').map((signs, index) => ({
    numer: first + index,
    data: days[index % days.length] ?? null,
    sposob: index % 4 === 3 ? 'internetowa' : 'papierowa',
    ...Object.fromEntries(
      [...signs].map((sign, place) => [`p${place + 1}`, sign === '-' ? null : Number(sign)]),
    ),
  }));

export const QUESTIONNAIRES_BEFORE = questionnaires(BEFORE, 1, [
  '2025-09-04',
  '2025-09-11',
  '2025-09-18',
]);
export const QUESTIONNAIRES_AFTER = questionnaires(AFTER, 101, [
  '2026-10-06',
  '2026-10-13',
  '2026-10-20',
]);
