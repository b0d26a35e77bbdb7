import { describe, expect, it } from 'vitest';
import { at, sheetId, testHost } from './test-host';
import type { Installed } from './install-node';

/** Registers for changes of all sheets; the list grows as events come. */
async function listen({ Excel }: Installed): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('changes', () => {
  it('of the user are local, a colleague’s are remote', async () => {
    const installed = testHost();
    const heard = await listen(installed);
    const { host } = installed;
    host.typeInto(sheetId(installed), at('A1'), '0,5');
    host.remoteEdit(sheetId(installed), at('A1'), '0,75');
    await soon();
    expect(heard.map(({ address, source, changeType }) => [address, source, changeType])).toEqual([
      ['A1', 'Local', 'RangeEdited'],
      ['A1', 'Remote', 'RangeEdited'],
    ]);
    expect(heard[1]?.details).toMatchObject({ valueBefore: 0.5, valueAfter: 0.75 });
    expect(heard[0]?.worksheetId).toBe(sheetId(installed));
  });

  it('of the add-in are told to it too, unless it turned events off', async () => {
    const installed = testHost();
    const heard = await listen(installed);
    await installed.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1:A2');
      range.values = [[1], [2]];
      await context.sync();
      context.runtime.enableEvents = false;
      range.values = [[3], [4]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await soon();
    expect(heard.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ['A1:A2', 'ThisLocalAddin'],
    ]);
  });

  it('lead to the range that changed', async () => {
    const installed = testHost();
    const heard = await listen(installed);
    installed.host.paste(sheetId(installed), at('B2'), [['1', '2']]);
    await soon();
    const values = await installed.Excel.run(async (context) => {
      const range = heard[0]?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([[1, 2]]);
  });

  it('are not told any more once the handler is removed', async () => {
    const installed = testHost();
    const { Excel, host } = installed;
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta').load('id');
      await context.sync();
      const result = sheet.onChanged.add(({ address }) =>
        Promise.resolve(void heard.push(address)),
      );
      await context.sync();
      return result;
    });
    host.typeInto(sheetId(installed), at('A1'), '1');
    await soon();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.typeInto(sheetId(installed), at('A2'), '1');
    await soon();
    expect(heard).toEqual(['A1']);
    expect(host.client.traffic().events).toBe(1);
  });
});

describe('a page loaded anew', () => {
  it('hears nothing that the one before it registered for', async () => {
    const installed = testHost();
    const heard = await listen(installed);
    installed.host.client.connect(() => undefined);
    installed.host.typeInto(sheetId(installed), at('A1'), '1');
    await soon();
    expect(heard).toEqual([]);
    expect(installed.host.client.traffic().events).toBe(0);
  });
});

describe('other events', () => {
  it('tell of sheets, selection, calculation and protection', async () => {
    const installed = testHost({ sheets: ['Karta', 'Druga'] });
    const { Excel, host } = installed;
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (event: string) => () => Promise.resolve(void heard.push(event));
      worksheets.onActivated.add(note('activated'));
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onCalculated.add(note('calculated'));
      worksheets.onProtectionChanged.add(note('protection'));
      const sheet = worksheets.getItem('Karta').load('id');
      await context.sync();
      sheet.onSelectionChanged.add(({ address }) =>
        Promise.resolve(void heard.push(`selected ${address}`)),
      );
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.unprotect();
      await context.sync();
    });
    await soon();
    expect(heard).toEqual(['calculated', 'protection', 'protection']);
    heard.length = 0;
    host.typeInto(sheetId(installed), at('A1'), '4');
    host.select(sheetId(installed), { top: 1, left: 1, bottom: 2, right: 2 });
    host.activateSheet(sheetId(installed, 'Druga'));
    const added = host.addSheet();
    host.deleteSheet(added);
    await soon();
    expect(heard).toEqual(['calculated', 'selected B2:C3', 'activated', 'added', 'deleted']);
  });
});
