import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  divide,
  is,
  multiply,
  not,
  overRows,
  result,
  rows,
  subtract,
  value,
} from '../../definition/expressions';
import type { BooleanExpression } from '../../definition/expression';
import type { Card, Option, Rule, TableItem } from '../../definition/programme';
import { choice, day, integer, option, text } from './items';

const AUTHORS: readonly Option[] = [
  option('mieszkaniec', 'mieszkaniec'),
  option('ngo', 'organizacja pozarządowa'),
  option('przedsiebiorca', 'przedsiębiorca'),
  option('inny', 'inny'),
];
const DECISIONS: readonly Option[] = [
  option('uwzgledniona', 'uwzględniona'),
  option('czesciowo', 'częściowo uwzględniona'),
  option('nieuwzgledniona', 'nieuwzględniona'),
  option('poza-zakresem', 'poza zakresem konsultacji'),
];

/** Days within which every remark is to be answered. */
const DAYS_TO_ANSWER = 30;
const daysTaken = subtract(value('data_odpowiedzi'), value('data_wplywu'));
const inTime = atMost(daysTaken, DAYS_TO_ANSWER);

const REMARKS: TableItem = {
  id: 'uwagi',
  kind: 'table',
  label: 'Uwagi',
  help: 'Jedna uwaga – jeden wiersz; pismo z kilkoma uwagami to kilka wierszy. Nie wpisuj nazwisk ani adresów.',
  // A consultation to which nobody said anything has a register, too.
  required: false,
  origin: 'proposal',
  max: 1000,
  columns: [
    integer('numer', 'Nr uwagi', { min: 1 }),
    day('data_wplywu', 'Data wpływu'),
    choice('autor', 'Autor', AUTHORS, { help: 'Tylko rodzaj autora, bez nazwiska.' }),
    text('dokument', 'Dokument albo sprawa', {
      help: 'Czego dotyczyły konsultacje, na przykład: fundusz sołecki 2027.',
    }),
    text('czesc', 'Część dokumentu', {
      required: false,
      max: 100,
      help: 'Na przykład: § 4 ust. 2. Gdy uwaga dotyczy całości, zostaw puste.',
    }),
    {
      id: 'tresc',
      kind: 'long-text',
      label: 'Uwaga',
      required: true,
      origin: 'proposal',
      max: 4000,
    },
    choice('decyzja', 'Rozstrzygnięcie', DECISIONS, { required: false }),
    {
      id: 'uzasadnienie',
      kind: 'long-text',
      label: 'Uzasadnienie',
      help: 'Potrzebne przy każdym rozstrzygnięciu innym niż „uwzględniona”.',
      required: true,
      origin: 'proposal',
      applies: all(answered('decyzja'), not(is('decyzja', 'uwzgledniona'))),
      max: 4000,
    },
    day('data_odpowiedzi', 'Data odpowiedzi', { required: false }),
    text('odpowiedz_numer', 'Nr odpowiedzi', {
      required: false,
      max: 50,
      help: 'Jedna odpowiedź może dotyczyć wielu uwag: wpisz przy nich ten sam numer.',
    }),
  ],
  computed: [
    {
      id: 'dni_do_odpowiedzi',
      label: 'Dni do odpowiedzi',
      unit: 'dni',
      value: daysTaken,
      origin: 'proposal',
    },
  ],
  checks: [
    {
      id: 'odpowiedz_po_wplywie',
      expression: any(
        not(answered('data_odpowiedzi')),
        not(answered('data_wplywu')),
        atLeast(value('data_odpowiedzi'), value('data_wplywu')),
      ),
      message: 'Popraw daty: odpowiedź jest wcześniejsza niż uwaga.',
      column: 'data_odpowiedzi',
      origin: 'proposal',
    },
    {
      id: 'odpowiedz_z_rozstrzygnieciem',
      expression: any(not(answered('data_odpowiedzi')), answered('decyzja')),
      message: 'Wybierz rozstrzygnięcie: na tę uwagę już odpowiedziano.',
      column: 'decyzja',
      origin: 'proposal',
    },
  ],
};

const counted = (id: string, title: string, text: string, where?: BooleanExpression): Rule => ({
  id,
  title,
  text,
  expression: rows('uwagi', where),
  origin: 'proposal',
});

const share = (id: string, title: string, part: string, of: string, text: string): Rule => ({
  id,
  title,
  unit: '%',
  text,
  expression: multiply(divide(result(part), result(of)), 100),
  origin: 'proposal',
});

