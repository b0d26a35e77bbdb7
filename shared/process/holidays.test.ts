import { describe, expect, it } from 'vitest';
import { deadline, easter, holidays } from './holidays';

describe('easter', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, expected) => {
    expect(easter(year)).toBe(expected);
  });
});

describe('holidays', () => {
  it('of 2026 are fourteen, with Corpus Christi on 4 June and Christmas Eve', () => {
    expect([...holidays(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-03',
      '2026-05-24',
      '2026-06-04',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('had no Christmas Eve before 2025', () => {
    expect(holidays(2024).has('2024-12-24')).toBe(false);
    expect(holidays(2025).has('2025-12-24')).toBe(true);
  });
});

describe('deadline', () => {
  it('does not count the day of the event', () => {
    expect(deadline('2026-11-02', 14)).toBe('2026-11-16');
  });

  it('moves from a Saturday over Sunday', () => {
    expect(deadline('2026-11-14', 14)).toBe('2026-11-30');
  });

  it('moves over a run of holidays and a week-end', () => {
    expect(deadline('2026-12-10', 14)).toBe('2026-12-28');
    expect(deadline('2025-04-07', 14)).toBe('2025-04-22');
  });

  it('stays on a working day', () => {
    expect(deadline('2026-11-10', 2)).toBe('2026-11-12');
    expect(deadline('2026-11-10', 1)).toBe('2026-11-12');
  });
});
