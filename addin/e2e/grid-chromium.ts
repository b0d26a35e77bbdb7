/** Chromium for tests of the preview's grid, where the machine has one. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];

function find(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const path of folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

const path = find();
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
