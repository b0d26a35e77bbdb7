import { describe, expect, it } from 'vitest';
import { atLeast, divide, overRows, rows, value } from '../definition/expressions';
import type { Card, Programme } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { cardOf, number, rule, table, text, yesNo } from '../testing/small-card';
import type { Answers } from './answers';
import { answersWithSources } from './sources';

const survey: Card = {
  ...cardOf(
    [table('ankiety', { columns: [number('ocena')] }), text('uwagi')],
    [rule('liczba', rows('ankiety')), rule('srednia', overRows('ankiety', 'mean', value('ocena')))],
  ),
  id: 'ankieta',
};
const words = { true: 'tak', false: 'nie' };
const score: Card = {
  ...cardOf(
    [
      { ...number('liczba'), from: 'ankieta' },
      { ...number('srednia'), from: 'ankieta' },
      { ...text('uwagi'), from: 'ankieta' },
      number('waga'),
    ],
    [
      rule('wynik', divide(value('srednia'), value('waga'))),
      rule('dobrze', atLeast(value('srednia'), 3), words),
    ],
  ),
  id: 'punktacja',
};
const report: Card = {
  ...cardOf([
    { ...number('wynik'), from: 'punktacja' },
    {
      ...yesNo('dobrze'),
      from: 'punktacja',
      options: [
        { id: 'true', label: 'tak', origin: 'proposal' },
        { id: 'false', label: 'nie', origin: 'proposal' },
      ],
    },
  ]),
  id: 'raport',
  roles: [],
};
const programme: Programme = { ...SC_KIS, cards: [survey, score, report] };
const ankieta = { ankiety: [{ ocena: 4 }, { ocena: 3 }], uwagi: 'dobrze' };

describe('answersWithSources', () => {
  it('takes answers and results of other cards', () => {
    const fillings = new Map([['ankieta', ankieta]]);
    expect(answersWithSources(programme, score, fillings)).toEqual({
      liczba: 2,
      srednia: 3.5,
      uwagi: 'dobrze',
    });
  });

  it('keeps what the card says itself, and lets the source decide', () => {
    const own = { waga: 2, srednia: 1 };
    const fillings = new Map<string, Answers>([
      ['ankieta', ankieta],
      ['punktacja', own],
    ]);
    expect(answersWithSources(programme, score, fillings)).toMatchObject({
      waga: 2,
      srednia: 3.5,
    });
    expect(answersWithSources(programme, score, new Map([['punktacja', own]]))).toEqual(own);
  });

  it('goes along a chain of cards; words come as the option that says them', () => {
    expect(answersWithSources(programme, report, new Map())).toEqual({});
    const filled = answersWithSources(
      programme,
      report,
      new Map<string, Answers>([
        ['ankieta', ankieta],
        ['punktacja', { waga: 2 }],
      ]),
    );
    expect(filled).toEqual({ wynik: 1.75, dobrze: 'true' });
  });
});
