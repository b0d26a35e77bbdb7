import { expect, it } from 'vitest';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import type { ProfileName } from '../preview/host/profile';
import { sheetId, testHost } from '../preview/host/test-host';
import { KARTA_STANDARDU, plainAnswers, testWorkbook, WNIOSEK } from './testing/test-workbook';

/** Everything that the pane may ask of the workbook, on one kind of Excel. */
async function everything(profile: ProfileName): Promise<readonly string[]> {
  const client = testHost({ profile });
  const { host } = client;
  const workbook = testWorkbook(client);
  await workbook.sheets();
  const stop = await workbook.watch(() => undefined);
  for (const card of SC_KIS.cards) {
    await workbook.insert({ programme: SC_KIS, card, answers: plainAnswers(card) });
  }
  const { sheets } = await workbook.sheets();
  const [first] = sheets;
  if (first === undefined) throw new Error('nothing was inserted');
  const reading = await workbook.read(first.id, WNIOSEK);
  const long = reading.cells.get('opis_lokal') ?? { row: 0, column: 0 };
  await workbook.goTo(first.id, long);
  host.typeInto(sheetId(client, 'Wniosek'), long, 'Słowo '.repeat(300));
  await workbook.writeReceipt(first.id, WNIOSEK, {
    number: 'KT/1',
    receivedAt: '2026-11-22T03:00:00Z',
    sha256: 'ab'.repeat(32),
  });
  host.copySheet(sheetId(client, 'Wniosek'));
  await workbook.sheets();
  await workbook.repair(first.id, SC_KIS, WNIOSEK);
  host.deleteSheet(sheetId(client, 'Karta standardu'));
  await workbook.insert({ programme: SC_KIS, card: KARTA_STANDARDU });
  await workbook.sheets();
  await stop();
  return host.client.traffic().members;
}

it('uses these members of Excel’s API and no others', async () => {
  const used = new Set<string>();
  for (const profile of ['web', 'desktop', 'ltsc2021', 'ipad'] as const) {
    for (const member of await everything(profile)) used.add(member);
  }
  await expect(`${[...used].sort().join('\n')}\n`).toMatchFileSnapshot('members.txt');
});
