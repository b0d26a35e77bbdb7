/** Words about cases and their procedure in Polish; the English ones must have the same shape. */
import { polishCount } from '../../shared/messages/plural';
import type { CertificateStatus } from '../../shared/api/register';

const POLISH_STATUSES: Readonly<Record<CertificateStatus, string>> = {
  valid: 'ważny',
  expired: 'wygasł',
  withdrawn: 'cofnięty',
  superseded: 'zastąpiony nowszym',
};

export const procedurePl = {
  overdue: (day: string) => `po terminie, który minął ${day}`,
  recorded: (day: string) => `zapisano ${day}`,
  exceptions: 'Wyjątki',
  personal: 'Dane osobowe w\u00A0tej sprawie',
  erased: 'usunięto dane osobowe',
  erasedItems: 'Usunięte pozycje',
  allowed: (by: string, day: string) => `Zgoda: ${by}, ${day}`,
  basis: 'Podstawa rozstrzygnięcia',
  basisCard: (card: string, revision: number) => `${card}: wersja ${revision}`,
  basisResults: (card: string) => `Wyniki: ${card}`,
  insertRevision: 'Wstaw tę wersję',
  insertRevisionNamed: (card: string, revision: number) =>
    `Wstaw tę wersję: ${card}, wersja ${revision}`,
  file: 'Zaskarżone rozstrzygnięcie',
  status: 'W\u00A0rejestrze',
  statuses: POLISH_STATUSES,
  until: (status: string, day: string) => `${status}, do\u00A0${day}`,

  renewal: {
    title: 'Przedłużenie certyfikatu',
    open: (until: string) =>
      `Wniosek o\u00A0przedłużenie można złożyć do\u00A0${until}. Otworzy się wypełniony odpowiedziami z\u00A0tej sprawy: sprawdź je i\u00A0popraw, co się zmieniło.`,
    opens: (from: string) => `Wniosek o\u00A0przedłużenie można złożyć od\u00A0${from}.`,
    underWay: 'Wniosek o\u00A0przedłużenie jest już złożony; czeka wśród spraw.',
    ask: 'Przedłuż certyfikat',
    goTo: 'Przejdź do wniosku o\u00A0przedłużenie',
    into: (number: string) => `nowa sprawa: przedłużenie certyfikatu ${number}`,
    row: (number: string) => `przedłużenie ${number}`,
  },

  lists: {
    late: 'Po terminie',
    soon: 'Do 7 dni',
    rest: 'Pozostałe',
    closed: 'Zakończone',
    titled: (title: string, count: number) => `${title} (${count})`,
    partial: 'Liczby obejmują sprawy wczytane dotąd.',
    due: (day: string) => `do\u00A0${day}`,
    wasDue: (day: string) => `termin minął ${day}`,
  },

  checklist: {
    title: 'Ocena pozycja po pozycji',
    help: 'Zaznacz to, co wymaga uzupełnienia. Z\u00A0zaznaczeń powstanie tekst wezwania; do wysłania zostają na tym urządzeniu.',
    begin: 'Sprawdź pozycje wniosku',
    goOn: (count: number) =>
      `Wróć do sprawdzania (${polishCount(count, ['zaznaczenie', 'zaznaczenia', 'zaznaczeń'])})`,
    loading: 'Wczytuję odpowiedzi…',
    leave: 'Zamknij listę',
    section: (marked: number, count: number) => `${marked} z\u00A0${count}`,
    sectionName: (marked: number, count: number) =>
      `zaznaczono ${marked} z\u00A0${polishCount(count, ['pozycji', 'pozycji', 'pozycji'])}`,
    blank: 'brak odpowiedzi',
    mark: 'wymaga uzupełnienia',
    markNamed: (label: string) => `wymaga uzupełnienia: ${label}`,
    remark: 'Co poprawić (krótko)',
    remarkNamed: (label: string) => `Co poprawić (krótko): ${label}`,
    write: 'Napisz wezwanie',
    none: 'Nic nie jest zaznaczone.',
    request: (card: string) => `Proszę uzupełnić lub poprawić na karcie „${card}”:`,
  },

  notices: {
    title: (count: number) => `Powiadomienia (${count})`,
    kinds: {
      'overdue': (day: string) => `Termin czynności minął ${day}`,
      'ends-in-90': (day: string) => `Certyfikat wygasa za mniej niż 90 dni: ${day}`,
      'ends-in-30': (day: string) => `Certyfikat wygasa za mniej niż 30 dni: ${day}`,
      'ends-in-7': (day: string) => `Certyfikat wygasa za mniej niż 7 dni: ${day}`,
      'ended': (day: string) => `Certyfikat wygasł; był ważny do ${day}`,
    },
  },
};

export type ProcedureTexts = typeof procedurePl;
