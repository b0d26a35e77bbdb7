import { CSV_LIMITS } from '../csv/limits';
import type { CsvRefusal } from '../csv/refusal';
import type { Text } from './language';
import { formatNumber } from './numbers';

const MIB = 1024 * 1024;

/** Why a CSV file was not read and what to do about it, in every language. */
export function csvRefusalMessage(refusal: CsvRefusal): Text {
  switch (refusal.code) {
    case 'csv-empty':
      return {
        pl: 'Plik jest pusty. Wybierz plik, w\u00A0którym są wiersze tabeli.',
        en: 'The file is empty. Choose a file that has rows of a table.',
      };
    case 'csv-no-rows':
      return {
        pl: 'Plik ma tylko jeden wiersz. W\u00A0pierwszym mają stać nazwy kolumn, a\u00A0pod nimi wiersze tabeli.',
        en: 'The file has one row only. The first is to have the heads of the columns, the rows of the table come below.',
      };
    case 'csv-too-large':
      return {
        pl: `Plik ma więcej niż ${CSV_LIMITS.upload / MIB}\u00A0MB. Podziel go i\u00A0wczytaj po części.`,
        en: `The file has more than ${CSV_LIMITS.upload / MIB}\u00A0MB. Split it and load the parts.`,
      };
    case 'csv-not-text':
      return {
        pl: 'To nie jest plik tekstowy CSV. Otwórz go w\u00A0programie, w\u00A0którym powstał, i\u00A0zapisz jako „CSV UTF-8 (rozdzielany przecinkami)”.',
        en: 'This is no CSV file. Open it in the program that made it and save it as “CSV UTF-8 (Comma delimited)”.',
      };
    case 'csv-too-many-rows':
      return {
        pl: `Plik ma więcej niż ${formatNumber(CSV_LIMITS.rows, 'pl')} wierszy, a\u00A0tyle mieści najdłuższa tabela. Podziel go albo usuń zbędne wiersze.`,
        en: `The file has over ${formatNumber(CSV_LIMITS.rows, 'en')} rows, more than the longest table takes. Split it or remove rows.`,
      };
    case 'csv-too-many-columns':
      return {
        pl: `Linia ${refusal.line} pliku ma więcej niż ${CSV_LIMITS.columns} kolumn. Zostaw te, które ma tabela.`,
        en: `Line ${refusal.line} of the file has over ${CSV_LIMITS.columns} columns. Leave those that the table has.`,
      };
    case 'csv-cell-too-long':
      return {
        pl: `Komórka, która zaczyna się w\u00A0linii ${refusal.line} pliku, ma więcej niż ${formatNumber(CSV_LIMITS.cell, 'pl')} znaków, czyli więcej, niż mieści Excel. Skróć ją.`,
        en: `The cell that begins in line ${refusal.line} of the file has over ${formatNumber(CSV_LIMITS.cell, 'en')} characters, more than Excel takes. Shorten it.`,
      };
    case 'csv-unclosed-quote':
      return {
        pl: `W\u00A0linii ${refusal.line} pliku otwarto cudzysłów ("), którego nic nie zamyka. Popraw tę linię albo zapisz plik w\u00A0Excelu jeszcze raz.`,
        en: `A quotation mark (") is opened in line ${refusal.line} of the file and never closed. Correct that line or save the file in Excel once more.`,
      };
    case 'csv-text-after-quote':
      return {
        pl: `W\u00A0linii ${refusal.line} pliku po zamkniętym cudzysłowie (") coś jeszcze stoi. Cudzysłów wewnątrz tekstu podwój ("") albo zapisz plik w\u00A0Excelu jeszcze raz.`,
        en: `In line ${refusal.line} of the file something follows a closed quotation mark ("). Double the marks within a text ("") or save the file in Excel once more.`,
      };
  }
}
