/**
 * Two people fill the same card of a case, each in a workbook of their own. The one who hands in later
 * sees what differs, chooses, and hands in; the case keeps what everybody handed in.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { launchChromium } from './grid-chromium';
import { journeyOn, type Journey } from './journey-page';
import { startLocalServer, type LocalServer } from './local-server';

const ANNA = 'Anna Przykładowa';

describe.skipIf(launchChromium === null)('two people with the same card', () => {
  let server: LocalServer;
  let browser: Browser;
  let token: string;
  let id: string;
  let receipt: string;
  const complaints: string[] = [];

  const call = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json', 'Authorization': `Bearer ${token}` };
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      ...init,
      headers: { ...headers, ...init.headers },
    });
    return answer.json();
  };
  const revision = (number: number): Promise<unknown> =>
    call(`/cases/${id}/cards/wniosek/revisions/${number}`);

  beforeAll(async () => {
    server = await startLocalServer();
    if (launchChromium !== null) browser = await launchChromium();
    const signed = await fetch(`${server.url}/api/v1/local/tokens`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person: 'wnioskodawca' }),
    });
    // Both are answers of our own server.
    token = ((await signed.json()) as { readonly access_token: string }).access_token;
    const opened = await call('/cases', {
      method: 'POST',
      headers: { 'Idempotency-Key': 'k1' },
      body: JSON.stringify({ programme: SC_KIS.id, cards: { wniosek: COMPLETE_APPLICATION } }),
    });
    const made = opened as { readonly id: string; readonly receipt: { readonly number: string } };
    id = made.id;
    receipt = made.receipt.number;
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
    await journey.become(ANNA);
    await journey.tab('Sprawy').click();
    await journey.pane.locator('button.row', { hasText: receipt }).click();
    await journey.pane.locator('#case-insert-wniosek').click();
    await journey.sheetTab('Wniosek').waitFor();
    await journey.tab('Karta').click();
    await journey.paneSays('Wszystko wypełnione i poprawne.');
    return { page, journey };
  }

  async function type(
    { page, journey }: Awaited<ReturnType<typeof device>>,
    item: string,
    text: string,
  ): Promise<void> {
    const at = journey.planOf('wniosek').answers.find((answer) => answer.item === item);
    if (at === undefined) throw new Error(`no cell of ${item}`);
    await journey.goTo(at);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await journey.paneSays('Wszystko wypełnione i poprawne.');
  }

  it('overwrites nothing unseen', async () => {
    const first = await device(1500);
    const second = await device(1500);
    await type(first, 'kis_nazwa', 'Klub Pierwszy');
    await type(first, 'kadra_lider', '3');
    await first.journey.button('Złóż nową wersję').or(first.journey.button('Złóż kartę')).click();
    await first.journey.button('Oświadczam').click();
    await first.journey.pane.getByRole('heading', { name: 'Potwierdzenie złożenia' }).waitFor();

    await type(second, 'kis_nazwa', 'Klub Drugi');
    await type(second, 'kis_telefon', '81 111 22 33');
    const { pane, button, paneSays, cell, planOf } = second.journey;
    await button('Złóż').click();
    await pane.getByRole('heading', { name: 'Porównaj i wybierz' }).waitFor();
    await paneSays('Wersję 2 tej karty złożono');
    const groups = pane.getByRole('group');
    expect(await groups.count()).toBe(3);
    const conflict = groups.first();
    const words = await conflict.innerText();
    expect(words).toContain(`Na początku: ${String(COMPLETE_APPLICATION['kis_nazwa'])}`);
    expect(words).toContain('U\u00A0Ciebie: Klub Drugi');
    expect(words).toContain('Klub Pierwszy');
    await second.page.screenshot({ path: '/tmp/merge-preview.png' });

    await button('Przyjmij wybrane').click();
    await pane.getByText('do rozstrzygnięcia. Wybierz').waitFor();
    expect((await call(`/cases/${id}/cards/wniosek/revisions`)) as object).toMatchObject({
      items: [{ revision: 1 }, { revision: 2 }],
    });
    await conflict.getByRole('radio').first().check();
    await button('Przyjmij wybrane').click();
    await pane.getByText(/Złożono\. Numer potwierdzenia: .*\/wniosek\/3\./).waitFor();

    const at = (item: string) => {
      const found = planOf('wniosek').answers.find((answer) => answer.item === item);
      if (found === undefined) throw new Error(`no cell of ${item}`);
      return cell(found);
    };
    expect(await at('kis_nazwa').innerText()).toBe('Klub Drugi');
    expect(await at('kadra_lider').innerText()).toBe('3');
    expect(await at('kis_telefon').innerText()).toBe('81 111 22 33');

    expect(await revision(1)).toMatchObject({ answers: COMPLETE_APPLICATION });
    const changed = { kis_nazwa: 'Klub Pierwszy', kadra_lider: 3 };
    expect(await revision(2)).toMatchObject({ answers: { ...COMPLETE_APPLICATION, ...changed } });
    expect(await revision(3)).toMatchObject({
      answers: {
        ...COMPLETE_APPLICATION,
        kis_nazwa: 'Klub Drugi',
        kadra_lider: 3,
        kis_telefon: '81 111 22 33',
      },
    });
    expect(complaints).toEqual([]);
  });
});
