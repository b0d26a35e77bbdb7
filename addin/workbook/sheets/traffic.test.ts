import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { testHost } from '../../preview/host/test-host';
import { KARTA_STANDARDU, plainAnswers, testWorkbook, WNIOSEK } from '../testing/test-workbook';

/**
 * Kilobytes that inserting each card sends: Excel for the web takes 5,000, but each is felt on a slow
 * line, so none grows without being noticed.
 */
const INSERTED: Readonly<Record<string, number>> = {
  'wniosek': 280,
  'karta-standardu': 430,
  'karta-audytu': 400,
  'kalkulator-zaniechania': 125,
  'objasnienia': 115,
  'wytyczne': 80,
  'karta-procesu': 120,
  'certyfikat': 90,
  'rejestr': 145,
  'bank-wzorcow': 150,
  'monitoring': 335,
  'karta-animacji': 440,
};
/** Reading sends the same short question for every card; the register's 500 rows answer most. */
const READ = { sent: 3.2, got: 850 };

describe('what goes over the wire', () => {
  it.each(SC_KIS.cards.map((card) => [card.id, card] as const))(
    'is two requests for inserting %s and one for reading it, of known sizes',
    async (_, card) => {
      const client = testHost();
      const workbook = testWorkbook(client);
      await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
      await workbook.sheets();
      client.host.client.resetTraffic();
      const { id } = await workbook.insert({
        programme: SC_KIS,
        card,
        answers: plainAnswers(card),
      });
      const inserted = client.host.client.traffic();
      client.host.client.resetTraffic();
      await workbook.read(id, card);
      const read = client.host.client.traffic();
      expect([inserted.requests, read.requests]).toEqual([2, 1]);
      expect(inserted.bytesIn / 1000).toBeLessThan(INSERTED[card.id] ?? 0);
      expect(read.bytesIn / 1000).toBeLessThan(READ.sent);
      expect(read.bytesOut / 1000).toBeLessThan(READ.got);
    },
  );

  it('is known too for linking, the receipt and repair', async () => {
    const client = testHost();
    const workbook = testWorkbook(client);
    const sent = async (act: () => Promise<unknown>) => {
      client.host.client.resetTraffic();
      await act();
      const { requests, bytesIn } = client.host.client.traffic();
      return { requests, kilobytes: bytesIn / 1000 };
    };
    const receipt = { number: 'KT/1', receivedAt: '2026-11-22T03:00:00Z', sha256: 'ab'.repeat(32) };
    await workbook.insert({ programme: SC_KIS, card: KARTA_STANDARDU });
    await workbook.sheets();
    let id = '';
    const linking = await sent(async () => {
      ({ id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK }));
    });
    const writing = await sent(() => workbook.writeReceipt(id, WNIOSEK, receipt));
    const repairing = await sent(() => workbook.repair(id, SC_KIS, WNIOSEK));
    expect([linking.requests, writing.requests, repairing.requests]).toEqual([2, 2, 3]);
    expect(linking.kilobytes).toBeLessThan(410);
    expect(writing.kilobytes).toBeLessThan(5.5);
    expect(repairing.kilobytes).toBeLessThan(440);
  });
});
