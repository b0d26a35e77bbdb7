import { describe, expect, it } from 'vitest';
import {
  above,
  answered,
  atLeast,
  divide,
  is,
  overRows,
  rows,
  subtract,
  value,
} from '../definition/expressions';
import type { NumberExpression } from '../definition/expression';
import type { Answers } from '../card/answers';
import { cardOf, number, resultOf, rule, table, text, yesNo } from '../testing/small-card';
import { resultsOf } from './results';

const ratings = table('oceny', {
  columns: [text('osoba'), number('ocena'), yesNo('urzad')],
});
const filling = (...lines: readonly [string, number | null, string | null][]): Answers => ({
  oceny: lines.map(([osoba, ocena, urzad]) => ({ osoba, ocena, urzad })),
});
const five = filling(
  ['a', 2, 'tak'],
  ['b', 4, 'nie'],
  ['c', 4, 'tak'],
  ['d', 5, null],
  ['e', null, 'tak'],
);
const valueOf = (expression: NumberExpression, answers: Answers) =>
  resultOf([ratings], expression, answers).value;

describe('expressions over the rows of a table', () => {
  it('count rows, all of them or those with a condition', () => {
    expect(valueOf(rows('oceny'), five)).toBe(5);
    expect(valueOf(rows('oceny', is('urzad', 'tak')), five)).toBe(3);
    expect(valueOf(rows('oceny', answered('ocena')), five)).toBe(4);
    expect(valueOf(rows('oceny', atLeast(value('ocena'), 4)), five)).toBe(3);
    expect(valueOf(rows('oceny'), {})).toBe(0);
  });

  it('add up and take the mean of the rows that have the number', () => {
    // 2 + 4 + 4 + 5 = 15, over four rows.
    expect(valueOf(overRows('oceny', 'sum', value('ocena')), five)).toBe(15);
    expect(valueOf(overRows('oceny', 'mean', value('ocena')), five)).toBe(3.75);
    // Of „tak” there are 2 and 4.
    expect(valueOf(overRows('oceny', 'mean', value('ocena'), is('urzad', 'tak')), five)).toBe(3);
  });

  it('take the deviation of a sample', () => {
    // Deviations from 3.75: −1.75, 0.25, 0.25, 1.25; squares 3.0625 + 0.0625 + 0.0625 + 1.5625 =
    // 4.75; ÷ 3 = 1.58333…; root 1.258306.
    expect(valueOf(overRows('oceny', 'deviation', value('ocena')), five)).toBe(1.258306);
    expect(
      valueOf(
        overRows('oceny', 'deviation', value('ocena')),
        filling(['a', 3, null], ['b', 3, null]),
      ),
    ).toBe(0);
  });

  it('are 0 as a sum and empty as a mean or deviation when no row has the number', () => {
    const one = filling(['a', 3, null]);
    expect(valueOf(overRows('oceny', 'sum', value('ocena')), {})).toBe(0);
    expect(valueOf(overRows('oceny', 'mean', value('ocena')), {})).toBeNull();
    expect(valueOf(overRows('oceny', 'deviation', value('ocena')), one)).toBeNull();
    expect(valueOf(overRows('oceny', 'deviation', value('ocena')), {})).toBeNull();
    expect(resultOf([ratings], overRows('oceny', 'mean', value('ocena')), {}).missing).toEqual([
      'oceny',
    ]);
  });

  it('compute with the columns of each row', () => {
    const twice = overRows('oceny', 'sum', subtract(value('ocena'), 1));
    // 1 + 3 + 3 + 4.
    expect(valueOf(twice, five)).toBe(11);
  });

  it('see a column only where it applies', () => {
    const conditional = table('oceny', {
      columns: [yesNo('urzad'), { ...number('ocena'), applies: is('urzad', 'tak') }],
    });
    const sum = overRows('oceny', 'sum', value('ocena'));
    expect(resultOf([conditional], sum, five).value).toBe(6);
  });

  it('count no lines that are no rows', () => {
    expect(valueOf(rows('oceny'), { oceny: ['a', 'b'] })).toBe(0);
    expect(valueOf(overRows('oceny', 'sum', value('ocena')), { oceny: ['2', '4'] })).toBe(0);
    expect(valueOf(rows('oceny'), { oceny: 'a' })).toBe(0);
  });

  it('are explained by the number of rows, not by their content', () => {
    expect(resultOf([ratings], rows('oceny'), five).explanation).toEqual([
      { item: 'oceny', value: 5 },
    ]);
  });

  it('feed other rules, rounded', () => {
    const card = cardOf(
      [ratings],
      [
        rule('srednia', overRows('oceny', 'mean', value('ocena'))),
        rule('udzial', divide(rows('oceny', above(value('ocena'), 3)), rows('oceny'))),
      ],
    );
    expect(resultsOf(card, five)['udzial']?.value).toBe(0.6);
  });
});
