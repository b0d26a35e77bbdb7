import { FILE_LIMITS } from '../xlsx/limits';
import { FILE_REFUSAL_CODES, type FileRefusal, type FileRefusalCode } from '../xlsx/refusal';
import type { Text } from './language';
import { formatNumber } from './numbers';

const MIB = 1024 * 1024;
const SAVE_AS: Text = {
  pl: 'Otwórz go w\u00A0Excelu lub LibreOffice i\u00A0zapisz jako „Skoroszyt programu Excel (.xlsx)”.',
  en: 'Open it in Excel or LibreOffice and save it as an “Excel Workbook (.xlsx)”.',
};
const AGAIN: Text = {
  pl: 'Zapisz go w\u00A0Excelu lub LibreOffice jeszcze raz i\u00A0wczytaj nowy plik.',
  en: 'Save it once more in Excel or LibreOffice and load the new file.',
};
const FROM_START: Text = {
  pl: 'Pobierz kartę od nowa i\u00A0przenieś do niej odpowiedzi.',
  en: 'Download the card again and copy the answers into it.',
};
const ONLY_CARDS: Text = {
  pl: 'Zostaw w\u00A0pliku same karty, a\u00A0obrazy i\u00A0inne arkusze usuń.',
  en: 'Leave only the cards in the file; remove pictures and other sheets.',
};

/** Titles of the codes, for the published catalogue. */
export const FILE_REFUSAL_TITLES: Readonly<Record<FileRefusalCode, Text>> = {
  'file-empty': { pl: 'Plik jest pusty', en: 'The file is empty' },
  'file-too-large': {
    pl: `Plik ma więcej niż ${FILE_LIMITS.upload / MIB}\u00A0MB`,
    en: `The file has more than ${FILE_LIMITS.upload / MIB} MB`,
  },
  'file-encrypted': {
    pl: 'Plik jest zaszyfrowany hasłem',
    en: 'The file is encrypted with a password',
  },
  'file-old-excel': {
    pl: 'Plik jest w\u00A0starym formacie Excela (.xls)',
    en: 'The file is in the old format of Excel (.xls)',
  },
  'file-binary-excel': {
    pl: 'Plik jest w\u00A0binarnym formacie Excela (.xlsb)',
    en: 'The file is in the binary format of Excel (.xlsb)',
  },
  'file-open-document': {
    pl: 'Plik jest w\u00A0formacie OpenDocument (.ods)',
    en: 'The file is in the OpenDocument format (.ods)',
  },
  'file-with-macros': { pl: 'Plik zawiera makra', en: 'The file has macros' },
  'file-text': {
    pl: 'To jest plik tekstowy (na przykład .csv), a\u00A0nie skoroszyt',
    en: 'This is a text file (such as .csv), not a workbook',
  },
  'file-other-document': {
    pl: 'To jest dokument innego rodzaju, nie skoroszyt Excela',
    en: 'This is a document of another kind, not an Excel workbook',
  },
  'file-not-a-workbook': {
    pl: 'To nie jest skoroszyt Excela (.xlsx)',
    en: 'This is no Excel workbook (.xlsx)',
  },
  'file-damaged': { pl: 'Plik jest uszkodzony', en: 'The file is damaged' },
  'file-size-mismatch': {
    pl: 'Część pliku ma inny rozmiar, niż podaje',
    en: 'A part of the file has another size than it says',
  },
  'file-overlapping-parts': {
    pl: 'Części pliku zachodzą na siebie',
    en: 'Parts of the file overlap',
  },
  'file-duplicate-parts': {
    pl: 'Ta sama część jest w\u00A0pliku dwa razy',
    en: 'The file has a part twice',
  },
  'file-too-many-entries': {
    pl: `Plik składa się z\u00A0więcej niż ${FILE_LIMITS.entries} części`,
    en: `The file has more than ${FILE_LIMITS.entries} parts`,
  },
  'file-part-too-large': {
    pl: `Część pliku jest po rozpakowaniu za duża: arkusz ma ponad ${FILE_LIMITS.sheet / MIB}\u00A0MB albo inna część ponad ${FILE_LIMITS.part / MIB}\u00A0MB`,
    en: `A part of the file is too large when unpacked: a sheet has over ${FILE_LIMITS.sheet / MIB} MB or another part over ${FILE_LIMITS.part / MIB} MB`,
  },
  'file-unpacks-too-large': {
    pl: `Plik po rozpakowaniu ma więcej niż ${FILE_LIMITS.total / MIB}\u00A0MB`,
    en: `The file unpacks to more than ${FILE_LIMITS.total / MIB} MB`,
  },
  'file-too-many-cells': {
    pl: `W\u00A0pliku jest ponad ${formatNumber(FILE_LIMITS.cells, 'pl')} wypełnionych komórek albo ponad ${formatNumber(FILE_LIMITS.formulas, 'pl')} formuł`,
    en: `The file has over ${formatNumber(FILE_LIMITS.cells, 'en')} filled cells or over ${formatNumber(FILE_LIMITS.formulas, 'en')} formulas`,
  },
  'file-too-much-text': {
    pl: `Teksty w\u00A0pliku mają razem ponad ${formatNumber(FILE_LIMITS.text, 'pl')} znaków`,
    en: `The texts in the file have over ${formatNumber(FILE_LIMITS.text, 'en')} characters together`,
  },
  'file-doctype': {
    pl: 'Plik zawiera definicję typu dokumentu (DOCTYPE)',
    en: 'The file has a document type definition (DOCTYPE)',
  },
  'file-malformed-xml': {
    pl: 'Część pliku nie jest poprawnym zapisem XML',
    en: 'A part of the file is not well-formed XML',
  },
  'file-too-deep': {
    pl: 'Elementy w\u00A0pliku są zagnieżdżone zbyt głęboko',
    en: 'Elements of the file are nested too deep',
  },
  'file-part-missing': { pl: 'W\u00A0pliku brakuje części', en: 'The file lacks a part' },
  'file-part-invalid': {
    pl: 'Część pliku nie jest zgodna z\u00A0formatem .xlsx',
    en: 'A part of the file is not as the .xlsx format wants it',
  },
  'file-shared-text-missing': {
    pl: 'Komórka odwołuje się do tekstu, którego w\u00A0pliku nie ma',
    en: 'A cell refers to a text that the file lacks',
  },
};

