/** A made-up programme with every kind of item, every layout and every sort of result, for tests. */
import type { Answers } from '../card/answers';
import {
  above,
  add,
  all,
  answered,
  atLeast,
  count,
  divide,
  includes,
  is,
  judgement,
  list,
  mean,
  multiply,
  not,
  outcome,
  overRows,
  points,
  requirement,
  result,
  rows,
  subtract,
  value,
} from '../definition/expressions';
import type {
  Card,
  Column,
  Item,
  Option,
  Programme,
  Rule,
  TableItem,
} from '../definition/programme';

const source = { required: true, origin: 'source' } as const;
const optional = { required: false, origin: 'source' } as const;
const option = (id: string, label: string, worth?: number): Option => ({
  id,
  label,
  origin: 'source',
  ...(worth === undefined ? {} : { points: worth }),
});
const YES_NO: readonly Option[] = [option('tak', 'Tak', 2), option('nie', 'Nie', 0)];

const RATINGS: readonly Option[] = [
  option('p1', '1 – nie ma', 1),
  option('p2', '2 – są początki', 2),
  option('p3', '3 – działa', 3),
];

const ratingItems = ['dostep', 'jakosc', 'zasieg'].flatMap((id): readonly Item[] => [
  { ...source, id: `${id}_ocena`, kind: 'choice', label: `Ocena: ${id}`, options: RATINGS },
  { ...optional, id: `${id}_liczba`, kind: 'integer', label: `Liczba: ${id}`, min: 0, max: 500 },
  { ...optional, id: `${id}_uwagi`, kind: 'long-text', label: `Uwagi: ${id}`, max: 600 },
]);

const RECOMMENDATIONS: Readonly<Record<string, string>> = {
  dostep:
    'Dostęp: ustal godziny, w których mieszkańcy przychodzą najchętniej, i przenieś na nie co najmniej połowę dyżurów; ogłoś to na tablicach w każdym sołectwie.',
  jakosc: 'Jakość: zapytaj uczestników po każdym spotkaniu, co poprawić.',
  zasieg:
    'Zasięg: dotrzyj do osób, które nie korzystają z internetu, przez sołtysów, parafie, koła gospodyń i przychodnie, a po pół roku sprawdź, czy przybyło uczestników.',
};

const rule = (
  id: string,
  title: string,
  text: string,
  expression: Rule['expression'],
  more: Partial<Rule> = {},
): Rule => ({ id, title, text, expression, origin: 'source', ...more });

const share = (id: string, title: string): Rule =>
  rule(
    `wskaznik_${id}`,
    title,
    'Ocena w procentach najwyższej.',
    multiply(100, divide(points(`${id}_ocena`), 3)),
    { unit: '%' },
  );

