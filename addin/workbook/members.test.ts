import { expect, it } from 'vitest';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import type { Card } from '../../shared/definition/programme';
import { EVERY_KIND, remarks, REMARKS_CARD } from '../../shared/testing/every-kind';
import type { ProfileName } from '../preview/host/profile';
import { sheetId, testHost } from '../preview/host/test-host';
import { KARTA_STANDARDU, plainAnswers, testWorkbook, WNIOSEK } from './testing/test-workbook';

/** A growing table, as long as it must be to grow: 2,000 rows ask for no other members. */
const TABLE_CARD: Card = {
  ...REMARKS_CARD,
  sections: REMARKS_CARD.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.kind === 'table' ? { ...item, max: 30 } : item)),
  })),
};

/** Everything that the pane may ask of the workbook, on one kind of Excel. */
async function everything(profile: ProfileName): Promise<readonly string[]> {
  const client = testHost({ profile });
  const { host } = client;
  const workbook = testWorkbook(client);
  await workbook.sheets();
  const stop = await workbook.watch(() => undefined);
  for (const card of [WNIOSEK, KARTA_STANDARDU]) {
    await workbook.insert({ programme: SC_KIS, card, answers: plainAnswers(card) });
  }
  await workbook.insert({ programme: EVERY_KIND, card: TABLE_CARD, answers: remarks(3) });
  const { sheets, active } = await workbook.sheets();
  await workbook.putRows(active, TABLE_CARD, {
    table: 'uwagi',
    rows: [{ tresc: '=1+1' }],
    where: { kind: 'below' },
  });
  const [first] = sheets;
  if (first === undefined) throw new Error('nothing was inserted');
  const reading = await workbook.read(first.id, WNIOSEK);
  const long = reading.cells.get('opis_lokal') ?? { row: 0, column: 0 };
  await workbook.write(first.id, WNIOSEK, { kadra_lider: 2 });
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
  const [, second] = sheets;
  const source = { row: 5, column: 1 };
  host.typeInto(sheetId(client, 'Wniosek'), source, 'Inna nazwa');
  if (second !== undefined) await workbook.markSeen(second.id);
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
