import type { Language } from './language';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  pl: new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};

/** A number as people of the language write it: `1234,5`, `12 345,5` (with a non-breaking space). */
export const formatNumber = (value: number, language: Language): string =>
  FORMATS[language].format(value);

/** A day (`YYYY-MM-DD`) as people of the language write it: `5.03.2026` or `5 March 2026`. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  return language === 'pl'
    ? new Intl.DateTimeFormat('pl-PL', { timeZone: 'UTC' }).format(date)
    : new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(date);
}
