/** How the blank cards of all programmes fall on pages, by their own heights. */
import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../programmes';
import { remarks, REMARKS_CARD } from '../testing/every-kind';
import { buildSheet } from './build';
import type { SheetPlan } from './plan';

const planOf = (card = REMARKS_CARD, answers = {}): SheetPlan =>
  buildSheet(card, {
    identity: { programme: 'x', version: '1.0.0', card: card.id, instance: 'x' },
    answers,
  });

const cards = PROGRAMMES.flatMap(({ id, cards: of }) =>
  of.map((card) => [id, card.id, planOf(card)] as const),
);

describe.each(cards)('%s/%s', (_, __, plan) => {
  const { area, pageBreaksBefore } = plan.print;

  it('prints no row that shows nothing at its end', () => {
    const last = plan.cells[area.bottom] ?? [];
    expect(last.some(({ role }) => role !== 'blank' && role !== 'ledger')).toBe(true);
  });

  it('has no page that a heading and one row end', () => {
    const isBand = (row: number): boolean => plan.cells[row]?.[0]?.role === 'section';
    const alone = pageBreaksBefore.filter(
      (row) => !isBand(row) && (isBand(row - 1) || isBand(row - 2)),
    );
    expect(alone).toEqual([]);
  });
});

it('prints blank rows of a table only to the end of a page', () => {
  const place = planOf().tables.find(({ growing }) => growing);
  const printed = (answers: object): number => planOf(REMARKS_CARD, answers).print.area.bottom;
  const rows = (answers: object): number => printed(answers) - (place?.head ?? 0);
  expect(rows({})).toBeGreaterThanOrEqual(8);
  expect(rows({})).toBeLessThanOrEqual(20);
  expect(rows(remarks(60))).toBeGreaterThanOrEqual(60);
  expect(rows(remarks(60))).toBeLessThanOrEqual(65);
});

it('names the card at the foot of a table’s pages', () => {
  expect(planOf().print.footer).toBe('Rejestr uwag, strona &P z &N');
});
