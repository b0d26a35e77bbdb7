import { addDays, weekday, type Day } from './days';

/** Easter Sunday of a year by the Gregorian computus (Meeus, Jones, Butcher). */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * shift + 114;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`;
}

const FIXED = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'];
/** Christmas Eve is a holiday since 1 February 2025 (Act of 6 December 2024, Dz.U. poz. 1965). */
const FIRST_CHRISTMAS_EVE = 2025;

/** Public holidays of Poland (Act of 18 January 1951 on days free from work), Sundays aside. */
export function holidays(year: number): ReadonlySet<Day> {
  const sunday = easter(year);
  const fixed = year >= FIRST_CHRISTMAS_EVE ? [...FIXED, '12-24'] : FIXED;
  return new Set([
    ...fixed.map((date) => `${year}-${date}`),
    sunday,
    addDays(sunday, 1),
    addDays(sunday, 49),
    addDays(sunday, 60),
  ]);
}

/** Whether offices work: neither Saturday, Sunday nor a public holiday. */
const isWorkingDay = (day: Day): boolean =>
  ![0, 6].includes(weekday(day)) && !holidays(Number(day.slice(0, 4))).has(day);

/**
 * The last day of a time that ends on `day`: an end on a Saturday or a day free from work moves to
 * the next day that is neither (KPA art. 57 § 4).
 */
export function lastDay(day: Day): Day {
  let end = day;
  while (!isWorkingDay(end)) end = addDays(end, 1);
  return end;
}

/**
 * Last day of a time limit of `days` calendar days from `day`. The day of the event is not counted
 * (KPA art. 57 § 1).
 */
export const deadline = (day: Day, days: number): Day => lastDay(addDays(day, days));
