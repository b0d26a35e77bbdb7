/** Files and versions in the pane in Chromium: at 320 pixels, by keyboard, without faults that axe finds. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../shared/sheet/build';
import type { Answers } from '../../shared/card/answers';
import type { Programme } from '../../shared/definition/programme';
import { writeWorkbook } from '../../shared/xlsx/write';
import { LIBRARY_APPLICATION, SIXTH_PROGRAMME } from '../../shared/testing/sixth-programme';
import { launchChromium } from './grid-chromium';
import { paneForTests } from './pane-for-tests';
import { expectAccessible, violations } from './pane-keyboard';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file with cards of the programme, as somebody may have filled them. */
function fileOf(
  programme: Programme,
  fillings: Readonly<Record<string, Answers>>,
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const plans = Object.entries(fillings).map(([id, answers]) => {
    const card = programme.cards.find((one) => one.id === id);
    if (card === undefined) throw new Error(`no card ${id}`);
    const identity = { programme: programme.id, version: programme.version, card: id };
    return buildSheet(card, { identity: { ...identity, instance: `f-${id}` }, answers });
  });
  return { name: 'wniosek.xlsx', mimeType: XLSX, buffer: Buffer.from(writeWorkbook(plans)) };
}
const OLDER = fileOf(SIXTH_PROGRAMME, {
  'wniosek-biblioteki': {
    ...LIBRARY_APPLICATION,
    godziny_tygodniowo: 'trzydzieści',
    oferta_opis: 'Klub gier planszowych',
  },
  'ocena-biblioteki': {},
});

describe.skipIf(launchChromium === null)('a file in the pane', () => {
  const pane = paneForTests();

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await pane.open('?versions', options);
    await page.locator('fluent-tab', { hasText: 'Wstaw' }).click();
    await page.locator('details').first().waitFor();
    return page;
  }
  const main = async (page: Page): Promise<string> =>
    (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');
  const says = (page: Page, words: string): Promise<void> =>
    expect
      .poll(async () => (await page.locator('body').innerText()).replaceAll('\u00A0', ' '))
      .toContain(words);

  it('of an older version is named, carried over and inserted; nothing of it is lost', async () => {
    const page = await open();
    await page.locator('#file-input').setInputFiles(OLDER);
    await says(page, 'Karty w pliku: 2.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('file');
    await says(page, 'W pliku jest wersja 1.0.0; karta zostanie wstawiona w wersji 1.1.0.');
    await says(page, '1 wartość, której karta nie przyjmie');
    await says(page, 'pusta');
    await page.locator('summary', { hasText: 'Co się różni' }).first().click();
    await says(page, 'Nowa pozycja: „Liczba filii”.');
    await says(page, 'Nie ma już pozycji „Co jeszcze warto wiedzieć”.');
    await expectAccessible(page);
    // The blank card is left out until it is asked for.
    const boxes = page.locator('main input[type=checkbox]');
    expect(await boxes.nth(0).isChecked()).toBe(true);
    expect(await boxes.nth(1).isChecked()).toBe(false);
    await page.locator('#insert-file').focus();
    await page.keyboard.press('Enter');
    await says(page, 'Wstawiono z pliku: 1 kartę.');
    await says(page, 'na arkuszu „Odpowiedzi nieprzeniesione”');
    await says(page, '1 pozycja do uzupełnienia, 1 pozycja do poprawy');
    const aside = await page.evaluate(() => window.test.aside());
    expect(aside.map(({ item, value }) => [item, value])).toEqual([
      ['Co jeszcze warto wiedzieć', 'Klub gier planszowych'],
    ]);
    await expectAccessible(page);
  });

  it('that is none of ours is refused in words, and another can be chosen', async () => {
    const page = await open();
    const text = { ...OLDER, buffer: Buffer.from('a;b\n1;2\n') };
    await page.locator('#file-input').setInputFiles(text);
    await says(page, 'To jest plik tekstowy');
    await expectAccessible(page);
    await page.locator('#file-input').setInputFiles({ ...OLDER, buffer: Buffer.alloc(5 << 20) });
    await says(page, 'Plik ma więcej niż 4 MB');
    await page.locator('#file-input').setInputFiles(OLDER);
    await says(page, 'Karty w pliku: 2.');
    await page.locator('main fluent-button', { hasText: 'Wstaw kartę' }).click();
    await says(page, 'Wczytaj z pliku');
  });

  it('can be dropped', async () => {
    const page = await open();
    const dropped = await page.evaluateHandle(
      ({ name, type, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
        return transfer;
      },
      { name: OLDER.name, type: XLSX, bytes: [...OLDER.buffer] },
    );
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
    await says(page, 'Karty w pliku: 2.');
    expect(await main(page)).toContain('wniosek.xlsx');
  });
});

describe.skipIf(launchChromium === null)('a sheet of an older version', () => {
  const pane = paneForTests();

  it('says what differs and is moved on a click', async () => {
    const page = await pane.open('?versions&older');
    const said = async (): Promise<string> =>
      (await page.locator('body').innerText()).replaceAll('\u00A0', ' ');
    await expect.poll(said).toContain('Jest nowsza wersja tej karty: 1.1.0');
    expect(await said()).toContain('Złóż kartę');
    await page.locator('summary', { hasText: 'Co się różni' }).click();
    expect(await said()).toContain('Nowa pozycja: „Liczba filii”.');
    expect(await violations(page)).toEqual([]);
    await page.locator('#move-sheet').click();
    await expect.poll(said).toContain('Arkusz jest teraz w wersji 1.1.0. 1 odpowiedź, której');
    await expect.poll(said).not.toContain('Jest nowsza wersja');
    expect(await said()).toContain('Liczba filii');
  });
});
