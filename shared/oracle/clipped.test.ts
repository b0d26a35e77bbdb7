/** No text is cut off by its cell, however long it may be: measured by LibreOffice's own fitting. */
import { describe, expect, it } from 'vitest';
import { maxLength } from '../card/read-cell';
import { maxRows } from '../card/read-table';
import type { AnswerValue, TableRow } from '../card/answers';
import { itemsOf, type Card, type Column, type Item } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { buildSheet } from '../sheet/build';
import { EVERY_KIND } from '../testing/every-kind';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { oracleForTests } from './oracle-for-tests';

const office = libreOfficeAvailable();
/** Words of all lengths, in capitals, which take half as much room again as other letters. */
const SAMPLE =
  'UWAGA DOTYCZY ROZSTRZYGNIĘCIA W SPRAWIE GMINNEGO PROGRAMU WSPÓŁPRACY Z ORGANIZACJAMI POZARZĄDOWYMI: ' +
  'W § 4 UST. 2 NALEŻY DOPRECYZOWAĆ, KTO I W JAKIM TERMINIE ZWOŁUJE POSIEDZENIE ZESPOŁU (NR 12/2026). ';

const textOf = (length: number): string =>
  `${SAMPLE.repeat(Math.ceil(length / SAMPLE.length)).slice(0, length - 1)}X`;

/** Tables as short as still grow: one row is as good as any. */
const MOST_ROWS = 20;
const short = (card: Card): Card => ({
  ...card,
  sections: card.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.kind === 'table' ? { ...item, max: Math.min(maxRows(item), MOST_ROWS) } : item,
    ),
  })),
});

/** The answer that takes most room; only what people may type counts, options are the sheet's own. */
function longest(item: Item | Column): AnswerValue | null {
  switch (item.kind) {
    case 'text':
    case 'long-text':
      return textOf(maxLength(item));
    case 'link':
      return `https://bip.gmina.example.pl/${'dokumenty/uchwaly/'.repeat(8)}`;
    case 'choice':
      return item.options.reduce((a, b) => (b.label.length > a.label.length ? b : a)).id;
    case 'integer':
    case 'number':
      return item.max ?? 1_000_000;
    case 'date':
      return '2026-01-31';
    case 'table': {
      const row: TableRow = Object.fromEntries(
        item.columns.flatMap((column) => {
          const value = longest(column);
          return typeof value === 'string' || typeof value === 'number' ? [[column.id, value]] : [];
        }),
      );
      return [row, {}, row];
    }
    default:
      return null;
  }
}

describe.skipIf(!office.available)('texts in their cells', { timeout: 240_000 }, () => {
  const oracle = oracleForTests();

  async function clipped(programme: string, card: Card): Promise<readonly string[]> {
    const identity = { programme, version: '1.0.0', card: card.id, instance: 'x' };
    const answers = Object.fromEntries(itemsOf(card).map((item) => [item.id, longest(item)]));
    // Fitted rows LibreOffice would fit itself, and say nothing of the heights of the plan.
    const plan = { ...buildSheet(card, { identity, answers }), fittedRows: [] };
    const workbook = await oracle.open(writeWorkbook([plan]));
    const found = await workbook.clipped();
    await workbook.close();
    return found.map(
      ({ address, needed, offered }) =>
        `${address}: ${needed.toFixed(0)} pt in ${offered.toFixed(0)}`,
    );
  }

  it.each(
    [EVERY_KIND, ...PROGRAMMES].flatMap(({ id, cards }) =>
      cards.map((card) => [id, card.id, card] as const),
    ),
  )('are shown whole on %s/%s', async (programme, _, card) => {
    expect(await clipped(programme, short(card))).toEqual([]);
  });
});
