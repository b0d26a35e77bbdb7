import {
  add,
  atLeast,
  count,
  equals,
  is,
  list,
  overRows,
  rows,
  value,
} from '../../definition/expressions';
import type { NumberExpression } from '../../definition/expression';
import type { Card, Option } from '../../definition/programme';
import { choice, day, integer, option, text } from './items';

/** The events that the project of the source names, in its words. */
const KINDS: readonly Option[] = [
  option('konferencja-otwierajaca', 'Konferencja otwierająca projekt', 'source'),
  option(
    'pracownicy-podstawy-prawne',
    'Szkolenie pracowników: Podstawy prawne konsultacji społecznych',
    'source',
  ),
  option(
    'pracownicy-rola-jst',
    'Szkolenie pracowników: Rola jednostek samorządu terytorialnego w dialogu społecznym',
    'source',
  ),
  option(
    'pracownicy-metody',
    'Szkolenie pracowników: Aktywne metody konsultacji społecznych',
    'source',
  ),
  option('ngo-lider', 'Szkolenie NGO: NGO jako lider społeczności lokalnej', 'source'),
  option(
    'wspolne-cele',
    'Szkolenie wspólne: Współpraca jednostek samorządu terytorialnego i organizacji pozarządowych w realizacji celów strategicznych gminy dla poprawy jakości życia mieszkańców',
    'source',
  ),
  option(
    'wspolne-rola',
    'Szkolenie wspólne: Rola jednostek samorządu terytorialnego i organizacji pozarządowych w konsultacjach społecznych prowadzonych metodami aktywnymi',
    'source',
  ),
  option(
    'wspolne-moderowanie',
    'Szkolenie wspólne: Moderowanie spotkań publicznych i wystąpień publicznych',
    'source',
  ),
  option(
    'wspolne-komunikacja',
    'Szkolenie wspólne: Komunikacja i wywieranie wpływu w konsultacjach społecznych',
    'source',
  ),
  option('wyjazd-studyjny', 'Wspólny wyjazd studyjny', 'source'),
  option('warsztat', 'Sesja warsztatowa z udziałem ekspertów', 'source'),
  option('konferencja-koncowa', 'Konferencja promująca efekty projektu', 'source'),
];

/** How many events of a kind there were. */
const held = ({ id }: Option): NumberExpression => rows('dzialania', is('rodzaj', id));

const participants = (id: string, label: string) =>
  integer(id, label, { max: 9999, help: 'Gdy nie było nikogo, wpisz 0.' });

const GROUPS = ['uczestnicy_urzad', 'uczestnicy_ngo', 'uczestnicy_inni'] as const;
const allParticipants = add(...GROUPS.map(value));

export const DZIALANIA: Card = {
  id: 'dzialania',
  title: 'Działania: konferencje, szkolenia, wyjazdy i warsztaty',
  tab: 'Działania',
  purpose:
    'Zbiera wydarzenia, które przygotowują urzędników i organizacje do konsultacji: kiedy się odbyły, ile osób wzięło w nich udział i jak je oceniło.\nWypełnia urząd gminy lub partner po każdym wydarzeniu; karta jest potrzebna przy ewaluacji.',
  roles: ['applicant'],
  sections: [
    {
      id: 'wyniki',
      title: 'Podsumowanie',
      items: [],
      layout: {
        kind: 'results',
        rules: [
          'dzialania_liczba',
          'rodzaje_liczba',
          'suma_urzad',
          'suma_ngo',
          'suma_inni',
          'ocena_srednia',
        ],
      },
    },
    {
      id: 'braki',
      title: 'Rodzaje działań, których jeszcze nie było',
      items: [],
      layout: {
        kind: 'list',
        rule: 'brakuje_dzialan',
        none: 'W wykazie są już wszystkie rodzaje działań.',
      },
    },
    {
      id: 'wykaz',
      title: 'Wykaz działań',
      intro: 'Jedno wydarzenie – jeden wiersz; wpisuj te, które już się odbyły.',
      items: [
        {
          id: 'dzialania',
          kind: 'table',
          label: 'Działania',
          required: true,
          origin: 'source',
          // Of one plan of consultations.
          max: 200,
          columns: [
            choice('rodzaj', 'Rodzaj i tytuł', KINDS, { origin: 'source' }),
            day('data', 'Data', {
              help: 'Przy wydarzeniu, które trwało kilka dni, podaj pierwszy dzień.',
            }),
            text('miejsce', 'Miejsce', { required: false }),
            participants('uczestnicy_urzad', 'Uczestnicy z urzędu i jednostek gminy'),
            participants('uczestnicy_ngo', 'Uczestnicy z NGO'),
            participants('uczestnicy_inni', 'Inni uczestnicy (mieszkańcy, goście)'),
            {
              id: 'ocena',
              kind: 'number',
              label: 'Ocena uczestników (1 do 5)',
              help: 'Średnia z ankiet po wydarzeniu, na przykład 4,35. Gdy nie było ankiety, zostaw pole puste.',
              required: false,
              origin: 'proposal',
              min: 1,
              max: 5,
              step: 0.01,
            },
          ],
          checks: [
            {
              id: 'ktos_byl',
              expression: atLeast(allParticipants, 1),
              message:
                'Popraw liczbę uczestników: w wydarzeniu musiała wziąć udział co najmniej 1 osoba.',
              column: 'uczestnicy_inni',
              origin: 'proposal',
            },
          ],
        },
      ],
      layout: { kind: 'table' },
    },
  ],
  checks: [],
  rules: [
    {
      id: 'dzialania_liczba',
      title: 'Wydarzenia, które się odbyły',
      text: 'Liczba wydarzeń w wykazie.',
      expression: rows('dzialania'),
      origin: 'proposal',
    },
    {
      id: 'rodzaje_liczba',
      title: `Rodzaje działań, które się odbyły (z ${KINDS.length})`,
      text: 'Liczba rodzajów, w których odbyło się co najmniej jedno wydarzenie.',
      expression: count(...KINDS.map((kind) => atLeast(held(kind), 1))),
      origin: 'proposal',
    },
    ...GROUPS.map((group, index) => ({
      id: group.replace('uczestnicy', 'suma'),
      title:
        [
          'Uczestnicy z urzędu i jednostek gminy – suma',
          'Uczestnicy z NGO – suma',
          'Inni uczestnicy – suma',
        ][index] ?? '',
      text: 'Suma uczestników wszystkich wydarzeń; kto wziął udział w dwóch, jest liczony dwa razy.',
      expression: overRows('dzialania', 'sum', value(group)),
      origin: 'proposal' as const,
    })),
    {
      id: 'ocena_srednia',
      title: 'Średnia ocena wydarzeń',
      text: 'Średnia z ocen (1–5) tych wydarzeń, które oceniono; pole puste, gdy nie oceniono żadnego.',
      expression: overRows('dzialania', 'mean', value('ocena')),
      origin: 'proposal',
    },
    {
      id: 'brakuje_dzialan',
      title: 'Rodzaje działań, których jeszcze nie było',
      text: 'Rodzaje, w których nie ma w wykazie żadnego wydarzenia.',
      expression: list(KINDS.map((kind) => ({ id: kind.id, when: equals(held(kind), 0) }))),
      labels: Object.fromEntries(KINDS.map(({ id, label }) => [id, label])),
      origin: 'proposal',
    },
  ],
};
