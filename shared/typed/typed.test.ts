import { describe, expect, it } from 'vitest';
import { typedDay } from './day';
import { typedNumber } from './number';

describe('a typed number', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['-7', -7],
    [',5', 0.5],
    ['007', 7],
  ])('%s is %d', (text, number) => expect(typedNumber(text)).toBe(number));

  it.each(['', '0.5', '12 34', '1,2,3', 'trzy', '5 zł'])('„%s” is none', (text) =>
    expect(typedNumber(text)).toBeNull(),
  );
});

describe('a typed day', () => {
  const fifth = { year: 2026, month: 3, day: 5 };
  it.each(['05.03.2026', '5.3.2026', '2026-03-05', '5/03/2026', '5.03.26'])('%s', (text) =>
    expect(typedDay(text, null)).toEqual(fifth),
  );

  it('without a year is one where the year is known', () => {
    expect(typedDay('5.03', 2026)).toEqual(fifth);
    expect(typedDay('5.03', null)).toBeNull();
  });

  it.each(['5 marca 2026', '5.3-2026', '2026', ''])('„%s” is none', (text) =>
    expect(typedDay(text, 2026)).toBeNull(),
  );
});
