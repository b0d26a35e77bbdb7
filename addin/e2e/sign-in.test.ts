/**
 * Signing in as people do it, in the preview, with a real OpenID provider beside the server: in a
 * window, with PKCE; by Office itself, with a stand-in for its bridge. The server takes the tokens.
 */
import { build } from 'esbuild';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './grid-chromium';
import { startLocalServer, type LocalServer } from './local-server';
import { startOpenIdProvider, type OpenIdProvider } from './open-id-provider';

const ME = {
  kind: 'person',
  name: '',
  memberships: [
    {
      member: 'm-1',
      role: 'certifier',
      institution: { id: 'i-1', name: 'Urząd Marszałkowski' },
      owner: false,
      voivodeships: [],
      programmes: null,
    },
  ],
};

/** A script that lays the bridge's stand-in into the pane's window, and nowhere else. */
async function bridgeScript(access: string, id: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { nestedBridge } from '../client/testing/nested-bridge';
        const play = () => ({ access_token: ${JSON.stringify(access)} });
        const { bridge } = nestedBridge({
          GetToken: play, GetTokenPopup: play, idToken: ${JSON.stringify(id)} });
        if (location.pathname.startsWith('/addin/')) window.nestedAppAuthBridge = bridge;`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

describe.skipIf(launchChromium === null)('signing in', () => {
  let provider: OpenIdProvider;
  let server: LocalServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pane: FrameLocator;
  /** What the server said to the token of each question who the person is. */
  let taken: number[];
  let complaints: string[];

  beforeAll(async () => {
    provider = await startOpenIdProvider();
    server = await startLocalServer(undefined, undefined, [provider.configuration]);
    provider.register(`${server.url}/addin/sign-in.preview.html`);
    if (launchChromium !== null) browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    provider?.close();
  });

  beforeEach(async () => {
    taken = [];
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    // Institutions and their members have tests of their own; who it is, is said here.
    await context.route('**/api/v1/me', async (route) => {
      const headers = await route.request().allHeaders();
      const cases = await fetch(`${server.url}/api/v1/cases`, {
        headers: { Authorization: headers['authorization'] ?? '' },
      });
      taken.push(cases.status);
      await route.fulfill({ json: ME });
    });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    pane = page.frameLocator('iframe');
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  async function openAccount(): Promise<void> {
    await page.goto(`${server.url}/podglad`);
    await pane.locator('fluent-tab', { hasText: 'Konto' }).click();
    await signInButton().waitFor();
  }
  const button = (words: string) => pane.locator('fluent-button, button', { hasText: words });
  const signInButton = () => button('Zaloguj się: Logowanie próbne');
  const sees = (words: string): Promise<void> =>
    expect
      .poll(async () => (await pane.locator('body').innerText()).replaceAll('\u00a0', ' '), {
        timeout: 15_000,
      })
      .toContain(words);
  /** Presses the button, by keyboard, and gives the window that opens. */
  async function press(): Promise<Page> {
    const popup = page.waitForEvent('popup');
    await signInButton().focus();
    await page.keyboard.press('Enter');
    return popup;
  }

  it('asks in a window, and the server takes what comes of it', async () => {
    await openAccount();
    const popup = await press();
    await popup.locator('input[name=login]').waitFor();
    await sees('Dokończ logowanie w oknie');
    expect(new URL(popup.url()).origin).toBe(provider.issuer);
    await popup.locator('input[name=login]').fill('jan');
    await popup.locator('input[name=password]').fill('x');
    await popup.getByRole('button', { name: 'Sign-in' }).click();
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Continue' }).click();
    await closed;
    await sees('Pracujesz jako: Osoba jan (jednostka certyfikująca)');
    expect(taken).toEqual([200]);
    expect(provider.grants).toEqual(['authorization_code']);

    const answer = page.waitForResponse(/\/api\/v1\/cases/);
    await pane.locator('fluent-tab', { hasText: 'Sprawy' }).click();
    expect((await answer).status()).toBe(200);
    await sees('Żadna sprawa nie czeka');

    // The token is renewed before its end, without the person.
    await page.waitForTimeout(4_000);
    const later = page.waitForResponse(/\/api\/v1\/cases/);
    await button('Wszystkie').click();
    expect((await later).status()).toBe(200);
    expect(provider.grants).toEqual(['authorization_code', 'refresh_token']);
  });

  it('keeps nothing of it: who comes after a restart is asked again', async () => {
    await openAccount();
    const popup = await press();
    await popup.locator('input[name=login]').fill('jan');
    await popup.locator('input[name=password]').fill('x');
    await popup.getByRole('button', { name: 'Sign-in' }).click();
    await popup.getByRole('button', { name: 'Continue' }).click();
    await sees('Pracujesz jako: Osoba jan');
    const { origins, cookies } = await context.storageState({ indexedDB: true });
    const kept = JSON.stringify(origins.filter(({ origin }) => origin === server.url));
    expect(kept).toContain(provider.issuer);
    expect(kept).not.toMatch(/eyJ|refresh|access_token/);
    expect(cookies.filter(({ domain }) => domain === 'localhost')).toEqual([]);
    await page.reload();
    await pane.locator('fluent-tab', { hasText: 'Konto' }).click();
    await sees('Nikt nie jest zalogowany');
  });

  it('says what to do when the window is closed, blocked or given up, or the issuer says no', async () => {
    await openAccount();
    await (await press()).close();
    await sees('Okno logowania zamknięto');

    const given = await press();
    await given.locator('input[name=login]').waitFor();
    const closed = given.waitForEvent('close');
    await button('Przerwij').click();
    await closed;
    await sees('Logowanie przerwano');

    const refused = await press();
    await refused.getByRole('link', { name: 'Cancel' }).click();
    await sees('Nie wyrażono zgody na to logowanie');

    await pane.locator('body').evaluate(() => {
      window.open = () => null;
    });
    await signInButton().click();
    await sees('Zezwól tej stronie na wyskakujące okna');
    expect(taken).toEqual([]);
    await expect.poll(() => signInButton().isEnabled()).toBe(true);
  });

  it('is done by Office where it can, without a window, and goes on after a restart', async () => {
    const { accessToken, idToken } = await provider.issue();
    await context.addInitScript({ content: await bridgeScript(accessToken, idToken) });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (/nested-tokens/.test(request.url())) scripts.push(request.url());
    });
    await openAccount();
    expect(scripts).toEqual([]);
    await signInButton().click();
    await sees('Pracujesz jako: Celina Wzorcowa');
    expect(scripts).toHaveLength(1);
    expect(taken).toEqual([200]);
    expect(context.pages()).toHaveLength(1);
    await page.reload();
    await pane.locator('fluent-tab', { hasText: 'Konto' }).click();
    await sees('Pracujesz jako: Celina Wzorcowa');
    // „Konto” asks anew where somebody was signed in before it was opened.
    expect(taken.length).toBeGreaterThanOrEqual(2);
    expect(taken.every((status) => status === 200)).toBe(true);
  });

  it('needs PKCE with the provider, which the pane always brings', async () => {
    const request = new URL(`${provider.issuer}/auth`);
    const page = `${server.url}/addin/sign-in.preview.html`;
    const asked = {
      client_id: 'pane',
      response_type: 'code',
      redirect_uri: page,
      scope: 'openid',
      state: 's',
    };
    for (const [name, value] of Object.entries(asked)) request.searchParams.set(name, value);
    const answer = await fetch(request, { redirect: 'manual' });
    const location = new URL(answer.headers.get('Location') ?? '');
    expect(location.searchParams.get('error')).toBe('invalid_request');
  });
});
