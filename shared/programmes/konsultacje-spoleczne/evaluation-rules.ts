import {
  above,
  add,
  all,
  atLeast,
  below,
  divide,
  equals,
  is,
  judgement,
  known,
  list,
  mean,
  multiply,
  not,
  outcome,
  result,
  root,
  subtract,
  choose,
  empty,
  value,
  weightedMean,
} from '../../definition/expressions';
import type { BooleanExpression, NumberExpression } from '../../definition/expression';
import type { Rule } from '../../definition/programme';
import { STATEMENTS, surveyIds, type Statement } from './statements';
import { REQUIREMENTS } from './requirements';

const percent = (part: NumberExpression, of: NumberExpression | number): NumberExpression =>
  multiply(divide(part, of), 100);
const ofRemarks = (part: string): NumberExpression =>
  percent(value(part), value('uwagi_wszystkie'));

/** Fewer answers at either time say nothing about a difference. */
const ENOUGH_ANSWERS = 30;
/** Standard errors on either side of a difference within which it lies in 95 of 100 surveys. */
const STANDARD_ERRORS = 1.96;

/** The index and its parts. */
export const INDEX_RULES: readonly Rule[] = [
  {
    id: 'model',
    title: 'Model',
    unit: '%',
    text: 'Spełnione wymagania wobec modelu ÷ 12 × 100.',
    expression: percent(value('model_spelnione'), REQUIREMENTS.length),
    origin: 'proposal',
  },
  {
    id: 'responsywnosc',
    title: 'Responsywność',
    unit: '%',
    text: 'Uwagi z odpowiedzią w terminie ÷ wszystkie uwagi × 100; pusta, gdy uwag nie było.',
    expression: ofRemarks('uwagi_w_terminie'),
    origin: 'proposal',
  },
  {
    id: 'mieszkancy',
    title: 'Opinia mieszkańców',
    unit: '%',
    text: '(Średnia ze średnich po wdrożeniu − 1) ÷ 4 × 100; pusta, gdy nie ma żadnej.',
    expression: percent(
      subtract(mean(...STATEMENTS.map((one) => value(surveyIds(one, 'po').mean))), 1),
      4,
    ),
    origin: 'proposal',
  },
  {
    id: 'wynik',
    title: 'Wynik',
    unit: '%',
    text: '0,4 × model + 0,3 × responsywność + 0,3 × opinia mieszkańców; gdy czegoś nie ma, wagi pozostałych zwiększa się do 1.',
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
    title: 'Uwagi z odpowiedzią',
    unit: '%',
    text: 'Uwagi z odpowiedzią ÷ wszystkie uwagi × 100; pusty, gdy uwag nie było.',
    expression: ofRemarks('uwagi_z_odpowiedzia'),
    origin: 'proposal',
  },
  {
    id: 'odsetek_uwzglednionych',
    title: 'Uwagi uwzględnione',
    unit: '%',
    text: 'Uwagi uwzględnione ÷ wszystkie uwagi × 100; pusty, gdy uwag nie było.',
    expression: ofRemarks('uwagi_uwzglednione'),
    origin: 'proposal',
  },
];

/** Ids of what is said about the difference on a statement. */
const differenceIds = ({ number }: Statement) => ({
  difference: `roznica_p${number}`,
  from: `roznica_p${number}_od`,
  to: `roznica_p${number}_do`,
  better: `poprawa_p${number}`,
  words: `zmiana_p${number}`,
});

/** The difference on a statement, where it surely lies, and whether it is one at all. */
export function differenceRules(statement: Statement): readonly Rule[] {
  const [before, after] = [surveyIds(statement, 'przed'), surveyIds(statement, 'po')];
  const ids = differenceIds(statement);
  const squaredError = (of: typeof before): NumberExpression =>
    divide(multiply(value(of.deviation), value(of.deviation)), value(of.answers));
  const margin = multiply(STANDARD_ERRORS, root(add(squaredError(before), squaredError(after))));
  const enough: BooleanExpression = all(
    atLeast(value(before.answers), ENOUGH_ANSWERS),
    atLeast(value(after.answers), ENOUGH_ANSWERS),
  );
  const told = known(result(ids.from));
  const bound = (id: string, title: string, of: NumberExpression, sign: string): Rule => ({
    id,
    title,
    text: `Różnica ${sign} 1,96 × √(sd₁² ÷ n₁ + sd₂² ÷ n₂); pusta, gdy w którymś badaniu jest mniej niż 30 odpowiedzi.`,
    expression: choose(enough, of, empty),
    origin: 'proposal',
  });
  return [
    {
      id: ids.difference,
      title: 'Różnica (po − przed)',
      text: 'Średnia po wdrożeniu − średnia przed wdrożeniem.',
      expression: subtract(value(after.mean), value(before.mean)),
      origin: 'proposal',
    },
    bound(ids.from, 'Różnica – od', subtract(result(ids.difference), margin), '−'),
    bound(ids.to, 'Różnica – do', add(result(ids.difference), margin), '+'),
    {
      id: ids.better,
      title: 'Poprawa',
      text: 'Tak, gdy cały przedział różnicy jest powyżej 0; puste, gdy odpowiedzi jest za mało.',
      expression: judgement(told, above(result(ids.from), 0)),
      labels: { true: 'tak', false: 'nie' },
      origin: 'proposal',
    },
    {
      id: ids.words,
      title: 'Ocena zmiany',
      text: 'Poprawa, gdy przedział różnicy jest powyżej 0; pogorszenie, gdy poniżej 0; inaczej bez wyraźnej zmiany. Do oceny potrzeba 30 odpowiedzi w każdym badaniu.',
      expression: outcome(
        [
          [not(told), 'za-malo'],
          [above(result(ids.from), 0), 'poprawa'],
          [below(result(ids.to), 0), 'pogorszenie'],
        ],
        'bez-zmiany',
      ),
      labels: {
        'za-malo': 'za mało odpowiedzi',
        'poprawa': 'poprawa',
        'pogorszenie': 'pogorszenie',
        'bez-zmiany': 'bez wyraźnej zmiany',
      },
      origin: 'proposal',
    },
  ];
}

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
    remedy: 'uzupełnić model tak, aby spełniał wszystkie 12 wymagań',
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
  text: 'Wdrożony, gdy jest w statucie, spełnia 12 wymagań, a próbowano go na co najmniej 1 debacie o funduszu sołeckim i co najmniej 2 dokumentach.',
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