export const SURVEY: Card = {
  id: 'ankieta',
  title: 'Ankieta o współpracy',
  tab: 'Ankieta',
  purpose:
    'Zbiera podstawowe dane o tym, jak gmina współpracuje z mieszkańcami.\nWypełnia ją koordynator w urzędzie gminy.',
  roles: ['applicant'],
  declaration: 'Oświadczam, że dane są zgodne ze stanem faktycznym.',
  sections: [
    {
      id: 'wstep',
      title: 'O ankiecie',
      items: [
        { ...optional, id: 'info_zdanie', kind: 'info', label: 'Odpowiedz na wszystkie pytania.' },
        {
          ...optional,
          id: 'info_pojecie',
          kind: 'info',
          label: 'Współpraca',
          help: 'Każde działanie, w którym mieszkańcy lub organizacje mają wpływ na to, co i jak robi urząd. Samo informowanie o decyzjach nie jest współpracą.',
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'dane',
      title: 'Dane',
      intro: 'Dane na dzień wypełnienia ankiety.',
      items: [
        { ...source, id: 'gmina', kind: 'text', label: 'Gmina', max: 100 },
        { ...source, id: 'kod', kind: 'postal-code', label: 'Kod pocztowy' },
        { ...optional, id: 'email', kind: 'email', label: 'Adres e-mail' },
        { ...optional, id: 'telefon', kind: 'phone', label: 'Telefon' },
        { ...optional, id: 'teryt', kind: 'teryt', label: 'Identyfikator TERYT' },
        { ...optional, id: 'strona', kind: 'link', label: 'Strona internetowa' },
        { ...source, id: 'od', kind: 'date', label: 'Współpraca od dnia', max: 'today' },
        { ...source, id: 'rada', kind: 'choice', label: 'Czy działa rada?', options: YES_NO },
        {
          ...source,
          id: 'rada_spotkania',
          kind: 'integer',
          label: 'Spotkania rady w roku',
          min: 0,
          max: 100,
          applies: is('rada', 'tak'),
        },
        {
          ...source,
          id: 'obszary',
          kind: 'choices',
          label: 'W jakich obszarach gmina współpracuje z organizacjami?',
          help: 'Zaznacz wszystkie, w których w ostatnim roku było choć jedno wspólne działanie.',
          options: [
            option('kultura', 'kultura i tradycja'),
            option('sport', 'sport i rekreacja'),
            option('opieka', 'opieka nad osobami starszymi i z niepełnosprawnościami'),
          ],
          none: 'żaden z tych obszarów',
        },
        { ...optional, id: 'opis', kind: 'long-text', label: 'Opis współpracy', max: 1000 },
        { ...optional, id: 'srodki', kind: 'number', label: 'Środki w roku', min: 0, unit: 'zł' },
        { ...optional, id: 'udzial', kind: 'number', label: 'Udział', min: 0, max: 100, unit: '%' },
        {
          ...optional,
          id: 'zlozono',
          kind: 'date',
          label: 'Wniosek złożono dnia',
          filled: { by: 'event', event: 'zlozenie', which: 'first' },
        },
        { ...optional, origin: 'proposal', id: 'pomysl', kind: 'text', label: 'Własny pomysł' },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'oceny',
      title: 'Oceny',
      items: ratingItems,
      layout: {
        kind: 'grid',
        heads: ['Obszar', 'Ocena', 'Liczba działań', 'Uwagi'],
        rows: [
          ['dostep', 'Dostęp do usług w całej gminie'],
          ['jakosc', 'Jakość'],
          ['zasieg', 'Zasięg'],
        ].map(([id, label]) => ({
          label: label ?? '',
          items: [`${id}_ocena`, `${id}_liczba`, `${id}_uwagi`],
        })),
      },
    },
    {
      id: 'wskazniki',
      title: 'Wskaźniki',
      items: [],
      layout: {
        kind: 'results',
        rules: [
          'wskaznik_dostep',
          'wskaznik_jakosc',
          'wskaznik_zasieg',
          'wskaznik_razem',
          'poziom',
        ],
        chart: 100,
      },
    },
    {
      id: 'wynik',
      title: 'Wynik',
      items: [],
      layout: { kind: 'results', rules: ['obszary_liczba', 'dosyc', 'mocne'] },
    },
    {
      id: 'zalecenia',
      title: 'Zalecenia',
      items: [],
      layout: { kind: 'list', rule: 'zalecenia', none: 'Nie ma zaleceń.' },
    },
  ],
  checks: [],
  rules: [
    share('dostep', 'Dostęp'),
    share('jakosc', 'Jakość'),
    share('zasieg', 'Zasięg'),
    rule(
      'wskaznik_razem',
      'Razem',
      'Średnia trzech wskaźników.',
      mean(result('wskaznik_dostep'), result('wskaznik_jakosc'), result('wskaznik_zasieg')),
      { unit: '%' },
    ),
    rule(
      'poziom',
      'Poziom',
      'Wysoki od 80 %, średni od 50 %.',
      outcome(
        [
          [atLeast(result('wskaznik_razem'), 80), 'wysoki'],
          [atLeast(result('wskaznik_razem'), 50), 'sredni'],
        ],
        'niski',
      ),
      { labels: { wysoki: 'wysoki', sredni: 'średni', niski: 'niski' } },
    ),
    rule(
      'obszary_liczba',
      'Liczba obszarów',
      'Ile obszarów zaznaczono.',
      count(
        includes('obszary', 'kultura'),
        includes('obszary', 'sport'),
        includes('obszary', 'opieka'),
      ),
    ),
    rule(
      'dosyc',
      'Czy to dość?',
      'Co najmniej dwa obszary; dopóki nie zaznaczono żadnej odpowiedzi, nie wiadomo.',
      judgement(answered('obszary'), atLeast(result('obszary_liczba'), 2)),
      { labels: { true: 'tak, współpraca jest szeroka', false: 'nie, współpraca jest wąska' } },
    ),
    rule(
      'mocne',
      'Mocne strony',
      'Obszary ocenione najwyżej.',
      list([
        { id: 'dostep', when: is('dostep_ocena', 'p3') },
        { id: 'jakosc', when: is('jakosc_ocena', 'p3') },
      ]),
      { labels: { dostep: 'dostęp', jakosc: 'jakość' } },
    ),
    rule(
      'zalecenia',
      'Zalecenia',
      'Co zrobić najpierw: od wskaźnika najniższego.',
      list(
        ['dostep', 'jakosc', 'zasieg'].map((id) => ({
          id,
          when: not(is(`${id}_ocena`, 'p3')),
          ...(id === 'zasieg' ? {} : { priority: subtract(100, result(`wskaznik_${id}`)) }),
        })),
      ),
      { labels: RECOMMENDATIONS },
    ),
  ],
};

const column = <Kind extends Column['kind']>(kind: Kind, id: string, label: string) => ({
  ...source,
  kind,
  id,
  label,
});

/** Up to 2,000 rows, with computed columns, a rank, a check and conditions. */
const REMARKS: TableItem = {
  ...source,
  id: 'uwagi',
  kind: 'table',
  label: 'Uwagi',
  columns: [
    { ...column('date', 'wplynela', 'Wpłynęła dnia') },
    {
      ...column('choice', 'autor', 'Kto zgłosił'),
      options: [
        option('mieszkaniec', 'mieszkaniec'),
        option('ngo', 'organizacja pozarządowa'),
        option('inny', 'inny'),
      ],
    },
    { ...column('long-text', 'tresc', 'Treść uwagi'), max: 1000 },
    {
      ...column('choice', 'decyzja', 'Decyzja'),
      options: [option('tak', 'uwzględniona'), option('nie', 'nieuwzględniona')],
    },
    {
      ...column('long-text', 'uzasadnienie', 'Uzasadnienie'),
      max: 1000,
      applies: is('decyzja', 'nie'),
    },
    { ...column('date', 'odpowiedz', 'Odpowiedź dnia'), required: false },
    {
      ...column('integer', 'poparcie', 'Osoby, które ją poparły'),
      min: 0,
      max: 5000,
      required: false,
    },
  ],
  computed: [
    {
      id: 'dni',
      label: 'Dni do odpowiedzi',
      value: subtract(value('odpowiedz'), value('wplynela')),
      origin: 'source',
    },
    { id: 'miejsce', label: 'Miejsce wg dni', rankBy: 'dni', origin: 'proposal' },
  ],
  checks: [
    {
      id: 'po_kolei',
      expression: not(above(value('wplynela'), value('odpowiedz'))),
      message: 'odpowiedź jest wcześniejsza niż uwaga',
      column: 'odpowiedz',
      origin: 'source',
    },
  ],
};

export const REMARKS_CARD: Card = {
  id: 'rejestr-uwag',
  title: 'Rejestr uwag',
  tab: 'Rejestr uwag',
  purpose: 'Zbiera uwagi z konsultacji i odpowiedzi na nie.\nProwadzi go urząd gminy.',
  roles: ['applicant'],
  declaration: 'Oświadczam, że rejestr obejmuje wszystkie uwagi.',
  sections: [
    {
      id: 'konsultacje',
      title: 'Konsultacje',
      items: [
        { ...source, id: 'przedmiot', kind: 'text', label: 'Przedmiot konsultacji' },
        { ...optional, id: 'gmina', kind: 'text', label: 'Gmina', from: 'ankieta' },
        {
          ...optional,
          id: 'poziom',
          kind: 'choice',
          label: 'Poziom współpracy',
          from: 'ankieta',
          options: [
            option('wysoki', 'poziom wysoki'),
            option('sredni', 'poziom średni'),
            option('niski', 'poziom niski'),
          ],
        },
        {
          ...optional,
          id: 'wskaznik_razem',
          kind: 'number',
          label: 'Wskaźnik współpracy',
          unit: '%',
          from: 'ankieta',
        },
        {
          ...optional,
          id: 'obszary',
          kind: 'choices',
          label: 'Obszary współpracy',
          from: 'ankieta',
          options: [
            option('kultura', 'kultura i tradycja'),
            option('sport', 'sport i rekreacja'),
            option('opieka', 'opieka nad osobami starszymi i z niepełnosprawnościami'),
          ],
          none: 'żaden z tych obszarów',
        },
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'etapy',
      title: 'Etapy',
      intro: 'Najwyżej sześć etapów.',
      items: [
        {
          ...optional,
          id: 'etapy',
          kind: 'table',
          label: 'Etapy',
          max: 6,
          columns: [
            { ...column('text', 'nazwa', 'Nazwa etapu') },
            { ...column('date', 'poczatek', 'Początek') },
            { ...column('number', 'koszt', 'Koszt'), min: 0, unit: 'zł', required: false },
          ],
        },
      ],
      layout: { kind: 'table' },
    },
    {
      id: 'podsumowanie',
      title: 'Podsumowanie',
      items: [],
      layout: {
        kind: 'results',
        rules: ['liczba', 'w_terminie', 'srednio', 'odchylenie', 'koszty', 'spelnienie', 'ocena'],
      },
    },
    { id: 'uwagi', title: 'Uwagi', items: [REMARKS], layout: { kind: 'table' } },
  ],
  checks: [],
  rules: [
    rule('liczba', 'Liczba uwag', 'Ile uwag wpłynęło.', rows('uwagi')),
    rule(
      'w_terminie',
      'Odpowiedzi w terminie',
      'Odpowiedź w ciągu 30 dni.',
      rows('uwagi', atLeast(30, subtract(value('odpowiedz'), value('wplynela')))),
    ),
    rule(
      'srednio',
      'Średni czas odpowiedzi',
      'Średnia liczba dni od wpłynięcia do odpowiedzi.',
      overRows('uwagi', 'mean', subtract(value('odpowiedz'), value('wplynela'))),
      { unit: 'dni' },
    ),
    rule(
      'odchylenie',
      'Odchylenie poparcia',
      'Odchylenie standardowe liczby osób, które poparły uwagi uwzględnione.',
      overRows('uwagi', 'deviation', value('poparcie'), is('decyzja', 'tak')),
      { unit: 'os.' },
    ),
    rule('koszty', 'Koszty', 'Suma kosztów etapów.', overRows('etapy', 'sum', value('koszt')), {
      unit: 'zł',
    }),
    rule(
      'spelnienie',
      'Wymaganie',
      'Co najmniej jedna uwaga i obszar „sport”.',
      requirement(all(atLeast(result('liczba'), 1), includes('obszary', 'sport'))),
    ),
    rule(
      'ocena',
      'Ocena konsultacji',
      'Dobre, jeśli na wszystkie uwagi odpowiedziano w terminie.',
      outcome(
        [
          [not(answered('uwagi')), 'brak'],
          [atLeast(result('w_terminie'), add(result('liczba'))), 'dobre'],
        ],
        'do-poprawy',
      ),
      {
        labels: {
          'brak': 'nie można ocenić: nie wpłynęła żadna uwaga',
          'dobre': 'konsultacje przeprowadzone dobrze',
          'do-poprawy': 'konsultacje do poprawy: nie na wszystkie uwagi odpowiedziano w terminie',
        },
      },
    ),
  ],
};

/** To read only: nobody hands it in. */
export const EXPLANATIONS: Card = {
  id: 'objasnienia',
  title: 'Objaśnienia',
  tab: 'Objaśnienia',
  purpose: 'Wyjaśnia pojęcia programu.\nDo czytania dla wszystkich.',
  roles: [],
  sections: [
    {
      id: 'pojecia',
      title: 'Pojęcia',
      items: [
        {
          ...optional,
          origin: 'proposal',
          id: 'uwaga',
          kind: 'info',
          label: 'Uwaga',
          help: 'Każde zdanie, w którym ktoś mówi, co w projekcie zmienić. Pytanie bez takiego zdania nie jest uwagą, ale i na nie trzeba odpowiedzieć.',
        },
        {
          ...optional,
          origin: 'proposal',
          id: 'termin',
          kind: 'info',
          label: 'Termin odpowiedzi',
          help: '30 dni od dnia, w którym uwaga wpłynęła do urzędu.',
        },
      ],
      layout: { kind: 'form' },
    },
  ],
  checks: [],
  rules: [],
};

export const EVERY_KIND: Programme = {
  id: 'kazdy-rodzaj',
  version: '1.0.0',
  title: 'Program każdego rodzaju',
  summary: 'Program do prób.',
  roles: { applicant: 'gmina', certifier: 'ministerstwo' },
  cards: [SURVEY, REMARKS_CARD, EXPLANATIONS],
  process: {
    states: [
      { id: 'zlozony', title: 'złożony' },
      { id: 'wydany', title: 'wydany', closed: true },
    ],
    events: [
      {
        id: 'zlozenie',
        title: 'Złożenie',
        by: 'applicant',
        from: [],
        to: 'zlozony',
        data: [],
        cards: ['ankieta'],
        origin: 'proposal',
      },
      {
        id: 'wydanie',
        title: 'Wydanie',
        by: 'certifier',
        from: ['zlozony'],
        to: 'wydany',
        data: [],
        effect: 'issue',
        origin: 'proposal',
      },
    ],
  },
  validity: { kind: 'result' },
  register: { card: 'ankieta', holder: 'gmina', institution: 'gmina', place: 'gmina' },
  number: 'KR/{year}/{serial}',
};

/** A survey that is filled in. */
export const SURVEY_ANSWERS: Answers = {
  gmina: 'Zmyślin Górny',
  kod: '23-300',
  od: '2020-05-04',
  rada: 'tak',
  rada_spotkania: 4,
  obszary: ['kultura', 'opieka'],
  opis: 'Gmina prowadzi z organizacjami dom kultury i klub seniora.',
  srodki: 125_000,
  udzial: 12.5,
  zlozono: '2026-03-09',
  dostep_ocena: 'p1',
  dostep_liczba: 3,
  dostep_uwagi: 'Autobus do trzech sołectw nie jeździ w soboty, więc spotkania są w tygodniu.',
  jakosc_ocena: 'p3',
  jakosc_liczba: 12,
  zasieg_ocena: 'p2',
};

/** Remarks as a person may have left them: whole rows and unfinished ones. */
export const remarks = (howMany: number): Answers => ({
  przedmiot: 'Strategia rozwoju gminy',
  etapy: [{ nazwa: 'Spotkania', poczatek: '2026-02-02', koszt: 1500 }],
  uwagi: Array.from({ length: howMany }, (_, index) => ({
    wplynela: `2026-02-${String(1 + (index % 27)).padStart(2, '0')}`,
    autor: index % 3 === 0 ? 'ngo' : 'mieszkaniec',
    tresc:
      index % 4 === 0
        ? 'W strategii brakuje ścieżki rowerowej między Zmyślinem Górnym a Dolnym, o którą mieszkańcy proszą od lat; prosimy o wpisanie jej do celów na 2027 rok.'
        : `Uwaga ${index + 1}: chodnik przy szkole.`,
    decyzja: index % 2 === 0 ? 'tak' : 'nie',
    uzasadnienie: index % 6 === 1 ? null : 'Zadanie powiatu, nie gminy.',
    odpowiedz: index % 5 === 0 ? null : `2026-03-${String(1 + (index % 27)).padStart(2, '0')}`,
    poparcie: index * 3,
  })),
});
