/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const MILLISECONDS_OF_A_DAY = 86_400_000;

const numbers = (day: Day): { year: number; month: number; date: number } => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
};
const fromUtc = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);
const toUtc = (day: Day): number => {
  const { year, month, date } = numbers(day);
  return Date.UTC(year, month - 1, date);
};

/** Whether the text is a day of the calendar, of whatever year. */
export function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && fromUtc(date.getTime()) === text;
}

/** The day `count` calendar days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  fromUtc(toUtc(day) + count * MILLISECONDS_OF_A_DAY);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day: Day): number => new Date(toUtc(day)).getUTCDay();

/**
 * The same day of the month `months` later; the month's last day where there is no such day
 * (Excel's EDATE: 29 February 2028 + 12 months is 28 February 2029).
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = numbers(day);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

const WARSAW = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Warsaw at an instant: every date of a certification is one of these. */
export function warsawDay(instant: Date): Day {
  const parts = Object.fromEntries(WARSAW.formatToParts(instant).map((p) => [p.type, p.value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** How many days after `from` the day `to` is; negative when before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toUtc(to) - toUtc(from)) / MILLISECONDS_OF_A_DAY);
