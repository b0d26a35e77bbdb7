import { describe, expect, it } from 'vitest';
import { absoluteReference, cellAddress, columnLetters, rangeAddress } from './address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('writes column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
  it('writes cells and ranges', () => {
    expect(cellAddress({ row: 9, column: 1 })).toBe('B10');
    expect(rangeAddress({ top: 3, left: 1, bottom: 8, right: 2 })).toBe('B4:C9');
    expect(rangeAddress({ top: 3, left: 1, bottom: 3, right: 1 })).toBe('B4');
  });
  it('quotes sheet names', () => {
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(absoluteReference("Karta d'oceny", range)).toBe("'Karta d''oceny'!$A$1:$A$2");
  });
});
