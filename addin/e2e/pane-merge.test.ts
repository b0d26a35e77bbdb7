/** Comparing with a newer revision in the pane: by keyboard, at 320 pixels, without faults that axe finds. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { chooseTab, focusedText, press, sees, violations } from './pane-keyboard';
import { paneForTests } from './pane-for-tests';

const MINE = { kis_nazwa: 'Klub Drugi', kis_telefon: '81 111 22 33', opis_lokal: 'Krótko.' };
const THEIRS = {
  kis_nazwa: 'Klub Pierwszy pod bardzo długą nazwą, która nie mieści się w jednym wierszu panelu',
  kadra_lider: 3,
  opis_lokal: 'Dwie sale.\nKuchnia, łazienka i podjazd dla wózków.',
};

describe.skipIf(launchChromium === null)('a newer revision in the pane', () => {
  const pane = paneForTests();

  /** Handed in once; then a colleague hands in another revision, and the sheet changes as well. */
  async function compared(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await pane.open('', options);
    await chooseTab(page, 'Konto');
    await press(page, 'Anna Przykładowa');
    await sees(page, 'Pracujesz jako');
    await chooseTab(page, 'Wstaw');
    await press(page, 'Wstaw: Wniosek o nadanie certyfikatu KIS');
    await sees(page, '0 z 49 pozycji obowiązkowych');
    await page.evaluate(() => window.test.type('wniosek', window.test.application));
    await sees(page, 'Wszystko wypełnione i poprawne.');
    await press(page, 'Złóż kartę');
    await press(page, 'Oświadczam i składam');
    await sees(page, 'Potwierdzenie jest też na arkuszu.');
    await page.evaluate(
      ({ theirs, mine }) => {
        window.test.colleague('wniosek', { ...window.test.application, ...theirs });
        window.test.type('wniosek', mine);
      },
      { theirs: THEIRS, mine: MINE },
    );
    await page.waitForTimeout(500);
    await press(page, 'Złóż nową wersję');
    await sees(page, 'Porównaj i wybierz');
    return page;
  }

  it('is settled by keyboard alone, and both stay in the case', async () => {
    const page = await compared();
    await expect.poll(() => focusedText(page)).toContain('Nazwa klubu');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('fieldset');
    expect(await page.getByRole('status').innerText()).toContain('jest nowsza wersja tej karty');

    // One conflict by the arrow keys, then a press too early leads to the other.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await sees(page, 'Do rozstrzygnięcia: 1 pozycja.');
    await press(page, 'Przyjmij wybrane i złóż');
    await expect.poll(() => focusedText(page)).toContain('Opis własny wnioskodawcy');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await sees(page, 'Wszystko rozstrzygnięte.');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Pokaż na arkuszu: Opis własny wnioskodawcy');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.test.shown().length), { timeout: 5_000 })
      .toBe(1);
    await press(page, 'Przyjmij wybrane i złóż');
    await sees(page, 'Złożono. Numer potwierdzenia: SC-KIS-20261122-C1/wniosek/3.');

    const [first, second, third, ...more] = await page.evaluate(() =>
      window.test.revisions('wniosek'),
    );
    const application = await page.evaluate(() => window.test.application);
    expect(more).toEqual([]);
    expect(first).toMatchObject(application);
    expect(second).toMatchObject({ ...application, ...THEIRS });
    expect(third).toMatchObject({
      ...application,
      ...THEIRS,
      kis_telefon: MINE.kis_telefon,
    });
  });

  it('leaves the sheet and the case as they are when it is put off', async () => {
    const page = await compared();
    await press(page, 'Zostaw na razie');
    await sees(page, 'Złóż nową wersję');
    expect(await page.evaluate(() => window.test.revisions('wniosek').length)).toBe(2);
    await press(page, 'Złóż nową wersję');
    await sees(page, 'Porównaj i wybierz');
    await sees(page, 'Klub Drugi');
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced-colours', { forcedColors: 'active' }],
  ] as const)('has no fault that axe finds and fits 320 pixels: %s', async (_name, options) => {
    const page = await compared(options);
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
