import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../sheet/plan';
import { cell, formula, rangeOf, SAMPLE } from './testing/sample-plan';
import { findAll, parseXml, partOf, partsOf, type XmlNode } from './testing/xml-tree';
import { writeWorkbook } from './write';

const SHEET = 'xl/worksheets/sheet1.xml';
const second: SheetPlan = {
  ...SAMPLE,
  name: 'Druga',
  identity: { ...SAMPLE.identity, card: 'audyt', instance: 'zz' },
};
const file = writeWorkbook([SAMPLE, second]);
const sheet = partOf(file, SHEET);

const cellAt = (node: XmlNode, address: string): XmlNode | undefined =>
  findAll(node, 'c').find(({ attributes }) => attributes['r'] === address);
const formatOf = (address: string): XmlNode | undefined =>
  findAll(partOf(file, 'xl/styles.xml'), 'cellXfs')[0]?.children[
    Number(cellAt(sheet, address)?.attributes['s'])
  ];
const only = (content: SheetPlan['cells'][number][number]): SheetPlan => ({
  ...SAMPLE,
  columns: [{ width: 10, hidden: false }],
  heights: [20],
  cells: [[content]],
  merges: [],
});

describe('the file', () => {
  it('is the same bytes each time', () => {
    expect(writeWorkbook([SAMPLE, second])).toEqual(file);
  });

  it('has well-formed parts only, the content types first', () => {
    const parts = partsOf(file);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    expect(parts.size).toBeGreaterThan(10);
    for (const xml of parts.values()) expect(parseXml(xml).name).not.toBe('');
  });

  it('says of each part what it is', () => {
    const types = partOf(file, '[Content_Types].xml');
    const named = findAll(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const paths = [...partsOf(file).keys()].map((path) => `/${path}`);
    expect(paths).toEqual(expect.arrayContaining(named));
    expect(named).toContain('/xl/worksheets/sheet3.xml');
    const plain = paths.filter((path) => !named.includes(path) && !path.endsWith('.rels'));
    expect(plain).toEqual(['/[Content_Types].xml', '/customXml/item1.xml']);
  });

  it('has every part that a relationship names, and no part without one', () => {
    const parts = partsOf(file);
    const targets = [...parts.keys()]
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => {
        const base = `https://file/${path.replace(/_rels\/[^/]*$/, '')}`;
        return findAll(partOf(file, path), 'Relationship').map(({ attributes }) =>
          new URL(attributes['Target'] ?? '', base).pathname.slice(1),
        );
      });
    const parted = [...parts.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(targets.toSorted()).toEqual(parted.toSorted());
  });

  it('tells no time', () => {
    const times = new Set<number>();
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at + 14 < file.length; at += 1)
      if (view.getUint32(at, true) === 0x0403_4b50) times.add(view.getUint32(at + 10, true));
    // DOS date 1980-01-01 (0x0021), time 12:00 (0x6000).
    expect([...times]).toEqual([0x0021_6000]);
  });
});

