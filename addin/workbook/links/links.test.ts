import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../shared/sheet/address';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { cellOf as shownIn, sheetId, testHost } from '../../preview/host/test-host';
import {
  answered,
  cellOf,
  KARTA_STANDARDU,
  plainAnswers,
  testWorkbook,
  WNIOSEK,
} from '../testing/test-workbook';

const answers = plainAnswers(WNIOSEK);

function opened() {
  const client = testHost();
  const workbook = testWorkbook(client);
  const insert = (card: typeof WNIOSEK, filling = {}) =>
    workbook.insert({ programme: SC_KIS, card, answers: filling });
  const shown = (item: string, sheet: string, reading: Parameters<typeof cellOf>[0]) =>
    shownIn(client, addressOf(cellOf(reading, item)), sheet);
  return { client, workbook, insert, shown };
}

describe('the standard card beside its application', () => {
  it('shows what the application declares, and follows it', async () => {
    const { client, workbook, insert } = opened();
    const application = await insert(WNIOSEK, answers);
    await workbook.sheets();
    const card = await insert(KARTA_STANDARDU);
    const before = await workbook.read(card.id, KARTA_STANDARDU);
    expect(before.answers).toMatchObject({ kadra_lider: 7, lokal_sanitarne: 'tak' });
    expect(before.linked.has('kadra_lider')).toBe(true);
    expect(before.linked.has('koncowa_opinia')).toBe(false);

    const source = await workbook.read(application.id, WNIOSEK);
    client.host.typeInto(sheetId(client, 'Wniosek'), cellOf(source, 'kadra_lider'), '0');
    client.host.deleteContents(sheetId(client, 'Wniosek'), {
      ...corners(cellOf(source, 'kadra_prawnik')),
    });
    const after = await workbook.read(card.id, KARTA_STANDARDU);
    expect(after.answers).toMatchObject({ kadra_lider: 0, kadra_prawnik: null });
  });

  it('locks what it shows and leaves the certifier’s own cells open', async () => {
    const { workbook, insert, shown } = opened();
    await insert(WNIOSEK);
    await workbook.sheets();
    const card = await insert(KARTA_STANDARDU);
    const reading = await workbook.read(card.id, KARTA_STANDARDU);
    expect(shown('kadra_lider', card.name, reading).readOnly).toBe(true);
    expect(shown('ustalenie_4', card.name, reading).readOnly).toBe(false);
  });

  it('is linked when the application comes later; what was typed goes into it', async () => {
    const { client, workbook, insert, shown } = opened();
    const card = await insert(KARTA_STANDARDU);
    const empty = await workbook.read(card.id, KARTA_STANDARDU);
    client.host.typeInto(sheetId(client, card.name), cellOf(empty, 'kadra_lider'), '3');
    client.host.typeInto(sheetId(client, card.name), cellOf(empty, 'lokal_sanitarne'), 'Nie');
    await workbook.sheets();
    client.host.client.resetTraffic();
    const application = await insert(WNIOSEK, { kis_nazwa: 'Klub' });
    expect(client.host.client.traffic().requests).toBe(2);

    expect(answered(await workbook.read(application.id, WNIOSEK))).toEqual({
      kis_nazwa: 'Klub',
      kadra_lider: 3,
      lokal_sanitarne: 'nie',
    });
    const linked = await workbook.read(card.id, KARTA_STANDARDU);
    expect(answered(linked)).toEqual({ kadra_lider: 3, lokal_sanitarne: 'nie' });
    expect(linked.linked.size).toBe(39);
    expect(linked.damage).toEqual([]);
    expect(shown('kadra_lider', card.name, linked).readOnly).toBe(true);
  });

  it('keeps an answer that differs from the application’s', async () => {
    const { client, workbook, insert } = opened();
    const card = await insert(KARTA_STANDARDU);
    const empty = await workbook.read(card.id, KARTA_STANDARDU);
    client.host.typeInto(sheetId(client, card.name), cellOf(empty, 'kadra_lider'), '3');
    await workbook.sheets();
    await insert(WNIOSEK, { kadra_lider: 5, kadra_prawnik: 2 });
    const reading = await workbook.read(card.id, KARTA_STANDARDU);
    expect(reading.answers).toMatchObject({ kadra_lider: 3, kadra_prawnik: 2 });
    expect(reading.linked.has('kadra_lider')).toBe(false);
  });

  it('follows a renamed application, and says so when it is gone', async () => {
    const { client, workbook, insert } = opened();
    const application = await insert(WNIOSEK, answers);
    await workbook.sheets();
    const card = await insert(KARTA_STANDARDU);
    client.host.renameSheet(sheetId(client, 'Wniosek'), "Wniosek d'Arc (nowy)");
    const renamed = await workbook.read(card.id, KARTA_STANDARDU);
    expect(renamed.answers['kadra_lider']).toBe(7);
    expect(renamed.linked.size).toBe(39);
    expect((await workbook.sheets()).sheets.map(({ name }) => name)).toEqual([
      "Wniosek d'Arc (nowy)",
      'Karta standardu',
    ]);

    client.host.deleteSheet(sheetId(client, "Wniosek d'Arc (nowy)"));
    const orphan = await workbook.read(card.id, KARTA_STANDARDU);
    expect(orphan.linked.size).toBe(0);
    expect(orphan.damage).toContainEqual({ kind: 'link-broken', item: 'kadra_lider' });
    await expect(workbook.read(application.id, WNIOSEK)).rejects.toMatchObject({
      fault: { code: 'sheet-gone' },
    });

    await insert(WNIOSEK, { ...answers, kadra_lider: 2 });
    const again = await workbook.read(card.id, KARTA_STANDARDU);
    expect(again.damage).toEqual([]);
    expect(again.answers['kadra_lider']).toBe(2);
  });
});