const counts: readonly Rule[] = [
  counted('uwagi_wszystkie', 'Wszystkie uwagi', 'Liczba uwag w rejestrze.'),
  counted(
    'uwagi_z_odpowiedzia',
    'Uwagi z odpowiedzią',
    'Liczba uwag, które mają datę odpowiedzi.',
    answered('data_odpowiedzi'),
  ),
  counted(
    'uwagi_w_terminie',
    'Uwagi z odpowiedzią w terminie',
    `Liczba uwag, na które odpowiedziano najpóźniej ${DAYS_TO_ANSWER} dni po wpływie.`,
    inTime,
  ),
  counted(
    'uwagi_uwzglednione',
    'Uwagi uwzględnione',
    'Liczba uwag z rozstrzygnięciem „uwzględniona”; uwzględnione częściowo liczą się osobno.',
    is('decyzja', 'uwzgledniona'),
  ),
  counted(
    'uwagi_czesciowo',
    'Uwagi uwzględnione częściowo',
    'Liczba uwag z rozstrzygnięciem „częściowo uwzględniona”.',
    is('decyzja', 'czesciowo'),
  ),
  counted(
    'uwagi_nieuwzglednione',
    'Uwagi nieuwzględnione',
    'Liczba uwag z rozstrzygnięciem „nieuwzględniona”.',
    is('decyzja', 'nieuwzgledniona'),
  ),
  counted(
    'uwagi_poza_zakresem',
    'Uwagi poza zakresem',
    'Liczba uwag z rozstrzygnięciem „poza zakresem konsultacji”.',
    is('decyzja', 'poza-zakresem'),
  ),
  {
    id: 'dni_srednio',
    title: 'Średni czas odpowiedzi',
    unit: 'dni',
    text: 'Średnia liczba dni od wpływu uwagi do odpowiedzi; pusta, gdy nie ma odpowiedzi.',
    expression: overRows('uwagi', 'mean', daysTaken),
    origin: 'proposal',
  },
];

const shares: readonly Rule[] = [
  share(
    'odsetek_odpowiedzi',
    'Uwagi z odpowiedzią',
    'uwagi_z_odpowiedzia',
    'uwagi_wszystkie',
    'Uwagi z odpowiedzią ÷ wszystkie × 100; pusty, gdy uwag nie było.',
  ),
  share(
    'odsetek_w_terminie',
    'Uwagi z odpowiedzią w terminie',
    'uwagi_w_terminie',
    'uwagi_wszystkie',
    'Uwagi z odpowiedzią w terminie ÷ wszystkie × 100; pusty, gdy uwag nie było.',
  ),
  share(
    'odsetek_uwzglednionych',
    'Uwagi uwzględnione',
    'uwagi_uwzglednione',
    'uwagi_wszystkie',
    'Uwagi uwzględnione ÷ wszystkie × 100; pusty, gdy uwag nie było.',
  ),
];

const byAuthor: readonly Rule[] = AUTHORS.map(({ id, label }) =>
  counted(`autor_${id}_liczba`, label, 'Liczba uwag od autorów tego rodzaju.', is('autor', id)),
);

const shown = (rules: readonly Rule[]): readonly string[] => rules.map(({ id }) => id);

export const REJESTR_UWAG: Card = {
  id: 'rejestr-uwag',
  title: 'Rejestr uwag zgłoszonych w konsultacjach',
  tab: 'Rejestr uwag',
  purpose:
    'Zbiera wszystkie uwagi z konsultacji wraz z rozstrzygnięciem, uzasadnieniem i datą odpowiedzi; nadaje się do publikacji jako część raportu.\nWypełnia koordynator konsultacji w urzędzie na bieżąco: uwagę po wpływie, resztę po rozstrzygnięciu.',
  roles: ['applicant'],
  sections: [
    {
      id: 'liczby',
      title: 'Liczba uwag',
      items: [],
      layout: { kind: 'results', rules: shown(counts) },
    },
    {
      id: 'odsetki',
      title: 'Odsetki uwag',
      items: [],
      layout: { kind: 'results', rules: shown(shares), chart: 100 },
    },
    {
      id: 'autorzy',
      title: 'Uwagi według autora',
      items: [],
      layout: { kind: 'results', rules: shown(byAuthor) },
    },
    {
      id: 'lista',
      title: 'Uwagi',
      intro:
        'Odpowiedź jest w terminie, gdy od wpływu uwagi minęło najwyżej 30 dni. Rejestr bez uwag też można złożyć.',
      items: [REMARKS],
      layout: { kind: 'table' },
    },
  ],
  checks: [],
  rules: [...counts, ...shares, ...byAuthor],
};
