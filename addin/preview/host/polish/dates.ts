/** Days as Excel counts them: 1 is 1 January 1900, and 1900 had a 29 February. */

export interface Day {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial 60 is the day that never was. */
const LEAP_BUG = 60;

/** `null` for a day that the calendar or Excel does not have. */
export function serialOf({ year, month, day }: Day): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year < 1900 || year > 9999) return null;
  const days = Math.round((date.getTime() - EPOCH) / MS_PER_DAY);
  return days > LEAP_BUG ? days : days - 1;
}

/** The day that a serial number falls on; its fraction is the time of day. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  const date = new Date(EPOCH + (whole < LEAP_BUG ? whole + 1 : whole) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 0 is Sunday, as `Date` has it. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

/** Today's serial number in the user's own time zone. */
export function todaySerial(now: Date): number {
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return serialOf(day) ?? 0;
}
