/**
 * The main job as people do it: an official fills in the application in the preview by keyboard and
 * hands it in; the certifier and the auditor take it to its certificate; everybody can look it up.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { itemsOf } from '../../shared/definition/programme';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { launchChromium } from './grid-chromium';
import { journeyOn, typed, type Journey } from './journey-page';
import { startLocalServer, type LocalServer } from './local-server';

const TODAY = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' });
const NUMBER = `KIS/06/${TODAY.slice(0, 4)}/0001`;
/** EDATE(issue, 36): the same day three years later; 29 February has no such day. */
const VALID_UNTIL = `${Number(TODAY.slice(0, 4)) + 3}${TODAY.slice(4)}`.replace(
  /(\d{4})-02-29$/,
  '$1-02-28',
);

const CLUB = 'Klub Integracji Społecznej w Janowie Lubelskim';

describe.skipIf(launchChromium === null)('from a cell to the register', () => {
  let server: LocalServer;
  let browser: Browser;
  let page: Page;
  let journey: Journey;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startLocalServer();
    if (launchChromium !== null) browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    journey = journeyOn(page, SC_KIS);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('leads from the first page to the preview', async () => {
    const { tab } = journey;
    await page.goto(server.url);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Certyfikacja');
    await page.getByRole('link', { name: 'Otwórz podgląd' }).click();
    await page.locator('td.kt-active').waitFor();
    await tab('Wstaw').waitFor();
  });

  it('inserts the application and the standard card as worksheets that judge nothing yet', async () => {
    const { cardOf, planOf, cell, sheetTab, insert } = journey;
    await insert('wniosek');
    await insert('karta-standardu');
    await sheetTab('Karta standardu').click();
    const plan = planOf('karta-standardu');
    const first = plan.results.find(({ rule }) => rule === 'wymaganie_1');
    if (first === undefined) throw new Error('no result');
    const title = cell({ row: 0, column: 0 });
    await expect.poll(() => title.innerText()).toBe(cardOf('karta-standardu').title);
    expect(await cell(first).innerText()).toBe('');
  });

  it('is filled in by keyboard, and each requirement turns when its answer comes', async () => {
    const { cardOf, planOf, paneSays, cell, sheetTab, goTo } = journey;
    await sheetTab('Wniosek').click();
    const application = cardOf('wniosek');
    const plan = planOf('wniosek');
    const [first] = plan.answers;
    if (first === undefined) throw new Error('no answers');
    await goTo(first);
    for (const item of itemsOf(application)) {
      const text = typed(item, COMPLETE_APPLICATION);
      if (item.id === 'lokal_sanitarne') {
        // The list, as Excel opens it.
        await page.keyboard.press('Alt+ArrowDown');
        await page.keyboard.press('T');
        await page.keyboard.press('Enter');
        const at = plan.answers.find((answer) => answer.item === item.id);
        if (at !== undefined) await goTo(at);
      } else if (text !== '') {
        await page.keyboard.type(text);
      }
      // On a protected sheet Tab goes to the next cell that may be filled in.
      await page.keyboard.press('Tab');
    }
    await paneSays('Wszystko wypełnione i poprawne.');
    await paneSays('22 z 22');

    await sheetTab('Karta standardu').click();
    const card = planOf('karta-standardu');
    for (const result of card.results.filter(({ rule }) => rule.startsWith('wymaganie_'))) {
      await expect
        .poll(() => cell(result).innerText(), { message: result.rule })
        .toBe('✓ spełnienie');
    }
  });

  it('names a wrong answer in the pane, and a click goes to its cell', async () => {
    const { pane, planOf, paneSays, cell, sheetTab, goTo } = journey;
    await sheetTab('Wniosek').click();
    const at = planOf('wniosek').answers.find(({ item }) => item === 'kadra_psycholog');
    if (at === undefined) throw new Error('no cell');
    await goTo(at);
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await paneSays('1 odchylenie');
    await pane.locator('summary, button', { hasText: 'Kryterium Kadry' }).last().click();
    await paneSays('Psycholog: co najmniej 1 os.');
    await goTo(at);
    await page.keyboard.press('Delete');
    await page.keyboard.press('Home');
    await pane
      .locator('#problems button, button.row')
      .filter({ hasText: /^Psycholog/ })
      .click();
    await expect.poll(() => cell(at).getAttribute('aria-selected')).toBe('true');
    // As in Excel, the pane cannot give the keyboard back to the sheet.
    await goTo(at);
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await paneSays('Wszystko wypełnione i poprawne.');
  });

  it('is handed in, and the receipt stays on the sheet', async () => {
    const { pane, cardOf, planOf, paneSays, button, tab, cell, become } = journey;
    await become('Anna Przykładowa');
    await tab('Karta').click();
    await button('Złóż kartę').click();
    await paneSays(cardOf('wniosek').declaration ?? '?');
    await button('Oświadczam').click();
    await pane.getByRole('heading', { name: 'Potwierdzenie złożenia' }).waitFor();
    const { receipt } = planOf('wniosek');
    if (receipt === null) throw new Error('the application has no place for a receipt');
    await expect.poll(() => cell(receipt.number).innerText()).not.toBe('');
    const number = await cell(receipt.number).innerText();
    await paneSays(number);
    expect(await cell(receipt.sha256).innerText()).toMatch(/^(sha256:)?[0-9a-f]{64}$/);
  });

  it('goes the straight path with the certifier and the auditor', async () => {
    const { pane, paneSays, button, tab, sheetTab, become, step, openCase } = journey;
    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('dopuszczenie do dalszej procedury');
    await step('pozytywna ocena merytoryczna');

    await become('Damian Próbny');
    await openCase('Stowarzyszenie HUMANUS');
    await step('rozpoczęcie audytu');
    await pane.locator('#case-insert-karta-audytu').click();
    await sheetTab('Karta audytu').waitFor();
    await fillAudit();
    await tab('Karta').click();
    await button('Złóż kartę').click();
    await button('Oświadczam').click();
    await pane.getByRole('heading', { name: 'Potwierdzenie złożenia' }).waitFor();
    await openCase('Stowarzyszenie HUMANUS');
    await step('sporządzenie raportu z audytu');
    await step('przekazanie raportu jednostce certyfikującej');

    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('wydanie certyfikatu');
    await paneSays(NUMBER);
  });

  async function fillAudit(): Promise<void> {
    const { planOf, paneSays, fill } = journey;
    const plan = planOf('karta-audytu');
    const answers: Answers = {
      audytu_nazwa: 'Jednostka audytu (demonstracja)',
      ...Object.fromEntries(
        [1, 2, 3].flatMap((expert) => [
          [`ekspert_${expert}_imie_nazwisko`, `Ekspert Wymyślony ${expert}`],
          [`ekspert_${expert}_kontakt`, `60000000${expert}`],
        ]),
      ),
      ...Object.fromEntries(
        plan.answers
          .filter(({ item }) => item.startsWith('potwierdzenie_'))
          .map(({ item }) => [item, 'potwierdzono']),
      ),
      rodzaj_audytu: 'pierwszy',
      audyt_rozpoczeto: TODAY,
      raport_data: TODAY,
      wniosek_koncowy: 'pozytywny',
    };
    await fill('karta-audytu', answers);
    await paneSays('Wszystko wypełnione i poprawne.');
  }

  it('stands in the register for everybody: over HTTP, on the page, in a cell', async () => {
    const { cell, goTo } = journey;
    const answer = await fetch(`${server.url}/api/v1/register/${NUMBER.replaceAll('/', '-')}`);
    expect(await answer.json()).toMatchObject({
      number: NUMBER,
      status: 'valid',
      valid_until: VALID_UNTIL,
      holder: CLUB,
    });

    const until = VALID_UNTIL.split('-').reverse().join('.').replace(/^0/, '');
    await page.getByRole('button', { name: 'Nowy arkusz' }).click();
    await goTo({ row: 0, column: 0 });
    await page.keyboard.type(`=KARTOTEKA.STATUS("${NUMBER}")`);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => cell({ row: 0, column: 0 }).innerText(), { timeout: 15_000 })
      .toContain('ważny do');
    expect(await cell({ row: 0, column: 0 }).innerText()).toContain(until);

    expect(complaints).toEqual([]);
    await page.goto(`${server.url}/rejestr`);
    await page.getByLabel('Nazwa, miejscowość lub numer').fill('janow lubelski');
    await page.getByRole('button', { name: 'Szukaj' }).click();
    await page.getByRole('link', { name: CLUB }).click();
    expect(await page.locator('main').innerText()).toContain(`ważny do ${until}`);
    expect(await page.locator('main').innerText()).not.toContain('Karol Wymyślony');
  });

  it('speaks English to whoever has Excel in English', async () => {
    const { pane } = journey;
    await page.goto(`${server.url}/podglad?jezyk=en`);
    await pane.getByRole('heading', { name: 'This sheet is not a card' }).waitFor();
    expect(await page.title()).toContain('Kartoteka');
  });
});
