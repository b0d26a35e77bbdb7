/**
 * The promise of the project: what the worksheet's formulas say in an independent spreadsheet
 * program, and what the rules compute here, is the same for every filling, garbage included.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateCard } from '../card/validate';
import { itemsOf, type Card } from '../definition/programme';
import { conjuncts } from '../rules/explain';
import { resultText } from '../rules/formula';
import { wanted } from '../rules/lacking';
import { resultsOf } from '../rules/results';
import { libreOfficeAvailable } from '../oracle/available';
import { openOracle, type Oracle, type OracleInput, type OracleValue } from '../oracle/oracle';
import { PROGRAMMES } from '../programmes';
import { cellsFor } from '../testing/arbitrary-answers';
import { writeWorkbook } from '../xlsx/write';
import { addressOf } from './address';
import { answerToCell, cellToAnswer, type CellValue } from './answer-cell';
import { buildSheet } from './build';

const FILLINGS = 500;
const context = { today: '2026-11-22', language: 'pl' } as const;
const scoring = PROGRAMMES.flatMap((programme) =>
  programme.cards
    .filter((card) => card.rules.length > 0)
    .map((card) => [`${programme.id}/${card.id}`, programme, card] as const),
);

/** What the cells of results and of lacking parts must say for a filling. */
function expected(card: Card, filling: readonly CellValue[]): (string | number)[] {
  const given = Object.fromEntries(
    itemsOf(card).map((item, index) => [item.id, cellToAnswer(item, filling[index] ?? '')]),
  );
  const { answers } = validateCard(card, given, context);
  const results = resultsOf(card, answers);
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  return card.rules.flatMap((rule) => {
    const result = results[rule.id];
    const value = result?.value ?? '';
    const shown =
      typeof value === 'number' ? value : value === '' ? '' : resultText(rule, String(value));
    if (rule.expression.op !== 'requirement') return [shown];
    const lacking = new Set(result?.missing ?? []);
    const parts = conjuncts(rule.expression.met)
      .filter(
        (condition) =>
          value === 'deviation' && itemsReadBy(condition).some((id) => lacking.has(id)),
      )
      .map((condition) => wanted(items, condition));
    return [shown, parts.join('; ')];
  });
}

const itemsReadBy = (expression: unknown): string[] =>
  [...JSON.stringify(expression).matchAll(/"item":"([^"]+)"/g)].map(([, id = '']) => id);

/** Blank cells must be truly blank; the oracle cannot type TRUE, which no filling has. */
const cellInput = (value: CellValue): OracleInput =>
  value === '' ? null : typeof value === 'boolean' ? String(value) : value;

const same = (left: OracleValue, right: string | number): boolean =>
  typeof left === 'number' && typeof right === 'number'
    ? Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right))
    : left === right;

describe.skipIf(!libreOfficeAvailable().available)('formulas in LibreOffice', () => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await openOracle();
  });
  afterAll(() => oracle.close());

  it.each(scoring)(
    `agree with the rules of %s for ${FILLINGS} fillings`,
    async (_, programme, card) => {
      const plan = buildSheet(card, {
        identity: {
          programme: programme.id,
          version: programme.version,
          card: card.id,
          instance: 'x',
        },
      });
      const items = itemsOf(card);
      const at = (row: number, column: number) => ({
        sheet: plan.name,
        address: addressOf({ row, column }),
      });
      const inputs = items.map((item) => {
        const cell = plan.answers.find((answer) => answer.item === item.id);
        if (cell === undefined) throw new Error(`${item.id} has no cell`);
        return at(cell.row, cell.column);
      });
      const outputs = card.rules.flatMap((rule) => {
        const cell = plan.results.find((result) => result.rule === rule.id);
        if (cell === undefined) throw new Error(`${rule.id} has no cell`);
        const own = at(cell.row, cell.column);
        return rule.expression.op === 'requirement' ? [own, at(cell.row, cell.column + 1)] : [own];
      });
      const fillings = fc.sample(cellsFor(items, answerToCell), FILLINGS);
      const workbook = await oracle.open(writeWorkbook([plan]));
      const shown = await workbook.fill(
        inputs,
        fillings.map((filling) => filling.map(cellInput)),
        outputs,
      );
      await workbook.close();

      const differences = fillings.flatMap((filling, index) => {
        const wantedValues = expected(card, filling);
        return (shown[index] ?? []).flatMap((value, output) => {
          const right = wantedValues[output] ?? '';
          return same(value, right)
            ? []
            : [
                {
                  cell: outputs[output]?.address,
                  sheet: value,
                  rules: right,
                  filling: JSON.stringify(filling),
                },
              ];
        });
      });
      expect(shown).toHaveLength(FILLINGS);
      // Fillings that never change a result would prove nothing about it.
      for (const output of outputs.keys()) {
        expect(
          new Set(shown.map((row) => row[output])).size,
          outputs[output]?.address,
        ).toBeGreaterThan(1);
      }
      expect(differences.slice(0, 3)).toEqual([]);
    },
  );
});
