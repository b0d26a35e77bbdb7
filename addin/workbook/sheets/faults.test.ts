import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import type { Installed } from '../../preview/host/install-node';
import type { CellPosition } from '../../preview/host/model';
import { sheetId, testHost } from '../../preview/host/test-host';
import {
  answered,
  cellOf,
  KARTA_STANDARDU,
  plainAnswers,
  testWorkbook,
  WNIOSEK,
} from '../testing/test-workbook';

const answers = plainAnswers(WNIOSEK);
const receipt = { number: 'KT/1', receivedAt: '2026-11-22T03:00:00Z', sha256: 'ab'.repeat(32) };

async function filled() {
  const client = testHost();
  const workbook = testWorkbook(client);
  const { id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK, answers });
  const sheet = sheetId(client, 'Wniosek');
  const reading = await workbook.read(id, WNIOSEK);
  return { client, workbook, id, sheet, reading };
}

/** What a user does under Review, Unprotect. */
const unprotect = ({ Excel }: Installed, sheet: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  });

const cellRange = ({ row, column }: CellPosition) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const without = (item: string) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item));

describe('a protected card', () => {
  it('keeps its labels and results from being overwritten', async () => {
    const { client, sheet } = await filled();
    expect(client.host.typeInto(sheet, { row: 0, column: 0 }, 'x').kind).toBe('refused');
    expect(client.host.deleteRows(sheet, 5, 1).kind).toBe('refused');
  });
});

describe('a deleted row', () => {
  it('is named, with the name that led to it; the rest is read; repair brings it back', async () => {
    const { client, workbook, id, sheet, reading } = await filled();
    await workbook.writeReceipt(id, WNIOSEK, receipt);
    await unprotect(client, id);
    client.host.deleteRows(sheet, cellOf(reading, 'kis_nazwa').row, 1);

    const damaged = await workbook.read(id, WNIOSEK);
    expect(damaged.faults).toEqual([{ kind: 'item-lost', item: 'kis_nazwa' }]);
    expect(damaged.damage).toEqual([
      { kind: 'name-broken', name: 'kt_kis_nazwa' },
      { kind: 'unprotected' },
    ]);
    expect(answered(damaged)).toEqual(without('kis_nazwa'));
    expect(damaged.receipt).toEqual(receipt);

    expect(await workbook.repair(id, SC_KIS, WNIOSEK)).toEqual({ lost: ['kis_nazwa'], aside: 0 });
    const repaired = await workbook.read(id, WNIOSEK);
    expect([repaired.faults, repaired.damage]).toEqual([[], []]);
    expect(answered(repaired)).toEqual(without('kis_nazwa'));
    expect(repaired.sheet.identity).toEqual(damaged.sheet.identity);
    expect(repaired.receipt).toEqual(receipt);
    expect(repaired.cells).toEqual(reading.cells);
  });

  it('does not cut the standard card off: after repair it reads the right rows again', async () => {
    const { client, workbook, id, sheet, reading } = await filled();
    await workbook.sheets();
    const card = await workbook.insert({ programme: SC_KIS, card: KARTA_STANDARDU });
    await unprotect(client, id);
    client.host.deleteRows(sheet, cellOf(reading, 'kadra_lider').row, 1);
    const cut = await workbook.read(card.id, KARTA_STANDARDU);
    expect(cut.damage).toEqual([{ kind: 'link-broken', item: 'kadra_lider' }]);
    expect(cut.answers['kadra_prawnik']).toBe(7);

    await workbook.repair(id, SC_KIS, WNIOSEK);
    client.host.typeInto(sheet, cellOf(reading, 'kadra_lider'), '2');
    const whole = await workbook.read(card.id, KARTA_STANDARDU);
    expect(whole.damage).toEqual([]);
    expect(whole.answers).toMatchObject({ kadra_lider: 2, kadra_prawnik: 7, kadra_doradca: 7 });
  });
});

describe('rows that were moved about', () => {
  it('are read where they are now', async () => {
    const { client, workbook, id, sheet } = await filled();
    await unprotect(client, id);
    client.host.insertRows(sheet, 0, 2);
    client.host.insertRows(sheet, 9, 1);
    const moved = await workbook.read(id, WNIOSEK);
    expect(moved.faults).toEqual([]);
    expect(answered(moved)).toEqual(answers);
    expect((await workbook.sheets()).sheets.map((one) => one.identity.card)).toEqual(['wniosek']);
  });

  it('are named when they stand twice', async () => {
    const { client, workbook, id, sheet, reading } = await filled();
    await unprotect(client, id);
    const { row } = cellOf(reading, 'kis_ulica');
    const last = reading.cells.size + 200;
    client.host.copyAndPaste(
      { sheet, range: { top: row, left: 0, bottom: row, right: 4 } },
      { sheet, cell: { row: last, column: 0 } },
    );
    expect((await workbook.read(id, WNIOSEK)).faults).toMatchObject([
      { kind: 'item-twice', item: 'kis_ulica' },
    ]);
  });
});

