/** Rules, worksheet formulas and an independent spreadsheet program say the same of every card. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '../card/answers';
import type { Card, Item } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { addressOf } from '../sheet/address';
import { buildSheet, type LinkedSheet, type SheetOptions } from '../sheet/build';
import type { CellPosition, SheetPlan } from '../sheet/plan';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { openOracle, type CellReference, type Oracle, type OracleInput } from './oracle';

const office = libreOfficeAvailable();
const FILLINGS = 60;
const SEED = 20_260_309;

/** Any answer that the item takes, or none. */
function answerTo(item: Item): fc.Arbitrary<AnswerValue> {
  const some = (): fc.Arbitrary<AnswerValue> => {
    switch (item.kind) {
      case 'integer':
        return fc.integer({ min: item.min ?? -50, max: Math.min(item.max ?? 60, 60) });
      case 'number':
        return fc
          .integer({ min: (item.min ?? -50) * 100, max: Math.min(item.max ?? 60, 60) * 100 })
          .map((hundredths) => hundredths / 100);
      case 'date':
        return fc.constantFrom('2019-02-28', '2024-02-29', '2025-12-31');
      case 'choice':
        return fc.constantFrom(...item.options.map(({ id }) => id));
      case 'choices':
        return fc.constantFrom(...item.options.map(({ id }) => [id]));
      case 'postal-code':
        return fc.constantFrom('23-200', '00-950');
      case 'teryt':
        return fc.constantFrom('0607011', '1465011');
      case 'email':
        return fc.constant('biuro@example.org');
      case 'phone':
        return fc.constant('81 825 00 00');
      case 'link':
        return fc.constant('https://example.org/a?b=1&c=2');
      case 'text':
      case 'long-text':
        return fc.constantFrom('Klub „Zażółć”', '=1+1', '007', "O'Brien & <Spółka>");
      case 'table':
      case 'info':
        return fc.constant(null);
    }
  };
  return fc.option(some(), { freq: 6, nil: null });
}

const itemsOf = (card: Card): readonly Item[] => card.sections.flatMap(({ items }) => items);
const fillingsOf = (items: readonly Item[]): readonly Answers[] => {
  const any = fc.record(Object.fromEntries(items.map((item) => [item.id, answerTo(item)])));
  return [{}, ...fc.sample(any, { numRuns: FILLINGS, seed: SEED })];
};

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
      const plans = fillingsOf(itemsOf(card)).map((answers) => [
        buildSheet(card, optionsOf(card, { answers })),
      ]);
      expect(await disagreements(plans)).toEqual([]);
    });

    it('all cards of a case in one workbook, linked', async () => {
      const items = new Map(SC_KIS.cards.flatMap(itemsOf).map((item) => [item.id, item] as const));
      const workbooks = fillingsOf([...items.values()]).map((answers) => {
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
