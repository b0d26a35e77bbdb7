/**
 * Words about what was read of a file, in Polish; the English ones must have the same shape. They come with the
 * reader of files.
 */
import { polishCount, polishForm } from '../../shared/messages/plural';

const rowForms = ['wiersz', 'wiersze', 'wierszy'] as const;
const cellForms = ['komórka', 'komórki', 'komórek'] as const;

export const filePl = {
  cards: {
    holds: (count: number) =>
      count === 0 ? '' : `Karty w\u00A0pliku: ${count}. Zaznacz te, które wstawić.`,
    noCards:
      'W\u00A0tym pliku nie ma karty. Pobierz kartę z\u00A0Kartoteki i\u00A0przenieś do niej odpowiedzi.',
    sheet: (name: string) => `arkusz „${name}”`,
    answers: (count: number) =>
      polishCount(count, ['wypełniona pozycja', 'wypełnione pozycje', 'wypełnionych pozycji']),
    blank: 'pusta',
    older: (filed: string, version: string) =>
      `W\u00A0pliku jest wersja ${filed}; karta zostanie wstawiona w\u00A0wersji ${version}.`,
    aside: (count: number) =>
      `Do arkusza „Odpowiedzi nieprzeniesione” ${polishForm(count, ['trafi', 'trafią', 'trafi'])} ${polishCount(count, ['wartość', 'wartości', 'wartości'])}, ${polishForm(count, ['której', 'których', 'których'])} karta nie przyjmie.`,
    unread: 'Czego nie odczytano',
    cell: (address: string) => `komórka ${address}`,
    others: (names: string) =>
      `Arkusze, które nie są kartami i\u00A0zostają w\u00A0pliku: ${names}.`,
    insert: (count: number) => (count === 0 ? 'Wstaw do zeszytu' : `Wstaw do zeszytu (${count})`),
  },

  rows: {
    read: (read: number, count: number) =>
      read === count
        ? `W\u00A0pliku ${polishForm(count, ['jest', 'są', 'jest'])} ${polishCount(count, rowForms)}.`
        : `Z\u00A0${polishCount(count, ['wiersza', 'wierszy', 'wierszy'])} pliku odczytano ${read}; reszta zostaje w\u00A0pliku.`,
    into: (table: string, sheet: string) => `Tabela „${table}” na arkuszu „${sheet}”.`,
    choose: 'Do której tabeli je wpisać?',
    place: (table: string, sheet: string) => `„${table}”, arkusz „${sheet}”`,
    noPlace: 'Żadna tabela w\u00A0tym zeszycie nie ma takich kolumn jak ten plik.',
    noPlaceHelp: (heads: string) =>
      `Pierwszy wiersz pliku to: ${heads}. Mają tam stać nazwy kolumn tabeli. Wstaw kartę z\u00A0tą tabelą albo popraw nazwy i\u00A0wczytaj plik jeszcze raz.`,
    more: (count: number) => `i\u00A0jeszcze ${count}`,
    unnamed: 'kolumna bez nazwy',
    unknown: (heads: string) =>
      `Kolumny, których tabela nie ma i\u00A0które zostają w\u00A0pliku: ${heads}.`,
    missing: (labels: string) =>
      `Kolumny, których nie ma w\u00A0pliku i\u00A0które zostaną puste: ${labels}.`,
    twice: (labels: string) =>
      `Te kolumny są w\u00A0pliku więcej niż raz: ${labels}. Zostaw po jednej i\u00A0wczytaj plik jeszcze raz.`,
    nothing: 'Żadnego wiersza nie udało się odczytać.',
    lacking: (count: number) =>
      `Do uzupełnienia ${polishForm(count, ['zostanie', 'zostaną', 'zostanie'])} ${polishCount(count, ['pusta komórka', 'puste komórki', 'pustych komórek'])}.`,
    faults: 'Do sprawdzenia',
    faultsHelp:
      'Komórki, których nie udało się odczytać, zostaną wpisane tak, jak są w\u00A0pliku; panel wskaże je na karcie.',
    at: (row: number, line: number) =>
      row === line ? `wiersz\u00A0${row}` : `wiersz\u00A0${row} (linia\u00A0${line})`,
    column: (label: string, text: string) => `kolumna „${label}”: „${text}”`,
    tooLong: (cells: number) =>
      `Wiersz ma ${polishCount(cells, cellForms)}, więcej niż nagłówek, więc go pominięto. Tekst, w\u00A0którym jest znak rozdzielający kolumny, weź w\u00A0cudzysłów.`,
    blank: 'W\u00A0kolumnach, które ma tabela, nic w\u00A0tym wierszu nie stoi, więc go pominięto.',
    tooShort: (cells: number) =>
      `Wiersz ma tylko ${polishCount(cells, cellForms)}, mniej niż nagłówek. Sprawdź, czy nie brakuje w\u00A0nim tekstu.`,
    putAll: (count: number) => `Wpisz ${polishCount(count, rowForms)} do tabeli`,
    standing: (filled: number, count: number) =>
      `W\u00A0tabeli ${polishForm(filled, ['jest już', 'są już', 'jest już'])} ${polishCount(filled, rowForms)}. Co zrobić z\u00A0${polishCount(count, ['wierszem', 'wierszami', 'wierszami'])} z\u00A0pliku?`,
    below: (total: number) =>
      `Dopisz na końcu: ${polishForm(total, ['będzie', 'będą', 'będzie'])} ${polishCount(total, rowForms)}`,
    instead: (gone: number, count: number) =>
      `Zastąp: ${polishForm(gone, ['zniknie', 'znikną', 'zniknie'])} ${polishCount(gone, rowForms)}, ${polishForm(count, ['będzie', 'będą', 'będzie'])} ${count}`,
    room: (max: number) =>
      `W\u00A0tabeli ${polishForm(max, ['mieści', 'mieszczą', 'mieści'])} się najwyżej ${polishCount(max, rowForms)}.`,
    put: (rows: number, table: string, left: number, faults: number) =>
      [
        `Wpisano ${polishCount(rows, rowForms)} do tabeli „${table}”.`,
        left === 0
          ? ''
          : `W\u00A0pliku ${polishForm(left, ['został', 'zostały', 'zostało'])} ${polishCount(left, rowForms)}.`,
        faults === 0 ? '' : `Do poprawy: ${polishCount(faults, cellForms)}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    notPut: {
      'changed':
        'Tabela zmieniła się, odkąd wczytano plik, więc niczego nie wpisano. Wczytaj plik jeszcze raz.',
      'no-room':
        'W\u00A0tabeli zabrakło miejsca, więc niczego nie wpisano. Wczytaj plik jeszcze raz albo skróć go.',
    },
  },
};

export type FileTexts = typeof filePl;
