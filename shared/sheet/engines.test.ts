/**
 * The promise of the project: what the worksheet's formulas say in an independent spreadsheet
 * program, and what the rules compute here, is the same for every filling, garbage included.
 */
import { describe, expect, it } from 'vitest';
import { libreOfficeAvailable } from '../oracle/available';
import type { OracleInput } from '../oracle/oracle';
import { oracleForTests } from '../oracle/oracle-for-tests';
import { agrees, expectedOutputs, fillingsOf, SCORING_SHEETS } from '../testing/agreement';
import { writeWorkbook } from '../xlsx/write';
import { addressOf } from './address';
import type { CellValue } from './answer-cell';
import type { CellPosition } from './plan';

const FILLINGS = 500;
const LIMIT_MS = 120_000;

/** Blank cells must be truly blank; the oracle cannot type TRUE, which no filling has. */
const cellInput = (value: CellValue): OracleInput =>
  value === '' ? null : typeof value === 'boolean' ? String(value) : value;

describe.skipIf(!libreOfficeAvailable().available)('formulas in LibreOffice', () => {
  const oracle = oracleForTests();

  it.each(SCORING_SHEETS.map((sheet) => [sheet.title, sheet] as const))(
    `agree with the rules of %s for ${FILLINGS} fillings`,
    async (_, sheet) => {
      const reference = (cell: CellPosition) => ({
        sheet: sheet.plan.name,
        address: addressOf(cell),
      });
      const fillings = fillingsOf(sheet, FILLINGS);
      const workbook = await oracle.open(writeWorkbook([sheet.plan]));
      const shown = await workbook.fill(
        sheet.inputs.map(reference),
        fillings.map((filling) => filling.map(cellInput)),
        sheet.outputs.map(reference),
      );
      await workbook.close();

      const differences = fillings.flatMap((filling, index) => {
        const expected = expectedOutputs(sheet, filling);
        return sheet.outputs.flatMap((cell, output) => {
          const [value, right] = [shown[index]?.[output], expected[output] ?? ''];
          return agrees(value, right) ? [] : [{ cell: addressOf(cell), value, right, filling }];
        });
      });
      expect(differences.slice(0, 3)).toEqual([]);
      // Fillings that never change a result would prove nothing about it; a few need rare ones.
      const still = sheet.outputs.filter(
        ({ kind }, output) =>
          kind !== 'entry' && new Set(shown.map((row) => row[output])).size === 1,
      );
      expect(still.length).toBeLessThanOrEqual(sheet.outputs.length / 5);
    },
    LIMIT_MS,
  );
});
