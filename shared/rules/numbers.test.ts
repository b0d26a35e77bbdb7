/** Numbers of the language: their values, what leaves them empty, and how they are explained. */
import { describe, expect, it } from 'vitest';
import {
  above,
  add,
  all,
  answered,
  any,
  atLeast,
  atMost,
  beginsWith,
  below,
  choose,
  count,
  countFindings,
  divide,
  equals,
  findingIs,
  is,
  mean,
  multiply,
  not,
  outcome,
  points,
  requirement,
  result,
  root,
  series,
  subtract,
  sum,
  value,
  weightedMean,
} from '../definition/expressions';
import type { BooleanExpression, NumberExpression } from '../definition/expression';
import type { Item } from '../definition/programme';
import { cardOf, number, resultOf, rule, text, yesNo } from '../testing/small-card';
import { resultsOf } from './results';

const date: Item = {
  id: 'dzien',
  kind: 'date',
  label: 'dzien',
  required: false,
  origin: 'proposal',
};
const items = [number('a'), number('b'), number('c'), yesNo('tn'), text('kod'), date];
const valueOf = (expression: NumberExpression, answers = {}) =>
  resultOf(items, expression, answers).value;
const [a, b, c] = [value('a'), value('b'), value('c')];

describe('numbers', () => {
  it.each<[string, NumberExpression, Record<string, number>, number | null]>([
    ['sum counts the empty as 0', sum(a, b, c), { a: 2, c: 3 }, 5],
    ['sum of nothing is 0', sum(a), {}, 0],
    ['mean leaves the empty out', mean(a, b, c), { a: 2, c: 3 }, 2.5],
    ['mean of nothing is empty', mean(a, b), {}, null],
    ['add is empty with a part', add(a, b), { a: 2 }, null],
    ['add', add(a, b, 1), { a: 2, b: 3 }, 6],
    ['multiply', multiply(a, b, 2), { a: 2, b: 3 }, 12],
    ['multiply is empty with a part', multiply(a, b), { b: 3 }, null],
    ['subtract', subtract(a, b), { a: 2, b: 5 }, -3],
    ['subtract is empty without its left', subtract(a, b), { b: 5 }, null],
    ['subtract is empty without its right', subtract(a, b), { a: 5 }, null],
    ['divide', divide(a, b), { a: 1, b: 4 }, 0.25],
    ['divide by 0 is empty', divide(a, b), { a: 1, b: 0 }, null],
    ['divide 0', divide(a, b), { a: 0, b: 4 }, 0],
    ['divide is empty without a divisor', divide(a, b), { a: 1 }, null],
    ['divide is empty without a dividend', divide(a, b), { b: 1 }, null],
    // 1 + 1.1 + 1.21.
    ['series', series(a, b, 5), { a: 1.1, b: 3 }, 3.31],
    ['series of none is 0', series(a, b, 5), { a: 1.1, b: 0 }, 0],
    ['series up to its most', series(a, b, 5), { a: 2, b: 5 }, 31],
    ['series beyond its most is empty', series(a, b, 5), { a: 2, b: 6 }, null],
    ['series of a broken number is empty', series(a, b, 5), { a: 2, b: 2.5 }, null],
    ['series of less than none is empty', series(a, b, 5), { a: 2, b: -1 }, null],
    ['series is empty without a base', series(a, b, 5), { b: 2 }, null],
    ['series is empty without terms', series(a, b, 5), { a: 2 }, null],
    ['a number too large is empty', multiply(a, a), { a: 1e200 }, null],
  ])('%s', (_, expression, answers, expected) => {
    expect(valueOf(expression, answers)).toBe(expected);
  });

  it('reads no number from what is none', () => {
    expect(valueOf(value('a'), { a: 'x' })).toBeNull();
    expect(valueOf(value('a'), { a: Number.POSITIVE_INFINITY })).toBeNull();
  });

  it('counts days as Excel does', () => {
    // 1 January 2026 is day 46,023 of Excel's calendar.
    expect(valueOf(value('dzien'), { dzien: '2026-01-01' })).toBe(46_023);
    expect(valueOf(value('dzien'), { dzien: 46_023 })).toBeNull();
    expect(valueOf(value('dzien'))).toBeNull();
  });

  it('takes the points of the option picked, 0 without one', () => {
    expect(valueOf(points('tn'), { tn: 'tak' })).toBe(2);
    expect(valueOf(points('tn'), { tn: 'nie' })).toBe(0);
    expect(valueOf(points('tn'))).toBe(0);
    const bare: Item = {
      ...yesNo('tn'),
      options: [{ id: 'tak', label: 'Tak', origin: 'source' }],
    };
    expect(resultOf([bare], points('tn'), { tn: 'tak' }).value).toBe(0);
  });

  it('counts the conditions that hold', () => {
    const two = count(answered('a'), is('tn', 'tak'), above(value('b'), 1));
    expect(valueOf(two, { a: 0, tn: 'tak', b: 1 })).toBe(2);
  });

  it('is empty of an item that does not apply', () => {
    const hidden: Item = { ...number('h'), applies: is('tn', 'tak') };
    const read = (answers: object) =>
      resultOf([hidden, yesNo('tn')], value('h'), { h: 3, ...answers }).value;
    expect(read({ tn: 'tak' })).toBe(3);
    expect(read({ tn: 'nie' })).toBeNull();
  });

  it('is decided by a condition', () => {
    const either = choose(is('tn', 'tak'), a, b);
    expect(valueOf(either, { tn: 'tak', a: 1, b: 2 })).toBe(1);
    expect(valueOf(either, { tn: 'nie', a: 1, b: 2 })).toBe(2);
  });
});

