import {
  above,
  any,
  below,
  equals,
  is,
  judgement,
  mean,
  overRows,
  result,
  rows,
  value,
} from '../../definition/expressions';
import type { Card, Rule, TableItem } from '../../definition/programme';
import { choice, day, info, longText, option, pastDay, text, whole } from './items';

interface Criterion {
  readonly id: string;
  readonly title: string;
  /** What is asked, and what the ends of the scale look like. */
  readonly question: string;
}

const CRITERIA: readonly Criterion[] = [
  {
    id: 'trafnosc',
    title: 'Trafność',
    question:
      'Czy procedura odpowiada na potrzeby, które wykazała diagnoza? 1: rozwiązuje inny problem niż ten, który mamy. 3: odpowiada na część potrzeb. 5: odpowiada na potrzeby obu stron i obie to potwierdzają.',
  },
  {
    id: 'efektywnosc',
    title: 'Efektywność',
    question:
      'Czy wynik jest wart czasu i pieniędzy, których procedura wymaga? 1: nakłady są dużo większe niż korzyści. 3: nakłady i korzyści się równoważą. 5: to samo trudno osiągnąć taniej lub szybciej.',
  },
  {
    id: 'skutecznosc',
    title: 'Skuteczność',
    question:
      'Czy osiągnięto to, co procedura miała dać? 1: nic się nie zmieniło. 3: cel osiągnięto w części. 5: cel osiągnięto w całości i jest na to dowód.',
  },
  {
    id: 'uzytecznosc',
    title: 'Użyteczność',
    question:
      'Czy osoby, dla których jest procedura, umieją i chcą ją stosować? 1: omijają ją. 3: stosują ją z pomocą. 5: stosują ją samodzielnie i polecają innym.',
  },
  {
    id: 'trwalosc',
    title: 'Trwałość',
    question:
      'Czy procedura przetrwa koniec projektu i zmianę osób? 1: zniknie z końcem wsparcia. 3: przetrwa, jeśli ktoś jej dopilnuje. 5: ma osobę odpowiedzialną, miejsce w budżecie i w pracy urzędu.',
  },
];

/** Below it an improvement is needed. */
const ENOUGH = 3;
const WEAK = any(...CRITERIA.map(({ id }) => below(value(id), ENOUGH)));

const TABLE: TableItem = {
  id: 'oceny_procedur',
  kind: 'table',
  label: 'Oceny procedur',
  help: 'Jeden wiersz na procedurę. Gdy którakolwiek ocena jest niższa niż 3, wypełnij też trzy ostatnie kolumny.',
  required: true,
  origin: 'source',
  // One for each procedure.
  max: 30,
  columns: [
    text('procedura', 'Procedura', { help: 'Nazwa jak na karcie „Procedury”.' }),
    ...CRITERIA.map(({ id, title, question }) =>
      whole(id, title, { origin: 'source', min: 1, max: 5, help: question }),
    ),
    longText('usprawnienie', 'Co trzeba poprawić', {
      origin: 'source',
      max: 1000,
      applies: WEAK,
      help: 'Obowiązkowe, gdy którakolwiek ocena jest niższa niż 3: co się zmieni w procedurze i kto to zrobi (stanowisko).',
    }),
    day('sprawdzenie', 'Dzień sprawdzenia poprawki', {
      applies: WEAK,
      help: 'Dzień, w którym doradca lub urząd sprawdzi, czy poprawka działa; może być w przyszłości.',
    }),
    choice(
      'stan',
      'Stan poprawki',
      [
        option('planowana', 'planowana'),
        option('w-toku', 'w toku'),
        option('wprowadzona', 'wprowadzona'),
      ],
      { applies: WEAK },
    ),
  ],
  computed: [
    {
      id: 'srednia',
      label: 'Średnia',
      value: mean(...CRITERIA.map(({ id }) => value(id))),
      origin: 'proposal',
    },
  ],
};

const MEANS: readonly Rule[] = CRITERIA.map(({ id, title }) => ({
  id: `srednia_${id}`,
  title,
  text: 'Średnia ocen wszystkich procedur w tym kryterium; pole puste, gdy nie ma żadnej oceny.',
  expression: overRows(TABLE.id, 'mean', value(id)),
  origin: 'proposal',
}));

const COUNTS: readonly Rule[] = [
  {
    id: 'procedury_ocenione',
    title: 'Liczba ocenionych procedur',
    text: 'Liczba wierszy tabeli.',
    expression: rows(TABLE.id),
    origin: 'proposal',
  },
  {
    id: 'procedury_do_poprawy',
    title: 'Liczba procedur do poprawy',
    text: 'Liczba procedur z oceną niższą niż 3 w którymkolwiek kryterium.',
    expression: rows(TABLE.id, WEAK),
    origin: 'proposal',
  },
  {
    id: 'procedury_poprawione',
    title: 'Liczba wprowadzonych poprawek',
    text: 'Liczba procedur do poprawy, których poprawka jest wprowadzona.',
    expression: rows(TABLE.id, is('stan', 'wprowadzona')),
    origin: 'proposal',
  },
  {
    id: 'poprawki_zakonczone',
    title: 'Wszystkie poprawki wprowadzone',
    text: 'Każda procedura do poprawy ma wprowadzoną poprawkę; pole puste, gdy nie oceniono żadnej procedury.',
    expression: judgement(
      above(result('procedury_ocenione'), 0),
      equals(result('procedury_poprawione'), result('procedury_do_poprawy')),
    ),
    labels: { true: 'tak', false: 'jeszcze nie' },
    origin: 'proposal',
  },
];

/** Each procedure after its first use, by five criteria, and what is to be improved. */
export const EWALUACJA: Card = {
  id: 'ewaluacja',
  title: 'Ewaluacja procedur',
  tab: 'Ewaluacja',
  purpose:
    'Służy do oceny każdej zastosowanej procedury według pięciu kryteriów i do śledzenia poprawek.\nWypełnia doradca z jednostką samorządu i organizacjami po pierwszym zastosowaniu procedury; uzupełnia, gdy poprawki są wprowadzane.',
  roles: ['certifier'],
  sections: [
    {
      id: 'kryteria',
      title: 'Kryteria oceny (od 1 do 5)',
      intro: 'Oceny 2 i 4 oznaczają stan pośredni między opisanymi.',
      items: CRITERIA.map(({ id, title, question }) => info(`opis_${id}`, title, question)),
      layout: { kind: 'form' },
    },
    {
      id: 'przebieg',
      title: 'Jak przeprowadzono ewaluację',
      items: [
        pastDay('ewaluacja_data', 'Dzień ewaluacji'),
        longText('ewaluacja_zrodla', 'Na czym oparto oceny', {
          help: 'Na przykład: rozmowy z trzema organizacjami, sprawozdanie z konsultacji, czas obsługi wniosków. Bez nazwisk.',
        }),
      ],
      layout: { kind: 'form' },
    },
    {
      id: 'srednie',
      title: 'Wynik: średnia ocena w kryterium (od 1 do 5)',
      items: [],
      layout: { kind: 'results', rules: MEANS.map(({ id }) => id), chart: 5 },
    },
    {
      id: 'poprawki',
      title: 'Wynik: procedury i poprawki',
      items: [],
      layout: { kind: 'results', rules: COUNTS.map(({ id }) => id) },
    },
    { id: 'oceny', title: 'Oceny procedur', items: [TABLE], layout: { kind: 'table' } },
  ],
  checks: [],
  rules: [...MEANS, ...COUNTS],
};
