/** Every page of paper says something of its own, and none ends with the title of what is on the next. */
import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../programmes';
import { buildSheet } from '../sheet/build';
import type { SheetPlan } from '../sheet/plan';
import { fullCard, type Filling } from '../testing/full-card';
import { writeWorkbook } from '../xlsx/write';
import { libreOfficeAvailable } from './available';
import { oracleForTests } from './oracle-for-tests';
import { hasPoppler, printedPages } from './printed-pages';

const LIMIT_MS = 240_000;
const SOME: Filling = { rows: 7, text: 80 };
const LONGEST: Filling = { rows: 4 };
const FOOTER = /strona \d+ z \d+\s*$/i;

const words = (text: string): readonly string[] => text.split(/[\s\u00A0]+/).filter(Boolean);
const oneLine = (text: string): string => words(text).join(' ');

/** The texts of the rows that are repeated at the top of a sheet's pages. */
function repeatedText({ cells, print: { repeatedRows } }: SheetPlan): string {
  const [first, last] = repeatedRows ?? [0, -1];
  return cells
    .slice(first, last + 1)
    .flat()
    .flatMap(({ content, role }) =>
      content.kind === 'value' && role !== 'ledger' ? [String(content.value)] : [],
    )
    .join(' ');
}

const withoutFooter = (page: string): readonly string[] =>
  page
    .trimEnd()
    .split('\n')
    .filter((line) => !FOOTER.test(line));

/** Titles of sections that are the last on their page; not those that other cells say too. */
function lastTitles(sheets: readonly SheetPlan[], pages: readonly string[]): readonly string[] {
  const cells = sheets.flatMap((sheet) => sheet.cells.flat());
  const textsOf = (isTitle: boolean): readonly string[] =>
    cells.flatMap(({ role, content }) =>
      content.kind === 'value' && (role === 'section') === isTitle
        ? [oneLine(String(content.value))]
        : [],
    );
  const others = new Set(textsOf(false));
  const titles = new Set(textsOf(true).filter((title) => !others.has(title)));
  return pages.flatMap((page) => {
    const last = withoutFooter(page).map(oneLine).filter(Boolean).at(-1) ?? '';
    return titles.has(last) ? [last] : [];
  });
}

/** Pages that say nothing but what one of the sheets repeats on each of its pages. */
function emptyPages(sheets: readonly SheetPlan[], pages: readonly string[]): readonly string[] {
  const sorted = (text: string): string => [...words(text)].sort().join(' ');
  const repeated = new Set(sheets.map((sheet) => sorted(repeatedText(sheet))));
  return pages
    .map((page) => withoutFooter(page).join('\n'))
    .filter((page) => repeated.has(sorted(page)) || page.trim() === '');
}

describe.skipIf(!libreOfficeAvailable().available || !hasPoppler)('the pages of', () => {
  const oracle = oracleForTests();

  const print = async (sheets: readonly SheetPlan[]): Promise<readonly string[]> => {
    const workbook = await oracle.open(writeWorkbook(sheets));
    const pdf = await workbook.toPdf();
    await workbook.close();
    return printedPages(pdf);
  };

  it.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
    '%s all say something and end with no title, on blank and on filled cards',
    async (_, programme) => {
      const filled = (most: Filling): readonly SheetPlan[] =>
        programme.cards
          .map((card) => fullCard(programme, card, most))
          .map(({ card, ...options }) => buildSheet(card, options));
      // A blank table that grows may fill a page with rows for handwriting.
      const blank = programme.cards
        .map((card) => fullCard(programme, card, SOME))
        .map(({ card, identity }) => buildSheet(card, { identity }))
        .filter(({ tables }) => tables.every(({ growing }) => !growing));
      for (const sheets of [blank, filled(SOME), filled(LONGEST)]) {
        const pages = await print(sheets);
        expect(pages.length).toBeGreaterThanOrEqual(sheets.length);
        expect(emptyPages(sheets, pages)).toEqual([]);
        expect(lastTitles(sheets, pages)).toEqual([]);
      }
    },
    LIMIT_MS,
  );
});
