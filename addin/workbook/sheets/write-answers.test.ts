import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, type Card, type Programme } from '../../../shared/definition/programme';
import { cellOf as placeOf } from '../../../shared/sheet/read';
import { isOwnItem } from '../../../shared/card/own-item';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { answersTo } from '../../../shared/testing/arbitrary-answers';
import {
  EVERY_KIND,
  remarks,
  REMARKS_CARD,
  SURVEY,
  SURVEY_ANSWERS,
} from '../../../shared/testing/every-kind';
import { sheetId, testHost } from '../../preview/host/test-host';
import {
  answered,
  cellOf,
  KARTA_STANDARDU,
  plainAnswers,
  testWorkbook,
  WNIOSEK,
} from '../testing/test-workbook';

/** With a table that is quick to build. */
const REMARKS: Card = {
  ...REMARKS_CARD,
  sections: REMARKS_CARD.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.kind === 'table' ? { ...item, max: 10 } : item)),
  })),
};

async function opened(programme: Programme, card: Card, answers = {}) {
  const client = testHost();
  const workbook = testWorkbook(client);
  const { id, name } = await workbook.insert({ programme, card, answers });
  const read = () => workbook.read(id, card);
  return { client, workbook, id, read, sheet: sheetId(client, name) };
}

type Values = Readonly<Record<string, unknown>>;

/** The person's own items by what was written, the others as they were. */
const mixed = (card: Card, before: Values, after: Values) =>
  Object.fromEntries(
    itemsOf(card)
      .filter(({ kind }) => kind !== 'info')
      .map((item) => [item.id, (isOwnItem(item) ? after : before)[item.id] ?? null]),
  );

describe('answers that are written into a sheet', () => {
  it.each([
    [SURVEY.id, SURVEY],
    [REMARKS.id, REMARKS],
  ])('are read as they were written, over whatever stood there: %s', async (_, card) => {
    await fc.assert(
      fc.asyncProperty(answersTo(card), answersTo(card), async (before, after) => {
        const { workbook, id, read } = await opened(EVERY_KIND, card, before);
        await workbook.write(id, card, after);
        const { answers, damage, faults } = await read();
        expect(answers).toEqual(mixed(card, before, after));
        expect({ damage, faults }).toEqual({ damage: [], faults: [] });
      }),
      { numRuns: 8 },
    );
  });

  it('leave everything else as it stands, the protection too', async () => {
    const { client, workbook, id, read, sheet } = await opened(EVERY_KIND, SURVEY, SURVEY_ANSWERS);
    const before = await read();
    await workbook.write(id, SURVEY, { gmina: '=1+1', rada_spotkania: null });
    const after = await read();
    expect(after.answers).toEqual({ ...before.answers, gmina: '=1+1', rada_spotkania: null });
    expect(after.damage).toEqual([]);
    const outcome = client.host.typeInto(sheet, { row: 0, column: 0 }, 'x');
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'protected' });
  });

  it('leave a formula of the person’s own, alone or in a row', async () => {
    const { client, workbook, id, read, sheet } = await opened(EVERY_KIND, REMARKS, remarks(3));
    const reading = await read();
    const cell = placeOf(reading, { item: 'uwagi', row: 2, column: 'wplynela' });
    if (cell === null) throw new Error('no cell');
    client.host.typeInto(sheet, cell, '=DATE(2026;3;9)');
    const formula = (await read()).answers;
    await workbook.write(id, REMARKS, { przedmiot: 'Plan', uwagi: formula['uwagi'] as never });
    expect((await read()).answers).toEqual({ ...formula, przedmiot: 'Plan' });
    const rows = remarks(3)['uwagi'];
    await workbook.write(id, REMARKS, { uwagi: rows ?? null });
    expect((await read()).answers['uwagi']).toEqual(formula['uwagi']);
  });

  it('do not go into cells that show another card’s answers', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    const insert = (card: Card, answers = {}) =>
      workbook.insert({ programme: SC_KIS, card, answers });
    await insert(WNIOSEK, plainAnswers(WNIOSEK));
    await workbook.sheets();
    const { id } = await insert(KARTA_STANDARDU);
    const { linked } = await workbook.read(id, KARTA_STANDARDU);
    expect(linked.has('kadra_lider')).toBe(true);
    await workbook.write(id, KARTA_STANDARDU, { kadra_lider: 99, koncowa_opinia: 'Tak trzymać' });
    const after = await workbook.read(id, KARTA_STANDARDU);
    expect(answered(after)).toMatchObject({ kadra_lider: 7, koncowa_opinia: 'Tak trzymać' });
    expect(after.linked).toEqual(linked);
    expect(cellOf(after, 'kadra_lider')).toBeDefined();
  });

  it('find their cells after rows were inserted above', async () => {
    const { client, workbook, id, read, sheet } = await opened(EVERY_KIND, SURVEY, SURVEY_ANSWERS);
    const before = cellOf(await read(), 'gmina');
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).protection.unprotect();
      await context.sync();
    });
    client.host.insertRows(sheet, before.row - 1, 2);
    await workbook.write(id, SURVEY, { gmina: 'Zmyślin Dolny' });
    const reading = await read();
    expect(cellOf(reading, 'gmina')).toEqual({ ...before, row: before.row + 2 });
    expect(answered(reading)).toEqual({ ...SURVEY_ANSWERS, gmina: 'Zmyślin Dolny' });
  });
});
