import { beforeAll, describe, expect, it } from 'vitest';
import { cell, formula, SAMPLE } from '../xlsx/testing/sample-plan';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import type { CellReference, OracleWorkbook } from './oracle';
import { oracleForTests } from './oracle-for-tests';

const office = libreOfficeAvailable();
const SHEET = 'Wyrocznia';
const at = (address: string): CellReference => ({ sheet: SHEET, address });

/** Inputs in A1:A3; formulas over them in column B with cached values that are all wrong. */
const file = (): Uint8Array =>
  writeWorkbook([
    {
      ...SAMPLE,
      name: SHEET,
      columns: SAMPLE.columns.slice(0, 2),
      heights: [20, 20, 20, 20],
      cells: [
        [cell('input-number', 1), formula('result', '=A1/A2', -1)],
        [cell('input-number', 3), formula('result', '=IF(ISBLANK(A3),"pusta","jest")', 'źle')],
        [cell('input-text'), formula('result', '=ISNUMBER(A3)', true)],
        [cell('label', 'x'), formula('result', '=LEN(A3)', -1)],
      ],
      merges: [],
      names: [],
      validations: [],
      conditionalFormats: [],
      lists: [],
    },
  ]);

describe.skipIf(!office.available)(
  `LibreOffice as an oracle${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 60_000 },
  () => {
    const oracle = oracleForTests();
    let workbook: OracleWorkbook;
    beforeAll(async () => {
      workbook = await oracle.open(file());
    });

    it('does not trust cached values', async () => {
      expect(await workbook.read(['B1', 'B2', 'B3', 'B4'].map(at))).toEqual([1 / 3, 'pusta', 0, 0]);
    });

    it('fills many times, in any order of cells, and leaves null really blank', async () => {
      const results = await workbook.fill(
        ['A3', 'A1', 'A2'].map(at),
        [
          ['007', 2, 3],
          [null, 1e-7, 3],
          [7, 1, null],
          ['=1+1', 1, 1],
          ["'x\n ", 5, 1],
        ],
        ['B4', 'B1', 'B2', 'B3', 'A3'].map(at),
      );
      expect(results).toEqual([
        [3, 2 / 3, 'jest', 0, '007'],
        [0, 1e-7 / 3, 'pusta', 0, ''],
        [1, { error: '#DIV/0!' }, 'jest', 1, 7],
        [4, 1, 'jest', 0, '=1+1'],
        [4, 5, 'jest', 0, "'x\n "],
      ]);
    });

    it('takes hundreds of fillings at once', async () => {
      const fillings = Array.from({ length: 500 }, (_, index) => [index, 4] as const);
      const results = await workbook.fill(['A1', 'A2'].map(at), fillings, [at('B1')]);
      expect(results).toEqual(fillings.map(([index]) => [index / 4]));
    });

    it('says what went wrong and goes on', async () => {
      await expect(workbook.fill([at('A1')], [[1, 2]], [])).rejects.toThrow('one input per cell');
      await expect(workbook.read([{ sheet: 'Nie ma', address: 'A1' }])).rejects.toThrow(
        'NoSuchElement',
      );
      await expect(oracle.open(new Uint8Array([1, 2, 3]))).rejects.toThrow();
      await expect(workbook.read([at('A4')])).resolves.toEqual(['x']);
    });
  },
);
