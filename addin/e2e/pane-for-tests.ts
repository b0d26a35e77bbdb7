import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './grid-chromium';
import { openPane } from './pane-keyboard';
import { servePane } from './pane-server';

/** The pane's page in a browser of its own, from the first test of a `describe` to its last. */
export interface PaneForTests {
  /**
   * Opens the pane at 320 pixels; a fault of a script fails the test.
   *
   * @param query what the page is asked to stand in for, as `?versions`.
   */
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<Page>;
}

export function paneForTests(): PaneForTests {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof servePane>> | undefined;
  beforeAll(async () => {
    if (launchChromium === null) return;
    server = await servePane();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    open: (query = '', options = {}) => {
      if (browser === undefined || server === undefined) throw new Error('no browser');
      return openPane(browser, `${server.url}${query}`, options);
    },
  };
}