describe('comparisons', () => {
  const words = { true: 'tak', false: 'nie' };
  const holds = (expression: BooleanExpression, answers = {}) =>
    resultOf(items, expression, answers, words).value;

  it.each<[BooleanExpression, readonly [boolean, boolean, boolean]]>([
    [atLeast(a, 40), [false, true, true]],
    [above(a, 40), [false, false, true]],
    [atMost(a, 40), [true, true, false]],
    [below(a, 40), [true, false, false]],
    [equals(a, 40), [false, true, false]],
  ])('%j', (expression, [under, at, over]) => {
    expect(holds(expression, { a: 39.99 })).toBe(under);
    expect(holds(expression, { a: 40 })).toBe(at);
    expect(holds(expression, { a: 40.01 })).toBe(over);
    expect(holds(expression)).toBe(false);
  });

  it('look at six decimals', () => {
    expect(holds(atLeast(a, 60), { a: 59.999_999_999 })).toBe(true);
    expect(holds(atLeast(a, 60), { a: 59.999_99 })).toBe(false);
  });

  it('do not hold with an empty side, nor do their opposites', () => {
    for (const compare of [atLeast, above, atMost, below, equals]) {
      expect(holds(compare(a, b), { a: 0 })).toBe(false);
      expect(holds(compare(a, b), { b: 0 })).toBe(false);
    }
  });

  it('tell how a text begins, by the option picked', () => {
    const begins = beginsWith('kod', 'tn', { tak: '06', nie: '12' });
    expect(holds(begins, { kod: '0605', tn: 'tak' })).toBe(true);
    expect(holds(begins, { kod: '0605', tn: 'nie' })).toBe(false);
    expect(holds(begins, { kod: '0605' })).toBe(false);
    expect(holds(begins, { tn: 'tak' })).toBe(false);
    expect(holds(begins, { kod: 6, tn: 'tak' })).toBe(false);
  });

  it('join as all, any and not', () => {
    const both = [answered('a'), answered('b')] as const;
    expect([holds(all(...both), { a: 1 }), holds(any(...both), { a: 1 })]).toEqual([false, true]);
    expect(holds(not(answered('a')))).toBe(true);
  });
});

describe('what is missing', () => {
  it.each<[string, NumberExpression, readonly string[]]>([
    ['an addition', add(a, b), ['a', 'b']],
    ['a product', multiply(a, b), ['a', 'b']],
    ['a difference', subtract(a, b), ['a', 'b']],
    ['a quotient', divide(a, b), ['a', 'b']],
    ['a mean', mean(a, b), ['a', 'b']],
    ['a root', root(a), ['a']],
    ['a series', series(a, b, 3), ['a', 'b']],
    ['a choice', choose(answered('c'), a, b), ['a', 'b']],
    ['a weighted mean', weightedMean([1, a], [1, b]), ['a', 'b']],
  ])('in %s is what leaves it empty', (_, expression, missing) => {
    expect(resultOf(items, expression, {}).missing).toEqual(missing);
  });

  it('is not what counts as 0, nor what is answered', () => {
    expect(resultOf(items, add(a, sum(b), points('tn')), {}).missing).toEqual(['a']);
    expect(resultOf(items, add(a, b), { a: 1 }).missing).toEqual(['b']);
    expect(resultOf(items, add(a, b), { a: 1, b: 1 }).missing).toBeUndefined();
  });

  it('is handed on by the rules that read an empty one', () => {
    const card = cardOf(items, [
      rule('suma', add(a, b)),
      rule('podwojna', multiply(result('suma'), c)),
    ]);
    expect(resultsOf(card, { a: 1 })['podwojna']?.missing).toEqual(['c', 'b']);
    expect(resultsOf(card, { a: 1, b: 1, c: 1 })['podwojna']?.missing).toBeUndefined();
  });

  it('in a deviation is what keeps it from being met, and nothing once it is', () => {
    const met = requirement(all(is('tn', 'tak'), atLeast(sum(a, b), 40)));
    expect(resultOf(items, met, { tn: 'tak', a: 1 })).toMatchObject({
      value: 'deviation',
      label: 'odchylenie',
      missing: ['a', 'b'],
    });
    const done = resultOf(items, met, { tn: 'tak', a: 40 });
    expect(done).toMatchObject({ value: 'met', label: 'spełnienie' });
    expect(done.missing).toBeUndefined();
    const none = resultOf(items, requirement(is('tn', 'tak'), answered('c')), {});
    expect(none).toMatchObject({ value: 'not-applicable', label: 'nie dotyczy' });
    expect(none.missing).toBeUndefined();
  });
});

