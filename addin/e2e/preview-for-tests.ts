import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './grid-chromium';
import { openPreview, type PreviewPage } from './grid-page';
import { servePreview, type PreviewServer } from './grid-server';

/** The preview's page in a browser of its own, from the first test of a `describe` to its last. */
export interface PreviewForTests {
  /**
   * Opens the page until the end of the test, which fails when the browser complains of anything.
   *
   * @param query what the page is asked for, as `?motyw=dark`.
   */
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<PreviewPage>;
}

export function previewForTests(): PreviewForTests {
  let browser: Browser | undefined;
  let server: PreviewServer | undefined;
  const opened: PreviewPage[] = [];
  beforeAll(async () => {
    if (launchChromium === null) return;
    server = await servePreview();
    browser = await launchChromium();
  }, 60_000);
  afterEach(async () => {
    for (const { page, complaints } of opened.splice(0)) {
      await page.close();
      expect(complaints).toEqual([]);
    }
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    open: async (query = '', options = {}) => {
      if (browser === undefined || server === undefined) throw new Error('no browser');
      const preview = await openPreview(browser, `${server.url}${query}`, options);
      opened.push(preview);
      return preview;
    },
  };
}
