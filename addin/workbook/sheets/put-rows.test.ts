import { describe, expect, it } from 'vitest';
import type { Card } from '../../../shared/definition/programme';
import { cellOf } from '../../../shared/sheet/read';
import { EVERY_KIND, remarks, REMARKS_CARD } from '../../../shared/testing/every-kind';
import { sheetId, testHost } from '../../preview/host/test-host';
import { testWorkbook } from '../testing/test-workbook';

const ROWS = 20;
/** With a table that is quick to build. */
const CARD: Card = {
  ...REMARKS_CARD,
  sections: REMARKS_CARD.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.kind === 'table' ? { ...item, max: ROWS } : item)),
  })),
};
const GIVEN = [
  { wplynela: 46086, autor: 'mieszkaniec', tresc: '=1+1', poparcie: 12 },
  { wplynela: '=1+1', autor: '@ala', tresc: '+48 22', poparcie: '-7' },
  { wplynela: '5 marca', autor: 'inny', tresc: 'Dwie\nlinie' },
];
const READ = [
  { wplynela: '2026-03-05', autor: 'mieszkaniec', tresc: '=1+1', poparcie: 12 },
  {
    wplynela: { cell: '=1+1' },
    autor: { cell: '@ala' },
    tresc: '+48 22',
    poparcie: { cell: '-7' },
  },
  { wplynela: { cell: '5 marca' }, autor: 'inny', tresc: 'Dwie\nlinie', poparcie: null },
];

async function opened(count: number) {
  const client = testHost();
  const workbook = testWorkbook(client);
  const { id, name } = await workbook.insert({
    programme: EVERY_KIND,
    card: CARD,
    answers: count === 0 ? {} : remarks(count),
  });
  const rows = async (): Promise<unknown> => (await workbook.read(id, CARD)).answers['uwagi'];
  return { client, workbook, id, rows, sheet: sheetId(client, name) };
}

describe('rows that are put into a table', () => {
  it('stand in a blank one as they were given; no text becomes a formula or a number', async () => {
    const { workbook, id, rows } = await opened(0);
    const put = { table: 'uwagi', rows: GIVEN, where: { kind: 'below' } } as const;
    const outcome = await workbook.putRows(id, CARD, put);
    expect(await rows()).toMatchObject(READ);
    const { damage, ...reading } = await workbook.read(id, CARD);
    expect(damage).toEqual([]);
    const first = cellOf(reading, { item: 'uwagi', row: 1 });
    expect(outcome).toEqual({ kind: 'put', first });
  });

  it('stand below those that are there, which stay', async () => {
    const { workbook, id, rows } = await opened(4);
    const before = (await rows()) as readonly unknown[];
    await workbook.putRows(id, CARD, { table: 'uwagi', rows: GIVEN, where: { kind: 'below' } });
    const after = (await rows()) as readonly unknown[];
    expect(after.slice(0, 4)).toEqual(before);
    expect(after.slice(4)).toMatchObject(READ);
  });

  it('stand in place of those that the person saw, of which nothing is left', async () => {
    const { workbook, id, rows } = await opened(7);
    const where = { kind: 'instead', seen: await rows() } as const;
    await workbook.putRows(id, CARD, { table: 'uwagi', rows: GIVEN, where });
    const after = (await rows()) as readonly unknown[];
    expect(after).toHaveLength(3);
    expect(after).toMatchObject(READ);
  });

  it('are not put where something else stands than the person saw', async () => {
    const { client, workbook, id, rows, sheet } = await opened(3);
    const seen = await rows();
    const cell = cellOf(await workbook.read(id, CARD), { item: 'uwagi', row: 5, column: 'tresc' });
    if (cell === null) throw new Error('no cell');
    client.host.typeInto(sheet, cell, 'Uwaga wpisana tymczasem');
    const before = await rows();
    const where = { kind: 'instead', seen } as const;
    const outcome = await workbook.putRows(id, CARD, { table: 'uwagi', rows: GIVEN, where });
    expect(outcome).toEqual({ kind: 'changed' });
    expect(await rows()).toEqual(before);
  });

  it('are put below what was typed in the meantime', async () => {
    const { client, workbook, id, rows, sheet } = await opened(3);
    const cell = cellOf(await workbook.read(id, CARD), { item: 'uwagi', row: 5, column: 'tresc' });
    if (cell === null) throw new Error('no cell');
    client.host.typeInto(sheet, cell, 'Uwaga wpisana tymczasem');
    await workbook.putRows(id, CARD, { table: 'uwagi', rows: GIVEN, where: { kind: 'below' } });
    expect((await rows()) as readonly unknown[]).toMatchObject([
      {},
      {},
      {},
      { tresc: null },
      { tresc: 'Uwaga wpisana tymczasem' },
      ...READ,
    ]);
  });

  it('are put all or none', async () => {
    const { workbook, id, rows } = await opened(ROWS - 2);
    const before = await rows();
    const put = { table: 'uwagi', rows: GIVEN, where: { kind: 'below' } } as const;
    expect(await workbook.putRows(id, CARD, put)).toEqual({ kind: 'no-room' });
    expect(await rows()).toEqual(before);
  });

  it('stay texts in cells that somebody pasted another format into', async () => {
    const { client, workbook, id, rows } = await opened(0);
    const cell = cellOf(await workbook.read(id, CARD), { item: 'uwagi', row: 1, column: 'tresc' });
    if (cell === null) throw new Error('no cell');
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.protection.unprotect();
      sheet.getCell(cell.row, cell.column).numberFormat = [['General']];
      await context.sync();
    });
    await workbook.putRows(id, CARD, { table: 'uwagi', rows: GIVEN, where: { kind: 'below' } });
    expect(await rows()).toMatchObject([{ tresc: '=1+1' }, { tresc: '+48 22' }, {}]);
  });
});
