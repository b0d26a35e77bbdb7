import { describe, expect, it } from 'vitest';
import { fileFormula } from './formula';

describe('fileFormula', () => {
  it('takes the = off and changes nothing else', () => {
    expect(fileFormula('=IF(AND(B4="Tak",SUM(B5:B7)>=3),ROUND(B5/3,6),"")')).toBe(
      'IF(AND(B4="Tak",SUM(B5:B7)>=3),ROUND(B5/3,6),"")',
    );
  });
  it('reads another sheet, whatever its name', () => {
    const formula = "INDEX('Wniosek; d''IF(x)'!$B$4:$B$9,3)";
    expect(fileFormula(`=${formula}`)).toBe(formula);
  });
  it('does not look for functions inside texts', () => {
    expect(fileFormula('=IF(A1="","WEBSERVICE(""x"") [1] {;|","b")')).toContain('WEBSERVICE');
  });
  it.each([
    ['=XLOOKUP(A1,B1:B2,C1:C2)', 'calls XLOOKUP,'],
    ['=_xlfn.IFS(A1,1)', 'calls _xlfn.IFS,'],
    ['=INDIRECT("A1")', 'calls INDIRECT,'],
    ['=NOW()', 'calls NOW,'],
    ['=TEXT(A1,"yyyy")', 'calls TEXT,'],
    ['=1+SUM(WEBSERVICE("https://example.org"))', 'calls WEBSERVICE,'],
    ['=KARTOTEKA.STATUS(A1)', 'calls KARTOTEKA.STATUS,'],
    ['=if(A1,1,2)', 'calls if,'],
    ["=cmd|'/C calc'!A0", 'contains |.'],
    ['=[Inny.xlsx]Arkusz1!A1', 'contains [.'],
    ['=JEŻELI(A1;1;2)', 'contains ;.'],
    ['=#REF!+1', 'contains #.'],
    ['=SUM(@A1:A3)', 'contains @.'],
    ['=IF(A1="x,1,2)', 'contains ".'],
    ['1+1', 'does not begin with =.'],
    ['=', 'does not begin with =.'],
    [`="${'x'.repeat(256)}"`, 'contains a text longer than 255 characters.'],
    [`=${'1+'.repeat(5000)}1`, 'is longer than 8192 characters.'],
    ['="_x0041_"', 'contains an escape of the file format.'],
  ])('refuses %s: it %s', (formula, reason) => {
    expect(() => fileFormula(formula)).toThrow(` ${reason}`);
  });
});
