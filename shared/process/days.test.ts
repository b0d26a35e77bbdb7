import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isCalendarDay, warsawDay } from './days';

describe('addMonths is EDATE', () => {
  it.each([
    ['2026-11-22', 36, '2029-11-22'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months give %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('isCalendarDay', () => {
  it.each(['2028-02-29', '1899-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });
  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', '', 'x'])(
    '„%s” is none',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );
});

describe('addDays', () => {
  it('crosses months, leap days and the changes of clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('warsawDay', () => {
  it('begins an hour before UTC in winter and two hours before in summer', () => {
    expect(warsawDay(new Date('2026-01-15T22:59:59Z'))).toBe('2026-01-15');
    expect(warsawDay(new Date('2026-01-15T23:00:00Z'))).toBe('2026-01-16');
    expect(warsawDay(new Date('2026-07-15T21:59:59Z'))).toBe('2026-07-15');
    expect(warsawDay(new Date('2026-07-15T22:00:00Z'))).toBe('2026-07-16');
  });
});
