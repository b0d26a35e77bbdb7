/** Chromium for tests of the preview's grid, where the machine has one. */
import { chromium, type Browser } from 'playwright-core';
import { findProgram } from './find-program';

const path = findProgram('chromium', 'chromium-browser', 'google-chrome');
if (path === null) process.stderr.write('The grid in a browser: skipped, for it needs Chromium.\n');

/** `null` where suites have to be skipped; the line that says so is out already. */
export const launchChromium: (() => Promise<Browser>) | null =
  path === null
    ? null
    : () =>
        chromium.launch({
          executablePath: path,
          args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        });
