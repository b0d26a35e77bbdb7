import { describe, expect, it } from 'vitest';
import type { Card } from '../../../shared/definition/programme';
import { LOOKS } from '../../../shared/sheet/styles';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { sheetId, testHost } from '../../preview/host/test-host';
import type { WorkbookEvent } from '../port';
import { answered, cellOf, KARTA_STANDARDU, testWorkbook, WNIOSEK } from '../testing/test-workbook';

describe('an inserted card', () => {
  it('looks as planned: columns, rows, lines in view, paper, grid lines, hidden columns', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    const { id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    const view = client.host.workbook.sheet(sheetId(client, 'Wniosek'));
    expect(view).toMatchObject({
      protected: true,
      showGridlines: false,
      frozenRows: 1,
      tabColour: '#17365D',
      page: {
        orientation: 'Portrait',
        paperSize: 'A4',
        titleRows: [0, 0],
        zoom: { pagesWide: 1 },
        headerFooter: { centerFooter: 'Strona &P z &N' },
      },
    });
    expect([0, 1, 2, 3, 4].map((column) => view?.columnHidden(column))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    // 40 characters of 7 pixels and 5 of padding.
    expect(view?.columnWidth(0)).toBe(213.75);
    expect(view?.cell(0, 0)).toMatchObject({
      text: 'Wniosek o\u00A0nadanie certyfikatu KIS',
      merge: { top: 0, left: 0, bottom: 0, right: 2 },
      format: { font: { name: 'Calibri', size: 18, bold: true } },
    });
    const reading = await workbook.read(id, WNIOSEK);
    const { row, column } = cellOf(reading, 'lokal_sanitarne');
    expect(view?.cell(row, column)).toMatchObject({
      readOnly: false,
      validation: { kind: 'list', choices: ['Tak', 'Nie'] },
      format: { numberFormat: '@', borders: { bottom: { style: 'Continuous' } } },
    });
    // The state beside it is coloured by a condition, and says the same in words.
    expect(view?.cell(row, 2)).toMatchObject({
      text: '• uzupełnij',
      look: { fill: LOOKS['to-do'].fill },
    });
  });

  it('stands in front with its first answer selected, and events come again', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    const { id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    const { row, column } = cellOf(await workbook.read(id, WNIOSEK), 'wnioskodawca_nazwa');
    expect(client.host.workbook.selection).toMatchObject({ sheet: id, active: { row, column } });
    const heard: WorkbookEvent[] = [];
    await workbook.watch((event) => heard.push(event));
    client.host.typeInto(sheetId(client, 'Wniosek'), { row, column }, 'Gmina');
    await expect.poll(() => heard).toEqual([{ kind: 'changed', sheet: id, by: 'local' }]);
  });

  it('is shown and selected on asking', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    const { id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    client.host.activateSheet(sheetId(client, 'Karta'));
    await workbook.goTo(id, { row: 6, column: 1 });
    expect(client.host.workbook.selection).toMatchObject({
      sheet: id,
      active: { row: 6, column: 1 },
    });
  });
});

describe.each(['web', 'desktop', 'ltsc2021', 'ipad'] as const)('in Excel as of %s', (profile) => {
  it('a card is inserted, read and watched', async () => {
    const client = testHost({ profile });
    const workbook = testWorkbook(client);
    const { id } = await workbook.insert({
      programme: SC_KIS,
      card: WNIOSEK,
      answers: { kis_nazwa: '=Most' },
    });
    const stop = await workbook.watch(() => undefined);
    await stop();
    expect(answered(await workbook.read(id, WNIOSEK))).toEqual({ kis_nazwa: '=Most' });
  });
});

describe('a fault while inserting', () => {
  it('is no fault when only protection is refused: the card stands, with a warning', async () => {
    const client = testHost({ faults: [{ kind: 'access-denied-at-protect' }] });
    const warnings: string[] = [];
    const workbook = testWorkbook(client, { onWarning: (text) => warnings.push(text.pl) });
    const { id } = await workbook.insert({
      programme: SC_KIS,
      card: WNIOSEK,
      answers: { kis_nazwa: 'Most' },
    });
    const reading = await workbook.read(id, WNIOSEK);
    expect(answered(reading)).toEqual({ kis_nazwa: 'Most' });
    expect(reading.damage).toEqual([{ kind: 'unprotected' }]);
    expect(warnings).toEqual([expect.stringContaining('nie włączył ochrony')]);
    await expect(workbook.repair(id, SC_KIS, WNIOSEK)).resolves.toEqual({ lost: [], aside: 0 });
    expect(answered(await workbook.read(id, WNIOSEK))).toEqual({ kis_nazwa: 'Most' });
  });

  it('is no fault when the workbook takes no custom XML: cell and name say what it holds', async () => {
    const client = testHost({ profile: 'ipad', faults: [{ kind: 'custom-xml-refused' }] });
    const warnings: string[] = [];
    const workbook = testWorkbook(client, { onWarning: (text) => warnings.push(text.pl) });
    const { id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    await workbook.repair(id, SC_KIS, WNIOSEK);
    expect((await workbook.sheets()).sheets).toMatchObject([{ id, identity: { instance: 'i1' } }]);
    expect((await workbook.read(id, WNIOSEK)).damage).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('leaves nothing behind when the build is refused', async () => {
    const client = testHost({ faults: [{ kind: 'payload-over-limit', request: 4 }] });
    const workbook = testWorkbook(client);
    await workbook.sheets();
    const failed = workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    await expect(failed).rejects.toMatchObject({ fault: { code: 'too-large' } });
    expect(client.host.workbook.sheets.map(({ name }) => name)).toEqual(['Karta']);
    await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    expect(client.host.workbook.sheets.map(({ name }) => name)).toEqual(['Karta', 'Wniosek']);
  });

  it('waits for a cell that is being edited, and inserts one sheet', async () => {
    const client = testHost({ faults: [{ kind: 'cell-being-edited', request: 4 }] });
    const notices: boolean[] = [];
    const workbook = testWorkbook(client, { onWaiting: (waiting) => notices.push(waiting) });
    await workbook.sheets();
    const inserted = workbook.insert({ programme: SC_KIS, card: KARTA_STANDARDU });
    await expect.poll(() => notices).toEqual([true]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.host.endEdit();
    await inserted;
    expect(notices).toEqual([true, false]);
    expect(client.host.workbook.sheets).toHaveLength(2);
  });
});

describe('a drop-down too long for its rule', () => {
  const options = Array.from({ length: 40 }, (_, index) => ({
    id: `o${index}`,
    label: `Odpowiedź, numer ${index}`,
    origin: 'source' as const,
  }));
  const card: Card = {
    ...WNIOSEK,
    checks: [],
    sections: WNIOSEK.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.id === 'wnioskodawca_rodzaj' && item.kind === 'choice' ? { ...item, options } : item,
      ),
    })),
  };

  it('takes its list from the very hidden sheet, which repair brings back', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    const answers = { wnioskodawca_rodzaj: 'o39' };
    const { id } = await workbook.insert({ programme: SC_KIS, card, answers });
    const choices = async () => {
      const cell = cellOf(await workbook.read(id, card), 'wnioskodawca_rodzaj');
      const view = client.host.workbook.sheet(sheetId(client, 'Wniosek'));
      return view?.cell(cell.row, cell.column).validation?.choices;
    };
    expect(client.host.workbook.sheetByName('kt_listy')?.visibility).toBe('VeryHidden');
    expect(await choices()).toEqual(options.map(({ label }) => label));
    expect((await workbook.read(id, card)).damage).toEqual([]);

    await client.Excel.run(async (context) => {
      const lists = context.workbook.worksheets.getItem('kt_listy');
      lists.visibility = 'Visible';
      lists.delete();
      await context.sync();
    });
    expect((await workbook.read(id, card)).damage).toEqual([{ kind: 'lists-lost' }]);
    await workbook.repair(id, SC_KIS, card);
    const reading = await workbook.read(id, card);
    expect([reading.damage, answered(reading)]).toEqual([[], answers]);
    expect(await choices()).toEqual(options.map(({ label }) => label));
  });

  it('takes them along when repaired after a move to another workbook', async () => {
    const client = testHost();
    const answers = { wnioskodawca_rodzaj: 'o39' };
    const { id } = await testWorkbook(client).insert({ programme: SC_KIS, card, answers });
    client.host.moveToNewWorkbook(sheetId(client, 'Wniosek'), 'Zeszyt1.xlsx');
    const workbook = testWorkbook(client);
    expect((await workbook.sheets()).sheets).toMatchObject([{ id, identity: { card: card.id } }]);
    expect((await workbook.read(id, card)).damage).toEqual([{ kind: 'lists-lost' }]);
    await workbook.repair(id, SC_KIS, card);
    const reading = await workbook.read(id, card);
    expect([reading.damage, answered(reading)]).toEqual([[], answers]);
    expect(client.host.workbook.sheetByName('kt_listy')?.visibility).toBe('VeryHidden');
  });

  it('is the same card after another program saved the workbook', async () => {
    const client = testHost();
    const answers = { wnioskodawca_rodzaj: 'o39' };
    const { id } = await testWorkbook(client).insert({ programme: SC_KIS, card, answers });
    // What LibreOffice leaves: no very hidden sheets, no custom XML, everything else as it was.
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('kt_listy').visibility = 'Hidden';
      const parts = context.workbook.customXmlParts.load('items');
      await context.sync();
      parts.items.forEach((part) => part.delete());
      await context.sync();
    });
    const workbook = testWorkbook(client);
    expect((await workbook.sheets()).sheets).toMatchObject([{ id, identity: { card: card.id } }]);
    const reading = await workbook.read(id, card);
    expect([reading.damage, answered(reading)]).toEqual([[], answers]);
    await workbook.insert({ programme: SC_KIS, card });
    expect(client.host.workbook.sheetByName('kt_listy')?.visibility).toBe('VeryHidden');
    expect((await workbook.sheets()).sheets).toHaveLength(2);
  });
});
