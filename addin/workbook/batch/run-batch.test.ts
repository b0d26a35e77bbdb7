import { describe, expect, it } from 'vitest';
import { testHost } from '../../preview/host/test-host';
import { WorkbookError } from '../port';
import { batchRunner } from './run-batch';

const activeName = async (context: Excel.RequestContext): Promise<string> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return sheet.name;
};

describe('while a cell is being edited', () => {
  it('says so once, waits, and goes on when editing ends', async () => {
    const client = testHost();
    const notices: boolean[] = [];
    const run = batchRunner(client.Excel, (waiting) => notices.push(waiting));
    const sheet = client.host.workbook.activeSheet;
    client.host.beginEdit(sheet, { row: 0, column: 0 });
    const both = Promise.all([run(activeName), run(activeName)]);
    await expect.poll(() => notices).toEqual([true]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.host.endEdit();
    expect(await both).toEqual(['Karta', 'Karta']);
    expect(notices).toEqual([true, false]);
  });
});

describe('an error of Excel', () => {
  it('becomes words for its user', async () => {
    const client = testHost({ faults: [{ kind: 'payload-over-limit', request: 1 }] });
    const failed = batchRunner(client.Excel)(activeName);
    await expect(failed).rejects.toBeInstanceOf(WorkbookError);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining('za duży') as string,
      fault: { code: 'too-large' },
    });
  });

  it('names a sheet that is gone', async () => {
    const run = batchRunner(testHost().Excel);
    const failed = run(async (context) => {
      context.workbook.worksheets.getItem('{none}').load('name');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ fault: { code: 'sheet-gone' } });
  });
});
