import { describe, expect, it } from 'vitest';
import { cellOf, testHost } from '../test-host';

describe('names', () => {
  it('of two sheets do not meet, and are seen from formulas anywhere', async () => {
    const installed = testHost({ sheets: ['Karta', 'Inna karta'] });
    const { Excel } = installed;
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const [sheetName, value] of [
        ['Karta', 1],
        ['Inna karta', 2],
      ] as const) {
        const sheet = worksheets.getItem(sheetName);
        sheet.getRange('A1:A2').values = [[value], [value * 10]];
        sheet.names.add('kt_dane', sheet.getRange('A1:A2'));
        sheet.getRange('B1').formulas = [['=SUM(kt_dane)']];
      }
      context.workbook.names.add('kt_stala', '=7');
      worksheets.getItem('Karta').getRange('C1:C2').formulas = [
        ["=SUM('Inna karta'!kt_dane)"],
        ['=kt_stala+1'],
      ];
      const name = worksheets.getItem('Inna karta').names.getItem('kt_dane');
      name.load('name, formula, type, value, scope');
      const range = name.getRange().load('address');
      const none = context.workbook.names.getItemOrNullObject('kt_dane');
      await context.sync();
      return [name.toJSON(), range.address, none.isNullObject];
    });
    expect(read).toEqual([
      expect.objectContaining({
        name: 'kt_dane',
        formula: "='Inna karta'!$A$1:$A$2",
        type: 'Range',
        value: "'Inna karta'!A1:A2",
        scope: 'Worksheet',
      }),
      "'Inna karta'!A1:A2",
      true,
    ]);
    expect(cellOf(installed, 'B1').value).toBe(11);
    expect(cellOf(installed, 'B1', 'Inna karta').value).toBe(22);
    expect([cellOf(installed, 'C1').value, cellOf(installed, 'C2').value]).toEqual([22, 8]);
  });

  it('that look like cells or exist already are refused', async () => {
    const { Excel } = testHost();
    const add = (name: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Karta');
        sheet.names.add(name, sheet.getRange('A1'));
        await context.sync();
      });
    await expect(add('I1')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(add('R1C1')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await add('kt_I1');
    await expect(add('KT_i1')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('can be listed and deleted; formulas with them then show #NAME?', async () => {
    const installed = testHost();
    const count = await installed.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.names.add('kt_a', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=kt_a']];
      sheet.names.load('items/name');
      await context.sync();
      const names = sheet.names.items.map((item) => item.name);
      sheet.names.items[0]?.delete();
      await context.sync();
      return names;
    });
    expect(count).toEqual(['kt_a']);
    expect(cellOf(installed, 'B1').value).toEqual({ error: '#NAME?' });
  });
});

describe('custom XML and settings', () => {
  it('are found by namespace, changed and deleted', async () => {
    const { Excel } = testHost();
    const xml = '<kt:card xmlns:kt="https://example.pl/karta" version="1"/>';
    const read = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const added = parts.add(xml).load('id, namespaceUri');
      parts.add('<other xmlns="https://example.pl/inne"/>');
      const found = parts.getByNamespace('https://example.pl/karta').load('items/id');
      await context.sync();
      const first = found.items[0]?.getXml();
      const same = parts.getItem(added.id);
      same.setXml(xml.replace('1', '2'));
      const changed = same.getXml();
      await context.sync();
      same.delete();
      const gone = parts.getItemOrNullObject(added.id);
      await context.sync();
      return [
        added.namespaceUri,
        found.items.length,
        first?.value,
        changed.value,
        gone.isNullObject,
      ];
    });
    expect(read).toEqual([
      'https://example.pl/karta',
      1,
      xml,
      '<kt:card xmlns:kt="https://example.pl/karta" version="2"/>',
      true,
    ]);
  });

  it('without a namespace are refused', async () => {
    const { Excel } = testHost();
    const run = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<card/>');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('of the workbook keep JSON', async () => {
    const { Excel } = testHost();
    const read = await Excel.run(async (context) => {
      context.workbook.settings.add('karta', { id: 'a', pola: [1, 2] });
      const setting = context.workbook.settings.getItem('karta').load('value');
      const none = context.workbook.settings.getItemOrNullObject('brak');
      await context.sync();
      const value: unknown = setting.value;
      return [value, none.isNullObject];
    });
    expect(read).toEqual([{ id: 'a', pola: [1, 2] }, true]);
  });
});
