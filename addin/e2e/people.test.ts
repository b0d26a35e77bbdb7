/**
 * An institution and its people in the preview, against the Worker: an invitation accepted by
 * somebody who belonged to none, a hand-over, a key, and what a case holds of people.
 */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { launchChromium } from './grid-chromium';
import { startLocalServer, type LocalServer } from './local-server';
import { openDesk, type Desk } from './people-page';

/** The leader of the club in the application. */
const LEADER = 'Karol Wymyślony';
const HUMANUS = 'demonstracja-humanus';
const HUMANUS_NAME = 'Stowarzyszenie HUMANUS w Janowie Lubelskim';

describe.skipIf(launchChromium === null)('an institution and its people', () => {
  let server: LocalServer;
  let browser: Browser;
  let owner: Desk;
  let invited: Desk;
  let caseId = '';

  beforeAll(async () => {
    server = await startLocalServer();
    if (launchChromium !== null) browser = await launchChromium();
    owner = await openDesk(browser, server.url);
    invited = await openDesk(browser, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  let keys = 0;
  async function call(bearer: string, path: string, method = 'GET', body?: object, headers = {}) {
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: {
        'Authorization': `Bearer ${bearer}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `people-${(keys += 1)}`,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, never> };
  }
  async function tokenOf(person: string): Promise<string> {
    const answer = await call('none', '/local/tokens', 'POST', { person });
    return String(answer.body['access_token']);
  }
  async function invite(standing?: string): Promise<string> {
    await owner.press('Zaproś osobę');
    if (standing !== undefined) await owner.choose('Rola', standing);
    await owner.send();
    await owner.says('Skopiuj go teraz');
    return owner.pane().locator('#secret-text').inputValue();
  }
  /** The last member of the institution. */
  async function lastMember(): Promise<string> {
    const { body } = await call(await tokenOf('wnioskodawca'), `/institutions/${HUMANUS}`);
    const members = body['members'] as unknown as readonly { id: string; name: string }[];
    return members.find(({ name }) => name === 'Grażyna Nowa')?.id ?? '';
  }

  it('is shown to its owner, who invites by a code that is seen once', async () => {
    const opened = await call(await tokenOf('wnioskodawca'), '/cases', 'POST', {
      programme: 'sc-kis',
      cards: { wniosek: COMPLETE_APPLICATION },
    });
    caseId = String(opened.body['id']);
    await owner.become('Anna Przykładowa');
    await owner.press('Instytucja: osoby, zaproszenia, klucze');
    await owner.says('Osoby (1)');
    await owner.says('Anna Przykładowa\nwłaściciel');
    await owner.press('Zaproś osobę');
    await expect.poll(owner.focusedId).toBe('form');
    await owner.fill('Ile dni ma być ważne (od 1 do 60)', '90');
    await owner.send();
    await expect.poll(owner.focusedId).toBe('field-days');
    await owner.says('Wpisz liczbę całkowitą od 1 do 60.');
    await owner.look('invite');
    await owner.fill('Ile dni ma być ważne (od 1 do 60)', '10');
    await owner.send();
    await owner.says('nie pokażemy go ponownie');
    await expect.poll(owner.focusedId).toBe('secret');
    await owner.look('code');
    const code = await owner.pane().locator('#secret-text').inputValue();
    await owner.press('Kopiuj wiadomość z kodem');
    await owner.says('Skopiowano.');
    const copied = await owner.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\u00A0', ' ')).toContain(`wpisz kod: ${code}`);
    await owner.press('Mam go, zamknij');
    await owner.says('Zaproszenia, które czekają (1)');
    expect(await owner.pane().locator('body').innerText()).not.toContain(code);
    // It is withdrawn: then it lets nobody in.
    await owner.pane().locator('fluent-button', { hasText: 'Wycofaj' }).first().click();
    await owner.send();
    await owner.says('Zaproszenie wycofane.');
    await owner.says('Żadne zaproszenie nie czeka');
    await invited.become('Grażyna Nowa');
    await invited.says('Nie należysz jeszcze do żadnej instytucji');
    await invited.look('nobody');
    await invited.press('Mam kod zaproszenia');
    await expect.poll(invited.focusedId).toBe('form');
    await invited.fill('Kod zaproszenia', code);
    await invited.send();
    await expect.poll(invited.focusedId).toBe('form-fault');
    await invited.look('refused');
  });

  it('lets somebody in who then sees its cases', async () => {
    const code = await invite();
    await owner.press('Mam go, zamknij');
    // However it was copied.
    await invited.fill('Kod zaproszenia', ` ${code.toLowerCase().replace(/(.{6})/g, '$1-')} `);
    await invited.send();
    await invited.says('Zaproszenie przyjęte');
    await invited.says(`Pracujesz jako: Grażyna Nowa (wnioskodawca)\n\n${HUMANUS_NAME}`);
    await invited.tab('Sprawy');
    await invited.pane().locator('button.row', { hasText: HUMANUS_NAME }).first().click();
    await invited.says('Co dalej');
    expect(await invited.button('Dane osobowe w tej sprawie').count()).toBe(0);
    await invited.tab('Konto');
    await invited.press('Instytucja: osoby i zaproszenia');
    await invited.says(
      'Osoby i zaproszenia zmienia tylko właściciel instytucji: Anna Przykładowa.',
    );
    expect(await invited.button('Zaproś osobę').count()).toBe(0);
    await invited.look('member');
  });

  it('keeps an owner, and says so where one is taken away', async () => {
    await owner.press('‹ Konto');
    await owner.press('Instytucja: osoby, zaproszenia, klucze');
    await owner.says('Osoby (2)');
    await owner.press('Odbierz rolę właściciela: Anna Przykładowa');
    await owner.send();
    await expect.poll(owner.focusedId).toBe('form-fault');
    await owner.says('właściciel');
    await owner.look('last-owner');
    await owner.press('Wróć');
    await expect.poll(owner.focusedId).toBe('page');
  });

  it('gives a program a key, seen once, until it is revoked', async () => {
    await owner.press('Nowy klucz');
    await owner.fill('Nazwa, po której go poznasz', 'System dziedzinowy');
    await owner.fill('Ile dni ma być ważny (od 1 do 366)', '30');
    await owner.send();
    await owner.says('przechowuj jak hasło');
    await owner.look('key');
    const key = await owner.pane().locator('#secret-text').inputValue();
    await owner.press('Mam go, zamknij');
    expect((await call(key, `/cases/${caseId}`)).status).toBe(200);
    await owner.press('Unieważnij: System dziedzinowy');
    await owner.send();
    await owner.says('Klucz unieważniony.');
    expect((await call(key, `/cases/${caseId}`)).status).toBe(401);
    await owner.says('Klucze, które już nie działają (1)');
  });

  it('hands over the cases of whoever leaves, who has no access at the next request', async () => {
    const token = await tokenOf('wnioskodawca');
    const member = await lastMember();
    const first = { 'If-None-Match': '*' };
    const path = `/cases/${caseId}/assignment`;
    expect((await call(token, path, 'POST', { member }, first)).status).toBe(201);
    await invited.tab('Sprawy');
    await invited.says('Co dalej');
    await owner.press('Usuń z instytucji: Grażyna Nowa');
    await owner.choose('Kto przejmie przydzielone sprawy', 'Anna Przykładowa');
    await owner.look('remove');
    await owner.send();
    await owner.says('Ta osoba nie należy już do instytucji.');
    await owner.says('Osoby (1)');
    expect((await call(token, path)).body['member']).toMatchObject({ name: 'Anna Przykładowa' });
    await invited.press('‹ Wszystkie sprawy');
    await invited.says(`Nie należysz już do instytucji „${HUMANUS_NAME}”`);
    await invited.says('Sprawy zobaczysz, gdy należysz do instytucji.');
  });

  it('lets somebody of two choose for whom they act, and remembers it', async () => {
    const code = await invite('właściciel – także osoby, klucze i dane osobowe');
    await invited.become('Bartosz Zmyślony');
    await invited.press('Mam kod zaproszenia');
    await invited.fill('Kod zaproszenia', code);
    await invited.send();
    await invited.says(`✓ ${HUMANUS_NAME}`);
    await invited.look('two');
    await invited.tab('Sprawy');
    await invited.says(`W imieniu: ${HUMANUS_NAME}`);
    await invited.pane().locator('button.row', { hasText: HUMANUS_NAME }).waitFor();
    await invited.tab('Konto');
    await invited.press('Instytucja prowadząca klub w Bydgoszczy');
    await invited.says('✓ Instytucja prowadząca klub w Bydgoszczy');
    await invited.tab('Sprawy');
    await invited.pane().locator('button.row', { hasText: 'Bydgoszczy' }).waitFor();
    expect(await invited.pane().locator('button.row', { hasText: HUMANUS_NAME }).count()).toBe(0);
    await invited.page.reload();
    await invited.tab('Konto');
    await invited.says('✓ Instytucja prowadząca klub w Bydgoszczy');
  });

  it('tells its owner what a case holds of people, gives it out and erases it', async () => {
    const certifier = await tokenOf('certyfikujacy');
    expect((await call(certifier, `/cases/${caseId}/cards/wniosek`)).status).toBe(200);
    await owner.tab('Sprawy');
    await owner.pane().locator('button.row', { hasText: HUMANUS_NAME }).first().click();
    await owner.press('Dane osobowe w tej sprawie');
    await expect.poll(owner.focusedId).toBe('personal');
    await owner.pane().locator('summary', { hasText: 'Kto czytał' }).click();
    await owner.says('Jednostka certyfikująca (demonstracja) (jednostka certyfikująca)');
    await owner.says('wersja 1; oznaczenie osoby: kartoteka-local#certyfikujacy');
    await owner.pane().locator('summary', { hasText: 'Pozycje osobowe' }).click();
    await owner.look('personal');
    await owner.press('Wydaj dane osoby');
    await owner.fill('Imię i nazwisko, e-mail albo telefon', LEADER);
    await owner.send();
    await owner.says('Znaleziono: ');
    const downloading = owner.page.waitForEvent('download');
    await owner.press('Pobierz jako JSON');
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ items: [{ case: caseId }] });
    await owner.look('search');
    await owner.press('Wróć');
    await owner.press('Usuń dane osobowe');
    await owner.choose('Podstawa (art. 17 ust. 1 RODO)', 'osoba cofnęła zgodę');
    await owner.says('Zostaną: numery, rozstrzygnięcia');
    await owner.look('erase');
    await owner.send();
    await owner.says('Dane usunięte.');
    await owner.pane().locator('summary', { hasText: 'Przebieg' }).click();
    await owner.says('Usunięto dane osobowe');
    const { body } = await call(await tokenOf('wnioskodawca'), `/cases/${caseId}/cards/wniosek`);
    expect(JSON.stringify(body['answers'])).not.toContain(LEADER);
  });
});
