import type { Text } from '../../../shared/messages/language';

/** Something that worked in part. */
export type WarningCode = 'left-unprotected' | 'not-linked';

export const WARNINGS: Readonly<Record<WarningCode, Text>> = {
  'left-unprotected': {
    pl: 'Excel nie włączył ochrony arkusza. Karta działa, ale uważaj, żeby nie nadpisać etykiet i\u00A0wyników.',
    en: 'Excel did not protect the sheet. The card works, but take care not to overwrite labels and results.',
  },
  'not-linked': {
    pl: 'Excel nie pozwolił połączyć tej karty z\u00A0kartą, która z\u00A0niej korzysta. Wyłącz ochronę tamtego arkusza i\u00A0napraw go.',
    en: 'Excel did not allow this card to be linked with the card that uses it. Unprotect that sheet and repair it.',
  },
};
