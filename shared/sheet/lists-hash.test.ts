import { describe, expect, it } from 'vitest';
import type { Card } from '../definition/programme';
import { SURVEY } from '../testing/every-kind';
import { buildSheet } from './build';
import { listsHash, listsOfSheet } from './lists-hash';
import { identityOf, plannedValues } from './read';

const relabelled = (card: Card, from: string, to: string): Card => ({
  ...card,
  sections: card.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.kind === 'choice'
        ? {
            ...item,
            options: item.options.map((option) =>
              option.label === from ? { ...option, label: to } : option,
            ),
          }
        : item,
    ),
  })),
});

describe('the lists of a card', () => {
  it('stand on its sheet, beside an identity that is as it was', () => {
    const identity = { programme: 'p', version: '1.0.0', card: SURVEY.id, instance: 'i' };
    const values = plannedValues(buildSheet(SURVEY, { identity }).cells);
    expect(listsOfSheet(values)).toBe(listsHash(SURVEY));
    expect(identityOf(values)).toEqual(identity);
    expect(listsOfSheet([['Tak', 3, '']])).toBeNull();
  });

  it('are others as soon as one label is, and the same whatever else changes', () => {
    expect(listsHash(relabelled(SURVEY, 'Tak', 'Jest'))).not.toBe(listsHash(SURVEY));
    expect(listsHash({ ...SURVEY, title: 'Inny tytuł' })).toBe(listsHash(SURVEY));
  });
});
