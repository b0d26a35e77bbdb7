/**
 * Inserting and reading a card: what goes over the wire and how often, beside the least that any
 * add-in must send, one write of the contents without a look.
 */
import { maxRows } from '../../shared/card/read-table';
import { itemsOf } from '../../shared/definition/programme';
import type { Card } from '../../shared/definition/programme';
import { PROGRAMMES } from '../../shared/programmes';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { addressOf } from '../../shared/sheet/address';
import { installInNode } from '../preview/host/install-node';
import { openWorkbook } from '../workbook/open-workbook';

const columns = ['requests', 'KB sent', 'KB received', 'ms'];
/** Whether the card has one of the longest tables. */
const isLong = (card: Card): boolean =>
  itemsOf(card).some((item) => item.kind === 'table' && maxRows(item) >= 2000);
/** The cards of one programme, and of the others those with the longest tables. */
const inserted = PROGRAMMES.flatMap((programme) =>
  programme.cards
    .filter((card) => programme === SC_KIS || isLong(card))
    .map((card) => ({ programme, card })),
);

const row = (name: string, cells: readonly (string | number)[]): void =>
  console.log(`  ${name.padEnd(40)} ${cells.map((cell) => String(cell).padStart(12)).join('')}`);

console.log('\nCards in Excel, through Microsoft’s client (host in the same process)');
row('', columns);
for (const { programme, card } of inserted) {
  const installed = installInNode();
  const workbook = openWorkbook(installed.Excel, {
    supports: (version) =>
      installed.Office.context.requirements.isSetSupported('ExcelApi', version),
  });
  await workbook.sheets();
  const measured = async <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
    installed.host.client.resetTraffic();
    const start = performance.now();
    const result = await run();
    const elapsed = performance.now() - start;
    const { requests, bytesIn, bytesOut } = installed.host.client.traffic();
    row(name, [
      requests,
      (bytesIn / 1000).toFixed(1),
      (bytesOut / 1000).toFixed(1),
      elapsed.toFixed(0),
    ]);
    return result;
  };

  const { id } = await measured(`insert ${card.id}`, () => workbook.insert({ programme, card }));
  // What a table of 2,000 rows has in its cells is more than Excel for the web gives at once.
  if (!isLong(card)) {
    const formulas = await installed.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRange().load('formulas');
      await context.sync();
      return range.formulas;
    });
    await measured('  lower bound: its contents in one write', () =>
      installed.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        const last = { row: formulas.length - 1, column: (formulas[0]?.length ?? 1) - 1 };
        const range = sheet.getRange(`A1:${addressOf(last)}`);
        range.formulas = formulas;
        await context.sync();
      }),
    );
  }
  await measured(`read ${card.id}`, () => workbook.read(id, card));
  installed.dispose();
}
