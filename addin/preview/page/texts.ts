import type { Language } from '../../../shared/messages/language';
import type { ProfileName } from '../host/profile';
import type { FaultKind, Theme } from './settings';

/** Everything the page round the grid says. */
export interface PageTexts {
  readonly title: string;
  readonly notice: string;
  readonly noticeMore: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<ProfileName, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly testers: string;
  readonly faults: string;
  readonly faultNames: Readonly<Record<FaultKind, string>>;
  readonly request: string;
  readonly reload: string;
  readonly reloadWarning: string;
  readonly colleague: string;
  readonly colleagueText: string;
  readonly colleagueTypes: string;
  readonly colleagueTyped: (address: string) => string;
  readonly workbook: string;
  readonly ribbon: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly closePane: string;
  readonly notYet: string;
  readonly failed: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  pl: {
    title: 'Podgląd – Kartoteka',
    notice: 'Podgląd: to nie jest Excel.',
    noticeMore:
      'Zastępuje go arkusz w\u00a0przeglądarce, na próbę. Po\u00a0zamknięciu strony zeszyt znika.',
    profile: 'Udawany Excel',
    profiles: {
      web: 'w\u00a0przeglądarce',
      desktop: 'na komputerze (Microsoft 365)',
      ltsc2021: 'LTSC 2021',
      ipad: 'na iPadzie',
    },
    theme: 'Motyw',
    themes: { light: 'jasny', dark: 'ciemny', contrast: 'duży kontrast' },
    testers: 'Dla testujących',
    faults: 'Usterki do wywołania',
    faultNames: {
      'never-ready': 'Excel nigdy nie zgłasza gotowości',
      'cell-being-edited': 'ktoś właśnie edytuje komórkę (przy wybranym żądaniu)',
      'access-denied-at-protect': 'Excel odmawia ochrony arkusza',
      'payload-over-limit': 'żądanie jest za duże (przy wybranym żądaniu)',
      'missing-set': 'Excel starszy niż wymagany (bez ExcelApi 1.9)',
    },
    request: 'Numer żądania',
    reload: 'Zastosuj i\u00a0wczytaj od nowa',
    reloadWarning: 'Wczytanie od nowa opróżnia zeszyt.',
    colleague: 'Druga osoba w\u00a0tym zeszycie',
    colleagueText: 'Co wpisze w\u00a0zaznaczoną komórkę',
    colleagueTypes: 'Wpisz jako druga osoba',
    colleagueTyped: (address) => `Druga osoba wpisała treść w\u00a0komórkę ${address}.`,
    workbook: 'Zeszyt',
    ribbon: 'Wstążka',
    pane: 'Panel Kartoteki',
    paneWidth: 'Szerokość panelu',
    closePane: 'Zamknij panel',
    notYet: 'Panel jeszcze się otwiera. Spróbuj za\u00a0chwilę.',
    failed:
      'Nie udało się otworzyć podglądu. Wczytaj stronę od nowa; jeśli to nie pomoże, użyj przeglądarki w\u00a0nowszej wersji.',
  },
  en: {
    title: 'Preview – Kartoteka',
    notice: 'Preview: this is not Excel.',
    noticeMore:
      'A sheet in the browser stands in for it, for trying things out. The workbook is gone once the page is closed.',
    profile: 'Excel to imitate',
    profiles: {
      web: 'on the web',
      desktop: 'on the desktop (Microsoft 365)',
      ltsc2021: 'LTSC 2021',
      ipad: 'on an iPad',
    },
    theme: 'Theme',
    themes: { light: 'light', dark: 'dark', contrast: 'high contrast' },
    testers: 'For testers',
    faults: 'Faults to cause',
    faultNames: {
      'never-ready': 'Excel never says that it is ready',
      'cell-being-edited': 'a cell is being edited (at the request chosen)',
      'access-denied-at-protect': 'Excel refuses to protect the sheet',
      'payload-over-limit': 'the request is too large (at the request chosen)',
      'missing-set': 'an Excel older than required (without ExcelApi 1.9)',
    },
    request: 'Number of the request',
    reload: 'Apply and reload',
    reloadWarning: 'Reloading empties the workbook.',
    colleague: 'A second person in this workbook',
    colleagueText: 'What they type into the selected cell',
    colleagueTypes: 'Type as the second person',
    colleagueTyped: (address) => `The second person typed into cell ${address}.`,
    workbook: 'Workbook',
    ribbon: 'Ribbon',
    pane: 'Kartoteka’s pane',
    paneWidth: 'Width of the pane',
    closePane: 'Close the pane',
    notYet: 'The pane is still opening. Try again in a moment.',
    failed:
      'The preview could not be opened. Reload the page; if that does not help, use a newer browser.',
  },
};
