/** Calendar days as `YYYY-MM-DD`, as people and the register write them. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/** Excel's day 0 in its 1900 system, right for every day since 1 March 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
/** Before it Excel's serial numbers are one off (its 29 February 1900), after it they end. */
const FIRST = '1900-03-01';
const LAST = '9999-12-31';

/** Whether the text is a day that exists and that Excel can hold. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (match === null || text < FIRST || text > LAST) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Excel's serial number of a day; null when the text is no day. */
export const serialOfDay = (text: string): number | null =>
  isDay(text) ? (Date.parse(`${text}T00:00:00Z`) - EXCEL_EPOCH) / MS_PER_DAY : null;

/** The day of an Excel serial number; null when it is not a whole number or no day. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial)) return null;
  const date = new Date(EXCEL_EPOCH + serial * MS_PER_DAY);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString().slice(0, 10);
  return isDay(text) ? text : null;
}
