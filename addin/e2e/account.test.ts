/** „Konto” in the pane in Chromium: at 320 pixels, by keyboard, as a screen reader has it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { paneForTests } from './pane-for-tests';

const LONG = 'Zaloguj się: Logowanie Urzędu Marszałkowskiego Województwa';

/** Role and name of everything in the pane as the browser tells assistive technology. */
async function spoken(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ role, name }) =>
    `${String(role?.value)}: ${String(name?.value)}`.replaceAll('\u00a0', ' '),
  );
}

describe.skipIf(launchChromium === null)('the account page', () => {
  const pane = paneForTests();

  async function open(colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await pane.open('?issuers', {
      viewport: { width: 320, height: 900 },
      colorScheme,
    });
    await page.locator('fluent-tab', { hasText: 'Konto' }).click();
    await page.locator('fluent-button', { hasText: LONG }).waitFor();
    return page;
  }
  async function expectAccessible(page: Page): Promise<void> {
    // Fluent's components take on a changed attribute with the frame after next.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    const isWide = await page.evaluate(
      () =>
        document.documentElement.scrollWidth > 320 ||
        [...document.querySelectorAll('main *')].some(
          (element) => element.getBoundingClientRect().right > 320,
        ),
    );
    expect(isWide, 'wider than the pane').toBe(false);
    const faults = await page.evaluate(async () =>
      (await window.axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    );
    expect(faults).toEqual([]);
  }

  it('offers issuers and demonstration people, within 320 pixels', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(scheme);
      await expectAccessible(page);
      expect(await spoken(page)).toEqual(
        expect.arrayContaining([
          'heading: Logowanie',
          'button: Zaloguj się: Microsoft 365',
          `button: ${LONG}`,
          'heading: Osoby demonstracyjne',
        ]),
      );
      await page.context().close();
    }
  });

  it('is left to the window of the issuer and taken up again by keyboard alone', async () => {
    const page = await open();
    await page.locator('#page').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe(LONG);
    await page.keyboard.press('Enter');
    const status = page.locator('[role=status]');
    await expect
      .poll(async () => (await status.innerText()).replaceAll('\u00a0', ' '))
      .toContain('Dokończ logowanie w oknie');
    await expectAccessible(page);
    // Nothing begins twice.
    expect(
      await page.locator('fluent-button', { hasText: LONG }).getAttribute('disabled-focusable'),
    ).not.toBeNull();
    for (let tabs = 0; tabs < 3 && (await focused()) !== 'Przerwij'; tabs += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    // The way back is two stops: the other issuer, then this.
    expect(await focused()).toBe('Przerwij');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).toContain('Logowanie przerwano');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notice');
    await expectAccessible(page);
    await page.context().close();
  });
});
