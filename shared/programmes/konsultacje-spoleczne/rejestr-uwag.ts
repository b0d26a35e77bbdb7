import {
  answered,
  divide,
  is,
  multiply,
  overRows,
  result,
  rows,
} from '../../definition/expressions';
import type { BooleanExpression } from '../../definition/expression';
import type { Card, Rule } from '../../definition/programme';
import { AUTHORS, DAYS_TO_ANSWER, daysTaken, inTime, REMARKS } from './remarks-table';

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
    `Liczba uwag, na które odpowiedziano w ciągu ${DAYS_TO_ANSWER} dni od wpływu.`,
    inTime,
  ),
  counted(
    'uwagi_uwzglednione',
    'Uwagi uwzględnione',
    'Liczba uwag z rozstrzygnięciem „uwzględniona”; uwzględnione częściowo liczy się osobno.',
    is('decyzja', 'uwzgledniona'),
  ),
  counted(
    'uwagi_czesciowo',
    'Uwagi uwzględnione częściowo',
    'Liczba uwag z rozstrzygnięciem „uwzględniona częściowo”.',
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
    text: 'Średnia liczba dni od wpływu uwagi do odpowiedzi; pole puste, gdy nie ma odpowiedzi.',
    expression: overRows('uwagi', 'mean', daysTaken),
    origin: 'proposal',
  },
];

const shares: readonly Rule[] = [
  share(
    'odsetek_odpowiedzi',
    'Odsetek uwag z odpowiedzią',
    'uwagi_z_odpowiedzia',
    'uwagi_wszystkie',
    'Uwagi z odpowiedzią ÷ wszystkie uwagi × 100; pole puste, gdy uwag nie było.',
  ),
  share(
    'odsetek_w_terminie',
    'Odsetek uwag z odpowiedzią w terminie',
    'uwagi_w_terminie',
    'uwagi_wszystkie',
    'Uwagi z odpowiedzią w terminie ÷ wszystkie uwagi × 100; pole puste, gdy uwag nie było.',
  ),
  share(
    'odsetek_uwzglednionych',
    'Odsetek uwag uwzględnionych',
    'uwagi_uwzglednione',
    'uwagi_wszystkie',
    'Uwagi uwzględnione ÷ wszystkie uwagi × 100; pole puste, gdy uwag nie było.',
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
    'Zbiera wszystkie uwagi z konsultacji wraz z rozstrzygnięciem, uzasadnieniem i datą odpowiedzi; nadaje się do publikacji jako część raportu.\nWypełnia koordynator konsultacji w urzędzie na bieżąco: uwagę po wpływie, pozostałe dane po rozstrzygnięciu.',
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
      title: 'Uwagi w procentach',
      items: [],
      layout: { kind: 'results', rules: shown(shares), chart: 100 },
    },
    {
      id: 'autorzy',
      title: 'Uwagi według rodzaju autora',
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
