/** How the blank cards of all programmes fall on pages, by their own heights. */
import { describe, expect, it } from 'vitest';
import { answersWithSources } from '../card/sources';
import { PROGRAMMES } from '../programmes';
import { PRZYJAZNY_RODZINIE } from '../programmes/przyjazny-rodzinie';
import { remarks, REMARKS_CARD } from '../testing/every-kind';
import { buildSheet } from './build';
import { fullCard } from '../testing/full-card';
import { FAMILY_FILLED } from '../testing/przyjazny-rodzinie-filled';
import type { CellContent, CellPlan, SheetPlan } from './plan';

const planOf = (card = REMARKS_CARD, answers = {}): SheetPlan =>
  buildSheet(card, {
    identity: { programme: 'x', version: '1.0.0', card: card.id, instance: 'x' },
    answers,
  });

const cards = PROGRAMMES.flatMap(({ id, cards: of }) =>
  of.map((card) => [id, card.id, planOf(card)] as const),
);

const isBand = ({ cells }: SheetPlan, row: number): boolean => cells[row]?.[0]?.role === 'section';

describe.each(cards)('%s/%s', (_, __, plan) => {
  const { area, pageBreaksBefore } = plan.print;

  it('prints no row that shows nothing at its end', () => {
    const last = plan.cells[area.bottom] ?? [];
    expect(last.some(({ role }) => role !== 'blank' && role !== 'ledger')).toBe(true);
  });

  it('has no page that a heading and one row end', () => {
    const begins = (row: number): boolean => isBand(plan, row);
    const alone = pageBreaksBefore.filter(
      (row) => !begins(row) && (begins(row - 1) || begins(row - 2)),
    );
    expect(alone).toEqual([]);
  });
});

describe.each(
  PROGRAMMES.flatMap((programme) =>
    programme.cards.map((of) => {
      const { card, ...options } = fullCard(programme, of, { rows: 13 });
      return [programme.id, card.id, buildSheet(card, options)] as const;
    }),
  ),
)('%s/%s, with texts as long as they may be,', (_, __, plan) => {
  const { pageBreaksBefore } = plan.print;

  it('has no page that a heading ends', () => {
    expect(pageBreaksBefore.filter((row) => isBand(plan, row - 1))).toEqual([]);
  });

  it('has no page that begins with one or two last rows of a table', () => {
    const ends = plan.tables.filter(({ growing }) => !growing).map(({ end }) => end);
    expect(
      pageBreaksBefore.filter((row) => ends.some((end) => row > end - 3 && row <= end)),
    ).toEqual([]);
  });
});

/** The last row in which anything is shown; rows of tables that grow are told of by themselves. */
function lastShown({ cells, columns }: SheetPlan): number {
  const isShown = ({ content, role }: CellPlan, column: number): boolean => {
    if (columns[column]?.hidden !== false || role === 'ledger') return false;
    return content.kind === 'formula' ? content.cached !== '' : content.kind === 'value';
  };
  return cells.findLastIndex((line) => line.some(isShown));
}

describe.each(
  PROGRAMMES.flatMap((programme) =>
    programme.cards
      .filter(({ sections }) => sections.at(-1)?.layout.kind === 'list')
      .map((card) => [programme.id, card.id, programme, card] as const),
  ),
)('%s/%s, which a list ends,', (_, __, programme, card) => {
  const blank = planOf(card);
  const { answers = {} } = fullCard(programme, card);
  const notices = ({ cells }: SheetPlan): readonly CellContent[] =>
    cells.flat().flatMap(({ role, content }) => (role === 'notice' ? [content] : []));

  it('is printed to the end of the page on which it shows anything', () => {
    for (const plan of [blank, planOf(card, answers)]) {
      const { area, pageBreaksBefore } = plan.print;
      const shown = lastShown(plan);
      expect(area.bottom).toBeGreaterThanOrEqual(shown);
      expect(pageBreaksBefore.filter((row) => row > shown)).toEqual([]);
    }
  });

  it('says when it has become longer than what is printed', () => {
    const last = blank.entries.at(-1)?.rule;
    const rows = blank.entries.filter(({ rule }) => rule === last).map(({ row }) => row);
    const printed = rows.filter((row) => row <= blank.print.area.bottom).length;
    const said = `>${printed},"⚠ Na wydruku zmieszczą się tylko pozycje do numeru ${printed}.`;
    const formulas = notices(blank).flatMap((one) =>
      one.kind === 'formula' ? [one.formula.replaceAll('\u00A0', ' ')] : [],
    );
    expect(formulas.filter((formula) => formula.includes(said))).toHaveLength(1);
  });
});

describe('a list that names nothing', () => {
  const card = PRZYJAZNY_RODZINIE.cards.find(({ id }) => id === 'karta-punktacji');
  if (card === undefined) throw new Error('no such card');
  const answers = answersWithSources(PRZYJAZNY_RODZINIE, card, FAMILY_FILLED);
  const plan = planOf(card, answers);
  const rows = plan.entries.map(({ row }) => row);
  const top = Math.min(...rows);
  const shown = (row: number): readonly unknown[] =>
    (plan.cells[row] ?? []).flatMap(({ content, role }) =>
      content.kind === 'formula' && /^list-/.test(role) ? [content.cached] : [],
    );

  it('says so in its first row, without a number', () => {
    expect(shown(top)).toEqual(['', 'Niczego nie brakuje.']);
    expect(shown(top + 1)).toEqual(['', '']);
  });

  it('has no page for the rows that it does not need, below the place for the receipt', () => {
    const { area, pageBreaksBefore } = plan.print;
    expect(top).toBeGreaterThan(plan.receipt?.sha256.row ?? Infinity);
    expect(pageBreaksBefore.filter((row) => row >= top)).toEqual([]);
    expect(area.bottom).toBeGreaterThanOrEqual(top);
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
