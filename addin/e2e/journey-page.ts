/** The preview with the shipped pane, used as people use it. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { answerTo, type Answers } from '../../shared/card/answers';
import { itemsOf, type Card, type Item, type Programme } from '../../shared/definition/programme';
import { buildSheet } from '../../shared/sheet/build';
import type { CellPosition, SheetPlan } from '../../shared/sheet/plan';

/** What a Polish official types for an answer. */
export function typed(item: Item, answers: Answers): string {
  const answer = answerTo(answers, item.id);
  if (item.kind === 'choice') return item.options.find(({ id }) => id === answer)?.label ?? '';
  if (item.kind === 'date' && typeof answer === 'string') {
    return answer.split('-').reverse().join('.');
  }
  if (typeof answer === 'number') return String(answer).replace('.', ',');
  return typeof answer === 'string' ? answer : '';
}

/** What people do in the preview with the cards of one programme. */
export interface Journey {
  readonly pane: FrameLocator;
  readonly cardOf: (id: string) => Card;
  readonly planOf: (id: string) => SheetPlan;
  /** Waits until the pane says it; which spaces do not break is not looked at. */
  readonly paneSays: (text: string) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly tab: (name: string) => Locator;
  readonly cell: (at: CellPosition) => Locator;
  readonly sheetTab: (name: string) => Locator;
  readonly goTo: (at: CellPosition) => Promise<void>;
  readonly insert: (card: string) => Promise<void>;
  /** Types answers into their cells, one after the other. */
  readonly fill: (card: string, answers: Answers) => Promise<void>;
  readonly become: (person: string) => Promise<void>;
  /** Takes a step of the case that is open in the pane. */
  readonly step: (title: string) => Promise<void>;
  readonly openCase: (institution: string) => Promise<void>;
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

export function journeyOn(page: Page, programme: Programme): Journey {
  const pane = page.frameLocator('iframe');
  const cardOf = (id: string): Card => {
    const card = programme.cards.find((candidate) => candidate.id === id);
    if (card === undefined) throw new Error(`${programme.id} has no card "${id}"`);
    return card;
  };
  const identity = { programme: programme.id, version: programme.version, instance: 'x' };
  const planOf = (id: string): SheetPlan =>
    buildSheet(cardOf(id), { identity: { ...identity, card: id } });
  const paneSays = (text: string): Promise<void> =>
    expect
      .poll(async () => plain(await pane.locator('main').innerText()), { timeout: 15_000 })
      .toContain(text);
  const button = (name: string | RegExp): Locator =>
    pane.locator('fluent-button, button').filter({ hasText: name }).first();
  const tab = (name: string): Locator => pane.locator('fluent-tab', { hasText: name });
  const cell = ({ row, column }: CellPosition): Locator =>
    page.locator(`tr[aria-rowindex="${row + 1}"] > td[aria-colindex="${column + 1}"]`);
  const sheetTab = (name: string): Locator => page.getByRole('tab', { name, exact: true });
  async function goTo({ row, column }: CellPosition): Promise<void> {
    await cell({ row, column }).click();
    await expect.poll(() => cell({ row, column }).getAttribute('aria-selected')).toBe('true');
  }
  return {
    pane,
    cardOf,
    planOf,
    paneSays,
    button,
    tab,
    cell,
    sheetTab,
    goTo,
    insert: async (card) => {
      await tab('Wstaw').click();
      const cards = pane.locator(`details:has(#programme-${programme.id})`);
      await cards.waitFor();
      if ((await cards.getAttribute('open')) === null) await cards.locator('summary').click();
      await pane.locator(`#insert-${programme.id}-${card}`).click();
      await sheetTab(cardOf(card).tab).waitFor();
    },
    fill: async (card, answers) => {
      const plan = planOf(card);
      for (const item of itemsOf(cardOf(card))) {
        const text = typed(item, answers);
        const at = plan.answers.find((answer) => answer.item === item.id);
        if (text === '' || at === undefined) continue;
        await goTo(at);
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
    },
    become: async (person) => {
      await tab('Konto').click();
      await button(new RegExp(person)).click();
      await paneSays(`Pracujesz jako: ${person}`);
    },
    step: async (title) => {
      await button(title).click();
      await button('Wykonaj').click();
      await pane.getByText(`Zapisano: ${title}.`).waitFor();
    },
    openCase: async (institution) => {
      await tab('Sprawy').click();
      await button('Wszystkie').click();
      await pane.locator('button.row', { hasText: institution }).first().click();
      await pane.getByRole('heading', { name: 'Co dalej' }).waitFor();
    },
  };
}
