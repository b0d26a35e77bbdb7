/**
 * A programme that no code knows, from its definition file to the register: the local server is
 * given the file, the pane has it over HTTP.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  LIBRARY_APPLICATION,
  LIBRARY_ASSESSMENT,
  SIXTH_PROGRAMME,
} from '../../shared/testing/sixth-programme';
import { launchChromium } from './grid-chromium';
import { journeyOn, type Journey } from './journey-page';
import { startLocalServer, type LocalServer } from './local-server';

const DEFINITION = fileURLToPath(
  new URL('../../shared/testing/sixth-programme.json', import.meta.url),
);
const YEAR = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' }).slice(0, 4);
const NUMBER = `BIB/${YEAR}/0001`;
const INSTITUTION = 'Stowarzyszenie HUMANUS';

describe.skipIf(launchChromium === null)('a sixth programme', () => {
  let folder: string;
  let server: LocalServer;
  let browser: Browser;
  let page: Page;
  let journey: Journey;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kartoteka-definitions-'));
    await cp(DEFINITION, join(folder, 'przyjazna-biblioteka.json'));
    server = await startLocalServer(undefined, folder);
    if (launchChromium !== null) browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    page.on('pageerror', ({ message }) => complaints.push(message));
    journey = journeyOn(page, SIXTH_PROGRAMME);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is inserted from the served definition, beside the others', async () => {
    const { tab, insert, paneSays } = journey;
    await page.goto(`${server.url}/podglad`);
    await page.locator('td.kt-active').waitFor();
    await tab('Wstaw').click();
    await paneSays(SIXTH_PROGRAMME.title);
    await insert('wniosek-biblioteki');
  });

  it('is filled in, and goes on without a network', async () => {
    const { fill, paneSays, insert, sheetTab, tab } = journey;
    await page.context().setOffline(true);
    await tab('Karta').click();
    await fill('wniosek-biblioteki', LIBRARY_APPLICATION);
    await paneSays('Wszystko wypełnione i poprawne.');
    // Kept from the first time: another card, and what it takes from the first.
    await insert('ocena-biblioteki');
    await fill('ocena-biblioteki', { regulamin: 'trudny', obsluga: 'pomocna' });
    await paneSays('7 pkt');
    await paneSays('biblioteka wyróżniona');
    await page.context().setOffline(false);
    await sheetTab('Wniosek biblioteki').click();
  });

  it('is handed in', async () => {
    const { become, tab, button, paneSays, pane, cardOf } = journey;
    await become('Anna Przykładowa');
    await tab('Karta').click();
    await button('Złóż kartę').click();
    await paneSays(cardOf('wniosek-biblioteki').declaration ?? '?');
    await button('Oświadczam').click();
    await pane.getByRole('heading', { name: 'Potwierdzenie złożenia' }).waitFor();
  });

  it('is assessed and decided in its own words', async () => {
    const { become, openCase, pane, paneSays, fill, tab, button, step, sheetTab } = journey;
    await become('Celina Wzorcowa');
    await openCase(INSTITUTION);
    await paneSays('ocena kapituły');
    await paneSays('Najpierw trzeba złożyć: Karta oceny biblioteki.');
    await pane.locator('#case-insert-ocena-biblioteki').click();
    await sheetTab('Ocena biblioteki (2)').waitFor();
    await fill('ocena-biblioteki', LIBRARY_ASSESSMENT);
    await paneSays('8 pkt');
    await tab('Karta').click();
    await button('Złóż kartę').click();
    await button('Złóż').click();
    await pane.getByRole('heading', { name: 'Potwierdzenie złożenia' }).waitFor();
    await openCase(INSTITUTION);
    await step('wpis do rejestru');
    await paneSays(NUMBER);
  });

  it('is looked up over HTTP, on its page and in a cell', async () => {
    const { goTo, cell } = journey;
    const path = NUMBER.replaceAll('/', '-');
    const answer = await fetch(`${server.url}/api/v1/register/${path}`);
    expect(await answer.json()).toMatchObject({
      holder: 'Biblioteka pod Lipą',
      level: 'biblioteka wyróżniona',
      voivodeship: null,
    });
    await page.getByRole('button', { name: 'Nowy arkusz' }).click();
    await goTo({ row: 0, column: 0 });
    await page.keyboard.type(`=KARTOTEKA.STATUS("${NUMBER}")`);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => cell({ row: 0, column: 0 }).innerText(), { timeout: 15_000 })
      .toContain('ważny do');
    expect(complaints).toEqual([]);
    await page.goto(`${server.url}/rejestr/${path}`);
    const said = await page.locator('main').innerText();
    expect(said).toContain('Biblioteka pod Lipą');
    expect(said).toContain('biblioteka wyróżniona');
    expect(said).not.toContain('example.pl');
  });
});
