import { formatDay } from '../../shared/messages/numbers';
import type { Standing } from './lookup';

/** What cells say; in Polish for everybody, since a workbook is read by many. */
export const FUNCTION_WORDS = {
  unknown: 'nie ma takiego numeru',
  noNumber: 'podaj numer certyfikatu, na przykład KIS/06/2026/0001',
  noEnd: 'ten wpis nie ma daty ważności',
  unavailable: 'rejestr jest teraz niedostępny',
} as const;

/** „ważny do 31.12.2028”. */
export function statusWords({ status, valid_until: until, issued, level }: Standing): string {
  const day = (of: string | null): string => (of === null ? '' : ` ${formatDay(of, 'pl')}`);
  switch (status) {
    case 'valid':
      return until === null ? 'ważny' : `ważny do${day(until)}`;
    case 'expired':
      return `wygasł${day(until)}`;
    case 'withdrawn':
      return 'cofnięty';
    case 'superseded':
      return 'zastąpiony nowszym';
    case null:
      return level === null ? `wynik z${day(issued)}` : `${level}, wynik z${day(issued)}`;
  }
}
