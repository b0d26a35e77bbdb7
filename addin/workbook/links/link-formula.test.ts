import { describe, expect, it } from 'vitest';
import { linkFormula } from '../../../shared/sheet/links';
import { number, yesNo } from '../../../shared/testing/small-card';
import { parseLink, redirected } from './link-formula';

const cell = { row: 6, column: 4 };
/** The formula that shows the answer or the result of the id on another sheet. */
const formulaOf = (sheet: string): string =>
  linkFormula({ sheet, cells: new Map([['liczba', cell]]) }, number('liczba')) ?? '';

describe('a link to another sheet', () => {
  it.each(['Wniosek', 'Wniosek (2)', "Karta d'Arc", 'Zażółć', 'A!B'])('leads to %s', (sheet) => {
    const expected = { kind: 'sheet', sheet };
    expect(parseLink(formulaOf(sheet))).toMatchObject(expected);
    const words = linkFormula({ sheet, cells: new Map([['rule:ocena', cell]]) }, yesNo('ocena'));
    expect(parseLink(words ?? '')).toMatchObject(expected);
  });

  it('is led to another cell with everything that it says', () => {
    const words = linkFormula({ sheet: 'A', cells: new Map([['rule:x', cell]]) }, yesNo('x')) ?? '';
    const link = parseLink(words);
    const reference = link?.kind === 'sheet' ? link.reference : '';
    expect(redirected(words, reference, 'A (2)', { row: 9, column: 1 })).toBe(
      `=IF('A (2)'!$B$10="","",IF(EXACT('A (2)'!$B$10,"tak"),"Tak",IF(EXACT('A (2)'!$B$10,"nie"),"Nie","")))`,
    );
  });

  it('is known without the quotation marks that Excel leaves out', () => {
    expect(parseLink('=IF(Wniosek!$E$7="","",Wniosek!$E$7)')).toEqual({
      kind: 'sheet',
      sheet: 'Wniosek',
      reference: 'Wniosek!$E$7',
    });
  });

  it.each([
    `'[Zeszyt1.xlsx]Wniosek'!$E$7`,
    `[Zeszyt1.xlsx]Wniosek!$E$7`,
    `'C:\\Karty KIS\\[Zeszyt1.xlsx]Wniosek (2)'!$E$7`,
    `'https://example.sharepoint.com/kis/[Zeszyt1.xlsx]Karta d''Arc'!$E$7`,
  ])('is one to another workbook as %s', (reference) => {
    expect(parseLink(`=IF(${reference}="","",${reference})`)).toEqual({
      kind: 'external',
      file: 'Zeszyt1.xlsx',
    });
  });

  it.each([
    `=IF('[Zeszyt1.xlsx]Wniosek'!#REF!="","",'[Zeszyt1.xlsx]Wniosek'!#REF!)`,
    `=IF([Zeszyt1.xlsx]#REF!$E$7="","",[Zeszyt1.xlsx]#REF!$E$7)`,
    '=IF(#REF!$E$7="","",#REF!$E$7)',
    '=IF(#REF!="","",#REF!)',
    '=IF(\'A\'!#REF!="","",\'A\'!#REF!)',
  ])('is broken as %s', (formula) => {
    expect(parseLink(formula)).toEqual({ kind: 'broken' });
  });

  it.each(['=A1', '=SUM(Wniosek!E7)', 'Wniosek'])('is not %s', (formula) => {
    expect(parseLink(formula)).toBeNull();
  });
});
