/** The pane's own page, used by keyboard and looked at by axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PaneTest } from './pane-page';

declare global {
  interface Window {
    readonly test: PaneTest;
  }
}

/** The source of axe, to be run in a page or a frame. */
export const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const MOST_STOPS = 120;

/** What has the focus says. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return '';
    const labels =
      activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
    const words =
      activeElement?.getAttribute('aria-label') ??
      [activeElement, ...labels].map((one) => one?.textContent ?? '').join('');
    return words.replaceAll('\u00A0', ' ');
  });

/**
 * Goes from stop to stop with Tab until what has the focus says `words`. It waits until they can be
 * seen: headless Chromium leaves the page behind the last stop, and Tab does not bring it back.
 */
export async function tabTo(page: Page, words: string): Promise<void> {
  await page.getByText(words).or(page.getByLabel(words)).first().waitFor({ timeout: 5_000 });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await focusedText(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to „${words}” by Tab`);
}

/** Goes to a control by keyboard and presses it. */
export async function press(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Enter');
}

/** Goes to a box by keyboard and ticks it. */
export async function tick(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press('Space');
}

/** Waits until the words can be seen. */
export const sees = (page: Page, words: string): Promise<unknown> =>
  page.getByText(words).first().waitFor({ state: 'visible', timeout: 5_000 });

/** Goes to a tab of the pane by keyboard. */
export async function chooseTab(page: Page, name: string): Promise<void> {
  const onTabs = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.localName === 'fluent-tab');
  for (let stop = 0; stop < MOST_STOPS && !(await onTabs()); stop += 1) {
    await page.keyboard.press('Tab');
  }
  for (let tab = 0; tab < 8 && (await focusedText(page)) !== name; tab += 1) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await focusedText(page)).toBe(name);
}

/** What axe finds wrong with the page as it stands. */
export const violations = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await window.axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 300)}`);
  });

/** The page fits into 320 pixels, and axe finds nothing wrong with it. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    'width of the page',
  ).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
}

/** Opens the pane as narrow as Excel makes it. */
export async function openPane(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.fail(error.message));
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(AXE);
  return page;
}