describe('a sheet', () => {
  it('has its elements in the order of the schema (ECMA-376 18.3.1.99)', () => {
    const schema =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells ' +
      'conditionalFormatting conditionalFormatting conditionalFormatting dataValidations ' +
      'printOptions pageMargins pageSetup headerFooter rowBreaks ignoredErrors';
    expect(sheet.children.map(({ name }) => name)).toEqual(schema.split(' '));
  });

  it('holds constants and formulas with their values', () => {
    const shown = (address: string): string | undefined =>
      cellAt(sheet, address)
        ?.children.map(({ name, text }) => `${name}:${text}`)
        .join(' ');
    expect(shown('B6')).toBe('v:3');
    expect(shown('B13')).toBe('f:ROUND(SUM(B6:B7)/3,6) v:5.166667');
    expect(shown('B14')).toBe('f:IF(B4="Tak","✓ spełnia <&>","✗ odstępstwo") v:✓ spełnia <&>');
    expect(cellAt(sheet, 'B14')?.attributes['t']).toBe('str');
    expect(shown('B15')).toBe('f:AND(B4<>"",ISNUMBER(B6)) v:1');
    expect(cellAt(sheet, 'B15')?.attributes['t']).toBe('b');
  });

  it('keeps texts in the shared table, spaces and line ends with them', () => {
    const [one] = findAll(
      partOf(writeWorkbook([only(cell('label', '  a\n_x0041_ '))]), 'xl/sharedStrings.xml'),
      't',
    );
    expect(one?.text).toBe('  a\n_x005F_x0041_ ');
    expect(one?.attributes['xml:space']).toBe('preserve');
  });

  it('cuts a text that no cell can hold', () => {
    const parts = writeWorkbook([only(cell('input-long', 'x'.repeat(40_000)))]);
    expect(findAll(partOf(parts, 'xl/sharedStrings.xml'), 't')[0]?.text).toBe(
      `${'x'.repeat(32_766)}…`,
    );
  });

  it('gives every cell of a merge the look of its first', () => {
    const plan: SheetPlan = {
      ...SAMPLE,
      cells: SAMPLE.cells.map((row, index) =>
        index === 9 ? row.map((one, at) => (at === 2 ? cell('blank') : one)) : row,
      ),
    };
    const written = partOf(writeWorkbook([plan]), SHEET);
    expect(cellAt(written, 'C10')?.attributes['s']).toBe(cellAt(written, 'B10')?.attributes['s']);
    expect(cellAt(written, 'C10')?.attributes['s']).not.toBe(undefined);
  });

  it('unlocks inputs and nothing else', () => {
    const locked = (address: string): string | undefined =>
      formatOf(address)?.children.find(({ name }) => name === 'protection')?.attributes['locked'];
    expect(['B4', 'B6', 'B8', 'B10'].map(locked)).toEqual(['0', '0', '0', '0']);
    expect(['A1', 'A4', 'B13', 'D1'].map(locked)).toEqual(['1', '1', '1', '1']);
    expect(findAll(sheet, 'sheetProtection')[0]?.attributes).toEqual({
      sheet: '1',
      formatColumns: '0',
      formatRows: '0',
    });
  });

  it('formats text as text and dates as dates', () => {
    expect(formatOf('B9')?.attributes['numFmtId']).toBe('49');
    const date = formatOf('B8')?.attributes['numFmtId'];
    const [own] = findAll(partOf(file, 'xl/styles.xml'), 'numFmt').filter(
      ({ attributes }) => attributes['numFmtId'] === date,
    );
    expect(own?.attributes['formatCode']).toBe('yyyy-mm-dd');
  });

  it('has the widths that Excel shows as the plan’s', () => {
    const [first, , , ledger] = findAll(sheet, 'col');
    // Excel's dialog shows (256·width·7/256 − 5)/7 of the file's width.
    expect((Number(first?.attributes['width']) * 7 - 5) / 7).toBeCloseTo(34, 1);
    expect(ledger?.attributes['hidden']).toBe('1');
    expect(findAll(sheet, 'row')[9]?.attributes).toMatchObject({ ht: '60', customHeight: '1' });
  });

  it('freezes its head and waits at the first answer', () => {
    expect(findAll(sheet, 'pane')[0]?.attributes).toMatchObject({
      ySplit: '3',
      topLeftCell: 'A4',
      state: 'frozen',
    });
    expect(findAll(sheet, 'selection')[0]?.attributes['activeCell']).toBe('B4');
    const selected = findAll(partOf(file, 'xl/worksheets/sheet2.xml'), 'sheetView')[0];
    expect(selected?.attributes['tabSelected']).toBeUndefined();
  });

  it('prints on A4, one page wide', () => {
    expect(findAll(sheet, 'pageSetup')[0]?.attributes).toEqual({
      paperSize: '9',
      orientation: 'portrait',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(findAll(sheet, 'oddFooter')[0]?.text).toBe('&LKartoteka&CStrona &P z &N');
    expect(findAll(sheet, 'brk').map(({ attributes }) => attributes['id'])).toEqual(['11']);
  });

  it('colours conditional formats by bgColor', () => {
    const [rule] = findAll(sheet, 'cfRule');
    const dxf = findAll(partOf(file, 'xl/styles.xml'), 'dxf')[Number(rule?.attributes['dxfId'])];
    const colours = (name: string): (string | undefined)[] =>
      dxf === undefined ? [] : findAll(dxf, name).map(({ attributes }) => attributes['rgb']);
    expect(colours('bgColor')).toEqual(['FFE3F2E6']);
    expect(colours('color')).toEqual(['FF14532D']);
  });
});

describe('names and identity', () => {
  const names = findAll(partOf(file, 'xl/workbook.xml'), 'definedName').map(
    ({ attributes, text }) => `${attributes['localSheetId'] ?? '*'} ${attributes['name']} ${text}`,
  );
  it('says which card a sheet is', () => {
    expect(names).toContain('0 kt_karta "sc-kis|1.0.0|wniosek|a1B2-c3"');
    expect(names).toContain('1 kt_karta "sc-kis|1.0.0|audyt|zz"');
    expect(
      findAll(partOf(file, 'customXml/item1.xml'), 'karta').map(({ attributes }) => attributes),
    ).toEqual([
      {
        arkusz: "Karta d'oceny",
        program: 'sc-kis',
        wersja: '1.0.0',
        karta: 'wniosek',
        egzemplarz: 'a1B2-c3',
      },
      { arkusz: 'Druga', program: 'sc-kis', wersja: '1.0.0', karta: 'audyt', egzemplarz: 'zz' },
    ]);
    expect(partOf(file, 'customXml/item1.xml').attributes['xmlns']).toBe('urn:kartoteka:zeszyt:1');
  });
  it('names cells on their sheet and each list once for all', () => {
    expect(names).toContain("0 kt_blok 'Karta d''oceny'!$B$4:$B$10");
    expect(names).toContain("1 kt_blok 'Druga'!$B$4:$B$10");
    expect(names.filter((name) => name.includes('kt_lista_woj'))).toEqual([
      "* kt_lista_woj 'kt_listy'!$A$2:$A$4",
    ]);
    expect(names).toContain("0 _xlnm.Print_Titles 'Karta d''oceny'!$1:$3");
  });
  it('has a sheet of lists only when there are lists', () => {
    const sheets = (plans: readonly SheetPlan[]): unknown[] =>
      findAll(partOf(writeWorkbook(plans), 'xl/workbook.xml'), 'sheet').map(({ attributes }) => [
        attributes['name'],
        attributes['state'],
      ]);
    expect(sheets([second])).toEqual([
      ['Druga', undefined],
      ['kt_listy', 'veryHidden'],
    ]);
    expect(sheets([{ ...second, lists: [], validations: [] }])).toEqual([['Druga', undefined]]);
  });
});

describe('plans that Excel would not open', () => {
  const row = (...cells: SheetPlan['cells'][number]): SheetPlan => ({
    ...SAMPLE,
    columns: cells.map(() => ({ width: 10, hidden: false })),
    heights: [20],
    cells: [cells],
    merges: [],
  });
  it.each<[string, readonly SheetPlan[], string]>([
    ['no sheet', [], 'needs a sheet'],
    ['two sheets of one name', [SAMPLE, { ...SAMPLE, name: SAMPLE.name.toUpperCase() }], 'same'],
    ['a name too long', [{ ...SAMPLE, name: 'x'.repeat(32) }], 'cannot be called'],
    ['a name with a colon', [{ ...SAMPLE, name: 'a:b' }], 'a:b'],
    ['the name of the sheet of lists', [{ ...SAMPLE, name: 'KT_listy' }], 'KT_listy'],
    ['a ragged plan', [{ ...SAMPLE, heights: [20] }], 'rows'],
    ['a row too high', [{ ...row(cell('label')), heights: [410] }], '409'],
    [
      'overlapping merges',
      [{ ...SAMPLE, merges: [rangeOf(9, 1, 9, 2), rangeOf(8, 2, 9, 2)] }],
      'B10:C10',
    ],
    [
      'a content under a merge',
      [{ ...row(cell('label', 'a'), cell('label', 'b')), merges: [rangeOf(0, 0, 0, 1)] }],
      'A1:B1',
    ],
    ['a number that is none', [only(cell('input-number', Number.NaN))], 'NaN'],
    ['an infinite result', [only(formula('result', '=1/3', Infinity))], 'Infinity'],
    [
      'a name twice',
      [{ ...SAMPLE, names: ['kt_a', 'kt_A'].map((name) => ({ name, range: rangeOf(0, 0) })) }],
      'twice',
    ],
    [
      'a name that is an address',
      [{ ...SAMPLE, names: [{ name: 'I1', range: rangeOf(0, 0) }] }],
      'I1',
    ],
    [
      'an identity that breaks its own form',
      [{ ...SAMPLE, identity: { ...SAMPLE.identity, card: 'a|b' } }],
      'a|b',
    ],
    [
      'one list name for two lists',
      [SAMPLE, { ...second, lists: [{ name: 'kt_lista_woj', values: ['x'] }] }],
      'kt_lista_woj',
    ],
    ['an empty list', [{ ...SAMPLE, lists: [{ name: 'kt_lista_woj', values: [] }] }], 'empty'],
    ['a function that Excel 2016 lacks', [only(formula('result', '=IFS(A1,1)', 1))], 'IFS'],
  ])('are refused: %s', (_, plans, message) => {
    expect(() => writeWorkbook(plans)).toThrow(message);
  });
});
