import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../programmes';
import { geometryOf } from './geometry';
import { printScale } from './paper';
import { BODY_SIZE } from './styles';

describe.each(
  PROGRAMMES.flatMap(({ id, cards }) => cards.map((card) => [id, card.id, card] as const)),
)('%s/%s on paper', (_, __, card) => {
  it('has text of at least 7 points', () => {
    const { widths, paper, orientation } = geometryOf(card);
    expect(printScale(widths, paper, orientation) * BODY_SIZE).toBeGreaterThanOrEqual(7);
  });
});

it('a card is on A3 only where A4 would be too small', () => {
  const onA3 = PROGRAMMES.flatMap(({ cards }) => cards).filter(
    (card) => geometryOf(card).paper === 'a3',
  );
  expect(onA3.map(({ id }) => id)).toEqual(['ankieta-mieszkancow', 'test-modelu', 'rejestr-uwag']);
});
