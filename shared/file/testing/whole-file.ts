/** Whole files of a programme: every card, filled at random, in one workbook. Tests only. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Answers } from '../../card/answers';
import { answersWithSources } from '../../card/sources';
import { validateCard } from '../../card/validate';
import { itemsOf, type Card, type Programme } from '../../definition/programme';
import { buildWorkbook, sheetsOf, type WorkbookCard } from '../../sheet/workbook';
import { answersTo } from '../../testing/arbitrary-answers';
import { writeWorkbook } from '../../xlsx/write';
import { readCards } from '../read-cards';
import { readFiledCard } from '../read-filed-card';
import { contentsOf } from './read-file';

export interface WholeFile {
  readonly programme: Programme;
  readonly cards: readonly WorkbookCard[];
  readonly bytes: Uint8Array;
}

const TODAY = { today: '2026-11-22', language: 'pl' } as const;

/** The answers to a card's own items; those of other cards are theirs. */
const own = (card: Card, answers: Answers): Answers =>
  Object.fromEntries(
    itemsOf(card)
      .filter(({ from }) => from === undefined)
      .map(({ id }) => [id, answers[id] ?? null]),
  );

export const wholeFiles = (programme: Programme): fc.Arbitrary<WholeFile> =>
  fc
    .tuple(...programme.cards.map((card) => answersTo(card).map((answers) => own(card, answers))))
    .map((fillings) => {
      const cards = programme.cards.map((card, index): WorkbookCard => ({
        card,
        identity: {
          programme: programme.id,
          version: programme.version,
          card: card.id,
          instance: `i${index}`,
        },
        answers: fillings[index] ?? {},
      }));
      return { programme, cards, bytes: writeWorkbook(sheetsOf(buildWorkbook(programme, cards))) };
    });

/** Asserts that `bytes`, whoever saved them, give back every card with every answer. */
export function expectReadBack({ programme, cards }: WholeFile, bytes: Uint8Array): void {
  const filed = readCards(contentsOf(bytes));
  expect(filed.others).toEqual([]);
  expect(filed.cards.map(({ identity, source }) => ({ identity, source }))).toEqual(
    cards.map(({ identity }) => ({ identity, source: 'cell' })),
  );
  const fillings = new Map(cards.map(({ card, answers = {} }) => [card.id, answers]));
  filed.cards.forEach((one, index) => {
    const of = cards[index];
    if (of === undefined) throw new Error('more cards than were written');
    const { answers, unread } = readFiledCard(of.card, one);
    expect(unread).toEqual([]);
    const items = itemsOf(of.card).filter(({ kind }) => kind !== 'info');
    const wanted = answersWithSources(programme, of.card, fillings);
    const read = validateCard(of.card, answers, TODAY).answers;
    const both = (all: Answers) => items.map(({ id }) => [id, all[id] ?? null]);
    expect(both(read)).toEqual(both(wanted));
  });
}
