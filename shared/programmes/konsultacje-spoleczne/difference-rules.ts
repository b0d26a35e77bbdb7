import {
  above,
  add,
  all,
  atLeast,
  below,
  choose,
  divide,
  empty,
  judgement,
  known,
  multiply,
  not,
  outcome,
  result,
  root,
  subtract,
  value,
} from '../../definition/expressions';
import type { BooleanExpression, NumberExpression } from '../../definition/expression';
import type { Rule } from '../../definition/programme';
import { surveyIds, type Statement } from './statements';

/** Fewer answers at either time say nothing about a difference. */
const ENOUGH_ANSWERS = 30;
/** Standard errors on either side of a difference within which it lies in 95 of 100 surveys. */
const STANDARD_ERRORS = 1.96;

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
    text: `Różnica ${sign} 1,96 × √(sd₁² ÷ n₁ + sd₂² ÷ n₂), na poziomie ufności 95%; pole puste, gdy w którymś badaniu jest mniej niż 30 odpowiedzi.`,
    expression: choose(enough, of, empty),
    origin: 'proposal',
  });
  return [
    {
      id: ids.difference,
      title: 'Różnica (po − przed)',
      text: 'Średnia po wdrożeniu − średnia przed wdrożeniem; pole puste, gdy którejś brakuje.',
      expression: subtract(value(after.mean), value(before.mean)),
      origin: 'proposal',
    },
    bound(ids.from, 'Dolna granica różnicy (95%)', subtract(result(ids.difference), margin), '−'),
    bound(ids.to, 'Górna granica różnicy (95%)', add(result(ids.difference), margin), '+'),
    {
      id: ids.better,
      title: 'Poprawa',
      text: 'Tak, gdy dolna granica różnicy jest większa od 0; pole puste, gdy w którymś badaniu jest mniej niż 30 odpowiedzi.',
      expression: judgement(told, above(result(ids.from), 0)),
      labels: { true: 'tak', false: 'nie' },
      origin: 'proposal',
    },
    {
      id: ids.words,
      title: 'Ocena zmiany',
      text: 'Poprawa, gdy dolna granica różnicy jest większa od 0; pogorszenie, gdy górna jest mniejsza od 0; w pozostałych przypadkach – bez wyraźnej zmiany. Do oceny potrzeba co najmniej 30 odpowiedzi w każdym badaniu.',
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
