import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxRows } from '../card/read-table';
import { validateCard } from '../card/validate';
import { itemsOf, type Card } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { buildSheet } from '../sheet/build';
import { answersTo } from '../testing/arbitrary-answers';
import { writeWorkbook } from '../xlsx/write';
import { readCards } from './read-cards';
import { readFiledCard } from './read-filed-card';
import { contentsOf } from './testing/read-file';
import { expectReadBack, wholeFiles } from './testing/whole-file';

const TODAY = { today: '2026-11-22', language: 'pl' } as const;
const cards = PROGRAMMES.flatMap((programme) =>
  programme.cards.map((card) => [`${programme.id}/${card.id}`, programme, card] as const),
);

/** A table of hundreds of rows is written and read whole each time, however few are filled. */
const runsOf = (card: Card): number =>
  itemsOf(card).some((item) => item.kind === 'table' && maxRows(item) > 100) ? 2 : 12;

describe('a file of one card', () => {
  it.each(cards)('%s gives back what it was filled with', (_, programme, card) => {
    fc.assert(
      fc.property(answersTo(card), (answers) => {
        const identity = {
          programme: programme.id,
          version: programme.version,
          card: card.id,
          instance: 'a1',
        };
        const [filed] = readCards(
          contentsOf(writeWorkbook([buildSheet(card, { identity, answers })])),
        ).cards;
        if (filed === undefined) throw new Error('no card in the file');
        expect(filed).toMatchObject({ identity, source: 'cell' });
        const reading = readFiledCard(card, filed);
        expect(reading.unread).toEqual([]);
        expect(validateCard(card, reading.answers, TODAY).answers).toEqual(
          validateCard(card, answers, TODAY).answers,
        );
      }),
      { numRuns: runsOf(card) },
    );
  });
});

describe('a file of all cards', () => {
  it.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    'of %s gives back what they were filled with',
    (_, programme) => {
      fc.assert(
        fc.property(wholeFiles(programme), (file) => expectReadBack(file, file.bytes)),
        { numRuns: 2, endOnFailure: true },
      );
    },
  );
});
