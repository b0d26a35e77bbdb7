import type { Language } from '../../../shared/messages/language';

/** Everything the grid says; Excel's own words in Polish where Excel has them. */
export interface GridTexts {
  readonly sheetLabel: (name: string) => string;
  readonly keysHint: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cellEditor: (address: string) => string;
  readonly choiceList: (address: string) => string;
  readonly selectAll: string;
  readonly tabs: string;
  readonly newSheet: string;
  readonly sheetActions: string;
  readonly rename: string;
  readonly newName: string;
  readonly copySheet: string;
  readonly deleteSheet: string;
  readonly confirmDelete: (name: string) => string;
  readonly insertRow: string;
  readonly deleteRows: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly modes: { readonly ready: string; readonly enter: string; readonly edit: string };
  readonly retry: string;
  readonly cancel: string;
  readonly ok: string;
  readonly yes: string;
  readonly no: string;
  readonly copied: (range: string) => string;
  readonly cutOut: (range: string) => string;
  readonly selected: (range: string) => string;
  readonly noUndo: string;
  readonly noSuchPlace: string;
}

export const GRID_TEXTS: Readonly<Record<Language, GridTexts>> = {
  pl: {
    sheetLabel: (name) => `Arkusz „${name}”`,
    keysHint:
      'Strzałki przenoszą między komórkami, F2 otwiera komórkę do edycji, Alt i strzałka w dół rozwija listę, F6 wychodzi z arkusza.',
    nameBox: 'Pole nazwy',
    formulaBar: 'Pasek formuły',
    cellEditor: (address) => `Treść komórki ${address}`,
    choiceList: (address) => `Lista odpowiedzi w komórce ${address}`,
    selectAll: 'Zaznacz wszystko',
    tabs: 'Karty arkuszy',
    newSheet: 'Nowy arkusz',
    sheetActions: 'Działania na arkuszu',
    rename: 'Zmień nazwę…',
    newName: 'Nowa nazwa arkusza',
    copySheet: 'Utwórz kopię',
    deleteSheet: 'Usuń arkusz…',
    confirmDelete: (name) =>
      `Arkusz „${name}” zniknie na zawsze razem z tym, co w nim wpisano. Usunąć go?`,
    insertRow: 'Wstaw wiersz powyżej',
    deleteRows: 'Usuń zaznaczone wiersze',
    zoom: 'Powiększenie',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
    modes: { ready: 'Gotowy', enter: 'Wprowadź', edit: 'Edycja' },
    retry: 'Ponów',
    cancel: 'Anuluj',
    ok: 'OK',
    yes: 'Tak',
    no: 'Nie',
    copied: (range) => `Skopiowano ${range}.`,
    cutOut: (range) => `Wycięto ${range}. Wskaż miejsce i wklej.`,
    selected: (range) => `Zaznaczono ${range}.`,
    noUndo: 'Podgląd nie cofa zmian. W Excelu działa Ctrl+Z.',
    noSuchPlace: 'Nie ma takiego miejsca w\u00A0zeszycie.',
  },
  en: {
    sheetLabel: (name) => `Sheet “${name}”`,
    keysHint:
      'Arrow keys move between cells, F2 opens a cell for editing, Alt and the down arrow opens a list, F6 leaves the sheet.',
    nameBox: 'Name box',
    formulaBar: 'Formula bar',
    cellEditor: (address) => `Contents of cell ${address}`,
    choiceList: (address) => `List of answers in cell ${address}`,
    selectAll: 'Select all',
    tabs: 'Sheet tabs',
    newSheet: 'New sheet',
    sheetActions: 'Actions on the sheet',
    rename: 'Rename…',
    newName: 'New name of the sheet',
    copySheet: 'Make a copy',
    deleteSheet: 'Delete the sheet…',
    confirmDelete: (name) =>
      `The sheet “${name}” goes for good, with everything typed into it. Delete it?`,
    insertRow: 'Insert a row above',
    deleteRows: 'Delete the selected rows',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    modes: { ready: 'Ready', enter: 'Enter', edit: 'Edit' },
    retry: 'Retry',
    cancel: 'Cancel',
    ok: 'OK',
    yes: 'Yes',
    no: 'No',
    copied: (range) => `Copied ${range}.`,
    cutOut: (range) => `Cut ${range}. Go to a place and paste.`,
    selected: (range) => `Selected ${range}.`,
    noUndo: 'The preview does not undo changes. In Excel, Ctrl+Z does.',
    noSuchPlace: 'There is no such place in the workbook.',
  },
};
