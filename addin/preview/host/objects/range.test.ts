import { describe, expect, it } from 'vitest';
import { cellOf, testHost } from '../test-host';

describe('values', () => {
  it('come back as they were written, in one request each way', async () => {
    const { Excel, host } = testHost();
    const values = [
      ['tekst', 1.5],
      [true, 0],
    ];
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1:B2');
      range.values = values;
      range.load('values, address, rowIndex, columnCount');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({ values, address: 'Karta!A1:B2', rowIndex: 0, columnCount: 2 });
    expect(host.client.traffic().requests).toBe(1);
  });

  it('keep 0, blank and the empty text of a formula apart', async () => {
    const { Excel } = testHost();
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1:A4');
      range.formulas = [[0], [''], ['=""'], ['=1/0']];
      range.load('valueTypes, values');
      await context.sync();
      return [range.valueTypes.flat(), range.values.flat()];
    });
    expect(types).toEqual([
      ['Double', 'Empty', 'String', 'Error'],
      [0, '', '', '#DIV/0!'],
    ]);
  });

  it('are one for all cells when a single one is given, and null leaves a cell alone', async () => {
    const { Excel } = testHost();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.values = [
        [null, 8],
        [null, null],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 8],
      [7, 7],
    ]);
  });

  it('are en-US whatever the user speaks, and text where the cell is of text', async () => {
    const installed = testHost();
    const { Excel } = installed;
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('B1:B4').numberFormat = [['@'], ['@'], ['@'], ['@']];
      sheet.getRange('A1:A4').values = [['0.5'], ['0,5'], ['007'], ['TRUE']];
      sheet.getRange('B1:B4').values = [['0.5'], ['=1+1'], ['007'], ['TRUE']];
      const range = sheet.getRange('A1:B4').load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [0.5, '0.5'],
      ['0,5', '=1+1'],
      [7, '007'],
      [true, 'TRUE'],
    ]);
    expect(cellOf(installed, 'A1').text).toBe('0,5');
  });

  it('of a size that is not the range’s are refused', async () => {
    const { Excel } = testHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('in a large block go in one request', async () => {
    const installed = testHost();
    const { Excel, host } = installed;
    await Excel.run(async (context) => {
      const rows = Array.from({ length: 500 }, (_, row) => [row, row * 2, row * 3, `w${row}`]);
      context.workbook.worksheets.getItem('Karta').getRange('A1:D500').values = rows;
      await context.sync();
    });
    expect(host.client.traffic().requests).toBe(1);
    expect(cellOf(installed, 'C500').value).toBe(1497);
    expect(cellOf(installed, 'D500').value).toBe('w499');
  });

  it('cannot be read before they are loaded', async () => {
    const { Excel } = testHost();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(run).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});

describe('formulas', () => {
  it('are calculated across sheets with Polish names, and again when an answer changes', async () => {
    const installed = testHost({ sheets: ['Karta', 'Żółć i Łódź'] });
    const { Excel } = installed;
    const results = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Żółć i Łódź').getRange('B2').values = [[3]];
      const range = worksheets.getItem('Karta').getRange('A1:A2');
      range.formulas = [["='Żółć i Łódź'!B2*2"], ['="✓ "&A1']];
      range.load('values, formulas');
      await context.sync();
      const first = range.values.flat();
      worksheets.getItem('Żółć i Łódź').getRange('B2').values = [[5]];
      range.load('values');
      await context.sync();
      return [first, range.values.flat(), range.formulas.flat()];
    });
    expect(results).toEqual([
      [6, '✓ 6'],
      [10, '✓ 10'],
      ["='Żółć i Łódź'!B2*2", '="✓ "&A1'],
    ]);
  });

  it('that are none are refused', async () => {
    const { Excel } = testHost();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').getRange('A1').formulas = [['=SUM(1;2)']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('formats', () => {
  it('reach every area of RangeAreas at once', async () => {
    const installed = testHost();
    const { Excel } = installed;
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Karta').getRanges('A1:A2,C3');
      areas.format.fill.color = '#eaf0f7';
      areas.format.font.bold = true;
      areas.format.protection.locked = false;
      areas.format.horizontalAlignment = 'Center';
      await context.sync();
    });
    for (const address of ['A1', 'A2', 'C3']) {
      expect(cellOf(installed, address).format).toMatchObject({
        fill: '#EAF0F7',
        font: { bold: true },
        locked: false,
        horizontal: 'Center',
      });
    }
    expect(cellOf(installed, 'B1').format.fill).toBeNull();
  });

  it('read null where cells differ', async () => {
    const { Excel } = testHost();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A1:A2').format.wrapText = true;
      const range = sheet.getRange('A1:A2');
      range.load('format/fill/color, format/wrapText, numberFormat');
      await context.sync();
      return [range.format.fill.color, range.format.wrapText, range.numberFormat];
    });
    expect(read).toEqual([null, true, [['General'], ['General']]]);
  });

  it('draw lines on the sides that were meant', async () => {
    const installed = testHost();
    await installed.Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem('Karta').getRange('A1:B2').format;
      for (const side of ['EdgeTop', 'InsideHorizontal'] as const) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#C9D1D9';
      }
      await context.sync();
    });
    const thin = { style: 'Continuous', weight: 'Thin', colour: '#C9D1D9' };
    expect(cellOf(installed, 'A1').format.borders).toEqual({
      top: thin,
      right: null,
      bottom: thin,
      left: null,
    });
    expect(cellOf(installed, 'B2').format.borders).toMatchObject({ top: thin, bottom: null });
  });

  it('of sizes and hidden rows and columns are the sheet’s', async () => {
    const { Excel, host } = testHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('2:3').format.rowHeight = 30;
      sheet.getRange('C:D').columnHidden = true;
      sheet.getRange('5:5').rowHidden = true;
      await context.sync();
    });
    const view = host.workbook.sheetByName('Karta');
    expect([view?.columnWidth(0), view?.columnWidth(1)]).toEqual([120, 48]);
    expect([view?.rowHeight(1), view?.rowHeight(2), view?.rowHeight(3)]).toEqual([30, 30, 15]);
    expect([1, 2, 3, 4].map((column) => view?.columnHidden(column))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(view?.rowHidden(4)).toBe(true);
  });

  it('of the whole sheet go under those of cells', async () => {
    const installed = testHost();
    await installed.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('B2').format.font.italic = true;
      sheet.getRange().format.font.name = 'Arial';
      await context.sync();
    });
    expect(cellOf(installed, 'B2').format.font).toMatchObject({ name: 'Arial', italic: true });
    expect(cellOf(installed, 'Z99').format.font).toMatchObject({ name: 'Arial', italic: false });
  });

  it('go with everything else when the range is cleared', async () => {
    const installed = testHost();
    await installed.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FF0000';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      range.clear();
      await context.sync();
    });
    expect(cellOf(installed, 'A1')).toMatchObject({ value: null, validation: null });
    expect(cellOf(installed, 'A1').format.fill).toBeNull();
  });
});

