import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../shared/sheet/address';
import type { CellContent } from '../../../shared/sheet/plan';
import {
  agrees,
  expectedOutputs,
  fillingsOf,
  SCORING_SHEETS,
} from '../../../shared/testing/agreement';
import type { EngineContent } from './engine';
import { createNodeEngine } from './ironcalc-node';

const FILLINGS = 500;

const engineContent = (content: CellContent): EngineContent => {
  if (content.kind === 'empty') return null;
  return content.kind === 'value' ? content.value : { formula: content.formula };
};

describe('formulas in the preview’s engine', () => {
  it.each(SCORING_SHEETS.map((sheet) => [sheet.title, sheet] as const))(
    `agree with the rules of %s for ${FILLINGS} fillings`,
    (_, sheet) => {
      const engine = createNodeEngine();
      const worksheet = engine.addSheet();
      engine.writeBlock(
        worksheet,
        0,
        0,
        sheet.plan.cells.map((row) => row.map(({ content }) => engineContent(content))),
      );
      const differences = fillingsOf(sheet, FILLINGS).flatMap((filling) => {
        sheet.inputs.forEach(({ row, column }, index) => {
          const value = filling[index] ?? '';
          engine.write(worksheet, row, column, value === '' ? null : value);
        });
        engine.calculate();
        const expected = expectedOutputs(sheet, filling);
        return sheet.outputs.flatMap((cell, output) => {
          const value = engine.value(worksheet, cell.row, cell.column);
          const right = expected[output] ?? '';
          return agrees(value, right) ? [] : [{ cell: addressOf(cell), value, right, filling }];
        });
      });
      engine.dispose();
      expect(differences.slice(0, 3)).toEqual([]);
    },
  );
});
