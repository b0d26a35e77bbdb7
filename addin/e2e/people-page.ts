/** „Konto”, institutions and personal data in the preview, as people use them. */
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { AXE, violations } from './pane-keyboard';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Somebody at their own browser. */
export interface Desk {
  readonly page: Page;
  readonly pane: () => Frame;
  readonly button: (name: string) => Locator;
  readonly says: (words: string) => Promise<void>;
  /** Signs in as a demonstration person. */
  readonly become: (person: string) => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  /** Sends the form that is open. */
  readonly send: () => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  /** What has the keyboard in the pane, by its id. */
  readonly focusedId: () => Promise<string>;
  /** As narrow as Excel makes the pane, in four looks: pictures, axe, nothing cut off. */
  readonly look: (name: string) => Promise<void>;
}

const LOOKS = [
  ['light', 'none'],
  ['dark', 'none'],
  ['contrast', 'none'],
  ['light', 'active'],
] as const;

/** Opens the preview at a browser of its own. */
export async function openDesk(browser: Browser, url: string): Promise<Desk> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    locale: 'pl-PL',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => expect.fail(message));
  await page.goto(`${url}/podglad`);
  const pane = (): Frame => {
    const found = page.frames().find((one) => one !== page.mainFrame());
    if (found === undefined) throw new Error('the page has no pane');
    return found;
  };
  /** Fluent's buttons tell their role to assistive technology alone: they are found by their words. */
  const button = (name: string): Locator => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
    const words = new RegExp(`^\\s*${escaped}\\s*$`);
    const within = page.frameLocator('iframe');
    return within
      .locator(':is(fluent-button, button):not([aria-label])')
      .filter({ hasText: words })
      .or(within.getByLabel(name, { exact: true }))
      .first();
  };
  const says = (words: string): Promise<void> =>
    expect
      .poll(async () => plain(await pane().locator('body').innerText()), { timeout: 15_000 })
      .toContain(words);
  const tab = (name: string): Promise<void> =>
    page.frameLocator('iframe').locator('fluent-tab', { hasText: name }).click();
  const labelled = (label: string): Locator =>
    page.frameLocator('iframe').getByLabel(label, { exact: true });
  const picture = async (name: string): Promise<void> => {
    await page.setViewportSize({ width: 320, height: 2600 });
    for (const [theme, forcedColors] of LOOKS) {
      const look = forcedColors === 'active' ? 'forced' : theme;
      await page.getByLabel('Motyw').selectOption(theme);
      await page.emulateMedia({ forcedColors });
      // Fluent's components take on another theme a little later than the page.
      await expect
        .poll(() => violations(pane()), { timeout: 10_000, message: `${name} ${look}` })
        .toEqual([]);
      const shots = process.env['KARTOTEKA_PICTURES'];
      if (shots !== undefined) {
        await page.locator('iframe').screenshot({ path: `${shots}/people-${name}-${look}.png` });
      }
    }
    const [wide, room] = await pane().evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide, `${name} is wider than the pane`).toBe(room);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 1300, height: 900 });
  };
  return {
    page,
    pane,
    button,
    says,
    tab,
    become: async (person) => {
      await tab('Konto');
      await page.frameLocator('iframe').locator('button.row', { hasText: person }).click();
      await says(`✓ ${person}`);
    },
    press: (name) => button(name).click(),
    send: () => page.frameLocator('iframe').locator('#send-form').click(),
    fill: (label, text) => labelled(label).fill(text),
    choose: async (label, option) => {
      await labelled(label).selectOption({ label: option });
    },
    focusedId: () => pane().evaluate(() => document.activeElement?.id ?? ''),
    look: async (name) => {
      await pane().evaluate(AXE);
      await picture(name);
    },
  };
}
