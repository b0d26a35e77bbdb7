/** Formulas as the file holds them, and the refusal of any that would not work everywhere. */

/**
 * What Excel 2016, Excel for the web and LibreOffice 7.4 compute alike, whatever their language.
 * Not among them: functions that need a `_xlfn.` prefix, volatile ones, ones that reach outside the
 * workbook, and TEXT and VALUE, whose results depend on the language of the program.
 */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CODE COLUMN COLUMNS CONCATENATE ' +
    'COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT EXP FALSE FIND FLOOR HLOOKUP IF ' +
    'IFERROR INDEX INT ISBLANK ISERROR ISLOGICAL ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOOKUP LOWER ' +
    'MATCH MAX MEDIAN MID MIN MOD MONTH N NA NOT OR POWER PRODUCT RANK REPT RIGHT ROUND ' +
    'ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SQRT STDEV SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TRIM TRUE TRUNC ' +
    'UPPER VLOOKUP WEEKDAY YEAR'
  ).split(' '),
);

const FORMULA_LIMIT = 8192;
const STRING_LIMIT = 255;
const STRINGS = /"(?:[^"]|"")*"/g;
const QUOTED_SHEETS = /'(?:[^']|'')*'!/g;

function problemOf(formula: string): string | null {
  if (!formula.startsWith('=') || formula.length === 1) return 'does not begin with =';
  if (formula.length > FORMULA_LIMIT) return `is longer than ${FORMULA_LIMIT} characters`;
  // Excel may read such text as one character, LibreOffice does not; nothing of ours needs it.
  if (/_x[0-9A-Fa-f]{4}_/.test(formula)) return 'contains an escape of the file format';
  const long = formula.match(STRINGS)?.some((literal) => literal.length - 2 > STRING_LIMIT);
  if (long === true) return `contains a text longer than ${STRING_LIMIT} characters`;
  const bare = formula.replace(STRINGS, '0').replace(QUOTED_SHEETS, '');
  // `[` is another workbook or a table, `|` DDE, `{` an array constant, `;` another language's comma,
  // `#` an error and `@` an intersection that only new Excel knows.
  const sign = /["'[\]|{};#@]/.exec(bare)?.[0];
  if (sign !== undefined) return `contains ${sign}`;
  for (const [, name = ''] of bare.matchAll(/([A-Za-z_\\][\w.\\]*)\s*\(/g)) {
    if (!FUNCTIONS.has(name)) return `calls ${name}, which is not on the list of functions`;
  }
  return null;
}

/**
 * A formula of a plan as the file wants it: without its `=`.
 *
 * @throws Error when a program that our users have would not compute it.
 */
export function fileFormula(formula: string): string {
  const problem = problemOf(formula);
  if (problem !== null) throw new Error(`The formula ${formula.slice(0, 200)} ${problem}.`);
  return formula.slice(1);
}
