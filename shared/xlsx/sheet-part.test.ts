import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../sheet/plan';
import { cell, rowPlan, SAMPLE, SECOND } from './testing/sample-plan';
import { findAll, partOf, type XmlNode } from './testing/xml-tree';
import { writeWorkbook } from './write';

const SHEET = 'xl/worksheets/sheet1.xml';
const file = writeWorkbook([SAMPLE, SECOND]);
const sheet = partOf(file, SHEET);

const cellAt = (node: XmlNode, address: string): XmlNode | undefined =>
  findAll(node, 'c').find(({ attributes }) => attributes['r'] === address);
const formatOf = (address: string): XmlNode | undefined =>
  findAll(partOf(file, 'xl/styles.xml'), 'cellXfs')[0]?.children[
    Number(cellAt(sheet, address)?.attributes['s'])
  ];
describe('a sheet', () => {
  it('has its elements in the order of the schema (ECMA-376 18.3.1.99)', () => {
    const schema =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells ' +
      'conditionalFormatting conditionalFormatting conditionalFormatting dataValidations ' +
      'printOptions pageMargins pageSetup headerFooter rowBreaks ignoredErrors';
    expect(sheet.children.map(({ name }) => name)).toEqual(schema.split(' '));
  });

  it('holds constants and formulas with their values', () => {
    const shown = (address: string): string | undefined =>
      cellAt(sheet, address)
        ?.children.map(({ name, text }) => `${name}:${text}`)
        .join(' ');
    expect(shown('B6')).toBe('v:3');
    expect(shown('B13')).toBe('f:ROUND(SUM(B6:B7)/3,6) v:5.166667');
    expect(shown('B14')).toBe('f:IF(B4="Tak","✓ spełnia <&>","✗ odstępstwo") v:✓ spełnia <&>');
    expect(cellAt(sheet, 'B14')?.attributes['t']).toBe('str');
    expect(shown('B15')).toBe('f:AND(B4<>"",ISNUMBER(B6)) v:1');
    expect(cellAt(sheet, 'B15')?.attributes['t']).toBe('b');
  });

  it('keeps texts in the shared table, spaces and line ends with them', () => {
    const [one] = findAll(
      partOf(writeWorkbook([rowPlan(cell('label', '  a\n_x0041_ '))]), 'xl/sharedStrings.xml'),
      't',
    );
    expect(one?.text).toBe('  a\n_x005F_x0041_ ');
    expect(one?.attributes['xml:space']).toBe('preserve');
  });

  it('cuts a text that no cell can hold', () => {
    const parts = writeWorkbook([rowPlan(cell('input-long', 'x'.repeat(40_000)))]);
    expect(findAll(partOf(parts, 'xl/sharedStrings.xml'), 't')[0]?.text).toBe(
      `${'x'.repeat(32_766)}…`,
    );
  });

  it('gives every cell of a merge the look of its first', () => {
    const plan: SheetPlan = {
      ...SAMPLE,
      cells: SAMPLE.cells.map((row, index) =>
        index === 9 ? row.map((one, at) => (at === 2 ? cell('blank') : one)) : row,
      ),
    };
    const written = partOf(writeWorkbook([plan]), SHEET);
    expect(cellAt(written, 'C10')?.attributes['s']).toBe(cellAt(written, 'B10')?.attributes['s']);
    expect(cellAt(written, 'C10')?.attributes['s']).not.toBe(undefined);
  });

  it('unlocks inputs and nothing else', () => {
    const locked = (address: string): string | undefined =>
      formatOf(address)?.children.find(({ name }) => name === 'protection')?.attributes['locked'];
    expect(['B4', 'B6', 'B8', 'B10'].map(locked)).toEqual(['0', '0', '0', '0']);
    expect(['A1', 'A4', 'B13', 'D1'].map(locked)).toEqual(['1', '1', '1', '1']);
    expect(findAll(sheet, 'sheetProtection')[0]?.attributes).toEqual({
      sheet: '1',
      formatColumns: '0',
      formatRows: '0',
    });
  });

  it('formats text as text and dates as dates', () => {
    expect(formatOf('B9')?.attributes['numFmtId']).toBe('49');
    const date = formatOf('B8')?.attributes['numFmtId'];
    const [own] = findAll(partOf(file, 'xl/styles.xml'), 'numFmt').filter(
      ({ attributes }) => attributes['numFmtId'] === date,
    );
    expect(own?.attributes['formatCode']).toBe('dd.mm.yyyy');
  });

  it('has the widths that Excel shows as the plan’s', () => {
    const [first, , , ledger] = findAll(sheet, 'col');
    // Excel's dialog shows (256·width·7/256 − 5)/7 of the file's width.
    expect((Number(first?.attributes['width']) * 7 - 5) / 7).toBeCloseTo(34, 1);
    expect(ledger?.attributes['hidden']).toBe('1');
    expect(findAll(sheet, 'row')[9]?.attributes).toMatchObject({ ht: '60', customHeight: '1' });
  });

  it('freezes its head and waits at the first answer', () => {
    expect(findAll(sheet, 'pane')[0]?.attributes).toMatchObject({
      ySplit: '3',
      topLeftCell: 'A4',
      state: 'frozen',
    });
    expect(findAll(sheet, 'selection')[0]?.attributes['activeCell']).toBe('B4');
    const selected = findAll(partOf(file, 'xl/worksheets/sheet2.xml'), 'sheetView')[0];
    expect(selected?.attributes['tabSelected']).toBeUndefined();
  });

  it('prints on A4, one page wide', () => {
    expect(findAll(sheet, 'pageSetup')[0]?.attributes).toEqual({
      paperSize: '9',
      orientation: 'portrait',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(findAll(sheet, 'oddFooter')[0]?.text).toBe('&LKartoteka&CStrona &P z &N');
    expect(findAll(sheet, 'brk').map(({ attributes }) => attributes['id'])).toEqual(['11']);
  });

  it('colours conditional formats by bgColor', () => {
    const [rule] = findAll(sheet, 'cfRule');
    const dxf = findAll(partOf(file, 'xl/styles.xml'), 'dxf')[Number(rule?.attributes['dxfId'])];
    const colours = (name: string): (string | undefined)[] =>
      dxf === undefined ? [] : findAll(dxf, name).map(({ attributes }) => attributes['rgb']);
    expect(colours('bgColor')).toEqual(['FFE3F2E6']);
    expect(colours('color')).toEqual(['FF14532D']);
  });
});
