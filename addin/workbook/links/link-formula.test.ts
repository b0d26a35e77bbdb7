import { describe, expect, it } from 'vitest';
import { linkFormula, parseLink } from './link-formula';

describe('a link to another sheet', () => {
  it.each(['Wniosek', 'Wniosek (2)', "Karta d'Arc", 'Zażółć', 'A!B'])('leads to %s', (sheet) => {
    expect(parseLink(linkFormula(sheet, { row: 6, column: 4 }))).toEqual({ kind: 'sheet', sheet });
  });

  it('is known without the quotation marks that Excel leaves out', () => {
    expect(parseLink('=IF(Wniosek!$E$7="","",Wniosek!$E$7)')).toEqual({
      kind: 'sheet',
      sheet: 'Wniosek',
    });
  });

  it.each([
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
