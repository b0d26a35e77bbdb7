import { describe, expect, it } from 'vitest';
import {
  all,
  answered,
  atLeast,
  choose,
  divide,
  empty,
  includes,
  is,
  judgement,
  known,
  list,
  not,
  points,
  root,
  subtract,
  value,
  weightedMean,
} from '../definition/expressions';
import { choices, number, resultOf, yesNo } from '../testing/small-card';

const [a, b, c] = [number('a'), number('b'), number('c')];

describe('a weighted mean', () => {
  const mean = weightedMean([0.4, value('a')], [0.3, value('b')], [0.3, value('c')]);
  it('weighs what is there', () => {
    // 0.4 × 50 + 0.3 × 100 + 0.3 × 20 = 56.
    expect(resultOf([a, b, c], mean, { a: 50, b: 100, c: 20 }).value).toBe(56);
  });
  it('scales the weights of what is there to 1', () => {
    // (0.4 × 50 + 0.3 × 100) ÷ 0.7 = 71.428571…
    expect(resultOf([a, b, c], mean, { a: 50, b: 100 }).value).toBe(71.428571);
    expect(resultOf([a, b, c], mean, { b: 12 }).value).toBe(12);
  });
  it('is empty when nothing is there, and names what is missing', () => {
    const result = resultOf([a, b, c], mean, {});
    expect(result.value).toBeNull();
    expect(result.missing).toEqual(['a', 'b', 'c']);
  });
});

describe('a root', () => {
  it('exists of numbers from 0 up', () => {
    expect(resultOf([a], root(value('a')), { a: 2 }).value).toBe(1.414214);
    expect(resultOf([a], root(value('a')), { a: 0 }).value).toBe(0);
    expect(resultOf([a], root(value('a')), { a: -1 }).value).toBeNull();
  });
});

describe('a branch without meaning', () => {
  it('is empty, and so is what is computed from it', () => {
    const share = choose(atLeast(value('a'), 1), divide(100, value('a')), empty);
    expect(resultOf([a], share, { a: 4 }).value).toBe(25);
    expect(resultOf([a], share, { a: 0.5 }).value).toBeNull();
    expect(resultOf([a], subtract(share, 1), { a: 0.5 }).value).toBeNull();
  });
});

describe('known', () => {
  it('tells an empty number from 0', () => {
    const words = { true: 'tak', false: 'nie' };
    expect(resultOf([a], known(value('a')), { a: 0 }, words).value).toBe(true);
    expect(resultOf([a], known(value('a')), {}, words).value).toBe(false);
    expect(resultOf([a, b], known(divide(value('a'), value('b'))), { a: 1, b: 0 }).value).toBe(
      false,
    );
  });
});

describe('a judgement', () => {
  const better = judgement(
    all(atLeast(value('a'), 30), atLeast(value('b'), 30)),
    atLeast(value('c'), 0),
  );
  const words = { true: 'poprawa', false: 'bez poprawy' };
  it('holds or not once it can be told', () => {
    const told = resultOf([a, b, c], better, { a: 30, b: 31, c: 1 }, words);
    expect(told).toMatchObject({ value: true, label: 'poprawa' });
    expect(resultOf([a, b, c], better, { a: 30, b: 31, c: -1 }, words).label).toBe('bez poprawy');
  });
  it('is empty before, without a word, and says what keeps it', () => {
    const untold = resultOf([a, b, c], better, { a: 30, b: 29, c: 1 }, words);
    expect(untold.value).toBeNull();
    expect(untold.label).toBeUndefined();
    expect(untold.missing).toEqual(['b']);
  });
});

describe('a list', () => {
  const [first, second, third] = [yesNo('pierwszy'), yesNo('drugi'), yesNo('trzeci')];
  const items = [first, second, third];
  const words = { pierwszy: 'Pierwszy', drugi: 'Drugi', trzeci: 'Trzeci' };
  const unmet = list(items.map(({ id }) => ({ id, when: not(is(id, 'tak')) })));

  it('names what its conditions say, in order and in words', () => {
    const result = resultOf(items, unmet, { pierwszy: 'nie', drugi: 'tak' }, words);
    expect(result.value).toEqual(['pierwszy', 'trzeci']);
    expect(result.label).toBe('Pierwszy; Trzeci');
    expect(resultOf(items, unmet, { pierwszy: 'tak', drugi: 'tak', trzeci: 'tak' }).value).toEqual(
      [],
    );
  });

  it('puts higher priorities first, equal ones in the order given, those without one last', () => {
    const ordered = list([
      { id: 'trzeci', when: not(is('trzeci', 'tak')) },
      { id: 'pierwszy', when: not(is('pierwszy', 'tak')), priority: subtract(2, points('drugi')) },
      { id: 'drugi', when: answered('drugi'), priority: subtract(5, points('drugi')) },
    ]);
    // First: 2 − 2 = 0; second: 5 − 2 = 3; third has none.
    expect(resultOf(items, ordered, { drugi: 'tak' }).value).toEqual([
      'drugi',
      'pierwszy',
      'trzeci',
    ]);
  });

  it('is explained by which of its conditions hold', () => {
    expect(
      resultOf([first], list([{ id: 'x', when: answered('pierwszy') }]), {}).explanation,
    ).toEqual([{ item: 'pierwszy', value: null, contributes: false }]);
  });
});

describe('several answers', () => {
  const wide = choices('kto', 'mieszkancy', 'radni', 'ngo');
  it('include what was picked', () => {
    const words = { true: 'tak', false: 'nie' };
    const asked = includes('kto', 'radni');
    expect(resultOf([wide], asked, { kto: ['ngo', 'radni'] }, words).value).toBe(true);
    expect(resultOf([wide], asked, { kto: [] }, words).value).toBe(false);
    expect(resultOf([wide], asked, {}, words).value).toBe(false);
  });
  it('may be none, which is an answer', () => {
    expect(resultOf([wide], answered('kto'), { kto: [] }).value).toBe(true);
    expect(resultOf([wide], answered('kto'), {}).value).toBe(false);
  });
});
