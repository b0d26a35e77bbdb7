/**
 * Files and versions with the shipped pane in the preview, over the local server: a card is filled in
 * a file and handed in from the workbook; a sheet of an older version is moved to the newer one.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programmeListResponse } from '../../shared/api/programmes';
import { programmeHash } from '../../shared/definition/hash';
import { buildSheet } from '../../shared/sheet/build';
import { SIDE_TAB } from '../../shared/sheet/side-sheet';
import { LIBRARY_APPLICATION, SIXTH_PROGRAMME } from '../../shared/testing/sixth-programme';
import { writeWorkbook } from '../../shared/xlsx/write';
import { NEXT_VERSION } from '../workbook/testing/next-version';
import { launchChromium } from './grid-chromium';
import { journeyOn, type Journey } from './journey-page';
import { startLocalServer, type LocalServer } from './local-server';

const { id: PROGRAMME } = SIXTH_PROGRAMME;
const CARD = 'wniosek-biblioteki';
const LIST = '**/api/v1/programmes';
const OFFER = 'Klub gier planszowych';

/** The list as the server gave it when there was the older version only. */
async function olderList(page: Page): Promise<void> {
  await page.route(LIST, async (route) => {
    const response = await route.fetch();
    const { items, ...rest } = v.parse(programmeListResponse, await response.json());
    const { version } = SIXTH_PROGRAMME;
    const older = { version, sha256: programmeHash(SIXTH_PROGRAMME) };
    await route.fulfill({
      response,
      json: {
        ...rest,
        items: items.map((one) => (one.id === PROGRAMME ? { ...one, ...older } : one)),
      },
    });
  });
}

describe.skipIf(launchChromium === null)('files and versions', () => {
  let folder: string;
  let server: LocalServer;
  let browser: Browser;
  let page: Page;
  let journey: Journey;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kartoteka-versions-'));
    for (const programme of [SIXTH_PROGRAMME, NEXT_VERSION]) {
      await writeFile(join(folder, `${programme.version}.json`), JSON.stringify(programme));
    }
    server = await startLocalServer(undefined, folder);
    if (launchChromium !== null) browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
    });
    journey = journeyOn(page, SIXTH_PROGRAMME);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('a card is filled in in the older version while that is the newest', async () => {
    const { insert, tab, fill, paneSays } = journey;
    await olderList(page);
    await page.goto(`${server.url}/podglad`);
    await page.locator('td.kt-active').waitFor();
    await insert(CARD);
    await tab('Karta').click();
    await fill(CARD, { ...LIBRARY_APPLICATION, oferta_opis: OFFER });
    await paneSays('Wszystko wypełnione i poprawne.');
  });

  it('a newer version is a notice that names what differs', async () => {
    const { paneSays, button, pane } = journey;
    await page.unroute(LIST);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await paneSays('Jest nowsza wersja tej karty: 1.1.0');
    await paneSays('Wszystko wypełnione i poprawne.');
    await button('Złóż kartę').waitFor();
    await pane.locator('summary', { hasText: 'Co się różni' }).click();
    await paneSays('Nie ma już pozycji „Co jeszcze warto wiedzieć”.');
  });

  it('the sheet is moved on a click; what the new version lacks is kept beside it', async () => {
    const { paneSays, pane, sheetTab } = journey;
    await pane.locator('#move-sheet').click();
    await pane.getByText('Arkusz jest teraz w').waitFor();
    await paneSays('1 pozycja do uzupełnienia');
    await paneSays('Liczba filii');
    await sheetTab(SIDE_TAB).click();
    await page.locator('td', { hasText: OFFER }).waitFor();
    await page.locator('td', { hasText: 'Karta nie ma już tej pozycji.' }).waitFor();
  });

  it('a card of a file becomes a sheet and is handed in', async () => {
    const { tab, pane, paneSays, sheetTab, button, become } = journey;
    const card = NEXT_VERSION.cards.find(({ id }) => id === CARD);
    if (card === undefined) throw new Error('no card');
    const { version } = NEXT_VERSION;
    const identity = { programme: PROGRAMME, version, card: CARD, instance: 'z-pliku' };
    const answers = { ...LIBRARY_APPLICATION, filie: 3, biblioteka_nazwa: 'Biblioteka z pliku' };
    const bytes = writeWorkbook([buildSheet(card, { identity, answers })]);
    await tab('Wstaw').click();
    await pane.locator('#file-input').setInputFiles({
      name: 'wniosek.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await paneSays('8 wypełnionych pozycji');
    await pane.locator('#insert-file').click();
    await sheetTab('Wniosek biblioteki (2)').waitFor();
    await paneSays('Wszystko wypełnione i poprawne.');
    await become('Anna Przykładowa');
    await tab('Karta').click();
    await button('Złóż kartę').click();
    await button('Oświadczam').click();
    await pane.getByRole('heading', { name: 'Potwierdzenie złożenia' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
