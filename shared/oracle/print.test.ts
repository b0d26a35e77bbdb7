/** What comes out of the printer, by LibreOffice and poppler. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { maxLength } from '../card/read-cell';
import { itemsOf, type Card } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { remarks, REMARKS_CARD } from '../testing/every-kind';
import { buildSheet } from '../sheet/build';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { oracleForTests } from './oracle-for-tests';
import { hasPoppler, printedPages } from './printed-pages';

if (!hasPoppler) console.warn('Printed pages: skipped, for they need pdftotext (poppler-utils).');

const LIMIT_MS = 120_000;

/** Distinct words up to `length` characters: any one that is cut off is missed. */
function words(item: string, length: number, separator: string): string[] {
  const found: string[] = [];
  for (
    let number = 1;
    [...found, `${item}${number}`].join(separator).length <= length;
    number += 1
  ) {
    found.push(`${item}${number}`);
  }
  return found;
}

describe.skipIf(!libreOfficeAvailable().available || !hasPoppler)('a printed card', () => {
  const oracle = oracleForTests();

  async function print(card: Card, answers: Answers): Promise<{ text: string; pages: number }> {
    const identity = { programme: 'sc-kis', version: '1.0.0', card: card.id, instance: 'x' };
    const workbook = await oracle.open(writeWorkbook([buildSheet(card, { identity, answers })]));
    const pdf = await workbook.toPdf();
    await workbook.close();
    const pages = printedPages(pdf);
    return { text: pages.join('\f'), pages: pages.length };
  }

  it.each(
    SC_KIS.cards.flatMap((card) =>
      [' ', '\n'].map(
        (separator) =>
          [card.id, separator === ' ' ? 'one paragraph' : 'many lines', card, separator] as const,
      ),
    ),
  )(
    '%s shows long texts of full length whole, as %s',
    async (_, __, card, separator) => {
      const texts = itemsOf(card).flatMap((item, index) => {
        if (item.kind !== 'long-text') return [];
        // Many lines of few words: a text of full length in lines of one word is no text of people.
        const length = separator === ' ' ? maxLength(item) : 700;
        return [{ item: item.id, words: words(`w${index}x`, length, separator) }];
      });
      const answers = Object.fromEntries(
        texts.map((text) => [text.item, text.words.join(separator)]),
      );
      const { text } = await print(card, answers);
      const shown = new Set(text.split(/\s+/));
      const missing = texts.flatMap((one) => one.words.filter((word) => !shown.has(word)));
      expect(missing).toEqual([]);
    },
    LIMIT_MS,
  );

  it('keeps blank cards to a few pages', async () => {
    const pages = [];
    for (const id of ['wniosek', 'karta-standardu', 'karta-audytu', 'kalkulator-zaniechania']) {
      const card = SC_KIS.cards.find((one) => one.id === id);
      if (card !== undefined) pages.push([id, (await print(card, {})).pages]);
    }
    expect(pages).toEqual([
      ['wniosek', 4],
      ['karta-standardu', 5],
      ['karta-audytu', 5],
      ['kalkulator-zaniechania', 1],
    ]);
  });

  it('prints a table as far as it is drawn, all that is filled, and its heads on every page', async () => {
    const blank = await print(REMARKS_CARD, {});
    expect(blank.pages).toBeLessThanOrEqual(3);
    const { text, pages } = await print(REMARKS_CARD, remarks(60));
    expect(text).toContain('Uwaga 60:');
    expect(pages).toBeLessThanOrEqual(6);
    for (const page of text.split('\f').slice(1)) expect(page).toContain('Kto zgłosił');
  });
});
