/**
 * Draws the PNGs of the ribbon from the SVGs beside it, over a transparent ground:
 * `node .config/run-ts.js addin/manifest/icons/render.ts`. It needs Chromium (`CHROMIUM` names it,
 * else /usr/bin/chromium); the PNGs are committed, so nothing else does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawingOf, ICON_NAMES, ICON_SIZES, iconFile } from './sizes';

const folder = import.meta.dirname;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
});
const page = await browser.newPage();
for (const name of ICON_NAMES) {
  for (const size of ICON_SIZES) {
    const svg = readFileSync(join(folder, `${name}-${drawingOf(size)}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, iconFile(name, size)), omitBackground: true });
  }
}
await browser.close();
