/** What an independent spreadsheet program makes of our files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libreOfficeAvailable } from '../oracle/available';
import { oracleForTests } from '../oracle/oracle-for-tests';
import type { SheetPlan } from '../sheet/plan';
import { cell, formula, SAMPLE } from './testing/sample-plan';
import { writeWorkbook } from './write';

const office = libreOfficeAvailable();

/** A sheet that holds each text in a cell of column A and, as a formula's value, in column B. */
const textsPlan = (texts: readonly string[]): SheetPlan => ({
  ...SAMPLE,
  columns: [
    { width: 40, hidden: false },
    { width: 40, hidden: false },
  ],
  heights: texts.map(() => 15),
  cells: texts.map((text, row) => [
    cell('input-long', text),
    formula('linked-long', `=A${row + 1}&""`, text),
  ]),
  merges: [],
  validations: [],
  conditionalFormats: [],
  lists: [],
  names: [],
});

/** XML 1.0, production 2, written out apart from the writer. */
const isXmlCharacter = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x1_0000
  );
};

describe.skipIf(!office.available)(
  `a written file in LibreOffice${office.available ? '' : ` (${office.reason})`}`,
  { timeout: 60_000 },
  () => {
    const oracle = oracleForTests();

    async function textsIn(texts: readonly string[]): Promise<unknown[]> {
      const workbook = await oracle.open(writeWorkbook([textsPlan(texts)]));
      const values = await workbook.read(
        ['A', 'B'].flatMap((column) =>
          texts.map((_, row) => ({ sheet: SAMPLE.name, address: `${column}${row + 1}` })),
        ),
      );
      await workbook.close();
      return values;
    }

    it('computes what the file says it computes', async () => {
      const workbook = await oracle.open(writeWorkbook([SAMPLE]));
      const at = (address: string) => ({ sheet: SAMPLE.name, address });
      expect(await workbook.read(['B13', 'B14', 'B15', 'B16'].map(at))).toEqual([
        5.166667,
        '✓ spełnia <&>',
        1,
        '',
      ]);
      await workbook.close();
    });

    it('knows names, merges, locks, rules and pages', async () => {
      const workbook = await oracle.open(writeWorkbook([SAMPLE]));
      const look = await workbook.look();
      await workbook.close();
      expect(look.names).toEqual([{ name: 'kt_lista_woj', content: '$kt_listy.$A$2:$A$4' }]);
      const [sheet, lists] = look.sheets;
      expect(lists).toMatchObject({ name: 'kt_listy', visible: false, protected: true });
      expect(sheet?.names).toEqual(
        expect.arrayContaining([
          { name: 'kt_blok', content: "$'Karta d''oceny'.$B$4:$B$10" },
          { name: 'kt_karta', content: '"kartoteka|sc-kis|1.0.0|wniosek|a1B2-c3"' },
        ]),
      );
      expect(sheet).toMatchObject({
        protected: true,
        merges: ['A1:C1', 'A2:C2', 'B10:C10'],
        unlocked: ['B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'C10'],
        printAreas: ['A1:C16'],
        repeatedRows: [0, 2],
        pageBreaksBefore: [11],
        hiddenColumns: [3],
      });
      expect(sheet?.conditionalFormats.map(({ range }) => range)).toEqual(['B14', 'B14', 'B4:B10']);
      expect(
        sheet?.validations.map(({ range, type, formulas }) => [range, type, ...formulas]),
      ).toEqual([
        ['B4', 'LIST', '"Tak";"Nie";"Nie „dotyczy"""', '0'],
        ['B5', 'LIST', 'kt_lista_woj', '0'],
        ['B6', 'WHOLE', '0', '99'],
        ['B7', 'DECIMAL', '100', '0'],
        ['B8', 'DATE', '45292', 'TODAY()'],
        ['B9', 'CUSTOM', 'OR(LEN(B9)=6;B9="")', '0'],
        ['B10', 'TEXT_LEN', '500', '0'],
      ]);
      expect(sheet?.validations[0]).toMatchObject({
        ignoresBlank: true,
        promptTitle: 'Pytanie 3',
        prompt: 'Wpisz „tak” & <nie>\nalbo zostaw puste.',
        errorTitle: 'Zła wartość',
        error: 'Wybierz z listy.',
      });
    });

    it('shows hostile texts as they are', async () => {
      const texts = [
        '=1+1',
        '+48 22 123 45 67',
        '-1',
        '@SUM(A1)',
        "=cmd|'/C calc'!A0",
        '<script>alert(1)</script>',
        '&lt;b&gt; ]]> &#65; &x;',
        "'apostrof",
        '"cudzysłów"',
        '_x0041_ _x005F_x0041_ _x000D_',
        '  spacje  ',
        '\ttabulator\t',
        'wiersz\n\ndrugi\n',
        '007',
        '1e5',
        'TRUE',
        '#REF!',
        '2024-01-01',
        'Zażółć gęślą jaźń',
        '👩🏽‍💻 😀 🏴',
        'a\u00A0b\u200Dc\u202Ed',
        'x'.repeat(32_767),
      ];
      expect(await textsIn(texts)).toEqual([...texts, ...texts]);
    });

    it('shows any text but for what XML forbids', async () => {
      const [texts = []] = fc.sample(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '<', '&', ' ', '\n', '"') }),
          ),
          { minLength: 150, maxLength: 150 },
        ),
        { numRuns: 1, seed: 20_260_101 },
      );
      const shown = texts.map((text) =>
        [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter(isXmlCharacter).join(''),
      );
      expect(texts).toHaveLength(150);
      expect(await textsIn(texts)).toEqual([...shown, ...shown]);
    });

    it('comes out of a save there with its names, rules and values', async () => {
      const workbook = await oracle.open(writeWorkbook([SAMPLE]));
      const saved = await oracle.open(await workbook.toXlsx());
      await workbook.close();
      const [sheet] = (await saved.look()).sheets;
      expect(sheet?.names).toContainEqual({
        name: 'kt_karta',
        content: '"kartoteka|sc-kis|1.0.0|wniosek|a1B2-c3"',
      });
      expect(sheet?.validations).toHaveLength(7);
      expect(await saved.read([{ sheet: SAMPLE.name, address: 'B14' }])).toEqual(['✓ spełnia <&>']);
      await saved.close();
    });

    it('prints', async () => {
      const workbook = await oracle.open(writeWorkbook([SAMPLE]));
      const pdf = new TextDecoder('latin1').decode(await workbook.toPdf());
      await workbook.close();
      expect(pdf.startsWith('%PDF-')).toBe(true);
      // The manual break makes two pages of what would fit on one.
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    });
  },
);
