/** The pane in Chromium: by keyboard alone, without faults that axe finds, at 320 pixels. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { chooseTab, focusedText, press, sees, tabTo, tick, violations } from './pane-keyboard';
import { paneForTests } from './pane-for-tests';

describe.skipIf(launchChromium === null)('the pane', () => {
  const pane = paneForTests();

  const open = (options: BrowserContextOptions = {}): Promise<Page> => pane.open('', options);

  const fill = (page: Page, change: Readonly<Record<string, unknown>> = {}): Promise<void> =>
    page.evaluate(
      (more) => window.test.type('wniosek', { ...window.test.application, ...more }),
      change,
    );

  it('goes by keyboard alone from inserting a card to the receipt', async () => {
    const page = await open();
    await sees(page, 'Ten arkusz nie jest kartą');
    await press(page, 'Wstaw kartę');
    await press(page, 'Wstaw: Wniosek o nadanie certyfikatu KIS');
    await sees(page, '0 z 49 pozycji obowiązkowych');
    await press(page, 'Nazwa Wnioskodawcy');
    expect(await page.evaluate(() => window.test.shown())).toEqual(['{1} 8,2']);

    await fill(page, { teryt: '12' });
    await sees(page, '1 pozycja do poprawy');
    await press(page, 'Kod TERYT gminy');
    await fill(page);
    await sees(page, 'Wszystko wypełnione i poprawne.');

    await press(page, 'Złóż kartę');
    await sees(page, 'zaloguj się jako osoba, która może to zrobić');
    await press(page, 'Anna Przykładowa');
    // Back on the card that they came from, at the button that sent them here.
    await sees(page, 'Wszystko wypełnione i poprawne.');
    await expect.poll(() => focusedText(page)).toBe('Złóż kartę');
    await page.keyboard.press('Enter');
    expect(await focusedText(page)).toBe('Sprawdź i złóż');
    await press(page, 'Oświadczam i składam');
    await sees(page, 'Złożono. Numer potwierdzenia: SC-KIS-20261122-C1.');
    await sees(page, 'Potwierdzenie jest też na arkuszu.');
    expect(await page.evaluate(() => window.test.receipts())).toMatchObject([
      { number: 'SC-KIS-20261122-C1', receivedAt: '2026-11-22T09:30:00.000Z' },
    ]);
  });

  it('lets the keyboard back in at the tab of the page in view', async () => {
    const page = await open();
    await chooseTab(page, 'Karta');
    // The pane changes its page by itself.
    await press(page, 'Wstaw kartę');
    await sees(page, 'Każda karta staje się arkuszem');
    const tabs = ['Karta', 'Wstaw', 'Sprawy', 'Konto'];
    for (let stop = 0; stop < 5 && !tabs.includes(await focusedText(page)); stop += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    expect(await focusedText(page)).toBe('Wstaw');
    await sees(page, 'Każda karta staje się arkuszem');
  });

  it('keeps the keyboard where it is while the card changes', async () => {
    const page = await open();
    await press(page, 'Wstaw kartę');
    await press(page, 'Wstaw: Wniosek o nadanie certyfikatu KIS');
    await sees(page, '0 z 49 pozycji obowiązkowych');
    await tabTo(page, 'Adres: miejscowość');
    await page.evaluate(() => window.test.type('wniosek', { wnioskodawca_kod: '23-300' }));
    await sees(page, '1 z 49 pozycji obowiązkowych');
    expect(await focusedText(page)).toContain('Adres: miejscowość');
  });

  it('sends once what waited, though its answer got lost', async () => {
    const page = await open();
    await chooseTab(page, 'Konto');
    await press(page, 'Anna Przykładowa');
    await sees(page, 'Pracujesz jako');
    await chooseTab(page, 'Wstaw');
    await press(page, 'Wstaw: Wniosek o nadanie certyfikatu KIS');
    await sees(page, '0 z 49 pozycji obowiązkowych');
    await fill(page);
    await sees(page, 'Wszystko wypełnione i poprawne.');
    await page.evaluate(() => window.test.fault('lost-answer'));
    await press(page, 'Złóż kartę');
    await press(page, 'Oświadczam i składam');
    await sees(page, 'Złożenie czeka na wysłanie');
    expect(await page.evaluate(() => window.test.cases())).toBe(1);

    await fill(page, { kadra_lider: 2 });
    await sees(page, '49 z 49 pozycji obowiązkowych');
    await press(page, 'Wyślij teraz');
    await sees(page, 'poprzednia próba mogła dotrzeć');
    await press(page, 'Wyślij to, co potwierdzono');
    await sees(page, 'Złożono. Numer potwierdzenia: SC-KIS-20261122-C1.');
    expect(await page.evaluate(() => window.test.cases())).toBe(1);
  });

  it('takes a case over the straight path with three people', async () => {
    const page = await open();
    const be = async (name: string): Promise<void> => {
      await chooseTab(page, 'Konto');
      await press(page, name);
      await page.getByText(`✓ ${name}`).waitFor();
    };
    const openCase = async (): Promise<void> => {
      await chooseTab(page, 'Sprawy');
      await press(page, 'SC-KIS-20261122-C1');
      await sees(page, 'Co dalej');
    };
    const step = async (title: string, declaration?: string): Promise<void> => {
      await press(page, title);
      if (declaration !== undefined) await tick(page, declaration);
      await press(page, 'Wykonaj');
      await sees(page, 'Zapisano: ');
    };
    await be('Anna Przykładowa');
    await chooseTab(page, 'Wstaw');
    await press(page, 'Wstaw: Wniosek o nadanie certyfikatu KIS');
    await sees(page, '0 z 49 pozycji obowiązkowych');
    await fill(page);
    await sees(page, 'Wszystko wypełnione i poprawne.');
    await press(page, 'Złóż kartę');
    await press(page, 'Oświadczam i składam');
    await sees(page, 'Złożono. Numer potwierdzenia');

    await be('Celina Wzorcowa');
    await openCase();
    await step('Dopuszczenie do dalszej procedury');
    await press(page, 'Wstaw do zeszytu: Karta standardu KIS');
    await sees(page, 'Spełnione wymagania: 22 z 22');
    await openCaseAgain(page);
    await step('Pozytywna ocena merytoryczna');

    await be('Damian Próbny');
    await openCase();
    await step('Rozpoczęcie audytu', 'Oświadczam, że nie zachodzi konflikt interesów');
    await sees(page, 'Najpierw trzeba złożyć: Karta audytu certyfikacyjnego KIS.');
    await press(page, 'Wstaw do zeszytu: Karta audytu certyfikacyjnego KIS');
    await sees(page, 'pozycji obowiązkowych');
    await page.evaluate(() => window.test.type('karta-audytu', window.test.audit));
    await sees(page, 'Wszystko wypełnione i poprawne.');
    await press(page, 'Złóż kartę');
    await press(page, 'Oświadczam i składam');
    await sees(page, 'Złożono. Numer potwierdzenia: SC-KIS-20261122-C1/karta-audytu/1.');
    await openCaseAgain(page);
    await step('Sporządzenie raportu z audytu', 'Oświadczam, że nie zachodzi konflikt interesów');
    await step('Przekazanie raportu jednostce certyfikującej');

    await be('Celina Wzorcowa');
    await openCase();
    await step('Wydanie certyfikatu');
    await sees(page, 'Numer w rejestrze: KIS/06/2026/0001.');
    const link = page.getByText('Wpis KIS/06/2026/0001');
    expect(await link.getAttribute('href')).toBe('/rejestr/KIS-06-2026-0001');
  });

  const openCaseAgain = async (page: Page): Promise<void> => {
    await chooseTab(page, 'Sprawy');
    await sees(page, 'Co dalej');
  };

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('has no fault that axe finds and fits 320 pixels: %s', async (_name, options) => {
    const page = await open(options);
    const looks = async (): Promise<void> => {
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    };
    await looks();
    await press(page, 'Wstaw kartę');
    await sees(page, 'Każda karta staje się arkuszem');
    await looks();
    await press(page, 'Wstaw: Wniosek o nadanie certyfikatu KIS');
    await sees(page, '0 z 49 pozycji obowiązkowych');
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    );
    await looks();
    await fill(page);
    await chooseTab(page, 'Konto');
    await press(page, 'Anna Przykładowa');
    await sees(page, 'Pracujesz jako');
    await looks();
    await chooseTab(page, 'Karta');
    await press(page, 'Złóż kartę');
    await looks();
    await press(page, 'Oświadczam i składam');
    await sees(page, 'Złożono.');
    await looks();
    await press(page, 'Pokaż sprawę');
    await sees(page, 'Co dalej');
    await press(page, 'Rezygnacja wnioskodawcy');
    await looks();
  });
});
