import { all, is, multiply, overRows, rows, subtract, value } from '../../definition/expressions';
import type { BooleanExpression } from '../../definition/expression';
import type { Card, Option, Rule } from '../../definition/programme';
import { choice, integer, option } from './items';

const SIDES: readonly Option[] = [
  option('ngo', 'organizacje pozarządowe'),
  option('urzad', 'urząd gminy'),
];
const KINDS: readonly Option[] = [
  option('mocna-strona', 'mocna strona'),
  option('przeszkoda', 'przeszkoda'),
  option('potrzeba', 'potrzeba'),
];
const PLURALS: Readonly<Record<string, string>> = {
  'mocna-strona': 'mocne strony',
  'przeszkoda': 'przeszkody',
  'potrzeba': 'potrzeby',
};

const priority = multiply(value('waznosc'), subtract(6, value('trudnosc')));
/** The highest priority: 5 × (6 − 1). */
const HIGHEST = 25;

interface Group {
  /** Middle of the ids of its rules. */
  readonly id: string;
  readonly title: string;
  readonly where: BooleanExpression;
}
const GROUPS: readonly Group[] = SIDES.flatMap((side) =>
  KINDS.map((kind) => ({
    id: `${side.id}_${kind.id.replace('-', '_')}`,
    title: `${side.label}: ${PLURALS[kind.id] ?? kind.label}`,
    where: all(is('strona', side.id), is('rodzaj', kind.id)),
  })),
);

const counts: readonly Rule[] = GROUPS.map(({ id, title, where }) => ({
  id: `liczba_${id}`,
  title,
  text: 'Liczba wpisów tego rodzaju, które dotyczą tej strony.',
  expression: rows('wpisy', where),
  origin: 'proposal',
}));
const means: readonly Rule[] = GROUPS.map(({ id, title, where }) => ({
  id: `priorytet_${id}`,
  title,
  text: 'Średni iloczyn: ważność × (6 − trudność); pole puste, gdy nie ma takich wpisów.',
  expression: overRows('wpisy', 'mean', priority, where),
  origin: 'proposal',
}));

export const ANALIZA_WSPOLPRACY: Card = {
  id: 'analiza-wspolpracy',
  title: 'Analiza współpracy organizacji pozarządowych z władzami gminy',
  tab: 'Analiza współpracy',
  purpose:
    'Zbiera mocne strony, przeszkody i potrzeby organizacji oraz urzędu i porządkuje je według priorytetu: najpierw to, co ważne, a łatwe do zmiany.\nWypełnia zespół urzędu i organizacji, najlepiej na wspólnym spotkaniu, przed opracowaniem modelu.',
  roles: ['applicant'],
  sections: [
    {
      id: 'liczby',
      title: 'Liczba wpisów',
      items: [],
      layout: { kind: 'results', rules: counts.map(({ id }) => id) },
    },
    {
      id: 'priorytety',
      title: 'Średni priorytet',
      intro: 'Priorytet = ważność × (6 − trudność), od 1 do 25.',
      items: [],
      layout: { kind: 'results', rules: means.map(({ id }) => id), chart: HIGHEST },
    },
    {
      id: 'tabela',
      title: 'Wpisy',
      intro:
        'Kolejność 1 ma wpis o najwyższym priorytecie; gotową tabelę posortuj według kolumny „Kolejność”.',
      items: [
        {
          id: 'wpisy',
          kind: 'table',
          label: 'Mocne strony, przeszkody i potrzeby',
          required: true,
          origin: 'proposal',
          // What a team writes down itself, line by line.
          max: 200,
          columns: [
            choice('strona', 'Kogo dotyczy', SIDES),
            choice('rodzaj', 'Rodzaj', KINDS),
            {
              id: 'opis',
              kind: 'long-text',
              label: 'Opis',
              help: 'Jedna rzecz w jednym zdaniu, tak aby ktoś spoza zespołu ją zrozumiał.',
              required: true,
              origin: 'proposal',
              max: 500,
            },
            integer('waznosc', 'Ważność (1 do 5)', {
              min: 1,
              max: 5,
              help: '1 – mało ważne dla konsultacji, 5 – bez tego konsultacje się nie udadzą.',
            }),
            integer('trudnosc', 'Trudność (1 do 5)', {
              min: 1,
              max: 5,
              help: 'Jak trudno to zmienić, a mocną stronę wykorzystać: 1 – od ręki, 5 – wymaga lat albo dużych pieniędzy.',
            }),
          ],
          computed: [
            { id: 'priorytet', label: 'Priorytet', value: priority, origin: 'proposal' },
            { id: 'kolejnosc', label: 'Kolejność', rankBy: 'priorytet', origin: 'proposal' },
          ],
        },
      ],
      layout: { kind: 'table' },
    },
  ],
  checks: [],
  rules: [...counts, ...means],
};
