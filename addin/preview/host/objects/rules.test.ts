import { describe, expect, it } from 'vitest';
import { at, cellOf, sheetId, testHost } from '../test-host';

describe('data validation', () => {
  it('is read as it was set', async () => {
    const { Excel } = testHost();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
      dataValidation.prompt = { showPrompt: true, title: 'Liczba', message: 'Od 0 do 10' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'Zła liczba',
        message: 'Podaj liczbę od 0 do 10',
      };
      dataValidation.load();
      const mixed = sheet.getRange('A1:A2').dataValidation.load('rule, type');
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.prompt, mixed.type];
    });
    expect(read).toEqual([
      'WholeNumber',
      { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } },
      { showPrompt: true, title: 'Liczba', message: 'Od 0 do 10' },
      'Inconsistent',
    ]);
  });

  it('offers the choices of a literal list, of a range and of a name on a hidden sheet', async () => {
    const installed = testHost({ sheets: ['Karta', 'Listy'] });
    await installed.Excel.run(async (context) => {
      const lists = context.workbook.worksheets.getItem('Listy');
      lists.getRange('A1:A3').values = [['Łódź'], ['Żory'], ['']];
      lists.visibility = 'VeryHidden';
      context.workbook.names.add('kt_lista_gmin', lists.getRange('A1:A3'));
      const sheet = context.workbook.worksheets.getItem('Karta');
      const sources = ['Tak,Nie,Nie dotyczy', '=Listy!$A$1:$A$2', '=kt_lista_gmin'];
      for (const [row, source] of sources.entries()) {
        const cell = sheet.getCell(row, 0);
        cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
      }
      await context.sync();
    });
    expect(cellOf(installed, 'A1').validation?.choices).toEqual(['Tak', 'Nie', 'Nie dotyczy']);
    expect(cellOf(installed, 'A2').validation?.choices).toEqual(['Łódź', 'Żory']);
    expect(cellOf(installed, 'A3').validation?.choices).toEqual(['Łódź', 'Żory']);
  });

  it('refuses a literal list that Excel could not save', async () => {
    const { Excel } = testHost();
    const run = Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Karta').getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('judges what stands in cells, however it came there', async () => {
    const { Excel } = testHost();
    const valid = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      const range = sheet.getRange('A1:A3');
      range.dataValidation.rule = { custom: { formula: '=MOD(A1,2)=0' } };
      range.values = [[2], [3], ['']];
      const all = [0, 1, 2].map((row) => sheet.getCell(row, 0).dataValidation.load('valid'));
      const together = range.dataValidation.load('valid');
      await context.sync();
      return [...all.map((each) => each.valid), together.valid];
    });
    expect(valid).toEqual([true, false, true, null]);
  });
});

describe('conditional formats', () => {
  it('apply where their formula is true for the cell, the first in rank winning', async () => {
    const installed = testHost();
    const { Excel, host } = installed;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A1:A3').values = [['Tak'], ['Nie'], ['']];
      const looks = [
        ['=$A1="Tak"', '#E3F2E6'],
        ['=LEN($A1)>0', '#FFF1D6'],
      ] as const;
      for (const [formula, fill] of looks.toReversed()) {
        const format = sheet.getRange('A1:B3').conditionalFormats.add('Custom');
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = fill;
        format.custom.format.font.bold = true;
      }
      await context.sync();
    });
    const fills = ['A1', 'B1', 'A2', 'A3'].map((address) => cellOf(installed, address).look.fill);
    expect(fills).toEqual(['#E3F2E6', '#E3F2E6', '#FFF1D6', null]);
    expect(cellOf(installed, 'A1').conditionalFormats).toHaveLength(2);
    expect(cellOf(installed, 'A1').format.fill).toBeNull();
    host.typeInto(sheetId(installed), at('A3'), 'Tak');
    expect(cellOf(installed, 'B3').look).toMatchObject({ fill: '#E3F2E6', font: { bold: true } });
  });

  it('are listed, and cleared from the cells that are meant', async () => {
    const installed = testHost();
    const counts = await installed.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A1:A2').values = [[1], [1]];
      const format = sheet.getRange('A1:A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1=1';
      format.custom.format.fill.color = '#FF0000';
      const before = sheet.getRange('A1').conditionalFormats.load('items/type');
      await context.sync();
      const first = before.items.length;
      sheet.getRange('A1').conditionalFormats.clearAll();
      const left = sheet.getRange('A2').conditionalFormats.getCount();
      await context.sync();
      return [first, left.value];
    });
    expect(counts).toEqual([1, 1]);
    expect(cellOf(installed, 'A1').look.fill).toBeNull();
    expect(cellOf(installed, 'A2').look.fill).toBe('#FF0000');
  });
});
