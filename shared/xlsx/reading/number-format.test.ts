import { describe, expect, it } from 'vitest';
import { isBuiltInDate, isDateCode } from './number-format';

describe('a number format', () => {
  it.each([
    'dd.mm.yyyy',
    'd mmm yyyy',
    '[$-415]d mmmm yyyy;@',
    'yyyy\\-mm\\-dd',
    'h:mm:ss AM/PM',
    '[h]:mm',
    '[mm]:ss',
    '[Red]dd/mm',
  ])('%s shows dates or times', (code) => {
    expect(isDateCode(code)).toBe(true);
  });

  it.each([
    'General',
    'General" %"',
    '0.00" dni"',
    '#,##0.00\\ "zł"',
    '#,##0.00 [$zł-415]',
    '[Red]-0.00',
    '@',
    '_-* #,##0\\ _z_ł_-',
    '0.00E+00',
    '"dzień" 0',
  ])('%s shows none', (code) => {
    expect(isDateCode(code)).toBe(false);
  });

  it('of Excel’s own is known by its number', () => {
    expect([14, 22, 45, 58].every(isBuiltInDate)).toBe(true);
    expect([0, 2, 9, 13, 23, 49, 164].some(isBuiltInDate)).toBe(false);
  });
});
