/** The boundary of design.md: writing a card to a sheet and reading it back gives the same answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateCard } from '../../../shared/card/validate';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { answersTo } from '../../../shared/testing/arbitrary-answers';
import { installInNode } from '../../preview/host/install-node';
import { answered, testWorkbook, WNIOSEK } from '../testing/test-workbook';

const context = { today: '2026-11-22', language: 'pl' } as const;
const cards = SC_KIS.cards.map((card) => [card.id, card] as const);

describe.each(cards)('the sheet of %s in Excel', (_, card) => {
  it('gives back the answers that it was filled with', async () => {
    await fc.assert(
      fc.asyncProperty(answersTo(card), async (answers) => {
        const client = installInNode();
        const workbook = testWorkbook(client);
        const sheet = await workbook.insert({ programme: SC_KIS, card, answers });
        const reading = await workbook.read(sheet.id, card);
        client.dispose();
        expect(reading.faults).toEqual([]);
        expect(reading.damage).toEqual([]);
        expect(reading.answers).toEqual(answers);
        expect(validateCard(card, reading.answers, context)).toEqual(
          validateCard(card, answers, context),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('blank, 0 and Nie', () => {
  it('are three things', async () => {
    const client = installInNode();
    const workbook = testWorkbook(client);
    const [card] = SC_KIS.cards;
    if (card === undefined) throw new Error('no card');
    const answers = { kadra_lider: 0, lokal_sanitarne: 'nie', kis_nazwa: '0' };
    const sheet = await workbook.insert({ programme: SC_KIS, card, answers });
    const reading = await workbook.read(sheet.id, card);
    client.dispose();
    expect(reading.answers).toMatchObject({ ...answers, kadra_prawnik: null, org_testy: null });
  });
});

describe('what a Polish user types', () => {
  it('is read as meant', async () => {
    const client = installInNode();
    const workbook = testWorkbook(client);
    const { id, name } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
    const { cells } = await workbook.read(id, WNIOSEK);
    const sheet = client.host.workbook.sheetByName(name);
    const typed = {
      rejestr_data: ['5.03.2026', '2026-03-05'],
      org_godziny_miesiecznie: ['7,5', 7.5],
      kis_kod: ['23-300', '23-300'],
      teryt: ['0605011', '0605011'],
      kis_telefon: ['+48 81 872 10 20', '+48 81 872 10 20'],
      kis_nazwa: ["'Most'", "'Most'"],
      kis_ulica: ['=Długa 1', '=Długa 1'],
      lokal_sanitarne: ['Nie', 'nie'],
      kadra_lider: ['0', 0],
    } as const;
    for (const [item, [text]] of Object.entries(typed)) {
      const cell = cells.get(item);
      if (cell === undefined || sheet === null) throw new Error(`${item} has no cell`);
      expect([item, client.host.typeInto(sheet.id, cell, text)]).toEqual([
        item,
        { kind: 'accepted' },
      ]);
    }
    const reading = await workbook.read(id, WNIOSEK);
    client.dispose();
    expect(answered(reading)).toEqual(
      Object.fromEntries(Object.entries(typed).map(([item, [, meant]]) => [item, meant])),
    );
  });
});
