/** Boundary 3 of design.md: what the sheet's formulas say in the preview's engine, the rules say too. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateCard } from '../../../shared/card/validate';
import { itemsOf, type Card } from '../../../shared/definition/programme';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { resultText } from '../../../shared/rules/rule-formula';
import { resultsOf } from '../../../shared/rules/results';
import { addressOf } from '../../../shared/sheet/address';
import { answerToCell, type CellValue } from '../../../shared/sheet/answer-cell';
import { cellsFor } from '../../../shared/testing/arbitrary-answers';
import { installInNode, type Installed } from '../../preview/host/install-node';
import type { CardReading, WorkbookPort } from '../port';
import { KALKULATOR_ZANIECHANIA, KARTA_STANDARDU, testWorkbook } from '../testing/test-workbook';

const FILLINGS = 100;
const context = { today: '2026-11-22', language: 'pl' } as const;

/** What the cells of results must show for what a reading found. */
function expected(card: Card, reading: CardReading): (string | number)[] {
  const results = resultsOf(card, validateCard(card, reading.answers, context).answers);
  return card.rules.map((rule) => {
    const value = results[rule.id]?.value ?? '';
    return typeof value === 'number' || value === '' ? value : resultText(rule, String(value));
  });
}

const same = (left: unknown, right: string | number): boolean =>
  typeof left === 'number' && typeof right === 'number'
    ? Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right))
    : left === right;

describe.each([
  ['karta-standardu', KARTA_STANDARDU],
  ['kalkulator-zaniechania', KALKULATOR_ZANIECHANIA],
])('the results on the sheet of %s', (_, card) => {
  let client: Installed;
  let workbook: WorkbookPort;
  beforeAll(() => {
    client = installInNode();
    workbook = testWorkbook(client);
  });
  afterAll(() => client.dispose());

  it(`agree with the rules for ${FILLINGS} fillings`, async () => {
    const sheet = await workbook.insert({ programme: SC_KIS, card });
    const { cells } = await workbook.read(sheet.id, card);
    const items = itemsOf(card);

    /** Fills the card in one batch, as pasting would, and gives what the results' names lead to. */
    const fill = (filling: readonly CellValue[]): Promise<unknown[]> =>
      client.Excel.run(async (excel) => {
        const worksheet = excel.workbook.worksheets.getItem(sheet.id);
        items.forEach((item, index) => {
          const cell = cells.get(item.id);
          const value = filling[index] ?? '';
          if (cell !== undefined) worksheet.getRange(addressOf(cell)).values = [[value]];
        });
        const shown = card.rules.map((rule) =>
          worksheet.names
            .getItem(`kt_${rule.id.replaceAll('-', '_')}`)
            .getRange()
            .load('values'),
        );
        await excel.sync();
        return shown.map(({ values }): unknown => values[0]?.[0]);
      });

    const seen = card.rules.map(() => new Set<unknown>());
    const differences: unknown[] = [];
    for (const filling of fc.sample(cellsFor(items, answerToCell), FILLINGS)) {
      const shown = await fill(filling);
      const wanted = expected(card, await workbook.read(sheet.id, card));
      shown.forEach((value, index) => {
        seen[index]?.add(value);
        const right = wanted[index] ?? '';
        if (!same(value, right)) {
          differences.push({ rule: card.rules[index]?.id, sheet: value, rules: right, filling });
        }
      });
    }
    expect(differences.slice(0, 3)).toEqual([]);
    // Fillings that never change a result would prove nothing about it.
    expect(seen.filter((values) => values.size < 2)).toEqual([]);
  });
});
