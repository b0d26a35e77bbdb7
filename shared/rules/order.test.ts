import { describe, expect, it } from 'vitest';
import {
  add,
  all,
  answered,
  any,
  atLeast,
  beginsWith,
  choose,
  count,
  countFindings,
  divide,
  empty,
  findingIs,
  includes,
  is,
  judgement,
  known,
  list,
  mean,
  multiply,
  not,
  outcome,
  overRows,
  points,
  requirement,
  result,
  root,
  rows,
  series,
  subtract,
  sum,
  value,
  weightedMean,
} from '../definition/expressions';
import type { Expression } from '../definition/expression';
import { rule } from '../testing/small-card';
import { inOrder, itemsRead, referencesOf, rowPartsOf, rulesRead } from './order';

const [a, b, c] = [value('a'), value('b'), value('c')];

describe('what an expression reads', () => {
  it.each<[string, Expression, readonly string[]]>([
    ['a number', { op: 'number', value: 1 }, []],
    ['nothing', empty, []],
    ['a value', a, ['a']],
    ['points', points('a'), ['a']],
    ['a sum', sum(a, b), ['a', 'b']],
    ['a mean', mean(b, a), ['b', 'a']],
    ['a weighted mean', weightedMean([1, a], [2, c]), ['a', 'c']],
    ['an addition', add(a, a, b), ['a', 'b']],
    ['a product', multiply(a, b), ['a', 'b']],
    ['a difference', subtract(a, b), ['a', 'b']],
    ['a quotient', divide(a, b), ['a', 'b']],
    ['a root', root(a), ['a']],
    ['a series', series(a, b, 3), ['a', 'b']],
    ['a condition', choose(answered('a'), b, c), ['a', 'b', 'c']],
    ['a count', count(answered('a'), answered('b')), ['a', 'b']],
    ['rows', rows('t', is('kolumna', 'tak')), ['t']],
    ['a number over rows', overRows('t', 'sum', value('kolumna')), ['t']],
    ['a comparison', atLeast(a, b), ['a', 'b']],
    ['an option', is('a', 'tak'), ['a']],
    ['one of several', includes('a', 'tak'), ['a']],
    ['what is known', known(a), ['a']],
    ['a beginning', beginsWith('a', 'b', { x: '0' }), ['a', 'b']],
    ['all', all(answered('a'), answered('b')), ['a', 'b']],
    ['any', any(answered('a'), answered('b')), ['a', 'b']],
    ['a denial', not(answered('a')), ['a']],
    ['a requirement', requirement(answered('a')), ['a']],
    ['a requirement with its condition', requirement(answered('a'), answered('b')), ['b', 'a']],
    ['outcomes', outcome([[answered('a'), 'x']], 'y'), ['a']],
    ['a judgement', judgement(known(a), answered('b')), ['a', 'b']],
    ['a list', list([{ id: 'x', when: answered('a') }]), ['a']],
    ['an ordered list', list([{ id: 'x', when: answered('a'), priority: b }]), ['a', 'b']],
  ])('%s', (_, expression, items) => {
    expect(itemsRead(expression)).toEqual(items);
    expect(rulesRead(expression)).toEqual([]);
  });

  it.each<[string, Expression, readonly string[]]>([
    ['a result', result('r'), ['r']],
    ['a finding', findingIs('r', 'met'), ['r']],
    ['findings', countFindings(['r', 's'], 'met'), ['r', 's']],
    ['a result and an item of one name', add(result('a'), a), ['a']],
  ])('%s of a rule', (_, expression, rules) => {
    expect(rulesRead(expression)).toEqual(rules);
  });

  it('tells items from rules of the same name', () => {
    expect(referencesOf(add(result('a'), a, result('a')))).toEqual([
      { kind: 'rule', rule: 'a' },
      { kind: 'item', item: 'a' },
    ]);
  });

  it('parts what is said about rows from what is said about the card', () => {
    const where = is('kolumna', 'tak');
    expect(rowPartsOf(rows('t'))).toEqual([]);
    expect(rowPartsOf(rows('t', where))).toEqual([where]);
    expect(rowPartsOf(overRows('t', 'mean', a))).toEqual([a]);
    expect(rowPartsOf(overRows('t', 'mean', a, where))).toEqual([a, where]);
    expect(rowPartsOf(a)).toEqual([]);
  });
});

describe('inOrder', () => {
  const [first, second, third] = [
    rule('pierwsza', result('trzecia')),
    rule('druga', a),
    rule('trzecia', result('druga')),
  ];
  it('puts each rule after those that it reads', () => {
    expect(inOrder([first, second, third]).map(({ id }) => id)).toEqual([
      'druga',
      'trzecia',
      'pierwsza',
    ]);
  });
  it('names the circle, and no more than it', () => {
    const [x, y, z] = [rule('x', result('y')), rule('y', result('z')), rule('z', result('y'))];
    expect(() => inOrder([x, y, z])).toThrow('rules read each other in a circle: y → z → y');
  });
});
