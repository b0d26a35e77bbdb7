import { expect, it } from 'vitest';
import type { Card } from '../definition/programme';
import { KARTA_MODELU } from '../programmes/konsultacje-spoleczne/karta-modelu';
import { KARTA_STANDARDU } from '../programmes/sc-kis/karta-standardu';
import { buildSheet } from './build';

const textsOf = (card: Card): readonly string[] => {
  const identity = { programme: 'x', version: '1.0.0', card: card.id, instance: 'x' };
  return buildSheet(card, { identity, answers: {} }).cells.flatMap((cells) =>
    cells.flatMap(({ content }) =>
      content.kind === 'value' ? [String(content.value).replaceAll('\u00A0', ' ')] : [],
    ),
  );
};

it('heads a comparison in the words of its card', () => {
  expect(textsOf(KARTA_STANDARDU)).toEqual(
    expect.arrayContaining(['Poziom wymagalny', 'Poziom wnioskowany', 'Ustalenie jednostki']),
  );
  const ofModel = textsOf(KARTA_MODELU);
  expect(ofModel).toEqual(expect.arrayContaining(['Wymaganie', 'W modelu', 'Wynik porównania']));
  expect(ofModel).not.toContain('Poziom wnioskowany');
});
