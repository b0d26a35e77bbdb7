/** The whole preview page under axe, in each theme and as a narrow window. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { insertCard, type PreviewPage } from './grid-page';
import { previewForTests } from './preview-for-tests';

describe.skipIf(launchChromium === null)('the preview for everybody', () => {
  const { open } = previewForTests();
  /** Rule and markup of everything that axe objects to, the pane apart: it has tests of its own. */
  const objections = async ({ page }: PreviewPage): Promise<readonly string[]> => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await window.axe.run({ exclude: ['iframe'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  };

  it.each(['light', 'dark', 'contrast'])(
    'has nothing that axe objects to, theme %s',
    async (theme) => {
      const preview = await open(`?motyw=${theme}`);
      await insertCard(preview, 'wniosek');
      await preview.cell('B5').click();
      expect(await objections(preview)).toEqual([]);
      await preview.page.getByText('Dla testujących').click();
      expect(await objections(preview)).toEqual([]);
    },
    60_000,
  );

  it('has nothing that axe objects to in a message box', async () => {
    const preview = await open();
    await insertCard(preview, 'wniosek');
    await preview.cell('A4').click();
    await preview.page.keyboard.press('x');
    await preview.page.getByRole('alertdialog').waitFor();
    expect(await objections(preview)).toEqual([]);
  }, 60_000);

  it('tells of an input that the add-in goes to while focus is elsewhere', async () => {
    const preview = await open();
    const { page } = preview;
    await insertCard(preview, 'wniosek');
    await page.frameLocator('iframe').getByRole('button', { name: 'goto', exact: true }).click();
    await page.locator('.kt-status').getByText('B5').waitFor();
    expect(await page.locator('.kt-status').textContent()).toContain('Forma prawna instytucji');
  }, 60_000);

  it('tells the pane of the theme, at first and when it changes', async () => {
    const { page } = await open('?motyw=dark');
    const background = page.frameLocator('iframe').locator('output');
    await background.getByText('#1F2328').waitFor();
    await page.getByLabel('Motyw').selectOption('light');
    await background.getByText('#FFFFFF').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  }, 60_000);

  it('makes the pane wider and narrower by keys, within bounds', async () => {
    const { page } = await open();
    const splitter = page.getByRole('separator', { name: 'Szerokość panelu' });
    const width = () => page.locator('iframe').evaluate((frame) => frame.clientWidth);
    await splitter.focus();
    await page.keyboard.press('Home');
    expect(await width()).toBe(320);
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(330);
    expect(await splitter.getAttribute('aria-valuenow')).toBe('330');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(400);
  }, 60_000);

  it('keeps pane and sheet in reach in a window of 400 pixels', async () => {
    const preview = await open('', {
      viewport: { width: 400, height: 800 },
    });
    const { page } = preview;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(400);
    expect(await page.locator('#kt-sheet').evaluate((sheet) => sheet.clientHeight)).toBeGreaterThan(
      150,
    );
  }, 60_000);

  it('gives a window of 320 pixels to sheet and pane, and keeps the note of an input in it', async () => {
    const preview = await open('', {
      viewport: { width: 320, height: 700 },
    });
    const { page } = preview;
    await insertCard(preview, 'wniosek');
    await preview.cell('B5').click();
    expect(await objections(preview)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox();
      if (found === null) throw new Error(`${selector} is not seen`);
      return found;
    };
    expect((await box('iframe')).height).toBeGreaterThan(240);
    expect((await box('#kt-sheet')).height).toBeGreaterThan(180);
    expect((await box('.kt-tabs')).width).toBeGreaterThan(150);
    for (const left of [0, 100, 300]) {
      await page.locator('.kt-scroller').evaluate((one, to) => {
        one.scrollLeft = to;
      }, left);
      await expect.poll(async () => (await box('#kt-prompt')).x).toBeGreaterThanOrEqual(0);
      const { x, width } = await box('#kt-prompt');
      expect(x + width).toBeLessThanOrEqual(320);
    }
  }, 60_000);

  it('shows some rows of the sheet and of the pane at 200 per cent', async () => {
    const preview = await open('', {
      viewport: { width: 700, height: 430 },
    });
    const { page } = preview;
    const height = (selector: string) =>
      page.locator(selector).evaluate((part) => part.clientHeight);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
    expect(await height('#kt-sheet')).toBeGreaterThan(250);
    expect(await height('iframe')).toBeGreaterThan(250);
  }, 60_000);

  it('shows lines of the card and the active cell in a contrast theme of Windows', async () => {
    const preview = await open('', { forcedColors: 'active' });
    await insertCard(preview, 'wniosek');
    await preview.cell('B5').click();
    const colours = await preview.cell('B5').evaluate((td) => {
      const shown = getComputedStyle(td);
      return {
        line: shown.borderBottomColor,
        paper: shown.backgroundColor,
        frame: getComputedStyle(td, '::after').borderBottomColor,
      };
    });
    expect(colours.line).not.toBe(colours.paper);
    expect(colours.frame).not.toBe(colours.paper);
  }, 60_000);
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
