import { describe, expect, it } from 'vitest';
import { overRows, rows, value } from '../../shared/definition/expressions';
import type { Card, Programme } from '../../shared/definition/programme';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { cardOf, number, rule, table } from '../../shared/testing/small-card';
import { checkCard } from './accept-card';
import { sourceOfFilling } from './sources';

const survey: Card = {
  ...cardOf(
    [table('ankiety', { columns: [number('ocena')] })],
    [rule('liczba', rows('ankiety')), rule('srednia', overRows('ankiety', 'mean', value('ocena')))],
  ),
  id: 'ankieta',
};
const evaluation: Card = {
  ...cardOf([
    { ...number('liczba'), required: true, from: 'ankieta' },
    { ...number('srednia'), from: 'ankieta' },
    number('waga'),
  ]),
  id: 'ewaluacja',
};
const programme: Programme = { ...SC_KIS, cards: [survey, evaluation] };
const context = { today: '2026-11-22', language: 'pl' } as const;
const filled = new Map([
  ['ankieta', sourceOfFilling(survey, 3, { ankiety: [{ ocena: 5 }, { ocena: 4 }] })],
]);

describe('checkCard, of a card that takes results of another', () => {
  it('takes what the other card came to', () => {
    const { checked, issues } = checkCard(programme, evaluation, { waga: 2 }, filled, context);
    expect(issues).toEqual([]);
    expect(checked.merged).toEqual({ liczba: 2, srednia: 4.5, waga: 2 });
    expect(checked.own).toEqual({ waga: 2 });
  });

  it('takes the same value from the sheet, and refuses another', () => {
    const check = (srednia: number) =>
      checkCard(programme, evaluation, { srednia }, filled, context).issues;
    expect(check(4.5)).toEqual([]);
    expect(check(4.6).map(({ item, code }) => [item, code])).toEqual([
      ['srednia', 'differs-from-source'],
    ]);
  });

  it('keeps what was typed as its own while nobody has filled the other card', () => {
    const given = { liczba: 40, srednia: 3.25 };
    const { checked, issues } = checkCard(programme, evaluation, given, new Map(), context);
    expect(issues).toEqual([]);
    expect(checked.own).toEqual({ liczba: 40, srednia: 3.25, waga: null });
    const blank = checkCard(programme, evaluation, {}, new Map(), context).issues;
    expect(blank.map(({ item, code }) => [item, code])).toEqual([['liczba', 'required']]);
  });
});
