/** The boundary of design.md: writing a card to a sheet and reading it back gives the same answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateCard } from '../../../shared/card/validate';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { answersTo } from '../../../shared/testing/arbitrary-answers';
import { installInNode } from '../../preview/host/install-node';
import { testWorkbook } from '../testing/test-workbook';

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
