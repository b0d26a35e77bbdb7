import { describe, expect, it } from 'vitest';
import { cellOf, testHost } from '../test-host';

describe('sheets', () => {
  it('are added, renamed and found again by the same proxy', async () => {
    const installed = testHost();
    const names = await installed.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Karta 2');
      sheet.getRange('A1').formulas = [['=Karta!A1+1']];
      await context.sync();
      sheet.name = 'Wyniki';
      await context.sync();
      sheet.tabColor = '#17365D';
      sheet.showGridlines = false;
      sheet.activate();
      const all = context.workbook.worksheets.load('items/name, items/visibility');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return [...all.items.map((each) => `${each.name} ${each.visibility}`), count.value];
    });
    expect(names).toEqual(['Karta Visible', 'Wyniki Visible', 2]);
    const view = installed.host.workbook.sheetByName('Wyniki');
    expect(view).toMatchObject({ tabColour: '#17365D', showGridlines: false });
    expect(installed.host.workbook.activeSheet).toBe(view?.id);
  });

  it('that are not there are an error by getItem, with the statement, and null otherwise', async () => {
    const { Excel } = testHost();
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Brak').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      name: 'RichApi.Error',
      code: 'ItemNotFound',
      debugInfo: {
        statement: 'var worksheet = worksheets.getItem(...);',
        errorLocation: 'WorksheetCollection.getItem',
      },
    });
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Brak').load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('with a name that is taken or impossible are refused', async () => {
    const { Excel } = testHost();
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    await expect(add('KARTA')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(add('a/b')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(add('x'.repeat(32))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are copied with contents, formats, validation and their own names', async () => {
    const installed = testHost();
    const result = await installed.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A1').values = [[4]];
      sheet.getRange('A1').format.fill.color = '#FFFDF2';
      sheet.names.add('kt_a', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=kt_a*2']];
      const copy = sheet.copy('End');
      copy.load('name');
      copy.getRange('A1').values = [[5]];
      const name = copy.names.getItem('kt_a').load('formula, scope');
      const doubled = copy.getRange('B1').load('values');
      await context.sync();
      const value: unknown = doubled.values[0]?.[0];
      return [copy.name, String(name.formula), name.scope, value];
    });
    expect(result).toEqual(['Karta (2)', "='Karta (2)'!$A$1", 'Worksheet', 10]);
    expect(cellOf(installed, 'B1').value).toBe(8);
    expect(cellOf(installed, 'A1', 'Karta (2)').format.fill).toBe('#FFFDF2');
  });

  it('leave #REF! behind when deleted, and the last one cannot be', async () => {
    const installed = testHost({ sheets: ['Karta', 'Listy'] });
    const { Excel } = installed;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').getRange('A1').formulas = [['=Listy!A1']];
      context.workbook.worksheets.getItem('Listy').delete();
      await context.sync();
    });
    expect(cellOf(installed, 'A1')).toMatchObject({ formula: '=#REF!', value: { error: '#REF!' } });
    const last = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').delete();
      await context.sync();
    });
    await expect(last).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('are hidden but for one', async () => {
    const { Excel, host } = testHost({ sheets: ['Karta', 'Listy'] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Listy').visibility = 'VeryHidden';
      await context.sync();
    });
    expect(host.workbook.sheetByName('Listy')?.visibility).toBe('VeryHidden');
    const last = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').visibility = 'Hidden';
      await context.sync();
    });
    await expect(last).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('print set-up and panes', () => {
  it('is what was set', async () => {
    const { Excel, host } = testHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.freezePanes.freezeRows(2);
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.centerHorizontally = true;
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea('A1:F40');
      page.setPrintTitleRows('1:2');
      page.setPrintMargins('Centimeters', { left: 2.54 });
      page.headersFooters.defaultForAllPages.centerFooter = 'Strona &P z &N';
      sheet.horizontalPageBreaks.add('A21');
      await context.sync();
    });
    const view = host.workbook.sheetByName('Karta');
    expect(view?.frozenRows).toBe(2);
    expect(view?.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      centerHorizontally: true,
      zoom: { scale: null, pagesWide: 1, pagesTall: null },
      printArea: { top: 0, left: 0, bottom: 39, right: 5 },
      titleRows: [0, 1],
      headerFooter: { centerFooter: 'Strona &P z &N' },
      rowBreaks: [20],
    });
    expect(view?.page.margins.left).toBeCloseTo(72);
  });
});

describe('protection', () => {
  it('refuses locked cells and everything else, and lets unlocked cells be written', async () => {
    const installed = testHost();
    const { Excel } = installed;
    const attempt = (change: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem('Karta'));
        await context.sync();
      });
    await attempt((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, selectionMode: 'Normal' });
    });
    const denied = { code: 'AccessDenied' };
    await expect(attempt((sheet) => (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject(
      denied,
    );
    await expect(
      attempt((sheet) => (sheet.getRange('A1:B1').values = [[1, 2]])),
    ).rejects.toMatchObject(denied);
    await expect(
      attempt((sheet) => (sheet.getRange('B1').format.fill.color = 'red')),
    ).rejects.toMatchObject(denied);
    await expect(
      attempt((sheet) => sheet.getRange('B1').dataValidation.clear()),
    ).rejects.toMatchObject(denied);
    await expect(
      attempt((sheet) => void sheet.getRange('2:2').insert('Down')),
    ).rejects.toMatchObject(denied);
    await attempt((sheet) => {
      sheet.getRange('B1').values = [[3]];
      sheet.getRange('B:B').format.columnWidth = 80;
    });
    expect(cellOf(installed, 'B1').value).toBe(3);
    expect([cellOf(installed, 'A1').readOnly, cellOf(installed, 'B1').readOnly]).toEqual([
      true,
      false,
    ]);
    const state = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Karta');
      protection.load('protected, options');
      await context.sync();
      const before = [protection.protected, protection.options];
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      return [...before, protection.protected];
    });
    expect(state).toEqual([true, { allowFormatColumns: true, selectionMode: 'Normal' }, false]);
  });
});

describe('rows', () => {
  it('inserted or deleted through the API move everything below, names and formulas too', async () => {
    const installed = testHost();
    const { Excel, host } = installed;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B3').formulas = [['=SUM(A1:A3)']];
      sheet.getRange('A3').format.fill.color = '#EAF0F7';
      sheet.names.add('kt_trzy', sheet.getRange('A3'));
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    expect(cellOf(installed, 'B5')).toMatchObject({ formula: '=SUM(A1:A5)', value: 6 });
    expect(cellOf(installed, 'A5').format.fill).toBe('#EAF0F7');
    expect(host.workbook.names[0]?.formula).toBe('=Karta!$A$5');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').getRange('1:4').delete('Up');
      await context.sync();
    });
    expect(cellOf(installed, 'B1')).toMatchObject({ formula: '=SUM(A1:A1)', value: 3 });
  });
});
