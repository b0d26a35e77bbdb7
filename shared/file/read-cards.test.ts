import { describe, expect, it } from 'vitest';
import type { Card } from '../definition/programme';
import { SC_KIS } from '../programmes/sc-kis';
import { addressOf } from '../sheet/address';
import { buildSheet } from '../sheet/build';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import { cell, rowPlan } from '../xlsx/testing/sample-plan';
import { writeWorkbook } from '../xlsx/write';
import { readCards } from './read-cards';
import { readFiledCard } from './read-filed-card';
import { contentsOf } from './testing/read-file';
import { editFile, type PartChanges } from './testing/edit-file';

const [card] = SC_KIS.cards;
if (card === undefined) throw new Error('no card');
const identity = { programme: SC_KIS.id, version: SC_KIS.version, card: card.id, instance: 'a1' };
const ITEMS = card.sections.flatMap(({ items }) => items);
const idOf = (kind: string): string => {
  const item = ITEMS.find((one) => one.kind === kind);
  if (item === undefined) throw new Error(`no item of ${kind}`);
  return item.id;
};
const [TEXT, DATE, NUMBER] = [idOf('text'), idOf('date'), idOf('integer')];
const answers = { [TEXT]: 'Klub „Łącznik”', [DATE]: '2026-03-05', [NUMBER]: 12 };
const plan = buildSheet(card, { identity, answers });
const file = writeWorkbook([plan]);
const SHEET = 'xl/worksheets/sheet1.xml';

const addressIn = (of: SheetPlan, item: string): string => {
  const found = of.answers.find((answer) => answer.item === item);
  if (found === undefined) throw new Error(`no answer to ${item}`);
  return addressOf(found);
};

/** Puts other markup in place of the cell of an answer. */
const withCell =
  (item: string, markup: (address: string, style: string) => string) =>
  (text: string): string =>
    text.replace(
      new RegExp(`<c r="${addressIn(plan, item)}" (s="\\d+")[^>]*?(/>|>.*?</c>)`),
      (_, style: string) => markup(`r="${addressIn(plan, item)}"`, style),
    );

const read = (bytes: Uint8Array, of: Card = card) => {
  const [filed, ...more] = readCards(contentsOf(bytes)).cards;
  if (filed === undefined) throw new Error('no card in the file');
  expect(more).toEqual([]);
  return { filed, ...readFiledCard(of, filed) };
};
const edited = (changes: PartChanges) => read(editFile(file, changes));

describe('a filled file', () => {
  it('says which card it is and gives back its answers', () => {
    const { filed, answers: found, unread } = read(file);
    expect(filed).toMatchObject({ sheet: card.tab, identity, source: 'cell' });
    expect(found).toMatchObject(answers);
    expect(unread).toEqual([]);
  });

  it('names sheets that are no cards', () => {
    const foreign = { ...rowPlan(cell('label', 'Lista obecności')), name: 'Obecność' };
    const bytes = editFile(writeWorkbook([plan, foreign]), {
      'xl/workbook.xml': (text) =>
        text.replace(/<definedName name="kt_karta" localSheetId="1">.*?<\/definedName>/, ''),
      'customXml/item1.xml': (text) => text.replace(/<karta arkusz="Obecność"[^>]*>/, ''),
    });
    const { cards, others } = readCards(contentsOf(bytes));
    expect(cards.map(({ sheet }) => sheet)).toEqual([card.tab]);
    expect(others).toEqual(['Obecność']);
  });
});

describe('a card whose hidden heads were cleared', () => {
  const headless = (): SheetPlan => ({
    ...plan,
    cells: plan.cells.map((line): readonly CellPlan[] =>
      line.map((one) =>
        one.content.kind === 'value' && String(one.content.value).startsWith('kartoteka|')
          ? { ...one, content: { kind: 'empty' } }
          : one,
      ),
    ),
  });

  it('is known by its name', () => {
    const { filed, answers: found, unread } = read(writeWorkbook([headless()]));
    expect(filed).toMatchObject({ identity, source: 'name' });
    expect(found).toMatchObject(answers);
    expect(unread).toEqual([]);
  });

  it('is known by the file’s list when its name is gone, too', () => {
    const bytes = editFile(writeWorkbook([headless()]), {
      'xl/workbook.xml': (text) =>
        text.replace(/<definedName name="kt_karta"[^>]*>.*?<\/definedName>/, ''),
    });
    const { filed, answers: found } = read(bytes);
    expect(filed).toMatchObject({ identity, source: 'list' });
    expect(found).toMatchObject(answers);
  });
});

