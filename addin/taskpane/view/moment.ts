import type { Language } from '../../../shared/messages/language';
import { formatDay } from '../../../shared/messages/numbers';
import { warsawDay } from '../../../shared/process/days';

const HOURS = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant (RFC 3339) as people in Poland tell it: „14.09.2026, 11:30”. */
export function moment(instant: string, language: Language): string {
  const date = new Date(instant);
  return `${formatDay(warsawDay(date), language)}, ${HOURS.format(date)}`;
}

/** The day of an instant in Poland: „14.09.2026”. */
export const dayOf = (instant: string, language: Language): string =>
  formatDay(warsawDay(new Date(instant)), language);