function remedyOf(code: FileRefusalCode): Text {
  switch (code) {
    case 'file-empty':
      return {
        pl: 'Wybierz plik, w\u00A0którym są wypełnione karty.',
        en: 'Choose the file that has the filled cards.',
      };
    case 'file-encrypted':
      return {
        pl: 'Otwórz go w\u00A0Excelu, usuń hasło (Plik → Informacje → Chroń skoroszyt) i\u00A0zapisz.',
        en: 'Open it in Excel, remove the password (File → Info → Protect Workbook) and save it.',
      };
    case 'file-with-macros':
      return {
        pl: 'Zapisz go jako „Skoroszyt programu Excel (.xlsx)”, czyli bez makr.',
        en: 'Save it as an “Excel Workbook (.xlsx)”, which has no macros.',
      };
    case 'file-old-excel':
    case 'file-binary-excel':
    case 'file-open-document':
      return SAVE_AS;
    case 'file-text':
    case 'file-other-document':
    case 'file-not-a-workbook':
      return {
        pl: 'Wybierz plik .xlsx z\u00A0kartą pobraną z\u00A0Kartoteki.',
        en: 'Choose an .xlsx file with a card downloaded from Kartoteka.',
      };
    case 'file-too-large':
    case 'file-too-many-entries':
    case 'file-part-too-large':
    case 'file-unpacks-too-large':
    case 'file-too-many-cells':
    case 'file-too-much-text':
      return ONLY_CARDS;
    case 'file-damaged':
    case 'file-part-missing':
    case 'file-shared-text-missing':
      return AGAIN;
    case 'file-size-mismatch':
    case 'file-overlapping-parts':
    case 'file-duplicate-parts':
    case 'file-doctype':
    case 'file-malformed-xml':
    case 'file-too-deep':
    case 'file-part-invalid':
      return FROM_START;
  }
}

/** What to do about each. */
export const FILE_REFUSAL_REMEDIES = Object.fromEntries(
  FILE_REFUSAL_CODES.map((code) => [code, remedyOf(code)]),
  // Every code has an entry, since the entries are made from the list of them.
) as Readonly<Record<FileRefusalCode, Text>>;

/** Where in the file the fault is, for those who made it. */
function placeOf(refusal: FileRefusal): string {
  if (!('part' in refusal)) return '';
  const part = refusal.part.replace(/[^\w./[\] -]/g, '?').slice(0, 100);
  return 'cell' in refusal ? ` (${part}, ${refusal.cell})` : ` (${part})`;
}

/** Why a file was not read and what to do about it, in every language. */
export function fileRefusalMessage(refusal: FileRefusal): Text {
  const title = FILE_REFUSAL_TITLES[refusal.code];
  const remedy = FILE_REFUSAL_REMEDIES[refusal.code];
  const place = placeOf(refusal);
  return {
    pl: `${title.pl}${place}. ${remedy.pl}`,
    en: `${title.en}${place}. ${remedy.en}`,
  };
}