describe('explanations', () => {
  const explained = (
    expression: Parameters<typeof resultOf>[1],
    answers: Parameters<typeof resultOf>[2],
  ) => resultOf(items, expression, answers).explanation;

  it('of a sum or an addition say what each member adds', () => {
    const entries = [
      { item: 'a', value: 2, contributes: 4 },
      { item: 'tn', value: 'tak', contributes: 2 },
      { item: 'b', value: null, contributes: 0 },
    ];
    const parts = [multiply(a, 2), points('tn'), b] as const;
    expect(explained(sum(...parts), { a: 2, tn: 'tak' })).toEqual(entries);
    expect(explained(add(...parts), { a: 2, tn: 'tak' })).toEqual(entries);
  });

  it('of a count say what counts', () => {
    expect(explained(count(answered('a'), is('tn', 'tak')), { a: 1, tn: 'nie' })).toEqual([
      { item: 'a', value: 1, contributes: 1 },
      { item: 'tn', value: 'nie', contributes: 0 },
    ]);
  });

  it('say nothing of one member where it cannot be told apart', () => {
    expect(explained(sum(multiply(a, b), c), { a: 1, b: 2, c: 3 })).toEqual([
      { item: 'a', value: 1 },
      { item: 'b', value: 2 },
      { item: 'c', value: 3, contributes: 3 },
    ]);
    expect(explained(sum(a, multiply(a, 2)), { a: 1 })).toEqual([
      { item: 'a', value: 1, contributes: 1 },
    ]);
    expect(explained(divide(a, b), { a: 1, b: 2 })).toEqual([
      { item: 'a', value: 1 },
      { item: 'b', value: 2 },
    ]);
  });

  it('of a requirement say which conditions hold, and what its sum is made of', () => {
    const met = requirement(all(is('tn', 'tak'), all(atLeast(c, 1), atLeast(sum(a, b), 40))));
    expect(explained(met, { tn: 'tak', a: 30, b: 9 })).toEqual([
      { item: 'tn', value: 'tak', contributes: true },
      { item: 'c', value: null, contributes: false },
      { item: 'a', value: 30, contributes: 30 },
      { item: 'b', value: 9, contributes: 9 },
    ]);
  });

  it('of findings and results name the rules with their values', () => {
    const card = cardOf(items, [
      rule('jeden', requirement(answered('a'))),
      rule('dwa', requirement(answered('b'))),
      rule('spelnione', countFindings(['jeden', 'dwa'], 'met')),
      rule('razem', add(result('spelnione'), result('pusty'))),
      rule('pusty', divide(a, b)),
      rule('oba', findingIs('jeden', 'met'), { true: 'tak', false: 'nie' }),
    ]);
    const results = resultsOf(card, { a: 1 });
    expect(Object.keys(results)).toEqual(['jeden', 'dwa', 'spelnione', 'razem', 'pusty', 'oba']);
    expect(results['spelnione']).toEqual({
      value: 1,
      explanation: [
        { rule: 'jeden', value: 'met', contributes: 1 },
        { rule: 'dwa', value: 'deviation', contributes: 0 },
      ],
    });
    expect(results['razem']?.explanation).toEqual([
      { rule: 'spelnione', value: 1, contributes: 1 },
      { rule: 'pusty', value: null, contributes: 0 },
    ]);
    expect(results['oba']).toEqual({
      value: true,
      label: 'tak',
      explanation: [{ rule: 'jeden', value: 'met' }],
    });
  });
});

describe('outcomes', () => {
  const words = { wysoki: 'wysoki', sredni: 'średni', met: 'zaliczony' };
  const level = outcome(
    [
      [atLeast(a, 85), 'wysoki'],
      [atLeast(a, 60), 'sredni'],
    ],
    'met',
  );
  it.each([
    [90, 'wysoki', 'wysoki'],
    [85, 'wysoki', 'wysoki'],
    [84.9, 'sredni', 'średni'],
    [10, 'met', 'zaliczony'],
    [null, 'met', 'zaliczony'],
  ])('of %s is the first that holds: %s', (answer, picked, label) => {
    expect(resultOf(items, level, { a: answer }, words)).toMatchObject({ value: picked, label });
  });
});
