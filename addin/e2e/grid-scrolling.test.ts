/** What belongs to a cell while the sheet scrolls under its title: text, list, field and note. */
import { beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { insertCard, type PreviewPage } from './grid-page';
import { previewForTests } from './preview-for-tests';

describe.skipIf(launchChromium === null)('a card that scrolls under its title', () => {
  const { open } = previewForTests();
  let preview: PreviewPage;
  beforeEach(async () => {
    preview = await open();
    await insertCard(preview, 'wniosek');
  }, 60_000);

  const goTo = async (address: string): Promise<void> => {
    await preview.page.getByLabel('Pole nazwy').fill(address);
    await preview.page.keyboard.press('Enter');
  };
  const scroll = (by: number): Promise<void> =>
    preview.page.locator('.kt-scroller').evaluate((one, pixels) => {
      one.scrollTop += pixels;
    }, by);
  const note = () => preview.page.locator('#kt-prompt');

  it('leaves room over text at the top of a cell', async () => {
    await goTo('B29');
    await preview.page.keyboard.type('Dwie sale i pracownia.');
    await preview.page.keyboard.press('Enter');
    const room = await preview.cell('B29').evaluate((td) => {
      const text = document.createRange();
      text.selectNodeContents(td.querySelector('.kt-content') ?? td);
      return text.getBoundingClientRect().top - td.getBoundingClientRect().top;
    });
    expect(room).toBeGreaterThanOrEqual(2);
  });

  it('shows neither list nor field nor note of a cell over the title that it is behind', async () => {
    /** The row whose cell is seen where B5 ends, at the arrow of its list. */
    const rowAtEnd = () =>
      preview.cell('B5').evaluate((td) => {
        const { right, top, height } = td.getBoundingClientRect();
        const seen = document.elementFromPoint(right - 8, top + height / 2);
        return seen?.closest('tr')?.getAttribute('aria-rowindex');
      });
    await goTo('B5');
    expect(await rowAtEnd()).toBe('5');
    expect(await note().isVisible()).toBe(true);
    const behind = await preview.page.evaluate(() => {
      const middle = (row: number) => {
        const box = document.querySelector(`tr[aria-rowindex="${row}"]`)?.getBoundingClientRect();
        return box === undefined ? 0 : box.top + box.height / 2;
      };
      return middle(5) - middle(1);
    });
    await scroll(behind);
    expect(await rowAtEnd()).toBe('1');
    await expect.poll(() => note().isVisible()).toBe(false);
    expect(await preview.cell('B5').getAttribute('aria-describedby')).toBe('kt-prompt');
    await scroll(-behind);
    await expect.poll(() => note().isVisible()).toBe(true);
    await preview.page.keyboard.press('F2');
    await scroll(behind);
    expect(await rowAtEnd()).toBe('1');
  });

  it('shows the note of an input that the add-in goes to below it, not over its heading', async () => {
    const { page } = preview;
    const bottomOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom);
    const cell = 'tr[aria-rowindex="5"] > td[aria-colindex="2"]';
    // The sheet ends where the cell does: the cell is in view, and its note would not be.
    await page.locator('.kt-scroller').evaluate(
      (one, bottom) => {
        one.style.flex = 'none';
        one.style.height = `${bottom - one.getBoundingClientRect().top + 20}px`;
      },
      await bottomOf(cell),
    );
    await page.frameLocator('iframe').getByRole('button', { name: 'goto', exact: true }).click();
    await note().getByText('Forma prawna').waitFor();
    const top = () => note().evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(async () => (await top()) - (await bottomOf(cell))).toBeGreaterThan(0);
    expect(await bottomOf('#kt-prompt')).toBeLessThanOrEqual(await bottomOf('.kt-scroller'));
  });
});