describe('merged cells', () => {
  it('keep the top left content only', async () => {
    const installed = testHost();
    await installed.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Karta').getRange('A1:B1');
      range.values = [['tytuł', 'zbędne']];
      range.merge();
      await context.sync();
    });
    expect(cellOf(installed, 'B1').value).toBeNull();
    expect(cellOf(installed, 'B1').merge).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  });
});

describe('what the host was not taught', () => {
  it('is refused by its name', async () => {
    const { Excel } = testHost();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      sheet.getRange('A1').autoFill('A1:A9', 'FillDefault');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'HostDoesNotKnow',
      message: 'host does not know Range.autoFill',
    });
  });
});

describe('selection and navigation', () => {
  it('selects, finds cells relative to a range, and the range in use', async () => {
    const { Excel, host } = testHost();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Karta');
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      const wasNull = none.isNullObject;
      sheet.getRange('B2:C4').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      const cell = sheet.getRange('B2:C4').getCell(2, 1).load('address');
      const offset = sheet.getRange('B2').getOffsetRange(1, -1).load('address');
      sheet.getRange('B3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [wasNull, used.address, cell.address, offset.address, selected.address];
    });
    expect(addresses).toEqual([true, 'Karta!B2:C4', 'Karta!C4', 'Karta!A3', 'Karta!B3']);
    expect(host.workbook.selection.active).toEqual({ row: 2, column: 1 });
  });
});
