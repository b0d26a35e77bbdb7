import { describe, expect, it } from 'vitest';
import type { Installed } from '../install-node';
import { at, cellOf, sheetId, testHost } from '../test-host';

async function prepare(change: (sheet: Excel.Worksheet) => void, sheets = ['Karta']) {
  const installed = testHost({ sheets, now: () => new Date(2026, 2, 5) });
  await installed.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Karta'));
    await context.sync();
  });
  return installed;
}

function type(installed: Installed, address: string, text: string, insist = false) {
  return installed.host.typeInto(sheetId(installed), at(address), text, { insist });
}

describe('moving a sheet to a new workbook', () => {
  it('leaves formulas that read the file which it came from, with what that last said', async () => {
    const installed = await prepare(
      (sheet) => {
        sheet.getRange('A1').formulas = [["='Źródło'!A1*2"]];
        sheet.getRange('A2').formulas = [['=A1+1']];
        sheet.context.workbook.worksheets.getItem('Źródło').getRange('A1').values = [[21]];
      },
      ['Karta', 'Źródło'],
    );
    installed.host.moveToNewWorkbook(sheetId(installed), 'Zeszyt1.xlsx');
    expect(installed.host.workbook.sheets.map(({ name }) => name)).toEqual(['Karta']);
    expect(cellOf(installed, 'A1')).toMatchObject({
      value: 42,
      formula: "='[Zeszyt1.xlsx]Źródło'!A1*2",
    });
    type(installed, 'A2', '=A1+8');
    expect(cellOf(installed, 'A2').value).toBe(50);
  });
});

describe('typing', () => {
  it('is understood in Polish', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('B1').numberFormat = [['General" %"']];
      sheet.getRange('C1').numberFormat = [['@']];
    });
    type(installed, 'A1', '1 234,5');
    type(installed, 'A2', '05.03.2026');
    type(installed, 'A3', '=SUMA(A1;0,5)');
    type(installed, 'A4', '=DZIŚ()');
    type(installed, 'B1', '40%');
    type(installed, 'C1', '=1+1');
    expect(cellOf(installed, 'A1')).toMatchObject({ value: 1234.5, editText: '1234,5' });
    expect(cellOf(installed, 'A2')).toMatchObject({ value: 46086, text: '05.03.2026' });
    expect(cellOf(installed, 'A3')).toMatchObject({
      value: 1235,
      formula: '=SUM(A1,0.5)',
      editText: '=SUMA(A1;0,5)',
    });
    expect(cellOf(installed, 'A4').value).toBe(46086);
    expect(cellOf(installed, 'B1')).toMatchObject({ value: 40, text: '40 %' });
    expect(cellOf(installed, 'C1')).toMatchObject({ value: '=1+1', formula: null });
  });

  it('widens a column of standard width for a date or a number, not for text', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('D:D').format.columnWidth = 30;
    });
    const width = (column: number) =>
      installed.host.workbook.sheetByName('Karta')?.columnWidth(column);
    type(installed, 'A1', '05.03.2026');
    type(installed, 'B1', '123');
    type(installed, 'C1', 'tekst, który jest długi');
    type(installed, 'D1', '05.03.2026');
    // Ten characters of seven pixels and five of padding, in points.
    expect([0, 1, 2, 3].map(width)).toEqual([56.25, 48, 48, 30]);
  });

  it('of a formula that is none is refused in Polish', async () => {
    const installed = await prepare(() => undefined);
    expect(type(installed, 'A1', '=SUMA(1;')).toMatchObject({
      kind: 'refused',
      reason: 'formula',
    });
    expect(cellOf(installed, 'A1').value).toBeNull();
  });

  it('asks the validation, and shows its author’s words', async () => {
    const installed = await prepare((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Zła wartość',
        message: 'Podaj liczbę od 0 do 100.',
      };
      sheet.getRange('B1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Tak,Nie' },
      };
      sheet.getRange('C1').dataValidation.rule = {
        date: { formula1: '2026-01-01', formula2: '=TODAY()', operator: 'Between' },
      };
      sheet.getRange('D1').dataValidation.rule = { custom: { formula: '=LEN(D1)<=3' } };
    });
    expect(type(installed, 'A1', '101')).toEqual({
      kind: 'refused',
      reason: 'validation',
      alert: { style: 'Warning', title: 'Zła wartość', message: 'Podaj liczbę od 0 do 100.' },
    });
    expect(cellOf(installed, 'A1').value).toBeNull();
    expect(type(installed, 'A1', '101', true).kind).toBe('accepted');
    expect(type(installed, 'A2', 'sto').kind).toBe('refused');
    expect(type(installed, 'B1', 'Może', true).kind).toBe('refused');
    expect(type(installed, 'B1', 'Tak').kind).toBe('accepted');
    expect(type(installed, 'C1', '06.03.2026').kind).toBe('refused');
    expect(type(installed, 'C1', '05.03.2026').kind).toBe('accepted');
    expect(type(installed, 'D1', 'abcd').kind).toBe('refused');
    expect(type(installed, 'D1', 'abc').kind).toBe('accepted');
  });

  it('into a locked cell of a protected sheet is refused, editing it too', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    const refused = { kind: 'refused', reason: 'protected' };
    expect(type(installed, 'A1', '1')).toMatchObject(refused);
    expect(installed.host.beginEdit(sheetId(installed), at('A1'))).toMatchObject(refused);
    expect(type(installed, 'B1', '1').kind).toBe('accepted');
    expect(
      installed.host.deleteContents(sheetId(installed), { top: 0, left: 0, bottom: 0, right: 1 }),
    ).toMatchObject(refused);
    expect(installed.host.insertRows(sheetId(installed), 0, 1)).toMatchObject(refused);
  });
});

