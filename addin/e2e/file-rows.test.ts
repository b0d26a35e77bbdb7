/** A CSV file of rows in the pane in Chromium: at 320 pixels, by keyboard, without faults that axe finds. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { windows1250 } from '../../shared/csv/testing/csv-text';
import { launchChromium } from './grid-chromium';
import { paneForTests } from './pane-for-tests';
import { expectAccessible } from './pane-keyboard';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(windows1250(text)),
});
/** As Polish Excel writes it, with what people leave in such files. */
const REMARKS = file(
  'uwagi z formularza.csv',
  [
    'Nr uwagi;Data wpływu;Autor;Dokument albo sprawa;Część dokumentu;Uwaga;Rozstrzygnięcie;Imię i nazwisko',
    '3;05.03.2026;Mieszkaniec;Statut;§ 4;"Więcej czasu;\r\nproszę o „21 dni”";uwzględniona;A. B.',
    '4;5 marca;organizacja pozarządowa;Statut;;"=SUMA(1;2)";;C. D.',
    '5;2026-03-06;radny;Statut;;Ścieżka przy szkole;;',
    '6;06.03.2026;inny;Statut;;za dużo; ; ;średników',
    '',
  ].join('\r\n'),
);
const READ = [
  { numer: 3, data_wplywu: '2026-03-05', autor: 'mieszkaniec', decyzja: 'uwzgledniona' },
  { numer: 4, data_wplywu: { cell: '5 marca' }, autor: 'ngo', tresc: '=SUMA(1;2)' },
  { numer: 5, data_wplywu: '2026-03-06', autor: { cell: 'radny' }, tresc: 'Ścieżka przy szkole' },
];

describe.skipIf(launchChromium === null)('a file of rows in the pane', () => {
  const pane = paneForTests();

  async function open(query: string): Promise<Page> {
    const page = await pane.open(`?${query}`);
    await page.locator('fluent-tab', { hasText: 'Wstaw' }).click();
    await page.locator('details').first().waitFor();
    return page;
  }
  const says = (page: Page, words: string): Promise<void> =>
    expect
      .poll(async () => (await page.locator('body').innerText()).replaceAll('\u00A0', ' '))
      .toContain(words);
  const rowsOf = (page: Page): Promise<unknown> =>
    page.evaluate(() => window.test.answers('rejestr-uwag')['uwagi']);
  const pick = (page: Page, of: ReturnType<typeof file>): Promise<void> =>
    page.locator('#file-input').setInputFiles(of);
  async function press(page: Page, id: string): Promise<void> {
    await page.locator(`#${id}`).focus();
    await page.keyboard.press('Enter');
  }

  it('is told whole before anything is written, and then stands in the blank table', async () => {
    const page = await open('remarks=0');
    await pick(page, REMARKS);
    await says(page, 'Tabela „Uwagi” na arkuszu „Rejestr uwag”.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('file');
    await says(page, 'zostają w pliku: „Imię i nazwisko”.');
    await says(page, '„Uzasadnienie”, „Data odpowiedzi”, „Nr odpowiedzi”.');
    await says(page, 'wiersz 3 (linia 4), kolumna „Data wpływu”: „5 marca”');
    await says(page, 'Wpisz datę, na przykład 05.03.2026.');
    expect(await rowsOf(page)).toEqual([]);
    await expectAccessible(page);
    await press(page, 'rows-below');
    await says(page, 'do tabeli „Uwagi”.');
    expect(await rowsOf(page)).toMatchObject(READ);
    await says(page, 'wiersz 2, kolumna „Data wpływu”');
    await expectAccessible(page);
  });

  it('is added to rows or put in their place only as the person says', async () => {
    const page = await open('remarks=2');
    await pick(page, REMARKS);
    await says(page, 'W tabeli są już 2 wiersze.');
    await says(page, 'Dopisz na końcu: będzie 5 wierszy');
    await says(page, 'Zastąp: znikną 2 wiersze, będą 3');
    await expectAccessible(page);
    await press(page, 'rows-below');
    await says(page, 'do tabeli „Uwagi”.');
    expect(await rowsOf(page)).toMatchObject([{ numer: 1 }, { numer: 2 }, ...READ]);
    await page.locator('fluent-tab', { hasText: 'Wstaw' }).click();
    await pick(page, REMARKS);
    await says(page, 'W tabeli jest już 5 wierszy.');
    await press(page, 'rows-instead');
    await says(page, 'do tabeli „Uwagi”.');
    const rows = await rowsOf(page);
    expect(rows).toHaveLength(3);
    expect(rows).toMatchObject(READ);
  });

  it('that cannot be read is refused in words', async () => {
    const page = await open('remarks=2');
    await pick(page, file('lista.csv', 'Nr uwagi;Uwaga\n1;"bez końca\n2;x\n'));
    await says(page, 'W linii 2 pliku otwarto cudzysłów');
    await pick(page, file('lista.csv', 'x'.repeat(3 << 20)));
    await says(page, 'Plik ma więcej niż 2 MB. Podziel go');
    await pick(page, file('lista.csv', 'Imię;Ulica\nA;Polna\n'));
    await says(page, 'Żadna tabela w tym zeszycie nie ma takich kolumn');
    await expectAccessible(page);
    await pick(page, file('lista.csv', 'Nr uwagi;Uwaga;UWAGA\n1;x;y\n'));
    await says(page, 'więcej niż raz: „Uwaga”.');
    expect(await page.locator('#rows-below').count()).toBe(0);
    expect(await rowsOf(page)).toHaveLength(2);
  });
});
