/** The preview and its pane used by keyboard alone, as somebody without a mouse does. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { itemsOf } from '../../shared/definition/programme';
import type { Programme } from '../../shared/definition/programme';
import type { CellPosition } from '../../shared/sheet/plan';
import { journeyOn, typed } from './journey-page';
import { AXE, violations } from './pane-keyboard';

const MOST_STOPS = 250;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** What people do by keyboard in the preview with the cards of one programme. */
export interface Life {
  /** Goes to what says these words, in the pane, and presses Enter. */
  readonly press: (words: string) => Promise<void>;
  /** Goes there and presses the space bar, as for a box to tick. */
  readonly tick: (words: string) => Promise<void>;
  /** Goes to a field and types. */
  readonly type: (field: string, text: string) => Promise<void>;
  readonly says: (words: string) => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
  readonly become: (person: string) => Promise<void>;
  readonly openCase: (words: string) => Promise<void>;
  readonly step: (title: string, data?: () => Promise<void>) => Promise<void>;
  /** Types answers into the sheet in view, cell after cell. */
  readonly fill: (card: string, answers: Answers) => Promise<void>;
  readonly handIn: (button: string) => Promise<void>;
  /** A picture of the pane wide and as narrow as Excel makes it, looked at by axe. */
  readonly look: (name: string) => Promise<void>;
}

export function lifeOn(page: Page, programme: Programme): Life {
  const { planOf, cardOf, cell, sheetTab } = journeyOn(page, programme);
  const inPane = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.localName === 'iframe');
  const inGrid = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('#kt-sheet') !== null);
  const go = async (there: () => Promise<boolean>): Promise<void> => {
    for (let part = 0; part < 14 && !(await there()); part += 1) {
      // F6 is the preview's own: whoever is inside the pane leaves it by Tab first.
      await page.keyboard.press((await inPane()) ? 'Shift+Tab' : 'F6');
    }
    expect(await there()).toBe(true);
  };
  const toGrid = async (): Promise<void> => {
    for (let stop = 0; stop < MOST_STOPS && (await inPane()); stop += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    await go(inGrid);
  };
  function frame(): Frame {
    const found = page.frames().find((one) => one !== page.mainFrame());
    if (found === undefined) throw new Error('the page has no pane');
    return found;
  }
  const focused = (): Promise<string> =>
    frame().evaluate(() => {
      const { activeElement: element } = document;
      if (element === null || element === document.body) return '';
      const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
      const named = element.getAttribute('aria-label') ?? label?.textContent;
      return (named ?? element.textContent ?? '').replaceAll('\u00A0', ' ');
    });
  const says = (words: string): Promise<void> =>
    expect
      .poll(async () => plain(await frame().locator('body').innerText()), { timeout: 20_000 })
      .toContain(words);
  async function to(words: string, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (!(await inPane())) await go(inPane);
      if ((await focused()).includes(words)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`no way to „${words}” by ${key}`);
  }
  const press = async (words: string): Promise<void> => {
    await to(words);
    await page.keyboard.press('Enter');
  };
  const tick = async (words: string): Promise<void> => {
    await to(words);
    await page.keyboard.press('Space');
  };
  const type = async (field: string, text: string): Promise<void> => {
    await to(field);
    await page.keyboard.type(text);
  };
  const tab = async (name: string): Promise<void> => {
    const onTabs = (): Promise<boolean> =>
      frame().evaluate(() => document.activeElement?.localName === 'fluent-tab');
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (!(await inPane())) await go(inPane);
      if (await onTabs()) break;
      await page.keyboard.press('Shift+Tab');
    }
    for (let one = 0; one < 8 && (await focused()) !== name; one += 1) {
      await page.keyboard.press('ArrowRight');
    }
    expect(await focused()).toBe(name);
  };
  async function toCell(at: CellPosition): Promise<void> {
    const selected = (): Promise<string | null> => cell(at).getAttribute('aria-selected');
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if ((await cell(at).count()) > 0 && (await selected()) === 'true') return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to the cell ${JSON.stringify(at)} by Tab`);
  }
  const picture = async (name: string, width: number): Promise<void> => {
    const size = page.viewportSize();
    await page.setViewportSize({ width, height: 2400 });
    expect(await violations(frame())).toEqual([]);
    const wide = await frame().evaluate(() => document.documentElement.scrollWidth);
    const room = await frame().evaluate(() => document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(room);
    const shots = process.env['KARTOTEKA_PICTURES'];
    if (shots !== undefined) await page.screenshot({ path: `${shots}/life-${name}-${width}.png` });
    if (size !== null) await page.setViewportSize(size);
  };
  return {
    press,
    tick,
    type,
    says,
    tab,
    become: async (person) => {
      await tab('Konto');
      await press(person);
      await says(`✓ ${person}`);
    },
    openCase: async (words) => {
      await tab('Sprawy');
      await press(words);
      await says('Co dalej');
    },
    step: async (title, data) => {
      await press(title);
      await data?.();
      await press('Wykonaj');
      await says('Zapisano: ');
    },
    fill: async (id, answers) => {
      await sheetTab(cardOf(id).tab).waitFor();
      await toGrid();
      await page.keyboard.press('Control+Home');
      const plan = planOf(id);
      const texts = new Map(itemsOf(cardOf(id)).map((item) => [item.id, typed(item, answers)]));
      for (const at of plan.answers) {
        const text = texts.get(at.item) ?? '';
        if (text === '') continue;
        await toCell(at);
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      await tab('Karta');
    },
    handIn: async (words) => {
      await tab('Karta');
      await press(words);
      await press('Oświadczam');
      await says('Złożono. Numer potwierdzenia');
    },
    look: async (name) => {
      await frame().evaluate(AXE);
      await picture(name, 1500);
      await picture(name, 320);
    },
  };
}
