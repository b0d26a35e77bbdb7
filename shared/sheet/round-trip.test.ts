import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../definition/programme';
import { validateCard } from '../card/validate';
import { PROGRAMMES } from '../programmes';
import { answersTo } from '../testing/arbitrary-answers';
import { buildSheet } from './build';
import { identityOf, plannedValues, readSheet, type SheetValues } from './read';

const cards = PROGRAMMES.flatMap((programme) =>
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
        expect(validateCard(card, reading.answers, context).answers).toEqual(
          validateCard(card, answers, context).answers,
        );
        expect(validateCard(card, reading.answers, context).answers).toEqual(answers);
      }),
      { numRuns: 60 },
    );
  });

  it('is read the same after rows were moved, and names the row that is gone', () => {
    const [lost, kept] = [itemsOf(card)[0], itemsOf(card)[1]];
    fc.assert(
      fc.property(answersTo(card, 50), fc.nat(3), (answers, inserted) => {
        const plan = buildSheet(card, {
          identity: identity(programme.id, programme.version, card.id),
          answers,
        });
        const gone = plan.answers.find(({ item }) => item === lost?.id);
        const values: SheetValues = [
          ...Array.from({ length: inserted }, () => ['']),
          ...plannedValues(plan.cells).filter((_row, row) => row !== gone?.row),
        ];
        const reading = readSheet(card, values);
        expect(identityOf(values)).toEqual(plan.identity);
        expect(reading.faults).toEqual([{ kind: 'item-lost', item: lost?.id }]);
        expect(validateCard(card, reading.answers, context).answers).toEqual({
          ...answers,
          [lost?.id ?? '']: null,
        });
        expect(kept === undefined || reading.cells.has(kept.id)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('names a row that stands twice', () => {
    const plan = buildSheet(card, {
      identity: identity(programme.id, programme.version, card.id),
    });
    const [first] = plan.answers;
    const values = plannedValues(plan.cells);
    const doubled = [...values, ...values.slice(first?.row ?? 0, (first?.row ?? 0) + 1)];
    expect(readSheet(card, doubled).faults).toMatchObject([
      { kind: 'item-twice', item: first?.item },
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
