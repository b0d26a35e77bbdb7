/** What a card says before anybody has filled anything. */
import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../programmes';
import { SC_KIS } from '../programmes/sc-kis';
import { itemsOf, type Card } from '../definition/programme';
import { buildSheet } from './build';
import { LIST_AWAITED } from './contents';
import type { SheetPlan } from './plan';

const planOf = (card: Card, answers = {}): SheetPlan =>
  buildSheet(card, {
    identity: { programme: 'x', version: '1.0.0', card: card.id, instance: 'x' },
    answers,
  });

/** What the cells of results show, without the lines of a list but its first. */
function shownResults({ cells, results, lacking }: SheetPlan): readonly unknown[] {
  return [...results, ...lacking].flatMap(({ row, column }) => {
    const content = cells[row]?.[column]?.content;
    return content?.kind === 'formula' ? [content.cached] : [];
  });
}

describe.each(
  PROGRAMMES.flatMap(({ id, cards }) =>
    cards
      .filter((card) => card.rules.length > 0 && itemsOf(card).some(({ kind }) => kind !== 'info'))
      .map((card) => [id, card.id, card] as const),
  ),
)('blank %s/%s', (_, __, card) => {
  it('has no results, and says of a list when it will be there', () => {
    const shown = shownResults(planOf(card));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((value) => value !== '' && value !== LIST_AWAITED)).toEqual([]);
  });
});

it('has all its results with the first answer', () => {
  const card = SC_KIS.cards.find(({ id }) => id === 'karta-standardu');
  if (card === undefined) throw new Error('no such card');
  const shown = shownResults(planOf(card, { kadra_psycholog: 1 }));
  expect(shown).toContain('✗ odchylenie');
  expect(shown).toContain('niespełniony');
});
