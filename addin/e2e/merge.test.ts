/**
 * Two people fill the same card of a case, each in a workbook of their own. The one who hands in later
 * sees what differs, chooses, and hands in; the case keeps what everybody handed in.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { launchChromium } from './grid-chromium';
import { journeyOn, type Journey } from './journey-page';
import { startLocalServer, type LocalServer } from './local-server';

const CARD = 'karta-standardu';
const FIRST: Answers = {
  certyfikujaca_nazwa: 'Urząd Wymyślony',
  koordynator_certyfikacji: 'Karolina Zmyślona, 600 000 000',
  koncowa_opinia: 'Klub spełnia standard.',
  data_wyniku: '2026-01-15',
};

describe.skipIf(launchChromium === null)('two people with the same card', () => {
  let server: LocalServer;
  let browser: Browser;
  let id: string;
  let receipt: string;
  const complaints: string[] = [];

  async function call(person: string, path: string, init: RequestInit = {}): Promise<unknown> {
    const send = async (to: string, more: RequestInit): Promise<unknown> => {
      const answer = await fetch(`${server.url}/api/v1${to}`, {
        ...more,
        headers: { 'Content-Type': 'application/json', ...more.headers },
      });
      return answer.json();
    };
    const body = JSON.stringify({ person });
    // Answers of our own server.
    const signed = (await send('/local/tokens', { method: 'POST', body })) as {
      readonly access_token: string;
    };
    const headers = { ...init.headers, Authorization: `Bearer ${signed.access_token}` };
    return send(path, { ...init, headers });
  }
  const revision = (number: number): Promise<unknown> =>
    call('certyfikujacy', `/cases/${id}/cards/${CARD}/revisions/${number}`);

  beforeAll(async () => {
    server = await startLocalServer();
    if (launchChromium !== null) browser = await launchChromium();
    const opened = await call('wnioskodawca', '/cases', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'k1' },
      body: JSON.stringify({ programme: SC_KIS.id, cards: { wniosek: COMPLETE_APPLICATION } }),
    });
    const made = opened as { readonly id: string; readonly receipt: { readonly number: string } };
    id = made.id;
    receipt = made.receipt.number;
    await call('certyfikujacy', `/cases/${id}/cards/${CARD}`, {
      method: 'PUT',
      headers: { 'Idempotency-Key': 'k2', 'If-None-Match': '*' },
      body: JSON.stringify({ answers: FIRST }),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A device of its own: another browser’s store, another workbook, the card as the case has it. */
  async function device(
    width: number,
  ): Promise<{ readonly page: Page; readonly journey: Journey }> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    const journey = journeyOn(page, SC_KIS);
    await page.goto(`${server.url}/podglad`);
    await journey.tab('Konto').waitFor();
    await journey.become('Celina Wzorcowa');
    await journey.tab('Sprawy').click();
    await journey.button('Wszystkie').click();
    await journey.pane.locator('button.row', { hasText: receipt }).click();
    await journey.pane.locator(`#case-insert-${CARD}`).click();
    await journey.sheetTab('Karta standardu').waitFor();
    await journey.tab('Karta').click();
    await journey.paneSays('Wszystko wypełnione i poprawne.');
    return { page, journey };
  }

  async function type(
    { page, journey }: Awaited<ReturnType<typeof device>>,
    item: string,
    text: string,
  ): Promise<void> {
    const at = journey.planOf(CARD).answers.find((answer) => answer.item === item);
    if (at === undefined) throw new Error(`no cell of ${item}`);
    await journey.goTo(at);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await journey.paneSays('Wszystko wypełnione i poprawne.');
  }

  async function handIn({ journey }: Awaited<ReturnType<typeof device>>): Promise<void> {
    await journey.button('Złóż').click();
    await journey.button('Złóż').click();
  }

  it('overwrites nothing unseen', async () => {
    const first = await device(1500);
    const second = await device(1500);
    await type(first, 'koncowa_opinia', 'Opinia pierwsza.');
    await type(first, 'koordynator_certyfikacji', 'Maria Inna, 601 000 000');
    await handIn(first);
    await first.journey.pane.getByText(/Numer potwierdzenia: .*\/2\./).waitFor();

    await type(second, 'koncowa_opinia', 'Opinia druga.');
    await type(second, 'data_wyniku', '20.01.2026');
    const { pane, button, paneSays, cell, planOf } = second.journey;
    await button('Złóż').click();
    await pane.getByRole('heading', { name: 'Porównaj i wybierz' }).waitFor();
    await paneSays('Wersję 2 tej karty złożono');
    const groups = pane.getByRole('group');
    expect(await groups.count()).toBe(3);
    const said = async (index: number): Promise<readonly string[]> =>
      (await groups.nth(index).innerText()).replaceAll('\u00A0', ' ').split(/\n+/);
    expect(await said(0)).toEqual([
      'Końcowa opinia',
      'Na początku: Klub spełnia standard.',
      'U Ciebie: Opinia druga.',
      'W sprawie: Opinia pierwsza.',
      'Pokaż na arkuszu',
    ]);
    expect((await said(1)).slice(1, 4)).toEqual([
      'Na początku: Karolina Zmyślona, 600 000 000',
      'U Ciebie: Karolina Zmyślona, 600 000 000',
      'W sprawie: Maria Inna, 601 000 000',
    ]);
    expect((await said(2)).slice(1, 4)).toEqual([
      'Na początku: 15.01.2026',
      'U Ciebie: 20.01.2026',
      'W sprawie: 15.01.2026',
    ]);

    await button('Przyjmij wybrane').click();
    await pane.getByText('do rozstrzygnięcia. Wybierz').waitFor();
    expect(await call('certyfikujacy', `/cases/${id}/cards/${CARD}/revisions`)).toMatchObject({
      items: [{ revision: 1 }, { revision: 2 }],
    });
    await groups.first().getByRole('radio').first().check();
    await button('Przyjmij wybrane').click();
    await pane.getByText(/Złożono\. Numer potwierdzenia: .*\/3\./).waitFor();

    const at = (item: string) => {
      const found = planOf(CARD).answers.find((answer) => answer.item === item);
      if (found === undefined) throw new Error(`no cell of ${item}`);
      return cell(found);
    };
    expect(await at('koordynator_certyfikacji').innerText()).toBe('Maria Inna, 601 000 000');
    await expect.poll(() => at('data_wyniku').innerText()).toBe('20.01.2026');

    const theirs = {
      ...FIRST,
      koncowa_opinia: 'Opinia pierwsza.',
      koordynator_certyfikacji: 'Maria Inna, 601 000 000',
    };
    expect(await revision(1)).toMatchObject({ answers: FIRST });
    expect(await revision(2)).toMatchObject({ answers: theirs });
    expect(await revision(3)).toMatchObject({
      answers: { ...theirs, koncowa_opinia: 'Opinia druga.', data_wyniku: '2026-01-20' },
    });
    expect(complaints).toEqual([]);
  });

  it('sends what waited once, after the pane was closed and from two windows at a time', async () => {
    const closed = await device(1500);
    const context = closed.page.context();
    const writes = `**/api/v1/cases/${id}/cards/${CARD}`;
    await context.route(writes, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await type(closed, 'koncowa_opinia', 'Opinia trzecia.');
    await handIn(closed);
    await closed.journey.paneSays('Złożenie czeka na wysłanie');
    await closed.page.close();

    const windows = await Promise.all(
      [1, 2].map(async () => {
        const page = await context.newPage();
        await page.goto(`${server.url}/podglad`);
        await journeyOn(page, SC_KIS).paneSays('Złożenie czeka na wysłanie');
        return page;
      }),
    );
    await context.unroute(writes);
    const online = (): Promise<unknown> =>
      Promise.all(
        windows
          .flatMap((page) => page.frames())
          .map((frame) => frame.evaluate(() => window.dispatchEvent(new Event('online')))),
      );
    const waits = async (): Promise<number> => {
      await online();
      const shown = windows.map((page) =>
        page.frameLocator('iframe').getByText('Złożenie czeka na wysłanie').count(),
      );
      return (await Promise.all(shown)).reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(waits, { timeout: 20_000 }).toBe(0);
    const kept = await call('certyfikujacy', `/cases/${id}/cards/${CARD}/revisions`);
    expect(kept).toMatchObject({ items: [1, 2, 3, 4].map((number) => ({ revision: number })) });
    expect(await revision(4)).toMatchObject({ answers: { koncowa_opinia: 'Opinia trzecia.' } });
  });
});