describe('an answer that was cut and pasted elsewhere', () => {
  it('leaves its place blank and every formula whole', async () => {
    const { client, workbook, id, sheet, reading } = await filled();
    client.host.cutAndPaste(
      { sheet, range: cellRange(cellOf(reading, 'kadra_lider')) },
      { sheet, cell: cellOf(reading, 'kadra_prawnik') },
    );
    const moved = await workbook.read(id, WNIOSEK);
    expect(moved.faults).toEqual([]);
    expect(moved.answers).toMatchObject({ kadra_lider: null, kadra_prawnik: 7 });
    client.host.typeInto(sheet, cellOf(reading, 'kadra_prawnik'), '4');
    const state = { row: cellOf(reading, 'kadra_prawnik').row, column: 2 };
    const view = client.host.workbook.sheet(sheet)?.cell(state.row, state.column);
    expect(view?.text).toBe('✓ gotowe');
    expect((await workbook.read(id, WNIOSEK)).answers).toMatchObject({ kadra_prawnik: 4 });
  });
});

describe('what was pasted over an answer', () => {
  it('is read as found, and stands there still after repair', async () => {
    const { client, workbook, id, sheet, reading } = await filled();
    client.host.paste(sheet, cellOf(reading, 'kadra_lider'), [['kilka']]);
    const pasted = await workbook.read(id, WNIOSEK);
    expect(pasted.answers['kadra_lider']).toEqual({ cell: 'kilka' });
    expect(await workbook.repair(id, SC_KIS, WNIOSEK)).toEqual({ lost: [], aside: 0 });
    const repaired = await workbook.read(id, WNIOSEK);
    expect(repaired.answers['kadra_lider']).toEqual({ cell: 'kilka' });
  });
});

describe('a sheet that lost what says which card it is', () => {
  const change = (
    { Excel }: Installed,
    id: string,
    by: (sheet: Excel.Worksheet) => void,
  ): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.protection.unprotect();
      by(sheet);
      await context.sync();
    });

  it('is known by its cell when the names are gone', async () => {
    const { client, workbook, id } = await filled();
    await change(client, id, (sheet) => sheet.names.getItem('kt_karta').delete());
    expect((await workbook.sheets()).sheets).toHaveLength(1);
    expect((await workbook.read(id, WNIOSEK)).damage).toEqual([
      { kind: 'identity-lost', from: 'name' },
      { kind: 'unprotected' },
    ]);
  });

  it('is known by its name, and repaired by the others, when the hidden columns are gone', async () => {
    const { client, workbook, id } = await filled();
    await change(client, id, (sheet) => sheet.getRange('D1:E200').clear());
    const [found] = (await workbook.sheets()).sheets;
    expect(found).toMatchObject({ id, origin: 'original', identity: { instance: 'i1' } });
    const damaged = await workbook.read(id, WNIOSEK);
    expect(damaged.damage).toContainEqual({ kind: 'ledger-lost' });
    expect(await workbook.repair(id, SC_KIS, WNIOSEK)).toEqual({ lost: [], aside: 0 });
    const repaired = await workbook.read(id, WNIOSEK);
    expect(repaired.damage).toEqual([]);
    expect(answered(repaired)).toEqual(answers);
  });

  it('is known by the workbook’s custom XML when both are gone', async () => {
    const { client, workbook, id } = await filled();
    await change(client, id, (sheet) => {
      sheet.names.getItem('kt_karta').delete();
      sheet.getRange('D1:E200').clear();
    });
    expect((await workbook.sheets()).sheets).toMatchObject([{ id, identity: { instance: 'i1' } }]);
  });
});

describe('a foreign sheet', () => {
  it('is left alone, whatever stands on it', async () => {
    const client = testHost({ sheets: ['Lista', 'Wniosek'] });
    const workbook = testWorkbook(client);
    client.host.typeInto(sheetId(client, 'Lista'), { row: 0, column: 0 }, 'kartoteka|a|b');
    expect((await workbook.sheets()).sheets).toEqual([]);
    const made = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    expect(made.name).toBe('Wniosek (2)');
    await expect(workbook.read(sheetId(client, 'Lista'), WNIOSEK)).rejects.toMatchObject({
      fault: { code: 'sheet-damaged' },
    });
  });
});
