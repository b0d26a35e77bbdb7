import { describe, expect, it } from 'vitest';
import type { Item, Rule } from '../definition/programme';
import {
  add,
  atLeast,
  answered,
  choose,
  count,
  countFindings,
  divide,
  empty,
  mean,
  multiply,
  overRows,
  points,
  requirement,
  result,
  root,
  rows,
  subtract,
  sum,
  value,
} from '../definition/expressions';
import { PROGRAMMES } from '../programmes';
import { cardOf, number, rule, table, yesNo } from '../testing/small-card';
import { isWholeRule } from './whole';

const whole = (programme: string, cardId: string, ruleId: string): boolean | null => {
  const card = PROGRAMMES.find(({ id }) => id === programme)?.cards.find(({ id }) => id === cardId);
  const found = card?.rules.find(({ id }) => id === ruleId);
  return card === undefined || found === undefined ? null : isWholeRule(card, found);
};

it.each([
  ['wspolnie-dzialamy', 'samoocena', 'grupa_liczba', true],
  ['wspolnie-dzialamy', 'sciezka', 'godziny_diagnozy', true],
  ['wspolnie-dzialamy', 'sciezka', 'godziny_warsztatow_I', true],
  ['konsultacje-spoleczne', 'test-modelu', 'testy_uczestnicy', true],
  ['konsultacje-spoleczne', 'rejestr-uwag', 'dni_srednio', false],
  ['konsultacje-spoleczne', 'rejestr-uwag', 'odsetek_odpowiedzi', false],
  ['przyjazny-rodzinie', 'karta-punktacji', 'razem', false],
  // Advisers' hours go by halves.
  ['wspolnie-dzialamy', 'procedury', 'procedury_godziny', false],
])('%s/%s: is %s whole? %s', (programme, card, id, expected) => {
  expect(whole(programme, card, id)).toBe(expected);
});

describe('a result is whole', () => {
  const people = { ...number('osoby'), kind: 'integer' } as const;
  const hours = number('godziny');
  const day: Item = {
    id: 'dzien',
    kind: 'date',
    label: 'dzien',
    required: false,
    origin: 'proposal',
  };
  const halves = {
    ...yesNo('polowki'),
    options: [
      { id: 'tak', label: 'Tak', points: 1, origin: 'proposal' },
      { id: 'po-czesci', label: 'Po części', points: 0.5, origin: 'proposal' },
    ],
  } as const;
  const bare = {
    ...yesNo('bez_punktow'),
    options: [{ id: 'tak', label: 'Tak', origin: 'proposal' }],
  } as const;
  const groups = table('grupy', { columns: [people, hours] });
  const card = (rules: readonly Rule[]) =>
    cardOf([people, hours, day, yesNo('tn'), halves, bare, groups], rules);
  const isWhole = (expression: Rule['expression'], others: readonly Rule[] = []): boolean => {
    const asked = rule('wynik', expression);
    return isWholeRule(card([asked, ...others]), asked);
  };
  const [n, h] = [value('osoby'), value('godziny')];

  it.each<[string, Rule['expression']]>([
    ['people', n],
    ['days', value('dzien')],
    ['whole points', points('tn')],
    ['options without points', points('bez_punktow')],
    ['a sum', sum(n, 3)],
    ['an addition', add(n, value('dzien'))],
    ['a product', multiply(n, -2)],
    ['a difference of days', subtract(value('dzien'), 7)],
    ['one of two whole numbers', choose(answered('osoby'), n, 0)],
    ['a whole number or nothing', choose(answered('osoby'), n, empty)],
    ['a count of answers', count(answered('godziny'))],
    ['a count of findings', countFindings(['wynik'], 'met')],
    ['a count of rows', rows('grupy')],
    ['people added up over rows', overRows('grupy', 'sum', n)],
  ])('of %s', (_, expression) => {
    expect(isWhole(expression)).toBe(true);
  });

  it.each<[string, Rule['expression']]>([
    ['hours', h],
    ['a fraction', sum(n, 0.5)],
    ['points by halves', points('polowki')],
    ['an addition of hours', add(n, h)],
    ['a product with a fraction', multiply(0.5, n)],
    ['hours less people', subtract(h, n)],
    ['people less hours', subtract(n, h)],
    ['hours in one case', choose(answered('osoby'), h, n)],
    ['hours in the other case', choose(answered('osoby'), n, h)],
    ['a quotient', divide(n, 2)],
    ['a mean', mean(n, n)],
    ['a root', root(n)],
    ['hours added up over rows', overRows('grupy', 'sum', h)],
    ['a mean over rows', overRows('grupy', 'mean', n)],
    ['what is no number', atLeast(n, 1)],
    ['a finding', requirement(atLeast(n, 1))],
  ])('but not of %s', (_, expression) => {
    expect(isWhole(expression)).toBe(false);
  });

  it('when the result that it reads is', () => {
    const others = [rule('ludzie', add(n, 1)), rule('czas', add(h, 1))];
    expect(isWhole(multiply(result('ludzie'), 2), others)).toBe(true);
    expect(isWhole(multiply(result('czas'), 2), others)).toBe(false);
  });
});
