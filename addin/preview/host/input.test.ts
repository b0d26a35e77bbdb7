import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { display } from './display';
import { formulaText } from './formula/shared';
import { understand } from './input';
import type { Content } from './state/sheet';

function typed(text: string, numberFormat = 'General') {
  const input = understand(text, numberFormat, 2026);
  if (input.kind !== 'content') return input.kind;
  const content: Content | null = input.content;
  return content?.kind === 'formula' ? formulaText(content) : (content?.value ?? null);
}

describe('numbers', () => {
  it.each([
    ['0,5', 0.5],
    [',5', 0.5],
    ['1 234,5', 1234.5],
    ['1\u00A0234\u00A0567', 1234567],
    ['1\u202F234,25', 1234.25],
    ['-7', -7],
    ['+7', 7],
    ['1,5E-3', 0.0015],
    ['007', 7],
    ['40%', 0.4],
    ['12,5 %', 0.125],
    ['12:30', 0.5208333333333334],
  ])('%s is %d', (text, number) => expect(typed(text)).toBe(number));

  it.each(['0.5', '1,2,3', '12 34', '1 2345', '1e9999', 'abc', '-', '=', ','])(
    '%s is text',
    (text) => {
      expect(typed(text)).toBe(text);
    },
  );

  it('in a cell that writes its own percent sign is what was typed', () => {
    expect(typed('40%', 'General" %"')).toBe(40);
    expect(typed('40', 'General" %"')).toBe(40);
    expect(typed('40%', '0%')).toBe(0.4);
    expect(typed('40', '0%')).toBe(0.4);
    expect(typed('0,4', '0%')).toBe(0.4);
  });
});

describe('dates', () => {
  it.each([
    ['05.03.2026', 46086],
    ['5.3.2026', 46086],
    ['2026-03-05', 46086],
    ['5/03/2026', 46086],
    ['5.03', 46086],
    ['5.03.26', 46086],
    ['29.02.2024', 45351],
    ['01.01.1900', 1],
    ['01.03.1900', 61],
  ])('%s', (text, serial) => expect(typed(text)).toBe(serial));

  it.each(['31.02.2026', '2026-13-01', '0.5', '32.01.2026'])(
    '%s is no day, so it is text',
    (text) => {
      expect(typed(text)).toBe(text);
    },
  );
});

describe('other input', () => {
  it('knows the Polish truth values and no English ones', () => {
    expect([typed('PRAWDA'), typed('fałsz'), typed('TRUE')]).toEqual([true, false, 'TRUE']);
  });

  it.each([
    ['=SUMA(1;2,5)', '=SUM(1,2.5)'],
    ['=JEŻELI(ORAZ(A1>0,5;B1="a;b");PRAWDA;BRAK())', '=IF(AND(A1>0.5,B1="a;b"),TRUE,NA())'],
    ["='Żółć; i Łódź'!A1", "='Żółć; i Łódź'!A1"],
    ['=usuń.zbędne.odstępy(A1)', '=TRIM(A1)'],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['-A1', '=-A1'],
    ['={1\\2;3\\4}', '={1,2;3,4}'],
  ])('%s is the formula %s', (text, formula) => expect(typed(text)).toBe(formula));

  it('says what is no formula', () => expect(typed('=SUMA(1;')).toBe('not-a-formula'));

  it('keeps everything in a cell of text', () => {
    expect(typed('007', '@')).toBe('007');
    expect(typed('=1+1', '@')).toBe('=1+1');
    expect(typed('05.03.2026', '@')).toBe('05.03.2026');
  });

  it('takes the text after an apostrophe', () => expect(typed("'007")).toBe('007'));

  it('empties the cell', () => expect(typed('')).toBeNull());
});

describe('display', () => {
  it.each([
    [0, 'General', '0'],
    [1234.5, 'General', '1234,5'],
    [1 / 3, 'General', '0,333333333'],
    [0.1 + 0.2, 'General', '0,3'],
    [-12, 'General', '-12'],
    [123456789012, 'General', '1,23457E+11'],
    [40, 'General" %"', '40 %'],
    [12.5, '0.00" %"', '12,50 %'],
    [0.4, '0%', '40%'],
    [1234.5, '#,##0.00', '1\u00A0234,50'],
    [1234567, '#,##0', '1\u00A0234\u00A0567'],
    [1.005, '0.00', '1,01'],
    [-0.001, '0.00', '0,00'],
    [5, '000', '005'],
    [-5, '0;(0)', '(5)'],
    [12.3, '#,##0.00 "zł"', '12,30 zł'],
    [46086, 'yyyy-mm-dd', '2026-03-05'],
    [46086, 'dd.mm.yyyy', '05.03.2026'],
    [46086, 'd mmmm yyyy', '5 marca 2026'],
    [46086, 'mmmm yyyy', 'marzec 2026'],
    [46086, 'dddd', 'czwartek'],
    [46086.75, 'yyyy-mm-dd hh:mm', '2026-03-05 18:00'],
    [-1, 'yyyy-mm-dd', '########'],
    [5, '@', '5'],
  ])('%d under %s', (value, format, text) => expect(display(value, format)).toBe(text));

  it('shows other values as Polish Excel does', () => {
    expect(display(null, 'General')).toBe('');
    expect(display('', 'General')).toBe('');
    expect(display(true, 'General')).toBe('PRAWDA');
    expect(display({ error: '#N/A' }, '0.00')).toBe('#N/D!');
    expect(display('Łódź', '@')).toBe('Łódź');
  });

  it('shows what typing it again gives back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(typed(display(value, '#,##0.00'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
