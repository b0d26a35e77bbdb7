/** What a file says of a card before it is recalculated is what another program computes. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import type { Card } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { addressOf } from '../sheet/address';
import { buildSheet, type LinkedSheet, type SheetOptions } from '../sheet/build';
import type { CellPosition, SheetPlan } from '../sheet/plan';
import { answersTo } from '../testing/arbitrary-answers';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { openOracle, type CellReference, type Oracle, type OracleInput } from './oracle';

const office = libreOfficeAvailable();
const FILLINGS = 40;
const SEED = 20_260_309;

const fillingsOf = (card: Card): readonly Answers[] => [
  {},
  ...fc.sample(answersTo(card), { numRuns: FILLINGS, seed: SEED }),
];

const optionsOf = (card: Card, more: Partial<SheetOptions>): SheetOptions => ({
  identity: { programme: SC_KIS.id, version: SC_KIS.version, card: card.id, instance: 'x1' },
  ...more,
});

interface FormulaCell extends CellReference {
  readonly cached: string | number;
}
const formulaCells = (plan: SheetPlan): readonly FormulaCell[] =>
  plan.cells.flatMap((cells, row) =>
    cells.flatMap(({ content }, column) => {
      if (content.kind !== 'formula') return [];
      const { cached } = content;
      const value = typeof cached === 'boolean' ? Number(cached) : cached;
      return [{ sheet: plan.name, address: addressOf({ row, column }), cached: value }];
    }),
  );

const typedCells = (plan: SheetPlan): readonly CellPosition[] =>
  plan.answers.filter(({ linked }) => !linked);
const inputs = (plan: SheetPlan): readonly CellReference[] =>
  typedCells(plan).map((at) => ({ sheet: plan.name, address: addressOf(at) }));
const inputValues = (plan: SheetPlan): readonly OracleInput[] =>
  typedCells(plan).map(({ row, column }) => {
    const content = plan.cells[row]?.[column]?.content;
    return content?.kind === 'value' ? content.value : null;
  });

/** Where another sheet finds this one's answers: in the hidden column that INDEX reads them into. */
const linkTo = (plan: SheetPlan): LinkedSheet => ({
  sheet: plan.name,
  cells: new Map(
    plan.answers.map(({ item, row, column }) => {
      const ledger = plan.ledger.find(({ answers }) => answers === column);
      return [item, { row, column: ledger?.values ?? column }];
    }),
  ),
});

/** Results are rounded to 6 places; what is shown beside them may differ in the last bit. */
const agree = (shown: unknown, cached: string | number): boolean =>
  typeof shown === 'number' && typeof cached === 'number'
    ? Math.abs(shown - cached) <= 1e-9 * Math.max(1, Math.abs(cached))
    : shown === cached;

describe.skipIf(!office.available)(
  `cards of ${SC_KIS.id} in LibreOffice${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 180_000 },
  () => {
    let oracle: Oracle;
    beforeAll(async () => {
      oracle = await openOracle();
    }, 100_000);
    afterAll(async () => {
      await oracle.close();
    });

    /** Fills the first plans of all fillings' cells, and lists every formula that says otherwise. */
    async function disagreements(workbooks: readonly (readonly SheetPlan[])[]): Promise<unknown[]> {
      const [blank = []] = workbooks;
      const workbook = await oracle.open(writeWorkbook(blank));
      const shown = await workbook.fill(
        blank.flatMap(inputs),
        workbooks.map((plans) => plans.flatMap(inputValues)),
        blank.flatMap(formulaCells),
      );
      await workbook.close();
      expect(shown).toHaveLength(workbooks.length);
      return workbooks.flatMap((plans, filling) =>
        plans.flatMap(formulaCells).flatMap(({ sheet, address, cached }, index) => {
          const value = shown[filling]?.[index];
          return agree(value, cached) ? [] : [{ filling, sheet, address, value, cached }];
        }),
      );
    }

    it.each(SC_KIS.cards.map((card) => [card.id, card] as const))('%s', async (_, card) => {
      const plans = fillingsOf(card).map((answers) => [
        buildSheet(card, optionsOf(card, { answers })),
      ]);
      expect(await disagreements(plans)).toEqual([]);
    });

    it('all cards of a case in one workbook, linked', async () => {
      const fillings = SC_KIS.cards.map(fillingsOf);
      const workbooks = Array.from({ length: FILLINGS }, (_, filling) => {
        const answers = Object.fromEntries(
          fillings.flatMap((of) => Object.entries(of[filling] ?? {})),
        );
        const links = new Map<string, LinkedSheet>();
        return SC_KIS.cards.map((card) => {
          const plan = buildSheet(card, optionsOf(card, { answers, links: new Map(links) }));
          links.set(card.id, linkTo(plan));
          return plan;
        });
      });
      const linked = workbooks[0]?.flatMap(({ answers }) => answers.filter((cell) => cell.linked));
      expect(linked?.length).toBeGreaterThan(10);
      expect(await disagreements(workbooks)).toEqual([]);
    });
  },
);
