/** The preview page as a test uses it. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { CardId } from '../../shared/definition/programme';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { buildSheet } from '../../shared/sheet/build';
import type { SheetPlan } from '../../shared/sheet/plan';

export interface PreviewPage {
  readonly page: Page;
  /** A cell by its A1 address, merged areas by their first cell. */
  readonly cell: (address: string) => Locator;
  /** What the browser complained of: errors, and what its policy blocked. */
  readonly complaints: readonly string[];
}

/** Opens the page and waits for the workbook and for the pane. */
export async function openPreview(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<PreviewPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, ...options });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) complaints.push(message.text());
  });
  await page.goto(url);
  await page.locator('td.kt-active').waitFor();
  return { page, complaints, cell: (address) => page.locator(selectorOf(address)) };
}

function selectorOf(address: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `tr[aria-rowindex="${row}"] > td[aria-colindex="${column}"]`;
}

/** Has the pane insert a card; the sheet is in view then, protected. */
export async function insertCard({ page }: PreviewPage, card: CardId): Promise<SheetPlan> {
  const found = SC_KIS.cards.find(({ id }) => id === card);
  if (found === undefined) throw new Error(`SC KIS has no card "${card}"`);
  const pane = page.frameLocator('iframe');
  const button = pane.getByRole('button', { name: card, exact: true });
  await button.click();
  await button.and(pane.locator('[data-inserted]')).waitFor();
  const { id: programme, version } = SC_KIS;
  return buildSheet(found, { identity: { programme, version, card, instance: 'x' } });
}
