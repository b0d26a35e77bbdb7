/** What differs between two versions of a card, and why an answer stayed behind, in words. */
import type { Difference } from '../card/carry-differences';
import type { LeftReason } from '../card/carry';
import type { ItemKind } from '../definition/programme';
import type { Text } from './language';

const KIND_WORDS: Readonly<Record<ItemKind, Text>> = {
  'text': { pl: 'tekst', en: 'text' },
  'long-text': { pl: 'dłuższy tekst', en: 'long text' },
  'integer': { pl: 'liczba całkowita', en: 'whole number' },
  'number': { pl: 'liczba', en: 'number' },
  'date': { pl: 'data', en: 'date' },
  'choice': { pl: 'wybór jednej odpowiedzi', en: 'choice of one answer' },
  'choices': { pl: 'wybór kilku odpowiedzi', en: 'choice of several answers' },
  'email': { pl: 'adres e-mail', en: 'e-mail address' },
  'phone': { pl: 'numer telefonu', en: 'phone number' },
  'postal-code': { pl: 'kod pocztowy', en: 'postal code' },
  'teryt': { pl: 'kod TERYT', en: 'TERYT code' },
  'link': { pl: 'adres strony', en: 'web address' },
  'table': { pl: 'tabela', en: 'table' },
  'info': { pl: 'informacja', en: 'information' },
};

/** One difference as a sentence. */
export function differenceMessage(of: Difference): Text {
  switch (of.kind) {
    case 'item-added':
      return { pl: `Nowa pozycja: „${of.label}”.`, en: `New item: “${of.label}”.` };
    case 'item-gone':
      return { pl: `Nie ma już pozycji „${of.label}”.`, en: `Item “${of.label}” is gone.` };
    case 'item-reworded':
      return {
        pl: `Nowe brzmienie: „${of.label}” (było: „${of.before}”).`,
        en: `New wording: “${of.label}” (was: “${of.before}”).`,
      };
    case 'kind-changed':
      return {
        pl: `„${of.label}”: ${KIND_WORDS[of.after].pl} (przedtem: ${KIND_WORDS[of.before].pl}).`,
        en: `“${of.label}”: ${KIND_WORDS[of.after].en} (before: ${KIND_WORDS[of.before].en}).`,
      };
    case 'terms-changed':
      return {
        pl: `„${of.label}”: zmieniły się warunki odpowiedzi.`,
        en: `“${of.label}”: what may be answered has changed.`,
      };
    case 'option-added':
      return {
        pl: `„${of.label}”: nowa odpowiedź do wyboru „${of.option}”.`,
        en: `“${of.label}”: new answer to choose, “${of.option}”.`,
      };
    case 'option-gone':
      return {
        pl: `„${of.label}”: nie ma już odpowiedzi „${of.option}”.`,
        en: `“${of.label}”: answer “${of.option}” is gone.`,
      };
    case 'option-relabelled':
      return {
        pl: `„${of.label}”: odpowiedź „${of.before}” brzmi teraz „${of.after}”.`,
        en: `“${of.label}”: answer “${of.before}” now reads “${of.after}”.`,
      };
    case 'points-changed':
      return {
        pl: `„${of.label}”: zmieniła się punktacja odpowiedzi.`,
        en: `“${of.label}”: answers are worth other points.`,
      };
    case 'rule-added':
      return { pl: `Nowy wynik: „${of.title}”.`, en: `New result: “${of.title}”.` };
    case 'rule-gone':
      return { pl: `Nie ma już wyniku „${of.title}”.`, en: `Result “${of.title}” is gone.` };
    case 'rule-changed':
      return {
        pl: `Inaczej liczy się „${of.title}”.`,
        en: `“${of.title}” is computed differently.`,
      };
    case 'checks-changed':
      return {
        pl: 'Zmieniły się warunki, które odpowiedzi muszą spełniać razem.',
        en: 'The conditions that answers must meet together have changed.',
      };
  }
}

/** Of a sheet whose lists are not those of its version. */
export const LISTS_DIFFER: Text = {
  pl: 'Listy wyboru na arkuszu różnią się od list tej wersji karty. Sprawdź odpowiedzi wybrane z\u00A0list.',
  en: 'The lists on the sheet differ from those of this version of the card. Check the answers chosen from lists.',
};

/** Why an answer stayed behind. */
export const LEFT_REASONS: Readonly<Record<LeftReason, Text>> = {
  'item-gone': { pl: 'Karta nie ma już tej pozycji.', en: 'The card has no such item any more.' },
  'option-gone': { pl: 'Tej odpowiedzi nie ma na liście.', en: 'The list has no such answer.' },
  'kind-changed': {
    pl: 'Pozycja przyjmuje teraz odpowiedź innego rodzaju.',
    en: 'The item takes another kind of answer now.',
  },
  'no-answer': {
    pl: 'Ta wartość nie pasuje do pozycji.',
    en: 'The value does not fit the item.',
  },
  'given-elsewhere': {
    pl: 'Wartość pochodzi teraz z\u00A0innej karty albo ze sprawy.',
    en: 'The value comes from another card or from the case now.',
  },
  'too-many-rows': {
    pl: 'Tabela nie ma tylu wierszy.',
    en: 'The table has not so many rows.',
  },
};
