/** Five programmes in the pane in Chromium: at 320 pixels, by keyboard, and without a server. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { paneForTests } from './pane-for-tests';

describe.skipIf(launchChromium === null)('programmes in the pane', () => {
  const pane = paneForTests();

  async function open(query: string): Promise<Page> {
    const page = await pane.open(query);
    return page;
  }
  const insertPage = (page: Page): Promise<void> =>
    page.locator('fluent-tab', { hasText: 'Wstaw' }).click();
  const main = async (page: Page): Promise<string> =>
    (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');

  it('stand folded, open by keyboard, fit and have no fault that axe finds', async () => {
    const page = await open('?many');
    await insertPage(page);
    const folds = page.locator('details');
    await folds.nth(4).waitFor();
    expect(await page.locator('details[open]').count()).toBe(0);
    // All five are in view at once, each with the number of its cards.
    const last = await folds.nth(4).boundingBox();
    expect((last?.y ?? 1000) + (last?.height ?? 0)).toBeLessThan(700);
    expect(await main(page)).toContain('2 karty');

    await folds.nth(3).locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('#insert-biblioteka-3-wniosek-biblioteki').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    const faults = await page.evaluate(async () =>
      (await window.axe.run()).violations.map(({ id }) => id),
    );
    expect(faults).toEqual([]);

    await page.keyboard.press('Enter');
    await expect.poll(() => main(page)).toContain('pozycji obowiązkowych');
    expect(await main(page)).toContain('propozycja');
  });

  it('say that the server does not answer, and come when it does', async () => {
    const page = await open('?down');
    await insertPage(page);
    await expect.poll(() => main(page)).toContain('Nie ma połączenia z serwerem');
    await page.evaluate(() => window.test.setDown(false));
    await page.locator('main fluent-button', { hasText: 'Spróbuj ponownie' }).click();
    await page.locator('#insert-sc-kis-wniosek').waitFor();
  });

  it('are there without a server once they were', async () => {
    const page = await open('');
    await insertPage(page);
    await page.locator('#insert-sc-kis-wniosek').waitFor();
    await page.goto(new URL('?down', page.url()).href);
    await page.waitForSelector('html[data-ready]');
    await insertPage(page);
    await page.locator('#insert-sc-kis-wniosek').click();
    await expect.poll(() => main(page)).toContain('0 z 49 pozycji obowiązkowych');
    await insertPage(page);
    await expect.poll(() => main(page)).toContain('programy zapamiętane na tym urządzeniu');
  });
});
