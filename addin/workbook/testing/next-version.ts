/** For tests: a later version of the made-up sixth programme. */
import * as v from 'valibot';
import { programmeSchema } from '../../../shared/definition/programme-schema';
import type { Item, Programme } from '../../../shared/definition/programme';
import { SIXTH_PROGRAMME } from '../../../shared/testing/sixth-programme';

const BRANCHES: Item = {
  id: 'filie',
  kind: 'integer',
  label: 'Liczba filii',
  required: true,
  origin: 'proposal',
  min: 0,
};

function changed(item: Item): readonly Item[] {
  if (item.id === 'oferta_opis') return [BRANCHES];
  if (item.id === 'godziny_tygodniowo' && item.kind === 'integer') return [{ ...item, max: 100 }];
  return [item];
}

/** What else the library offers is no longer asked; how many branches it has is. */
export const NEXT_VERSION: Programme = v.parse(programmeSchema, {
  ...SIXTH_PROGRAMME,
  version: '1.1.0',
  cards: SIXTH_PROGRAMME.cards.map((card) => ({
    ...card,
    sections: card.sections.map((section) => ({
      ...section,
      items: section.items.flatMap(changed),
    })),
  })),
});
