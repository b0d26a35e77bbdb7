/** Formulas as a Polish user reads and types them, and as the API and the engine speak them. */
import { tokenise, writeToken } from '../formula/tokens';
import type { Token } from '../formula/tokens';
import { ENGLISH_FUNCTIONS, POLISH_FALSE, POLISH_FUNCTIONS, POLISH_TRUE } from './functions';

/** `=SUM(1,2.5)` as `=SUMA(1;2,5)`. */
export function toPolishFormula(formula: string): string {
  const tokens = tokenise(formula.slice(1));
  if (!tokens) return formula;
  let braces = 0;
  const text = tokens.map((token) => {
    if (token.kind === 'operator' && token.text === '{') braces += 1;
    if (token.kind === 'operator' && token.text === '}') braces -= 1;
    return polishToken(token, braces > 0);
  });
  return `=${text.join('')}`;
}

function polishToken(token: Token, inArray: boolean): string {
  switch (token.kind) {
    case 'number':
      return token.text.replace('.', ',');
    case 'function':
      return POLISH_FUNCTIONS[token.text.toUpperCase()] ?? token.text;
    case 'name':
      return POLISH_CONSTANTS[token.text.toUpperCase()] ?? writeToken(token);
    case 'operator':
      return token.text === ',' ? (inArray ? '\\' : ';') : token.text;
    default:
      return writeToken(token);
  }
}

const POLISH_CONSTANTS: Readonly<Record<string, string>> = {
  TRUE: POLISH_TRUE,
  FALSE: POLISH_FALSE,
};

const PIECE =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\d+,\d+|,\d+)|([\p{L}_][\p{L}\p{N}_.]*)(\(?)|([;\\{}])|([\s\S])/gu;

/**
 * `=SUMA(1;2,5)` as `=SUM(1,2.5)`. Text and sheet names stay; English names of functions are
 * understood too. Whether the result is a formula at all is for the reader of it to find out.
 */
export function fromPolishFormula(formula: string): string {
  let braces = 0;
  return formula.replace(
    PIECE,
    (piece, text?: string, number?: string, word?: string, open?: string, mark?: string) => {
      if (text !== undefined) return text;
      if (number !== undefined) return number.replace(',', '.');
      if (word !== undefined) return englishWord(word, open ?? '');
      if (mark === '{') braces += 1;
      if (mark === '}') braces -= 1;
      if (mark === ';') return braces > 0 ? ';' : ',';
      return mark === '\\' ? ',' : piece;
    },
  );
}

function englishWord(word: string, open: string): string {
  const upper = word.toUpperCase();
  if (open === '(') return (ENGLISH_FUNCTIONS.get(upper) ?? word) + open;
  if (upper === POLISH_TRUE) return 'TRUE';
  return upper === POLISH_FALSE ? 'FALSE' : word;
}
