import { describe, expect, it } from 'vitest';
import { SC_KIS } from '../programmes/sc-kis';
import { buildIndexSheet } from '../sheet/index-sheet';
import { SAMPLE } from './testing/sample-plan';
import { findAll, partOf } from './testing/xml-tree';
import { writeWorkbook } from './write';

const line = { sheet: SAMPLE.name, title: 'Karta', purpose: 'Po co', fills: ['klub'] };
const file = writeWorkbook([buildIndexSheet(SC_KIS, [line]), SAMPLE]);
const sheet = partOf(file, 'xl/worksheets/sheet1.xml');

describe('the list of cards in a file', () => {
  it('leads to the sheets, quoted as formulas quote them', () => {
    expect(findAll(sheet, 'hyperlink').map(({ attributes }) => attributes)).toEqual([
      { ref: 'A4', location: "'Karta d''oceny'!A1", display: "Karta d'oceny" },
    ]);
  });

  it('has them where the format wants them: after the rules, before the page', () => {
    const order = sheet.children.map(({ name }) => name);
    expect(order.indexOf('hyperlinks')).toBeGreaterThan(order.indexOf('mergeCells'));
    expect(order.indexOf('hyperlinks')).toBeLessThan(order.indexOf('printOptions'));
  });

  it('is no card: it has a name that says so, and no identity', () => {
    const names = findAll(partOf(file, 'xl/workbook.xml'), 'definedName').map(
      ({ attributes }) => `${attributes['name']}@${attributes['localSheetId'] ?? ''}`,
    );
    expect(names).toContain('kt_spis@0');
    expect(names).toContain('kt_karta@1');
    expect(names).not.toContain('kt_karta@0');
    expect(findAll(partOf(file, 'customXml/item1.xml'), 'karta')).toHaveLength(1);
  });
});
