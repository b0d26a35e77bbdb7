import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { sheetId, testHost } from '../../preview/host/test-host';
import type { WorkbookEvent } from '../port';
import {
  answered,
  cellOf,
  KARTA_STANDARDU,
  plainAnswers,
  testWorkbook,
  WNIOSEK,
} from '../testing/test-workbook';

const receipt = {
  number: 'KT/2026/000001',
  receivedAt: '2026-11-22T03:00:00Z',
  sha256: '12e5'.repeat(16),
};

async function pair() {
  const client = testHost();
  const workbook = testWorkbook(client);
  const application = await workbook.insert({
    programme: SC_KIS,
    card: WNIOSEK,
    answers: plainAnswers(WNIOSEK),
  });
  await workbook.sheets();
  const card = await workbook.insert({ programme: SC_KIS, card: KARTA_STANDARDU });
  await workbook.writeReceipt(application.id, WNIOSEK, receipt);
  const heard: WorkbookEvent[] = [];
  const stop = await workbook.watch((event) => heard.push(event));
  return { client, workbook, application, card, heard, stop };
}

describe('a receipt', () => {
  it('is read as it was written, and a sheet without has none', async () => {
    const { workbook, application, card } = await pair();
    expect((await workbook.read(application.id, WNIOSEK)).receipt).toEqual(receipt);
    expect((await workbook.read(card.id, KARTA_STANDARDU)).receipt).toBeNull();
  });

  it('is locked: typing over it is refused, and writing it leaves the sheet protected', async () => {
    const { client, workbook, application } = await pair();
    const sheet = client.host.workbook.sheet(sheetId(client, 'Wniosek'));
    const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => row);
    const row = rows.find((one) => sheet?.cell(one, 1).text === receipt.number) ?? -1;
    const typed = client.host.typeInto(sheetId(client, 'Wniosek'), { row, column: 1 }, 'mój');
    expect(typed).toMatchObject({ kind: 'refused', reason: 'protected' });
    const reading = await workbook.read(application.id, WNIOSEK);
    expect([reading.receipt, reading.damage]).toEqual([receipt, []]);
  });
});

describe('a copied sheet', () => {
  it('is known as a copy before anyone has touched it', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    client.host.copySheet(sheetId(client, 'Wniosek'));
    const { sheets } = await workbook.sheets();
    expect(sheets.map(({ name, origin }) => [name, origin])).toEqual([
      ['Wniosek', 'original'],
      ['Wniosek (2)', 'copy'],
    ]);
  });

  it('becomes a draft of its own, without the receipt', async () => {
    const { client, workbook, application, heard } = await pair();
    const id = client.host.copySheet(sheetId(client, 'Wniosek'));
    await expect.poll(() => heard).toContainEqual({ kind: 'sheets' });
    const { sheets } = await workbook.sheets();
    expect(sheets).toContainEqual({
      id,
      name: 'Wniosek (2)',
      identity: { ...application.identity, instance: 'i3' },
      origin: 'copy',
    });
    const copy = await workbook.read(id, WNIOSEK);
    expect(copy.receipt).toBeNull();
    expect(copy.damage).toEqual([]);
    expect(answered(copy)).toEqual(answered(await workbook.read(application.id, WNIOSEK)));
    expect((await workbook.read(application.id, WNIOSEK)).receipt).toEqual(receipt);
  });

  it('reads the copy of its application when that was copied too, in either order', async () => {
    for (const order of [
      ['Wniosek', 'Karta standardu'],
      ['Karta standardu', 'Wniosek'],
    ]) {
      const { client, workbook, card, heard } = await pair();
      for (const name of order) {
        heard.length = 0;
        client.host.copySheet(sheetId(client, name));
        await expect.poll(() => heard).toContainEqual({ kind: 'sheets' });
      }
      const copied = sheetId(client, 'Wniosek (2)');
      const source = await workbook.read(copied, WNIOSEK);
      client.host.typeInto(copied, cellOf(source, 'kadra_lider'), '55');
      const twin = await workbook.read(sheetId(client, 'Karta standardu (2)'), KARTA_STANDARDU);
      const original = await workbook.read(card.id, KARTA_STANDARDU);
      expect([twin.answers['kadra_lider'], original.answers['kadra_lider']]).toEqual([55, 7]);
      expect(twin.damage).toEqual([]);
    }
  });

  it('goes on reading the application when that was not copied', async () => {
    const { client, workbook, heard } = await pair();
    client.host.copySheet(sheetId(client, 'Karta standardu'));
    await expect.poll(() => heard).toContainEqual({ kind: 'sheets' });
    const copy = await workbook.read(sheetId(client, 'Karta standardu (2)'), KARTA_STANDARDU);
    expect(copy.answers['kadra_lider']).toBe(7);
    expect(copy.linked.size).toBe(39);
  });
});

describe('watching', () => {
  it('tells whose change it was and writes nothing for a colleague’s', async () => {
    const { client, workbook, application, heard } = await pair();
    const { host } = client;
    const cell = cellOf(await workbook.read(application.id, WNIOSEK), 'kis_nazwa');
    const sheet = sheetId(client, 'Wniosek');
    host.client.resetTraffic();
    host.typeInto(sheet, cell, 'Most');
    host.remoteEdit(sheet, cell, 'Kładka');
    await expect
      .poll(() => heard.filter(({ kind }) => kind === 'changed'))
      .toEqual([
        { kind: 'changed', sheet, by: 'local' },
        { kind: 'changed', sheet, by: 'remote' },
      ]);
    expect(host.client.traffic().requests).toBe(0);
  });

  it('tells of tabs and ends when it is told to', async () => {
    const { client, heard, stop } = await pair();
    client.host.activateSheet(sheetId(client, 'Wniosek'));
    await expect
      .poll(() => heard)
      .toContainEqual({ kind: 'activated', sheet: sheetId(client, 'Wniosek') });
    client.host.renameSheet(sheetId(client, 'Wniosek'), 'Inny');
    await expect.poll(() => heard).toContainEqual({ kind: 'sheets' });
    await stop();
    heard.length = 0;
    client.host.activateSheet(sheetId(client, 'Karta'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([]);
  });
});

describe('a sheet that was copied while the pane was closed', () => {
  it('becomes a draft of its own when the pane opens', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    client.host.copySheet(sheetId(client, 'Wniosek'));
    await workbook.watch(() => undefined);
    const { sheets } = await workbook.sheets();
    expect(sheets.map(({ identity, origin }) => [identity.instance, origin])).toEqual([
      ['i1', 'original'],
      ['i2', 'copy'],
    ]);
  });

  it('is a copy too when it was copied from a copy', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    client.host.copySheet(sheetId(client, 'Wniosek'));
    client.host.copySheet(sheetId(client, 'Wniosek (2)'));
    const { sheets } = await workbook.sheets();
    expect(sheets.map(({ origin }) => origin)).toEqual(['original', 'copy', 'copy']);
  });
});