describe('pasting', () => {
  it('goes past validation, which then says so', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('A1:A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Tak,Nie' },
      };
    });
    installed.host.paste(sheetId(installed), at('A1'), [['Może'], ['Nie']]);
    expect(cellOf(installed, 'A1')).toMatchObject({ value: 'Może', validation: { valid: false } });
    expect(cellOf(installed, 'A2')).toMatchObject({ value: 'Nie', validation: { valid: true } });
  });

  it('of copied cells brings their validation and format and moves relative references', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*$A$1']];
      sheet.getRange('B1').format.fill.color = '#FF0000';
      sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=B1>0' } };
      sheet.getRange('A3').values = [[5]];
      sheet.getRange('B3').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Tak' },
      };
    });
    const sheet = sheetId(installed);
    installed.host.copyAndPaste(
      { sheet, range: { top: 0, left: 1, bottom: 0, right: 1 } },
      { sheet, cell: at('B3') },
    );
    expect(cellOf(installed, 'B3')).toMatchObject({
      formula: '=A3*$A$1',
      value: 10,
      format: { fill: '#FF0000' },
      validation: { kind: 'custom', valid: true },
    });
  });

  it('of cut cells takes the formulas that refer to them along; ranges around them stay', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('D1:D3').formulas = [['=A1'], ['=INDEX(A1:A3,1)'], ['=kt_a']];
      sheet.names.add('kt_a', sheet.getRange('A1'));
    });
    const sheet = sheetId(installed);
    installed.host.cutAndPaste(
      { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } },
      { sheet, cell: at('B5') },
    );
    expect(cellOf(installed, 'B5').value).toBe(1);
    expect(cellOf(installed, 'A1').value).toBeNull();
    expect(cellOf(installed, 'D1')).toMatchObject({ formula: '=B5', value: 1 });
    expect(cellOf(installed, 'D2')).toMatchObject({ formula: '=INDEX(A1:A3,1)', value: 0 });
    expect(cellOf(installed, 'D3').value).toBe(1);
  });

  it('of cut cells over others loses the formulas that referred to those', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('C1').formulas = [['=A2']];
    });
    const sheet = sheetId(installed);
    installed.host.cutAndPaste(
      { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } },
      { sheet, cell: at('A2') },
    );
    expect(cellOf(installed, 'C1')).toMatchObject({ formula: '=#REF!', text: '#ADR!' });
  });

  it('follows cells to another sheet', async () => {
    const installed = await prepare(
      (sheet) => {
        sheet.getRange('A1').values = [[9]];
        sheet.getRange('B1').formulas = [['=A1+1']];
      },
      ['Karta', 'Druga karta'],
    );
    installed.host.cutAndPaste(
      { sheet: sheetId(installed), range: { top: 0, left: 0, bottom: 0, right: 0 } },
      { sheet: sheetId(installed, 'Druga karta'), cell: at('C3') },
    );
    expect(cellOf(installed, 'B1')).toMatchObject({ formula: "='Druga karta'!C3+1", value: 10 });
  });
});

