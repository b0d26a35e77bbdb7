import { describe, expect, it } from 'vitest';
import type { Card } from '../../../shared/definition/programme';
import { validateCard } from '../../../shared/card/validate';
import { cellOf } from '../../../shared/sheet/read';
import {
  EVERY_KIND,
  remarks,
  REMARKS_CARD,
  SURVEY,
  SURVEY_ANSWERS,
} from '../../../shared/testing/every-kind';
import { sheetId, testHost } from '../../preview/host/test-host';
import { testWorkbook } from '../testing/test-workbook';

/** Two thousand rows are many for the stand-in's engine. */
const LIMIT_MS = 120_000;

/** The same card with a table that is long enough to grow, and short enough to be quick. */
const SHORT: Card = {
  ...REMARKS_CARD,
  sections: REMARKS_CARD.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.kind === 'table' ? { ...item, max: 40 } : item)),
  })),
};
const PROGRAMME = {
  ...EVERY_KIND,
  cards: EVERY_KIND.cards.map((card) => (card.id === SHORT.id ? SHORT : card)),
};

const context = { today: '2026-11-22', language: 'pl' } as const;

function opened() {
  const client = testHost({ profile: 'web' });
  const workbook = testWorkbook(client);
  const insert = (card: typeof SURVEY, answers = {}) =>
    workbook.insert({ programme: PROGRAMME, card, answers });
  return { client, workbook, insert };
}

describe('a card with tables and questions of several answers', { timeout: LIMIT_MS }, () => {
  it('is read as it was filled, problems in rows with the cells that they are in', async () => {
    const { workbook, insert } = opened();
    const sheet = await insert(SHORT, remarks(7));
    const reading = await workbook.read(sheet.id, SHORT);
    const { answers, issues } = validateCard(SHORT, reading.answers, context);
    expect(answers).toMatchObject(remarks(7));
    expect(reading.damage).toEqual([]);
    // The second remark is refused without a reason; its row is the second below the heads.
    const issue = issues.find(({ row, column }) => row === 2 && column === 'uzasadnienie');
    const first = cellOf(reading, { item: 'uwagi', row: 1, column: 'uzasadnienie' });
    expect(issue?.code).toBe('required');
    expect(issue === undefined ? null : cellOf(reading, issue)?.row).toBe((first?.row ?? 0) + 1);
  });

  it('takes a row that is typed, and says what is missing in it', async () => {
    const { client, workbook, insert } = opened();
    const { id } = await insert(SHORT);
    const blank = await workbook.read(id, SHORT);
    expect(blank.answers['uwagi']).toBeNull();
    const sheet = sheetId(client, 'Rejestr uwag');
    const at = (row: number, column: string) =>
      cellOf(blank, { item: 'uwagi', row, column }) ?? { row: 0, column: 0 };
    client.host.typeInto(sheet, at(3, 'tresc'), 'Chodnik');
    client.host.typeInto(sheet, at(3, 'wplynela'), '09.03.2026');
    const { answers } = await workbook.read(id, SHORT);
    expect(answers['uwagi']).toMatchObject([
      { tresc: null },
      { tresc: null },
      { tresc: 'Chodnik', wplynela: '2026-03-09' },
    ]);
    const row = client.host.workbook.sheet(sheet);
    const texts = Array.from(
      { length: 12 },
      (_, column) => row?.cell(at(3, 'tresc').row, column).text,
    );
    expect(texts[0]).toBe('3');
    expect(texts).toContain('• uzupełnij: Kto zgłosił');
  });

  it('is inserted with all its 2,000 rows within what Excel for the web takes', async () => {
    const { client, insert } = opened();
    const before = client.host.client.traffic();
    await insert(REMARKS_CARD, remarks(2000));
    const after = client.host.client.traffic();
    expect(after.requests - before.requests).toBeLessThanOrEqual(4);
    expect(after.bytesIn - before.bytesIn).toBeLessThan(3_500_000);
    expect(after.bytesOut - before.bytesOut).toBeLessThan(3_500_000);
  });
});

describe('values from another card', { timeout: LIMIT_MS }, () => {
  it('are linked, marked when they change, and no more once looked at', async () => {
    const { client, workbook, insert } = opened();
    await insert(SURVEY, SURVEY_ANSWERS);
    await workbook.sheets();
    const card = await insert(SHORT);
    const before = await workbook.read(card.id, SHORT);
    expect(before.answers).toMatchObject({
      gmina: 'Zmyślin Górny',
      poziom: 'sredni',
      wskaznik_razem: 66.666667,
      obszary: ['kultura', 'opieka'],
    });
    expect([...before.changed]).toEqual([]);

    const survey = sheetId(client, 'Ankieta');
    const source = await workbook.read(survey, SURVEY);
    const cell = cellOf(source, { item: 'gmina' }) ?? { row: 0, column: 0 };
    client.host.typeInto(survey, cell, 'Zmyślin Dolny');
    const rating = cellOf(source, { item: 'dostep_ocena' }) ?? { row: 0, column: 0 };
    client.host.typeInto(survey, rating, '3 – działa');
    const after = await workbook.read(card.id, SHORT);
    expect(after.answers).toMatchObject({ gmina: 'Zmyślin Dolny', poziom: 'wysoki' });
    expect([...after.changed].sort()).toEqual(['gmina', 'poziom', 'wskaznik_razem']);
    const sheet = client.host.workbook.sheet(sheetId(client, 'Rejestr uwag'));
    const shown = cellOf(after, { item: 'gmina' }) ?? { row: 0, column: 0 };
    expect(sheet?.cell(shown.row, shown.column).conditionalFormats.length).toBe(1);

    await workbook.repair(card.id, PROGRAMME, SHORT);
    expect((await workbook.read(card.id, SHORT)).changed.size).toBe(3);
    await workbook.markSeen(card.id);
    const seen = await workbook.read(card.id, SHORT);
    expect([...seen.changed]).toEqual([]);
    expect(sheet?.cell(shown.row, shown.column).conditionalFormats.length).toBe(0);
  });

  it('are linked too on a sheet that came before its source', async () => {
    const { workbook, insert } = opened();
    const card = await insert(SHORT);
    await workbook.sheets();
    await insert(SURVEY, SURVEY_ANSWERS);
    const reading = await workbook.read(card.id, SHORT);
    expect(reading.answers).toMatchObject({
      gmina: 'Zmyślin Górny',
      obszary: ['kultura', 'opieka'],
    });
    expect(reading.changed.size).toBe(0);
  });
});