describe('cells of other programs', () => {
  it('may hold their text themselves, in runs of several looks, with a reading aid', () => {
    const markup = (address: string, style: string) =>
      `<c ${address} ${style} t="inlineStr"><is><r><rPr><b/></rPr><t>Klub </t></r><r><t xml:space="preserve">Łąka </t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`;
    const { answers: found } = edited({ [SHEET]: withCell(TEXT, markup) });
    expect(found[TEXT]).toBe('Klub Łąka ');
  });

  it('may refer to rich texts of the table', () => {
    const { answers: found } = edited({
      'xl/sharedStrings.xml': (text) =>
        text.replace(
          /<si><t[^>]*>Klub „Łącznik”<\/t><\/si>/,
          '<si><r><t>Klub</t></r><r><rPr><i/></rPr><t xml:space="preserve"> „Łąka_x000D_”</t></r></si>',
        ),
    });
    expect(found[TEXT]).toBe('Klub „Łąka\r”');
  });

  it('may hold truth values', () => {
    const { filed } = edited({
      [SHEET]: withCell(TEXT, (address) => `<c ${address} t="b"><v>1</v></c>`),
    });
    const at = plan.answers.find(({ item }) => item === TEXT);
    expect(filed.values[at?.row ?? 0]?.[at?.column ?? 0]).toBe(true);
  });

  it('hold days of the 1904 calendar as the same days', () => {
    const { answers: found } = edited({
      'xl/workbook.xml': (text) =>
        text.replace('<bookViews>', '<workbookPr date1904="true"/><bookViews>'),
      // 5 March 2026 is 46086 from 1900 and 1462 fewer from 1904.
      [SHEET]: (text) => text.replace('<v>46086</v>', '<v>44624</v>'),
    });
    expect(found[DATE]).toBe('2026-03-05');
  });

  it('hold days in words in files of the strict form', () => {
    const { answers: found } = edited({
      [SHEET]: withCell(
        DATE,
        (address, style) => `<c ${address} ${style} t="d"><v>2026-04-01</v></c>`,
      ),
    });
    expect(found[DATE]).toBe('2026-04-01');
  });
});

describe('a broken sheet', () => {
  it('tells by cell which answer shows an error, and reads the others', () => {
    const { answers: found, unread } = edited({
      [SHEET]: withCell(NUMBER, (a, s) => `<c ${a} ${s} t="e"><f>1/0</f><v>#DIV/0!</v></c>`),
    });
    const at = plan.answers.find(({ item }) => item === NUMBER);
    expect(found).toMatchObject({ ...answers, [NUMBER]: null });
    expect(unread).toEqual([
      {
        kind: 'error-in-cell',
        item: NUMBER,
        cell: { row: at?.row, column: at?.column },
        error: '#DIV/0!',
      },
    ]);
  });

  it('tells of rows that are gone and of what stands too far away', () => {
    const { answers: found, unread } = edited({
      [SHEET]: (text) => {
        const row = (plan.answers.find(({ item }) => item === NUMBER)?.row ?? 0) + 1;
        return text
          .replace(new RegExp(`<row r="${row}".*?</row>`), '')
          .replace('</sheetData>', '<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>');
      },
    });
    expect(found).toMatchObject({ [TEXT]: answers[TEXT], [DATE]: answers[DATE] });
    expect(unread).toEqual([
      { kind: 'item-lost', item: NUMBER },
      { kind: 'outside', cell: { row: 899_999, column: 0 } },
    ]);
  });
});
