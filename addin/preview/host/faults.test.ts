import { describe, expect, it } from 'vitest';
import { cellOf, at, sheetId, testHost } from './test-host';
import type { Installed } from './install-node';

function write({ Excel }: Installed, address: string, value: unknown, options = {}) {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Karta').getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('profiles', () => {
  it('of an old Excel make the client itself refuse what is newer', async () => {
    const { Excel, Office } = testHost({
      profile: 'ltsc2021',
      faults: [{ kind: 'missing-set', set: 'ExcelApi', from: '1.8' }],
    });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').getRange('A1').dataValidation.clear();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('ExcelApi 1.8') as string,
    });
  });

  it('know which sets they have', () => {
    const supported = (profile: 'web' | 'desktop' | 'ltsc2021' | 'ipad') => {
      const { requirements } = testHost({ profile }).Office.context;
      return [
        requirements.isSetSupported('ExcelApi', '1.9'),
        requirements.isSetSupported('ExcelApi', '1.15'),
        requirements.isSetSupported('ExcelApiOnline', '1.1'),
        requirements.isSetSupported('SharedRuntime', '1.1'),
      ];
    };
    expect(supported('web')).toEqual([true, true, true, true]);
    expect(supported('desktop')).toEqual([true, true, false, true]);
    expect(supported('ltsc2021')).toEqual([true, false, false, true]);
    expect(supported('ipad')).toEqual([true, true, false, false]);
  });

  it('of LTSC 2021 refuse a member of ExcelApi 1.15', async () => {
    const { Excel } = testHost({ profile: 'ltsc2021' });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').getRange('A1').getDependents();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('a cell being edited', () => {
  it('fails a request, unless it waits for the end of editing', async () => {
    const installed = testHost();
    const { host } = installed;
    host.beginEdit(sheetId(installed), at('C3'));
    await expect(write(installed, 'A1', 1)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = write(installed, 'A1', 2, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(cellOf(installed, 'A1').value).toBeNull();
    host.typeInto(sheetId(installed), at('C3'), 'gotowe');
    await waiting;
    expect(cellOf(installed, 'A1').value).toBe(2);
    expect(cellOf(installed, 'C3').value).toBe('gotowe');
  });

  it('can begin at a request of the test’s choice', async () => {
    const installed = testHost({ faults: [{ kind: 'cell-being-edited', request: 2 }] });
    await write(installed, 'A1', 1);
    await expect(write(installed, 'A1', 2)).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    installed.host.endEdit();
    await write(installed, 'A1', 3);
    expect(cellOf(installed, 'A1').value).toBe(3);
  });
});

describe('size', () => {
  it('over 5 MB is refused, and nothing is written', async () => {
    const installed = testHost();
    await expect(write(installed, 'A1', 'x'.repeat(5 * 1024 * 1024))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(cellOf(installed, 'A1').value).toBeNull();
    await write(installed, 'A1', 'x'.repeat(4 * 1024 * 1024));
    expect(installed.host.client.traffic().bytesIn).toBeGreaterThan(9 * 1024 * 1024);
  });

  it('is refused at a request of the test’s choice', async () => {
    const installed = testHost({ faults: [{ kind: 'payload-over-limit', request: 1 }] });
    await expect(write(installed, 'A1', 1)).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    await write(installed, 'A1', 1);
  });
});

describe('other faults', () => {
  it('deny protecting', async () => {
    const { Excel } = testHost({ faults: [{ kind: 'access-denied-at-protect' }] });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Karta').protection.protect();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('let a colleague type between two requests', async () => {
    const installed = testHost({
      faults: [{ kind: 'remote-edit', request: 2, sheet: 'Karta', cell: at('B1'), text: '7,5' }],
    });
    await write(installed, 'A1', 1);
    expect(cellOf(installed, 'B1').value).toBeNull();
    await write(installed, 'A1', 2);
    expect(cellOf(installed, 'B1').value).toBe(7.5);
  });

  it('keep Office from ever being ready', async () => {
    const never = testHost({ faults: [{ kind: 'never-ready' }] });
    const ready = testHost();
    const late = new Promise((resolve) => setTimeout(() => resolve('nothing'), 20));
    expect(await Promise.race([never.Office.onReady(), late])).toBe('nothing');
    expect(await ready.Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  });
});

describe('traffic', () => {
  it('is counted, with the members that were used', async () => {
    const installed = testHost();
    const { host } = installed;
    await write(installed, 'A1', 1);
    const { requests, bytesIn, bytesOut, members } = host.client.traffic();
    expect(requests).toBe(1);
    expect(bytesIn).toBeGreaterThan(bytesOut);
    expect(members).toEqual([
      'Range.values',
      'Workbook.worksheets',
      'Worksheet.getRange',
      'WorksheetCollection.getItem',
    ]);
    host.client.resetTraffic();
    expect(host.client.traffic()).toMatchObject({ requests: 0, members: [] });
  });
});