describe('the standard card moved to another workbook without its application', () => {
  /** The move of Excel's own menu: links lead to the file that the sheet came from. */
  async function moved() {
    const all = opened();
    await all.insert(WNIOSEK, answers);
    await all.workbook.sheets();
    const { name } = await all.insert(KARTA_STANDARDU);
    all.client.host.moveToNewWorkbook(sheetId(all.client, name), 'Zeszyt1.xlsx');
    // The new workbook has a pane of its own, which knows nothing of the old one.
    const workbook = testWorkbook(all.client);
    const [card] = (await workbook.sheets()).sheets;
    if (card === undefined) throw new Error('The card was not recognised');
    const read = () => workbook.read(card.id, KARTA_STANDARDU);
    const insert = (filling = {}) =>
      workbook.insert({ programme: SC_KIS, card: WNIOSEK, answers: filling });
    return { ...all, workbook, card, read, insert };
  }

  it('is recognised; that it reads another file is told, cell by cell', async () => {
    const { read } = await moved();
    const reading = await read();
    expect(reading.answers).toMatchObject({ kadra_lider: 7, lokal_sanitarne: 'tak' });
    expect(reading.linked.size).toBe(0);
    const external = reading.damage.filter(({ kind }) => kind === 'link-external');
    expect(external).toHaveLength(39);
    expect(external).toContainEqual({
      kind: 'link-external',
      item: 'kadra_lider',
      file: 'Zeszyt1.xlsx',
    });
  });

  it('is linked to an application inserted there, which takes over what it showed', async () => {
    const { read, insert, workbook } = await moved();
    const application = await insert({ kadra_lider: 2 });
    const reading = await read();
    expect(reading.damage.filter(({ kind }) => kind.startsWith('link'))).toEqual([]);
    expect(reading.linked.size).toBe(39);
    expect(reading.answers).toMatchObject({ kadra_lider: 2, lokal_sanitarne: 'tak' });
    const source = await workbook.read(application.id, WNIOSEK);
    expect(source.answers).toMatchObject({ kadra_lider: 2, lokal_sanitarne: 'tak' });
  });

  it('keeps what it showed when repaired alone, in cells that can be typed into', async () => {
    const { client, read, workbook, card, shown } = await moved();
    const before = answered(await read());
    expect(await workbook.repair(card.id, SC_KIS, KARTA_STANDARDU)).toMatchObject({ lost: [] });
    const reading = await read();
    expect(reading.damage).toEqual([]);
    expect(answered(reading)).toEqual(before);
    expect(shown('kadra_lider', card.name, reading)).toMatchObject({ readOnly: false, value: 7 });
    const cell = cellOf(reading, 'kadra_lider');
    client.host.typeInto(sheetId(client, card.name), cell, '4');
    expect((await read()).answers['kadra_lider']).toBe(4);
  });

  it('is linked again when the application of the new workbook is repaired', async () => {
    const { client, read, workbook, insert, card } = await moved();
    const application = await insert(answers);
    const cell = cellOf(await read(), 'kadra_lider');
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(card.id);
      sheet.protection.unprotect();
      const link = "'[Zeszyt1.xlsx]Wniosek'!$E$7";
      sheet.getRange(addressOf(cell)).formulas = [[`=IF(${link}="","",${link})`]];
      await context.sync();
    });
    expect((await read()).linked.has('kadra_lider')).toBe(false);
    await workbook.repair(application.id, SC_KIS, WNIOSEK);
    expect((await read()).linked.has('kadra_lider')).toBe(true);
  });
});

function corners({ row, column }: { row: number; column: number }) {
  return { top: row, left: column, bottom: row, right: column };
}
