/** What is told of the cards of a file: what differs, what was not read, what cannot be handed in. */
import type { Text } from './language';

export const FILED_CARD_CODES = [
  'older-version',
  'unknown-version',
  'identity-restored',
  'unknown-programme',
  'unknown-card',
  'item-lost',
  'item-twice',
  'item-not-on-card',
  'error-in-cell',
  'outside-card',
  'other-programme',
  'card-twice',
  'unchanged',
  'blank-card',
] as const;
export type FiledCardCode = (typeof FILED_CARD_CODES)[number];

/** Titles of the codes, for the published catalogue. */
export const FILED_CARD_TITLES: Readonly<Record<FiledCardCode, Text>> = {
  'older-version': {
    pl: 'Karta w\u00A0pliku jest w\u00A0innej wersji niż ta, według której ją odczytano',
    en: 'The card in the file is of another version than that it was read by',
  },
  'unknown-version': {
    pl: 'Nieznana wersja karty w\u00A0pliku',
    en: 'Unknown version of the card in the file',
  },
  'identity-restored': {
    pl: 'Wyczyszczono ukryte komórki arkusza',
    en: 'Hidden cells of the sheet were cleared',
  },
  'unknown-programme': { pl: 'Nieznany program lub wersja', en: 'Unknown programme or version' },
  'unknown-card': { pl: 'Program nie ma takiej karty', en: 'The programme has no such card' },
  'item-lost': { pl: 'Wiersza z\u00A0pozycją nie ma na arkuszu', en: 'The row of an item is gone' },
  'item-twice': {
    pl: 'Pozycja występuje na arkuszu więcej niż raz',
    en: 'An item stands on the sheet more than once',
  },
  'item-not-on-card': {
    pl: 'Na arkuszu jest pozycja, której karta nie ma',
    en: 'The sheet has an item that the card has not',
  },
  'error-in-cell': {
    pl: 'Komórka z\u00A0odpowiedzią pokazuje błąd',
    en: 'The cell of an answer shows an error',
  },
  'outside-card': {
    pl: 'Daleko poza kartą coś wpisano',
    en: 'Something stands far away from the card',
  },
  'other-programme': {
    pl: 'Karta należy do innego programu niż sprawa',
    en: 'The card is of another programme than the case',
  },
  'card-twice': {
    pl: 'Ta sama karta jest w\u00A0pliku więcej niż raz',
    en: 'The file has a card more than once',
  },
  'unchanged': { pl: 'Karta bez zmian', en: 'The card has not changed' },
  'blank-card': { pl: 'Karta jest pusta', en: 'The card is blank' },
};

/** What a message needs to know besides its code. */
export type FiledCardDetail =
  | { readonly code: 'older-version'; readonly filed: string; readonly read: string }
  | { readonly code: 'unknown-version'; readonly read: string }
  | { readonly code: 'error-in-cell'; readonly error: string }
  | {
      readonly code: Exclude<FiledCardCode, 'older-version' | 'unknown-version' | 'error-in-cell'>;
    };

/** What is so and what to do about it, in every language. */
export function filedCardMessage(detail: FiledCardDetail): Text {
  switch (detail.code) {
    case 'older-version':
      return {
        pl: `Karta w\u00A0pliku jest w\u00A0wersji ${detail.filed}; odczytano ją według wersji ${detail.read}. Sprawdź pozycje, które się zmieniły.`,
        en: `The card in the file is of version ${detail.filed}; it was read by version ${detail.read}. Check the items that have changed.`,
      };
    case 'unknown-version':
      return {
        pl: `Nie znamy wersji karty z\u00A0pliku; odczytano ją według wersji ${detail.read}. Sprawdź odczytane odpowiedzi.`,
        en: `The version of the card in the file is not known; it was read by version ${detail.read}. Check the answers that were read.`,
      };
    case 'identity-restored':
      return {
        pl: 'Ukryte komórki arkusza wyczyszczono; kartę rozpoznano po nazwie. Sprawdź odczytane odpowiedzi.',
        en: 'Hidden cells of the sheet were cleared; the card was known by its name. Check the answers that were read.',
      };
    case 'unknown-programme':
      return {
        pl: 'Tego programu tu nie ma. Pobierz kartę z\u00A0tej instalacji Kartoteki.',
        en: 'That programme is not known here. Download the card from this Kartoteka.',
      };
    case 'unknown-card':
      return {
        pl: 'Program nie ma takiej karty. Pobierz kartę od nowa.',
        en: 'The programme has no such card. Download the card again.',
      };
    case 'item-lost':
      return {
        pl: 'Przywróć usunięty wiersz albo przenieś odpowiedzi do nowo pobranej karty.',
        en: 'Restore the row or copy the answers into a card that you download again.',
      };
    case 'item-twice':
      return {
        pl: 'Usuń powtórzony wiersz: odczytano pierwszy.',
        en: 'Remove the repeated row: the first one was read.',
      };
    case 'item-not-on-card':
      return {
        pl: 'Tej odpowiedzi nie odczytano: karta nie ma takiej pozycji.',
        en: 'This answer was not read: the card has no such item.',
      };
    case 'error-in-cell':
      return {
        pl: `Wpisz odpowiedź: komórka pokazuje błąd ${detail.error}.`,
        en: `Type the answer: the cell shows the error ${detail.error}.`,
      };
    case 'outside-card':
      return {
        pl: 'Tego, co stoi od tej komórki, nie odczytano: leży za daleko od karty.',
        en: 'What stands from this cell on was not read: it is too far from the card.',
      };
    case 'other-programme':
      return {
        pl: 'Usuń tę kartę z\u00A0pliku: sprawa należy do innego programu.',
        en: 'Remove this card from the file: the case is of another programme.',
      };
    case 'card-twice':
      return {
        pl: 'Zostaw w\u00A0pliku jeden wypełniony egzemplarz tej karty.',
        en: 'Leave one filled copy of this card in the file.',
      };
    case 'unchanged':
      return {
        pl: 'Tej karty nie złożono ponownie: jest taka sama jak w\u00A0sprawie.',
        en: 'This card was not handed in again: it is as in the case.',
      };
    case 'blank-card':
      return {
        pl: 'Tej karty nie złożono: nic w\u00A0niej nie wpisano.',
        en: 'This card was not handed in: nothing is filled in.',
      };
  }
}
