/** What Polish Excel calls functions and constants that cards and their users write in formulas. */

/** English name to Polish name; a function that is not here has the same name in both. */
export const POLISH_FUNCTIONS: Readonly<Record<string, string>> = {
  ABS: 'MODUŁ.LICZBY',
  AND: 'ORAZ',
  AVERAGE: 'ŚREDNIA',
  COLUMN: 'NR.KOLUMNY',
  COUNT: 'ILE.LICZB',
  COUNTA: 'ILE.NIEPUSTYCH',
  COUNTBLANK: 'LICZ.PUSTE',
  COUNTIF: 'LICZ.JEŻELI',
  COUNTIFS: 'LICZ.WARUNKI',
  DATE: 'DATA',
  EXACT: 'PORÓWNAJ',
  IF: 'JEŻELI',
  IFERROR: 'JEŻELI.BŁĄD',
  INDEX: 'INDEKS',
  INT: 'ZAOKR.DO.CAŁK',
  ISBLANK: 'CZY.PUSTA',
  ISERROR: 'CZY.BŁĄD',
  ISNUMBER: 'CZY.LICZBA',
  ISTEXT: 'CZY.TEKST',
  LEFT: 'LEWY',
  LEN: 'DŁ',
  MATCH: 'PODAJ.POZYCJĘ',
  MID: 'FRAGMENT.TEKSTU',
  NA: 'BRAK',
  NOT: 'NIE',
  OR: 'LUB',
  ROUND: 'ZAOKR',
  ROW: 'WIERSZ',
  SUM: 'SUMA',
  SUMIF: 'SUMA.JEŻELI',
  SUMIFS: 'SUMA.WARUNKÓW',
  SUMPRODUCT: 'SUMA.ILOCZYNÓW',
  TEXT: 'TEKST',
  TODAY: 'DZIŚ',
  TRIM: 'USUŃ.ZBĘDNE.ODSTĘPY',
  VALUE: 'WARTOŚĆ',
};

export const ENGLISH_FUNCTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(POLISH_FUNCTIONS).map(([english, polish]) => [polish, english]),
);

export const POLISH_TRUE = 'PRAWDA';
export const POLISH_FALSE = 'FAŁSZ';
