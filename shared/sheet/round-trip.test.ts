import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateCard } from '../card/validate';
import { PROGRAMMES } from '../programmes';
import { answersTo } from '../testing/arbitrary-answers';
import { EVERY_KIND } from '../testing/every-kind';
import { buildSheet } from './build';
import { identityOf, plannedValues, readSheet, type SheetValues } from './read';

const cards = [EVERY_KIND, ...PROGRAMMES].flatMap((programme) =>
  programme.cards.map((card) => [`${programme.id}/${card.id}`, programme, card] as const),
);
const identity = (programme: string, version: string, card: string) => ({
  programme,
  version,
  card,
  instance: 'a1b2',
});

describe.each(cards)('the sheet of %s', (_, programme, card) => {
  const context = { today: '2026-11-22', language: 'pl' } as const;

  it('gives back the answers that it was filled with', () => {
    fc.assert(
      fc.property(answersTo(card), (answers) => {
        const plan = buildSheet(card, {
          identity: identity(programme.id, programme.version, card.id),
          answers,
        });
        const reading = readSheet(card, plannedValues(plan.cells));
        expect(reading.faults).toEqual([]);
        expect(validateCard(card, reading.answers, context).answers).toEqual(answers);
      }),
      { numRuns: 40 },
    );
  });

  /** The first item with a cell of its own, alone in its row, so that the row can be lost. */
  const planned = buildSheet(card, {
    identity: identity(programme.id, programme.version, card.id),
  });
  const inRow = (row: number) =>
    [...planned.answers, ...planned.marks].filter((cell) => cell.row === row);
  const alone = planned.answers.find(({ row }) => inRow(row).length === 1);

  // A card that is only read has no such row.
  if (alone === undefined) return;

  it('is read the same after rows were moved, and names the row that is gone', () => {
    const lost = alone.item;
    fc.assert(
      fc.property(answersTo(card, 50), fc.nat(3), (answers, inserted) => {
        const plan = buildSheet(card, {
          identity: identity(programme.id, programme.version, card.id),
          answers,
        });
        const gone = plan.answers.find(({ item }) => item === lost);
        const values: SheetValues = [
          ...Array.from({ length: inserted }, () => ['']),
          ...plannedValues(plan.cells).filter((_row, row) => row !== gone?.row),
        ];
        const reading = readSheet(card, values);
        expect(identityOf(values)).toEqual(plan.identity);
        expect(reading.faults).toEqual([{ kind: 'item-lost', item: lost }]);
        expect(validateCard(card, reading.answers, context).answers).toEqual({
          ...answers,
          [lost]: null,
        });
      }),
      { numRuns: 10 },
    );
  });

  it('names a row that stands twice', () => {
    const values = plannedValues(planned.cells);
    const { row } = alone;
    const doubled = [...values, ...values.slice(row, row + 1)];
    expect(readSheet(card, doubled).faults).toMatchObject([
      { kind: 'item-twice', item: alone.item },
    ]);
  });
});

describe('a foreign sheet', () => {
  it('is nobody’s card', () => {
    expect(
      identityOf([
        ['Lista obecności', 1],
        ['kartoteka', true],
      ]),
    ).toBeNull();
  });
});
