/** What a file says of a card before it is recalculated is what another program computes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { itemsOf, type Card, type Item, type Programme } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { addressOf } from '../sheet/address';
import type { CellPosition, SheetPlan } from '../sheet/plan';
import { buildWorkbook } from '../sheet/workbook';
import { maxRows } from '../card/read-table';
import { answersTo } from '../testing/arbitrary-answers';
import { EVERY_KIND } from '../testing/every-kind';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import type { CellReference, OracleInput } from './oracle';
import { oracleForTests } from './oracle-for-tests';

const office = libreOfficeAvailable();
const FILLINGS = 15;
const SEED = 20_260_309;

const fillingsOf = (card: Card): readonly Answers[] => [
  {},
  ...fc.sample(answersTo(card), { numRuns: FILLINGS, seed: SEED }),
];

/** Rows of a table in the compared sheets: one is as good as any. */
const MOST_ROWS = 8;
const withFewRows = (item: Item): Item =>
  item.kind === 'table' ? { ...item, max: Math.min(maxRows(item), MOST_ROWS) } : item;

/** The programme with short tables, so that a file holds few formulas. */
const short = (programme: Programme): Programme => ({
  ...programme,
  cards: programme.cards.map((card) => ({
    ...card,
    sections: card.sections.map((section) => ({
      ...section,
      items: section.items.map(withFewRows),
    })),
  })),
});

interface FormulaCell extends CellReference {
  readonly at: CellPosition;
  readonly cached: string | number;
}
const formulaCells = (plan: SheetPlan): readonly FormulaCell[] =>
  plan.cells.flatMap((cells, row) =>
    cells.flatMap(({ content }, column) => {
      if (content.kind !== 'formula') return [];
      const { cached } = content;
      const value = typeof cached === 'boolean' ? Number(cached) : cached;
      const at = { row, column };
      return [{ sheet: plan.name, address: addressOf(at), at, cached: value }];
    }),
  );

const typedCells = ({ answers, marks, tables }: SheetPlan): readonly CellPosition[] => [
  ...[...answers, ...marks].filter(({ linked }) => !linked),
  ...tables.flatMap(({ head, end, columns }) =>
    Array.from({ length: end - head - 1 }, (_, at) =>
      columns.map(({ column }) => ({ row: head + 1 + at, column })),
    ).flat(),
  ),
];
const inputs = (plan: SheetPlan): readonly CellReference[] =>
  typedCells(plan).map((at) => ({ sheet: plan.name, address: addressOf(at) }));
const inputValues = (plan: SheetPlan): readonly OracleInput[] =>
  typedCells(plan).map(({ row, column }) => {
    const content = plan.cells[row]?.[column]?.content;
    return content?.kind === 'value' ? content.value : null;
  });

/** Results are rounded to 6 places; what is shown beside them may differ in the last bit. */
const agree = (shown: unknown, cached: string | number): boolean =>
  typeof shown === 'number' && typeof cached === 'number'
    ? Math.abs(shown - cached) <= 1e-9 * Math.max(1, Math.abs(cached))
    : shown === cached;

/** What was looked at when the file was made is what it shows; a later filling has changed. */
const aboutChanges = (plan: SheetPlan, { row, column }: CellPosition): boolean =>
  plan.hidden.answers.some(({ seen }) => seen !== null && column === seen + 1) ||
  plan.cells[row]?.[column]?.role === 'notice';

const formulasOf = (plan: SheetPlan): readonly FormulaCell[] =>
  formulaCells(plan).filter(({ at }) => !aboutChanges(plan, at));

describe.skipIf(!office.available)(
  `whole files in LibreOffice${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 240_000 },
  () => {
    const oracle = oracleForTests();

    /** Fills the first plans of all fillings' cells, and lists every formula that says otherwise. */
    async function disagreements(workbooks: readonly (readonly SheetPlan[])[]): Promise<unknown[]> {
      const [blank = []] = workbooks;
      const workbook = await oracle.open(writeWorkbook(blank));
      const shown = await workbook.fill(
        blank.flatMap(inputs),
        workbooks.map((plans) => plans.flatMap(inputValues)),
        blank.flatMap(formulasOf),
      );
      await workbook.close();
      expect(shown).toHaveLength(workbooks.length);
      return workbooks.flatMap((plans, filling) =>
        plans.flatMap(formulasOf).flatMap(({ sheet, address, cached }, index) => {
          const value = shown[filling]?.[index];
          return agree(value, cached) ? [] : [{ filling, sheet, address, value, cached }];
        }),
      );
    }

    it.each([EVERY_KIND, ...PROGRAMMES].map((programme) => [programme.id, programme] as const))(
      'all cards of a case of %s, linked: every formula says what the file says',
      async (_, whole) => {
        const programme = short(whole);
        const fillings = programme.cards.map(fillingsOf);
        const workbooks = Array.from(
          { length: FILLINGS },
          (__, filling) =>
            buildWorkbook(
              programme,
              programme.cards.map((card, index) => ({
                card,
                identity: {
                  programme: programme.id,
                  version: programme.version,
                  card: card.id,
                  instance: 'x1',
                },
                answers: fillings[index]?.[filling] ?? {},
              })),
            ).cards,
        );
        const taken = programme.cards.flatMap(itemsOf).filter(({ from }) => from !== undefined);
        const linked = workbooks[0]?.flatMap(({ answers }) =>
          answers.filter((cell) => cell.linked),
        );
        expect(linked?.length ?? 0).toBeGreaterThanOrEqual(Math.min(1, taken.length));
        expect((await disagreements(workbooks)).slice(0, 5)).toEqual([]);
      },
    );
  },
);
