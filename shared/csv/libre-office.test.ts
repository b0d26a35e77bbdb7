/** CSV as LibreOffice saves it is read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, type TableRow } from '../card/answers';
import { libreOfficeAvailable } from '../oracle/available';
import { oracleForTests } from '../oracle/oracle-for-tests';
import { REJESTR_UWAG } from '../programmes/konsultacje-spoleczne/rejestr-uwag';
import { REMARKS } from '../programmes/konsultacje-spoleczne/remarks-table';
import { answerToCell, cellToAnswer } from '../sheet/answer-cell';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import { rowRole } from '../sheet/roles';
import { answersTo } from '../testing/arbitrary-answers';
import { cell, SAMPLE } from '../xlsx/testing/sample-plan';
import { writeWorkbook } from '../xlsx/write';
import { matchColumns } from './match-columns';
import { readCsv } from './read';
import { readCsvRows } from './read-rows';

const office = libreOfficeAvailable();

const { columns } = REMARKS;
/** A sheet with nothing but the heads and rows of the register of remarks. */
const planOf = (rows: readonly TableRow[]): SheetPlan => {
  const body = rows.map((row) =>
    columns.map((column): CellPlan => {
      const value = answerToCell(column, answerTo(row, column.id));
      return value === '' ? cell(rowRole(column)) : cell(rowRole(column), value);
    }),
  );
  return {
    ...SAMPLE,
    columns: columns.map(() => ({ width: 40, hidden: false })),
    heights: [20, ...rows.map(() => 20)],
    cells: [columns.map(({ label }) => cell('column-head', label)), ...body],
    merges: [],
    validations: [],
    conditionalFormats: [],
    lists: [],
    names: [],
  };
};

/** Of everything that rows may hold; Windows-1250 has not all letters. */
const ROWS = fc
  .sample(answersTo(REJESTR_UWAG), { numRuns: 40, seed: 20_261_126 })
  .flatMap(({ uwagi }) => (uwagi ?? []) as readonly TableRow[]);
const POLISH_ROWS = ROWS.map((row) => ({
  ...row,
  tresc: 'Źdźbło; „łąka” – § 4\n"ćma"',
  dokument: '=2+2',
  czesc: null,
  uzasadnienie: null,
  odpowiedz_numer: '007',
}));

describe.skipIf(!office.available)(
  `CSV saved by LibreOffice${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 60_000 },
  () => {
    const oracle = oracleForTests();

    // The numbers are LibreOffice's own: signs of the separator and the quote, code page, language.
    it.each([
      ['UTF-8, semicolons', '59,34,76,1,,1045,false,true', ROWS],
      ['UTF-8, commas, all texts in quotes', '44,34,76,1,,1045,true,true', ROWS],
      ['UTF-8, tabs', '9,34,76,1,,1045,false,true', ROWS],
      ['UTF-16', '59,34,65535,1,,1045,false,true', ROWS],
      ['Windows-1250', '59,34,33,1,,1045,false,true', POLISH_ROWS],
    ])('in %s is read as it stood there', async (_, options, rows) => {
      const workbook = await oracle.open(writeWorkbook([planOf(rows)]));
      const reading = readCsv(await workbook.toCsv(options));
      await workbook.close();
      if (reading.kind === 'refused') throw new Error(reading.refusal.code);
      const { table } = reading;
      const match = matchColumns(REMARKS, table.heads);
      expect(match).toMatchObject({ unknown: [], missing: [], twice: [] });
      const read = readCsvRows(table, match, '2026-11-26').rows.map((row) =>
        Object.fromEntries(columns.map((one) => [one.id, cellToAnswer(one, row[one.id] ?? '')])),
      );
      expect(rows.length).toBeGreaterThan(40);
      expect(read).toEqual(rows);
    });
  },
);
