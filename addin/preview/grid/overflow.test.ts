import { describe, expect, it } from 'vitest';
import type { CellFormat, CellValue } from '../host/model';
import { DEFAULT_FORMAT } from '../host/state/format';
import { display } from '../host/display';
import { at, cellOf, testHost } from '../host/test-host';
import { showRow, type Place } from './overflow';

/** Every character is ten pixels wide. */
const measure = (text: string): number => text.length * 10;
const blank = cellOf(testHost(), 'A1');

function place(
  value: CellValue,
  look: Partial<CellFormat> = {},
  { pixels = 64, closed = false } = {},
): Place {
  const format = { ...DEFAULT_FORMAT, ...look };
  const text = display(value, format.numberFormat);
  return { pixels, closed, view: { ...blank, ...at('A1'), value, text, format, look: format } };
}

describe('text that is wider than its cell', () => {
  const text = 'ważny do 2028-06-30';

  it('runs over as many blank neighbours as it needs, and over the lines between', () => {
    const row = showRow([place(text), place(null), place(null), place(null), place(null)], measure);
    expect(row.map(({ open }) => open)).toEqual([true, true, true, false, false]);
    // 190 pixels of text in four cells of 64, less two paddings and a line of the first.
    expect(row[0]).toEqual({ text, room: 57 + 3 * 64, open: true });
  });

  it.each([
    ['a neighbour that says something', [place(text), place('x')]],
    ['a neighbour whose formula says nothing', [place(text), place('')]],
    ['a merged area', [place(text), place(null, {}, { closed: true })]],
    ['lines that wrap', [place(text, { wrap: true }), place(null)]],
    ['text at the right', [place(text, { horizontal: 'Right' }), place(null)]],
    ['the last column', [place(text)]],
  ])('stays in its cell before or with %s', (_, row) => {
    expect(showRow(row, measure)[0]).toEqual({ text, room: null, open: false });
  });

  it('stays in its cell where it fits', () => {
    expect(showRow([place('krótko', {}, { pixels: 80 }), place(null)], measure)).toEqual([
      { text: 'krótko', room: null, open: false },
      { text: '', room: null, open: false },
    ]);
  });
});

describe('figures that do not fit', () => {
  const shown = (value: CellValue, look: Partial<CellFormat> = {}) =>
    showRow([place(value, look), place(null)], measure)[0]?.text;

  it('are never cut: a date or a number of a fixed format becomes signs', () => {
    expect(shown(46086, { numberFormat: 'dd.mm.yyyy' })).toBe('#####');
    expect(shown(1234567.5, { numberFormat: '#,##0.00' })).toBe('#####');
    expect(shown(46086, { numberFormat: 'dd.mm' })).toBe('05.03');
  });

  it('lose decimals where the format is Excel’s own', () => {
    expect(shown(3.14159265)).toBe('3,142');
    expect(shown(12345.678)).toBe('12346');
    expect(shown(1234567)).toBe('1E+06');
    expect(shown(-123456789012)).toBe('#####');
  });
});
