import {
  all,
  atLeast,
  divide,
  equals,
  is,
  list,
  mean,
  multiply,
  not,
  result,
  subtract,
  value,
  weightedMean,
} from '../../definition/expressions';
import type { BooleanExpression, NumberExpression } from '../../definition/expression';
import type { Rule } from '../../definition/programme';
import { STATEMENTS, surveyIds } from './statements';
import { REQUIREMENTS } from './requirements';

const percent = (part: NumberExpression, of: NumberExpression | number): NumberExpression =>
  multiply(divide(part, of), 100);
const ofRemarks = (part: string): NumberExpression =>
  percent(value(part), value('uwagi_wszystkie'));

/** The index and its parts. */
export const INDEX_RULES: readonly Rule[] = [
  {
    id: 'model',
    title: 'Zgodność modelu z wymaganiami',
    unit: '%',
    text: 'Wymagania spełnione według porównania ÷ 12 × 100.',
    expression: percent(value('model_spelnione'), REQUIREMENTS.length),
    origin: 'proposal',
  },
  {
    id: 'responsywnosc',
    title: 'Responsywność',
    unit: '%',
    text: 'Uwagi z odpowiedzią w terminie ÷ wszystkie uwagi × 100; pole puste, gdy uwag nie było.',
    expression: ofRemarks('uwagi_w_terminie'),
    origin: 'proposal',
  },
  {
    id: 'mieszkancy',
    title: 'Opinia mieszkańców',
    unit: '%',
    text: '(Średnia ze średnich po wdrożeniu − 1) ÷ 4 × 100; pole puste, gdy nie ma żadnej średniej.',
    expression: percent(
      subtract(mean(...STATEMENTS.map((one) => value(surveyIds(one, 'po').mean))), 1),
      4,
    ),
    origin: 'proposal',
  },
  {
    id: 'wynik',
    title: 'Wynik ewaluacji',
    unit: '%',
    text: '0,4 × zgodność modelu z wymaganiami + 0,3 × responsywność + 0,3 × opinia mieszkańców; gdy brakuje składnika, wagi pozostałych przelicza się tak, by dały razem 1.',
    expression: weightedMean(
      [0.4, result('model')],
      [0.3, result('responsywnosc')],
      [0.3, result('mieszkancy')],
    ),
    origin: 'proposal',
  },
];

export const REMARK_RULES: readonly Rule[] = [
  {
    id: 'odsetek_odpowiedzi',
    title: 'Odsetek uwag z odpowiedzią',
    unit: '%',
    text: 'Uwagi z odpowiedzią ÷ wszystkie uwagi × 100; pole puste, gdy uwag nie było.',
    expression: ofRemarks('uwagi_z_odpowiedzia'),
    origin: 'proposal',
  },
  {
    id: 'odsetek_uwzglednionych',
    title: 'Odsetek uwag uwzględnionych',
    unit: '%',
    text: 'Uwagi uwzględnione ÷ wszystkie uwagi × 100; pole puste, gdy uwag nie było.',
    expression: ofRemarks('uwagi_uwzglednione'),
    origin: 'proposal',
  },
];

interface Condition {
  readonly id: string;
  readonly holds: BooleanExpression;
  /** What to do as long as it does not hold. */
  readonly remedy: string;
}
const CONDITIONS: readonly Condition[] = [
  {
    id: 'statut',
    holds: is('model_w_statucie', 'tak'),
    remedy: 'wprowadzić model do statutu gminy',
  },
  {
    id: 'wymagania',
    holds: equals(value('model_spelnione'), REQUIREMENTS.length),
    remedy: 'uzupełnić model tak, aby spełniał według porównania wszystkie 12 wymagań',
  },
  {
    id: 'fundusz',
    holds: atLeast(value('testy_fundusz'), 1),
    remedy: 'przeprowadzić debatę o funduszu sołeckim',
  },
  {
    id: 'dokumenty',
    holds: atLeast(value('testy_dokumenty'), 2),
    remedy: 'skonsultować według modelu co najmniej 2 dokumenty',
  },
];

export const ADOPTED: Rule = {
  id: 'model_wdrozony',
  title: 'Wdrożenie modelu',
  text: 'Wdrożony, gdy jest w statucie, według porównania spełnia 12 wymagań i przetestowano go w co najmniej 1 debacie o funduszu sołeckim oraz w konsultacjach co najmniej 2 dokumentów.',
  expression: all(...CONDITIONS.map(({ holds }) => holds)),
  labels: { true: 'model wdrożony', false: 'model jeszcze niewdrożony' },
  origin: 'proposal',
};

export const LACKING: Rule = {
  id: 'brakuje_wdrozenia',
  title: 'Co trzeba jeszcze zrobić',
  text: 'Warunki wdrożenia modelu, które nie są spełnione.',
  expression: list(CONDITIONS.map(({ id, holds }) => ({ id, when: not(holds) }))),
  labels: Object.fromEntries(CONDITIONS.map(({ id, remedy }) => [id, remedy])),
  origin: 'proposal',
};
