import { expect, it } from 'vitest';
import { itemsOf } from '../definition/programme';
import { PROGRAMMES } from '.';

/** Heads of columns: programs break lines after the dash of a range. */
const heads = PROGRAMMES.flatMap(({ cards }) =>
  cards.flatMap((card) => [
    ...card.sections.flatMap(({ layout }) => {
      if (layout.kind === 'comparison') return Object.values<string>({ ...layout.heads });
      return layout.kind === 'grid' ? layout.heads : [];
    }),
    ...itemsOf(card).flatMap((item) =>
      item.kind === 'table' ? item.columns.map(({ label }) => label) : [],
    ),
  ]),
);

it('no head of a column has a range that a line may end in', () => {
  expect(heads.filter((head) => /\d[–-]\d/.test(head))).toEqual([]);
});
