/** The public pages, as people and their assistive programs meet them. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { startLocalServer, type LocalServer } from './local-server';

const PATHS = [
  '/',
  '/rejestr',
  '/rejestr?q=lodz',
  '/rejestr/{wpis}',
  '/rejestr/KIS-99-1999-0001',
  '/api',
  '/nie-ma',
];
const numbersSchema = v.object({
  items: v.looseTuple([v.object({ number: v.string() })]),
});
const LOOKS = [
  { name: 'wide and light', width: 1100, colorScheme: 'light' },
  { name: 'narrow and dark', width: 320, colorScheme: 'dark' },
] as const;

describe.skipIf(launchChromium === null)('public pages', () => {
  let server: LocalServer;
  let browser: Browser;
  /** A certificate of the demonstration; its year follows the calendar. */
  let entry: string;
  beforeAll(async () => {
    server = await startLocalServer();
    const register: unknown = await (await fetch(`${server.url}/api/v1/register`)).json();
    entry = v.parse(numbersSchema, register).items[0].number.replaceAll('/', '-');
    if (launchChromium !== null) browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(LOOKS.flatMap((look) => PATHS.map((path) => [path, look.name, look] as const)))(
    '%s, %s: axe finds nothing and nothing overflows',
    async (path, _, { width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      await page.goto(server.url + path.replace('{wpis}', entry));
      // Through the debugger: the page's own policy lets no script in, as it should.
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await page.locator('html').getAttribute('lang')).toBe('pl');
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await page.close();
    },
  );

  it.each([1500, 320])(
    'the preview with the shipped pane, %i pixels wide: axe finds nothing in either',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${server.url}/podglad`);
      const pane = page.frameLocator('iframe');
      await pane.locator('fluent-tab', { hasText: 'Wstaw' }).click();
      await pane.locator('summary').first().waitFor();
      for (const frame of page.frames()) {
        await frame.evaluate(axe.source);
        const { violations } = await frame.evaluate<AxeResults>('axe.run({ exclude: ["iframe"] })');
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it('work without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/rejestr`);
    await page.getByLabel('Nazwa, miejscowość lub numer').fill('slubice');
    await page.getByRole('button', { name: 'Szukaj' }).click();
    expect(await page.locator('main').innerText()).toContain('KIS/08/');
    await context.close();
  });
});