describe('rows and sheets', () => {
  it('inserted rows move validation, conditional formats, merges and heights along', async () => {
    const installed = await prepare((sheet) => {
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=A2>B2' } };
      const format = sheet.getRange('A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A2=1';
      format.custom.format.fill.color = '#FF0000';
      sheet.getRange('A3:B3').merge();
      sheet.getRange('3:3').format.rowHeight = 40;
    });
    const { host } = installed;
    host.insertRows(sheetId(installed), 0, 2);
    type(installed, 'A4', '1');
    expect(cellOf(installed, 'A4')).toMatchObject({
      value: 1,
      look: { fill: '#FF0000' },
      validation: { valid: true },
    });
    expect(cellOf(installed, 'A2').validation).toBeNull();
    expect(cellOf(installed, 'B5').merge).toEqual({ top: 4, left: 0, bottom: 4, right: 1 });
    expect(host.workbook.sheetByName('Karta')?.rowHeight(4)).toBe(40);
    host.deleteRows(sheetId(installed), 0, 3);
    expect(cellOf(installed, 'A1')).toMatchObject({ value: 1, look: { fill: '#FF0000' } });
  });

  it('renamed sheets keep their formulas and lists', async () => {
    const installed = await prepare(
      (sheet) => {
        sheet.getRange('A1').formulas = [['=\'Druga karta\'!A1&"!"']];
      },
      ['Karta', 'Druga karta'],
    );
    const { host } = installed;
    const second = sheetId(installed, 'Druga karta');
    host.typeInto(second, at('A1'), 'tak');
    expect(host.renameSheet(second, 'Karta').kind).toBe('refused');
    expect(host.renameSheet(second, 'a:b').kind).toBe('refused');
    expect(host.renameSheet(second, "D'Artagnan").kind).toBe('accepted');
    expect(cellOf(installed, 'A1')).toMatchObject({
      formula: "='D''Artagnan'!A1&\"!\"",
      value: 'tak!',
    });
  });

  it('the last sheet cannot be deleted', async () => {
    const installed = await prepare(() => undefined);
    expect(installed.host.deleteSheet(sheetId(installed))).toMatchObject({ reason: 'shape' });
  });

  it('copies stand right of their originals', async () => {
    const installed = await prepare(() => undefined, ['Karta', 'Druga']);
    installed.host.copySheet(sheetId(installed));
    installed.host.copySheet(sheetId(installed));
    expect(installed.host.workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Karta',
      'Karta (3)',
      'Karta (2)',
      'Druga',
    ]);
  });
});

describe('a renderer', () => {
  it('is told of what changed, results on other sheets too', async () => {
    const installed = await prepare(
      (sheet) => {
        sheet.getRange('A1').formulas = [['=Druga!A1']];
      },
      ['Karta', 'Druga'],
    );
    const { host } = installed;
    const changes: unknown[] = [];
    const stop = host.subscribe((change) => changes.push(change));
    host.typeInto(sheetId(installed, 'Druga'), at('A1'), '5');
    host.activateSheet(sheetId(installed, 'Druga'));
    stop();
    host.typeInto(sheetId(installed, 'Druga'), at('A1'), '6');
    expect(changes).toEqual([
      {
        kind: 'cells',
        sheet: sheetId(installed, 'Druga'),
        range: { top: 0, left: 0, bottom: 0, right: 0 },
      },
      { kind: 'cells', sheet: sheetId(installed), range: null },
      { kind: 'active-sheet' },
      { kind: 'selection' },
    ]);
  });
});
