import { describe, expect, it } from 'vitest';
import { PRZYJAZNY_RODZINIE } from '../programmes/przyjazny-rodzinie';
import { CARD_HANDED_IN } from '../process/standing';
import { earlierShownBy, revisionAt } from './earlier';

const handedIn = (card: string, revision: number) => ({
  event: CARD_HANDED_IN,
  data: { card, revision },
});
const step = (event: string, data = {}) => ({ event, data });

const STEPS = [
  step('applied', { cards: { zgloszenie: { revision: 1 } } }),
  handedIn('karta', 1),
  handedIn('inna', 1),
  handedIn('karta', 2),
  step('scored'),
  handedIn('karta', 3),
];

describe('revisionAt', () => {
  it.each([
    ['the newest of the card before the event', 'karta', 'scored', 2],
    ['of another card', 'inna', 'scored', 1],
    ['a card that came with the application', 'zgloszenie', 'scored', 1],
    ['a card of the very step', 'zgloszenie', 'applied', 1],
    ['nothing before it was handed in', 'karta', 'applied', null],
    ['nothing before the event', 'karta', 'issued', null],
    ['nothing of a card that is none', 'constructor', 'scored', null],
  ])('is %s', (_what, card, at, revision) => {
    expect(revisionAt({ card, at }, STEPS)).toBe(revision);
  });

  it('is as it stood when the event happened last', () => {
    expect(revisionAt({ card: 'karta', at: 'scored' }, [...STEPS, step('scored')])).toBe(3);
  });
});

describe('earlierShownBy', () => {
  it('names each revision once', () => {
    expect(earlierShownBy(PRZYJAZNY_RODZINIE.cards)).toEqual([
      { card: 'karta-punktacji', at: 'preliminary-scored' },
      { card: 'ankieta-urzednikow', at: 'preliminary-scored' },
    ]);
  });
});
