/**
 * What a formula can tell of texts of a known form. It takes everything that validation takes, and
 * refuses what people and pasting leave there instead; validation is stricter in what is left.
 */
import type { FormattedItem } from '../definition/programme';

const and = (tests: readonly string[]): string => `AND(${tests.join(',')})`;

/** TRUE when the characters at these places of a text are digits; they must be there. */
const digitsAt = (text: string, places: readonly number[]): readonly string[] =>
  places.map((place) => `ISNUMBER(FIND(MID(${text},${place},1),"0123456789"))`);

/** How many digits a text has. */
const digits = (text: string): string =>
  `LEN(${text})-LEN(${[...'0123456789'].reduce(
    (rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`,
    text,
  )})`;

/** The formula (without `=`) that is TRUE when a cell holds text of an item's form. */
export function formatFormula(kind: FormattedItem['kind'], cell: string): string {
  const text = `TRIM(${cell})`;
  const noSpace = `ISERROR(FIND(" ",${text}))`;
  switch (kind) {
    case 'link': {
      const begins = ['http://', 'https://'].map(
        (beginning) => `EXACT(LEFT(${text},${beginning.length}),"${beginning}")`,
      );
      return and([`OR(${begins.join(',')})`, `LEN(${text})>9`, noSpace]);
    }
    case 'email': {
      const at = `FIND("@",${text})`;
      return and([`IFERROR(${at}>1,FALSE)`, `ISNUMBER(FIND(".",${text},${at}+2))`, noSpace]);
    }
    case 'phone':
      return `${digits(text)}>=7`;
    case 'postal-code':
      return and([
        `LEN(${text})=6`,
        `EXACT(MID(${text},3,1),"-")`,
        ...digitsAt(text, [1, 2, 4, 5, 6]),
      ]);
    case 'teryt':
      return and([`LEN(${text})=7`, ...digitsAt(text, [1, 2, 3, 4, 5, 6, 7])]);
  }
}
