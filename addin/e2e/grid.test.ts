/** The keyboard's way through a card of SC KIS in the preview. */
import { beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './grid-chromium';
import { insertCard, type PreviewPage } from './grid-page';
import { previewForTests } from './preview-for-tests';

describe.skipIf(launchChromium === null)('the grid over the application of SC KIS', () => {
  const { open } = previewForTests();
  let preview: PreviewPage;

  beforeEach(async () => {
    preview = await open();
    await insertCard(preview, 'wniosek');
  }, 60_000);

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await preview.page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => preview.page.keyboard.type(text);
  /** Through the name box, as a person would. */
  const goTo = async (address: string): Promise<void> => {
    await preview.page.getByLabel('Pole nazwy').fill(address);
    await press('Enter');
  };
  const textOf = async (address: string): Promise<string> =>
    (await preview.cell(address).locator('.kt-content').textContent()) ?? '';
  const focused = (): Promise<string> =>
    preview.page.evaluate(() => {
      const cell = document.activeElement?.closest('td');
      const row = cell?.closest('tr')?.getAttribute('aria-rowindex') ?? '';
      const column = Number(cell?.getAttribute('aria-colindex') ?? 0);
      return cell === null || cell === undefined ? '' : String.fromCharCode(64 + column) + row;
    });
  const alert = () => preview.page.getByRole('alertdialog');

  it('shows each sheet where it was left, a new one from its corner, tabs with whole names', async () => {
    const scrolled = () => preview.page.locator('.kt-scroller').evaluate((one) => one.scrollLeft);
    const scrollTo = (left: number) =>
      preview.page.locator('.kt-scroller').evaluate((one, to) => {
        one.scrollLeft = to;
      }, left);
    const tab = (name: string) => preview.page.getByRole('tab', { name, exact: true });
    await scrollTo(120);
    await insertCard(preview, 'karta-standardu');
    // Its first answer is a merged cell wider than the rest of the window.
    await preview.page.frameLocator('iframe').getByRole('button', { name: 'wniosek' }).focus();
    expect(await scrolled()).toBe(0);
    const clipped = await preview.page
      .locator('.kt-tabs button')
      .evaluateAll((tabs) =>
        tabs.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
      );
    expect(clipped).toEqual([]);
    await tab('Wniosek').click();
    expect(await scrolled()).toBe(120);
    await tab('Karta standardu').click();
    expect(await scrolled()).toBe(0);
  });

  it('shows the card as planned: columns of the ledger hidden, the title frozen, locks told', async () => {
    const heads = await preview.page.locator('thead th').allTextContents();
    expect(heads.slice(0, 4)).toEqual(['A', 'B', 'C', 'H']);
    expect(await textOf('A1')).toBe('Wniosek o\u00A0nadanie certyfikatu KIS');
    expect(await preview.cell('A1').evaluate((td) => getComputedStyle(td).position)).toBe('sticky');
    expect(await preview.cell('A4').getAttribute('aria-readonly')).toBe('true');
    expect(await preview.cell('B4').getAttribute('aria-readonly')).toBeNull();
    expect(await preview.cell('A3').getAttribute('colspan')).toBe('3');
  });

  it('goes from input to input with Tab, takes what is typed and calculates', async () => {
    await goTo('A1');
    await press('Tab');
    expect(await focused()).toBe('B4');
    expect(await textOf('C4')).toBe('• uzupełnij');
    await type('Gmina Żelechów');
    await press('Tab');
    expect(await focused()).toBe('B5');
    expect(await textOf('B4')).toBe('Gmina Żelechów');
    expect(await textOf('C4')).toBe('✓ gotowe');
    await press('Shift+Tab');
    expect(await focused()).toBe('B4');
    await press('ArrowDown', 'ArrowDown', 'Home');
    expect(await focused()).toBe('A6');
    await press('Control+End');
    expect(await focused()).toBe('C107');
    await press('Control+Home');
    expect(await focused()).toBe('A2');
  });

  it('says what to type, offers the list and takes the choice', async () => {
    await goTo('B5');
    const described = await preview.cell('B5').getAttribute('aria-describedby');
    const prompt = await preview.page.locator(`#${described ?? 'none'}`).textContent();
    expect(prompt).toContain('Forma prawna instytucji');
    await press('Alt+ArrowDown');
    const list = preview.page.getByLabel('Lista odpowiedzi w komórce B5');
    expect(await list.evaluate((select) => select === document.activeElement)).toBe(true);
    await list.selectOption('fundacja');
    expect(await textOf('B5')).toBe('fundacja');
    expect(await textOf('C5')).toBe('✓ gotowe');
    expect(await focused()).toBe('B5');
  });

  it('refuses what the rule forbids, lets the person try again or give up', async () => {
    await goTo('B5');
    await type('zupa');
    await press('Enter');
    expect(await alert().getByRole('button').allTextContents()).toEqual(['Ponów', 'Anuluj']);
    await press('Enter');
    expect(await alert().count()).toBe(0);
    const editor = preview.page.getByLabel('Treść komórki B5');
    expect(await editor.inputValue()).toBe('zupa');
    expect(await editor.evaluate((field) => field === document.activeElement)).toBe(true);
    await type('stowarzyszenie');
    await press('Enter');
    expect(await textOf('B5')).toBe('stowarzyszenie');
    expect(await focused()).toBe('B6');
  });

  it('forgets a refused entry when the person gives up', async () => {
    await goTo('B5');
    await type('zupa');
    await press('Enter', 'Tab', 'Enter');
    expect(await alert().count()).toBe(0);
    expect(await textOf('B5')).toBe('');
    expect(await focused()).toBe('B5');
  });

  it('refuses typing into locked cells and gives focus back', async () => {
    await goTo('A4');
    await press('x');
    expect(await alert().textContent()).toMatch(/chronion/);
    await press('Enter');
    expect(await focused()).toBe('A4');
    expect(await textOf('A4')).toMatch(/^Nazwa Wnioskodawcy/);
  });

  it('understands Polish numbers and dates', async () => {
    await goTo('B58');
    await type('0,5');
    await press('Enter');
    expect(await textOf('B58')).toBe('0,5');
    await goTo('B26');
    await type('05.03.2026');
    await press('Enter');
    expect(await textOf('B26')).toBe('05.03.2026');
    expect(await textOf('C26')).toBe('✓ gotowe');
  });

  it('edits with F2, leaves with Esc, empties with Delete', async () => {
    await goTo('B4');
    await type('Gmina');
    await press('Enter', 'ArrowUp', 'F2', 'Home');
    await type('Moja ');
    await press('Enter');
    expect(await textOf('B4')).toBe('Moja Gmina');
    await press('ArrowUp', 'F2');
    await type(' zmiana');
    await press('Escape');
    expect(await textOf('B4')).toBe('Moja Gmina');
    expect(await focused()).toBe('B4');
    await press('Delete');
    expect(await textOf('B4')).toBe('');
  });

  it('breaks lines with Alt+Enter in a merged cell', async () => {
    await goTo('B29');
    expect(await preview.cell('B29').getAttribute('rowspan')).toBe('4');
    await type('pierwszy');
    await press('Alt+Enter');
    await type('drugi');
    await press('Enter');
    expect(await textOf('B29')).toBe('pierwszy\ndrugi');
    expect(await focused()).toBe('B33');
  });

  describe('on a plain sheet', () => {
    beforeEach(async () => {
      await preview.page.getByRole('tab', { name: 'Arkusz1' }).click();
      await goTo('A1');
    });
    /** Whether the last letter of the cell's text is seen: not cut off, and nothing lies over it. */
    const isSeenWhole = (address: string): Promise<boolean> =>
      preview.cell(address).evaluate((td) => {
        const content = td.querySelector<HTMLElement>('.kt-content');
        if (content === null) return false;
        const range = document.createRange();
        range.selectNodeContents(content);
        const text = range.getBoundingClientRect();
        content.style.pointerEvents = 'auto';
        const top = document.elementFromPoint(text.right - 2, text.top + text.height / 2);
        content.style.pointerEvents = '';
        return top === content && text.right <= content.getBoundingClientRect().right + 1;
      });

    it('lets text run over blank neighbours until one of them says something', async () => {
      await type('ważny do 2028-06-30, wydany w Lublinie');
      await press('Enter');
      expect(await isSeenWhole('A1')).toBe(true);
      await preview.cell('C1').click();
      expect(await focused()).toBe('C1');
      await type('x');
      await press('Enter');
      expect(await isSeenWhole('A1')).toBe(false);
      expect(await preview.page.locator('thead th').count()).toBe(26);
    });

    it('widens for a date, and writes a number shorter where it has no room, saying all of it', async () => {
      await type('05.03.2026');
      await press('Enter');
      expect(await textOf('A1')).toBe('05.03.2026');
      expect(await isSeenWhole('A1')).toBe(true);
      await goTo('B2');
      await type('=DATA(2026;3;5)*1000000');
      await press('Enter');
      expect(await textOf('B2')).toMatch(/^4,\d+E\+10$/);
      expect(await preview.cell('B2').getAttribute('title')).toBe('46086000000');
      expect(await preview.cell('B2').getAttribute('aria-label')).toBe('46086000000');
    });
  });

  it('selects with Shift, copies and pastes', async () => {
    await goTo('B4');
    await type('Gmina');
    await press('Enter', 'ArrowUp', 'Control+c');
    await goTo('B8');
    await press('Control+v');
    expect(await textOf('B8')).toBe('Gmina');
    await press('Shift+ArrowUp', 'Shift+ArrowLeft');
    expect(await preview.page.locator('td[aria-selected=true]').count()).toBe(4);
  });

  it('shows what the formula bar gets', async () => {
    await goTo('B4');
    const bar = preview.page.getByLabel('Pasek formuły');
    await bar.click();
    await type('Powiat');
    await press('Enter');
    expect(await textOf('B4')).toBe('Powiat');
    await goTo('B4');
    expect(await bar.inputValue()).toBe('Powiat');
  });

  it('enters what was typed when another sheet is shown or a place is named', async () => {
    await goTo('B4');
    await type('Gmina');
    await preview.page.getByRole('tab', { name: 'Arkusz1' }).click();
    await preview.page.getByRole('tab', { name: 'Wniosek' }).click();
    expect(await textOf('B4')).toBe('Gmina');
    await goTo('kt_wnioskodawca_miejscowosc');
    expect(await focused()).toBe('B8');
  });

  it('goes a screenful on with Page Down and shows the cell below the frozen title', async () => {
    await goTo('B4');
    await press('PageDown');
    const top = await preview.cell('A1').evaluate((td) => td.getBoundingClientRect().bottom);
    const cell = await preview.page.locator('td:focus').boundingBox();
    expect(cell?.y).toBeGreaterThanOrEqual(top - 1);
    expect(cell?.y).toBeLessThan(830);
    expect(await focused()).not.toBe('B4');
    await press('PageUp');
    expect(await focused()).toMatch(/^[AB][1-4]$/);
  });

  it('walks through a heading and stays in the column of answers', async () => {
    await goTo('B8');
    await press('ArrowDown');
    expect(await focused()).toBe('A9');
    await press('ArrowDown');
    expect(await focused()).toBe('B10');
  });

  it('lets the keyboard out with F6 and shows another sheet with Ctrl+Page Up', async () => {
    await goTo('B4');
    await press('F6');
    expect(await preview.page.evaluate(() => document.activeElement?.textContent)).toBe('Wniosek');
    await press('F6');
    expect(await preview.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await preview.cell('B4').click();
    await press('Control+PageUp');
    const tab = preview.page.getByRole('tab', { selected: true });
    expect(await tab.textContent()).toBe('Arkusz1');
  });

  it('takes 40% in an item of percents for 40, and a space for a thousand', async () => {
    await insertCard(preview, 'kalkulator-zaniechania');
    await goTo('B7');
    await type('1 234,5');
    await press('Enter');
    expect(await textOf('B7')).toMatch(/^1\s234,50$/);
    await type('210000');
    await press('Enter');
    expect(await textOf('B8')).toMatch(/^210\s000,00$/);
    await goTo('B6');
    await type('40%');
    await press('Enter');
    expect(await textOf('B6')).toBe('40 %');
  });
});
