import { formatDay, formatNumber } from './numbers';
import { englishCount, polishCount } from './plural';
import type { Text } from './language';

/** What can be wrong with an answer; stable names that others may rely on. */
export const ISSUE_CODES = [
  'required',
  'unknown-item',
  'wrong-type',
  'invalid-text',
  'too-long',
  'not-a-number',
  'not-whole',
  'too-small',
  'too-large',
  'not-a-step',
  'not-a-date',
  'date-too-early',
  'date-too-late',
  'date-in-future',
  'not-an-option',
  'option-twice',
  'not-an-email',
  'not-a-phone',
  'not-a-postal-code',
  'not-a-teryt',
  'not-a-link',
  'not-a-table',
  'too-many-rows',
  'takes-no-answer',
  'contradiction',
  'differs-from-source',
  'other-voivodeship',
  'other-case-kind',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Titles of the codes, for the published catalogue. */
export const ISSUE_TITLES: Readonly<Record<IssueCode, Text>> = {
  'required': { pl: 'Brak odpowiedzi na pozycję obowiązkową', en: 'A required item is empty' },
  'unknown-item': { pl: 'Nie ma takiej pozycji na karcie', en: 'The card has no such item' },
  'wrong-type': { pl: 'Odpowiedź innego rodzaju, niż trzeba', en: 'An answer of the wrong type' },
  'invalid-text': {
    pl: 'Tekst zawiera niedozwolone znaki',
    en: 'Text with characters not allowed',
  },
  'too-long': { pl: 'Tekst jest za długi', en: 'The text is too long' },
  'not-a-number': { pl: 'To nie jest liczba', en: 'Not a number' },
  'not-whole': { pl: 'Liczba nie jest całkowita', en: 'Not a whole number' },
  'too-small': { pl: 'Liczba jest za mała', en: 'The number is too small' },
  'too-large': { pl: 'Liczba jest za duża', en: 'The number is too large' },
  'not-a-step': { pl: 'Liczba ma inny krok, niż trzeba', en: 'The number does not fit the step' },
  'not-a-date': { pl: 'To nie jest data', en: 'Not a date' },
  'date-too-early': { pl: 'Data jest za wczesna', en: 'The date is too early' },
  'date-too-late': { pl: 'Data jest za późna', en: 'The date is too late' },
  'date-in-future': { pl: 'Data jest z przyszłości', en: 'The date is in the future' },
  'not-an-option': { pl: 'Odpowiedzi nie ma na liście', en: 'Not one of the options' },
  'option-twice': {
    pl: 'Ta sama odpowiedź jest wybrana dwa razy',
    en: 'An option is picked twice',
  },
  'not-an-email': { pl: 'To nie jest adres e-mail', en: 'Not an e-mail address' },
  'not-a-phone': { pl: 'To nie jest numer telefonu', en: 'Not a phone number' },
  'not-a-postal-code': { pl: 'To nie jest kod pocztowy', en: 'Not a postal code' },
  'not-a-teryt': { pl: 'To nie jest kod TERYT gminy', en: 'Not a TERYT code of a municipality' },
  'not-a-link': { pl: 'To nie jest adres strony', en: 'Not a web address' },
  'not-a-table': { pl: 'Odpowiedź nie jest tabelą', en: 'The answer is not a table' },
  'too-many-rows': { pl: 'Tabela ma za dużo wierszy', en: 'The table has too many rows' },
  'takes-no-answer': { pl: 'Ta pozycja nie przyjmuje odpowiedzi', en: 'The item takes no answer' },
  'contradiction': {
    pl: 'Odpowiedzi nie zgadzają się ze sobą',
    en: 'Answers contradict each other',
  },
  'differs-from-source': {
    pl: 'Odpowiedź różni się od tej na karcie źródłowej',
    en: 'The answer differs from that on its source card',
  },
  'other-voivodeship': {
    pl: 'Województwo inne niż to, w którym toczy się sprawa',
    en: 'Another voivodeship than that of the case',
  },
  'other-case-kind': {
    pl: 'Odpowiedź nie pasuje do rodzaju sprawy',
    en: 'The answer does not suit the kind of the case',
  },
};

/** What a message about an issue needs to know besides its code. */
export type IssueDetail =
  | { readonly code: 'too-long'; readonly max: number }
  | { readonly code: 'too-small' | 'too-large' | 'not-a-step'; readonly bound: number }
  | { readonly code: 'date-too-early' | 'date-too-late'; readonly bound: string }
  | { readonly code: 'not-an-option'; readonly options: readonly string[] }
  | { readonly code: 'too-many-rows'; readonly max: number }
  | { readonly code: 'other-case-kind'; readonly option: string }
  /** The definition's own words. */
  | { readonly code: 'contradiction'; readonly message: string }
  | {
      readonly code: Exclude<
        IssueCode,
        | 'too-long'
        | 'too-small'
        | 'too-large'
        | 'not-a-step'
        | 'date-too-early'
        | 'date-too-late'
        | 'not-an-option'
        | 'too-many-rows'
        | 'other-case-kind'
        | 'contradiction'
      >;
    };

/** Lists the options when a person can take them in at a glance. */
function optionsIn(options: readonly string[], intro: string, otherwise: string): string {
  return options.length > 6
    ? otherwise
    : `${intro} ${options.map((label) => `„${label}”`).join(', ')}.`;
}

/** What is wrong and what to do, in every language; the item itself is named beside it. */
export function issueMessage(detail: IssueDetail): Text {
  switch (detail.code) {
    case 'required':
      return {
        pl: 'Uzupełnij: ta pozycja jest obowiązkowa.',
        en: 'Fill in: this item is required.',
      };
    case 'unknown-item':
      return {
        pl: 'Usuń tę odpowiedź: na karcie nie ma takiej pozycji.',
        en: 'Remove this answer: the card has no such item.',
      };
    case 'wrong-type':
      return {
        pl: 'Podaj odpowiedź w postaci, którą opisuje definicja karty.',
        en: 'Give the answer in the form that the definition says.',
      };
    case 'invalid-text':
      return {
        pl: 'Wpisz tekst jeszcze raz: zawiera znaki sterujące, których nie można zapisać.',
        en: 'Type the text again: it has control characters that cannot be stored.',
      };
    case 'too-long':
      return {
        pl: `Skróć tekst: może mieć najwyżej ${polishCount(detail.max, ['znak', 'znaki', 'znaków'])}.`,
        en: `Shorten the text to at most ${englishCount(detail.max, 'character', 'characters')}.`,
      };
    case 'not-a-number':
      return {
        pl: 'Wpisz liczbę samymi cyframi, na przykład 12 albo 7,5.',
        en: 'Type a number in digits, such as 12 or 7.5.',
      };
    case 'not-whole':
      return { pl: 'Wpisz liczbę całkowitą, bez ułamka.', en: 'Type a whole number.' };
    case 'too-small':
      return {
        pl: `Wpisz liczbę nie mniejszą niż ${formatNumber(detail.bound, 'pl')}.`,
        en: `Type a number not below ${formatNumber(detail.bound, 'en')}.`,
      };
    case 'too-large':
      return {
        pl: `Wpisz liczbę nie większą niż ${formatNumber(detail.bound, 'pl')}.`,
        en: `Type a number not above ${formatNumber(detail.bound, 'en')}.`,
      };
    case 'not-a-step':
      return {
        pl: `Wpisz liczbę co ${formatNumber(detail.bound, 'pl')}.`,
        en: `Type a multiple of ${formatNumber(detail.bound, 'en')}.`,
      };
    case 'not-a-date':
      return {
        pl: 'Wpisz datę, na przykład 05.03.2026.',
        en: 'Type a date, such as 2026-03-05.',
      };
    case 'date-too-early':
      return {
        pl: `Popraw datę: nie może być wcześniejsza niż ${formatDay(detail.bound, 'pl')}.`,
        en: `Correct the date: not before ${formatDay(detail.bound, 'en')}.`,
      };
    case 'date-too-late':
      return {
        pl: `Popraw datę: nie może być późniejsza niż ${formatDay(detail.bound, 'pl')}.`,
        en: `Correct the date: not after ${formatDay(detail.bound, 'en')}.`,
      };
    case 'date-in-future':
      return {
        pl: 'Popraw datę: nie może być późniejsza niż dzisiejsza.',
        en: 'Correct the date: not after today.',
      };
    case 'not-an-option':
      return {
        pl: optionsIn(detail.options, 'Wybierz jedną z odpowiedzi:', 'Wybierz odpowiedź z listy.'),
        en: optionsIn(detail.options, 'Choose one of:', 'Choose an answer from the list.'),
      };
    case 'option-twice':
      return {
        pl: 'Zaznacz każdą odpowiedź najwyżej raz.',
        en: 'Pick each option at most once.',
      };
    case 'not-an-email':
      return {
        pl: 'Popraw adres e-mail, na przykład klub@example.pl.',
        en: 'Correct the e-mail address, such as klub@example.pl.',
      };
    case 'not-a-phone':
      return {
        pl: 'Popraw numer telefonu, na przykład 22 123 45 67.',
        en: 'Correct the phone number, such as 22 123 45 67.',
      };
    case 'not-a-postal-code':
      return {
        pl: 'Popraw kod pocztowy: pięć cyfr z łącznikiem, na przykład 23-300.',
        en: 'Correct the postal code: five digits with a hyphen, such as 23-300.',
      };
    case 'not-a-teryt':
      return {
        pl: 'Popraw kod TERYT gminy: siedem cyfr, na przykład 0605011.',
        en: 'Correct the TERYT code: seven digits, such as 0605011.',
      };
    case 'not-a-link':
      return {
        pl: 'Popraw adres strony: zaczyna się od https:// lub http://.',
        en: 'Correct the address: it begins with https:// or http://.',
      };
    case 'not-a-table':
      return { pl: 'Podaj tabelę: listę wierszy.', en: 'Give a table: a list of rows.' };
    case 'too-many-rows':
      return {
        pl: `Usuń nadmiar: tabela może mieć najwyżej ${polishCount(detail.max, ['wiersz', 'wiersze', 'wierszy'])}.`,
        en: `Remove rows: at most ${englishCount(detail.max, 'row', 'rows')}.`,
      };
    case 'takes-no-answer':
      return {
        pl: 'Usuń tę odpowiedź: pozycja tylko informuje.',
        en: 'Remove this answer: the item only informs.',
      };
    case 'contradiction':
      return { pl: detail.message, en: detail.message };
    case 'other-voivodeship':
      return {
        pl: 'Przywróć województwo, w którym toczy się sprawa. Jeśli siedziba się zmieniła, zrezygnuj z\u00a0tej sprawy i\u00a0złóż nowy wniosek.',
        en: 'Put back the voivodeship of the case. If the seat has moved, give this case up and apply anew.',
      };
    case 'other-case-kind':
      return {
        pl: `Wybierz „${detail.option}”: takiego rodzaju jest ta sprawa.`,
        en: `Choose “${detail.option}”: that is the kind of this case.`,
      };
    case 'differs-from-source':
      return {
        pl: 'Usuń tę odpowiedź albo popraw ją na karcie, z której pochodzi.',
        en: 'Remove this answer or correct it on the card it comes from.',
      };
  }
}
