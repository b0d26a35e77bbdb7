import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { sheetId, testHost } from '../../preview/host/test-host';
import { cellOf, testWorkbook, WNIOSEK } from '../testing/test-workbook';

async function watched(profile: 'web' | 'ltsc2021') {
  const client = testHost({ profile });
  const workbook = testWorkbook(client);
  const { id } = await workbook.insert({ programme: SC_KIS, card: WNIOSEK });
  const cell = cellOf(await workbook.read(id, WNIOSEK), 'opis_kadra');
  await workbook.watch(() => undefined);
  const sheet = sheetId(client, 'Wniosek');
  const view = client.host.workbook.sheet(sheet);
  const merge = view?.cell(cell.row, cell.column).merge;
  /** Of all rows of the cell together, in points. */
  const height = (): number => {
    let total = 0;
    for (let row = merge?.top ?? 0; row <= (merge?.bottom ?? -1); row += 1) {
      total += view?.rowHeight(row) ?? 0;
    }
    return total;
  };
  return { client, sheet, cell, height };
}
const LONG = 'Klub zatrudnia psychologa, prawnika i doradcę zawodowego. '.repeat(40);

describe('a long text that is typed', () => {
  it('gets the room that it needs', async () => {
    const { client, sheet, cell, height } = await watched('web');
    const before = height();
    client.host.typeInto(sheet, cell, LONG);
    // 2320 characters, some 43 to a line of 14 points.
    await expect.poll(height).toBeGreaterThan((2320 / 60) * 14);
    expect(before).toBeLessThan(120);
  });

  it('costs nothing when it fits, and nothing where writing would end undoing', async () => {
    for (const [profile, text] of [
      ['web', 'Zatrudniamy psychologa.'],
      ['ltsc2021', LONG],
    ] as const) {
      const { client, sheet, cell, height } = await watched(profile);
      const before = height();
      client.host.client.resetTraffic();
      client.host.typeInto(sheet, cell, text);
      await expect.poll(() => client.host.client.traffic().events).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect([client.host.client.traffic().requests, height()]).toEqual([0, before]);
    }
  });

  it('is left alone when a colleague types it', async () => {
    const { client, sheet, cell, height } = await watched('web');
    const before = height();
    client.host.client.resetTraffic();
    client.host.remoteEdit(sheet, cell, LONG);
    await expect.poll(() => client.host.client.traffic().events).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([client.host.client.traffic().requests, height()]).toEqual([0, before]);
  });
});
