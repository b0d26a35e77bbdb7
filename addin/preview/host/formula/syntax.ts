import { tokenise } from './tokens';
import type { Token } from './tokens';

/** Whether Excel would take the formula (with its `=`); unknown functions and names are fine. */
export function isWellFormed(formula: string): boolean {
  if (!formula.startsWith('=')) return false;
  const tokens = tokenise(formula.slice(1))?.filter((token) => token.kind !== 'space');
  if (!tokens) return false;
  const reader = { tokens, at: 0 };
  return expression(reader) && reader.at === tokens.length;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

const BINARY = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<>', '<=', '>=', ':']);

function expression(reader: Reader): boolean {
  if (!operand(reader)) return false;
  while (isOperator(reader, BINARY)) {
    reader.at += 1;
    if (!operand(reader)) return false;
  }
  return true;
}

const PREFIX = new Set(['+', '-', '@']);
const PERCENT = new Set(['%']);

function operand(reader: Reader): boolean {
  while (isOperator(reader, PREFIX)) reader.at += 1;
  if (!primary(reader)) return false;
  while (isOperator(reader, PERCENT)) reader.at += 1;
  return true;
}

function primary(reader: Reader): boolean {
  const token = reader.tokens[reader.at];
  if (!token) return false;
  reader.at += 1;
  switch (token.kind) {
    case 'function':
      return take(reader, '(') && list(reader, ')', new Set([',']), argument);
    case 'operator':
      if (token.text === '(') return expression(reader) && take(reader, ')');
      return token.text === '{' && list(reader, '}', new Set([',', ';']), operand);
    default:
      return true;
  }
}

/** An argument may be left out: `IF(A1,,1)`. */
function argument(reader: Reader): boolean {
  return isOperator(reader, new Set([',', ')'])) || expression(reader);
}

function list(
  reader: Reader,
  close: string,
  separators: ReadonlySet<string>,
  item: (reader: Reader) => boolean,
): boolean {
  if (take(reader, close)) return true;
  do {
    if (!item(reader)) return false;
  } while (isOperator(reader, separators) && (reader.at += 1) > 0);
  return take(reader, close);
}

function take(reader: Reader, text: string): boolean {
  if (!isOperator(reader, new Set([text]))) return false;
  reader.at += 1;
  return true;
}

function isOperator(reader: Reader, texts: ReadonlySet<string>): boolean {
  const token = reader.tokens[reader.at];
  return token?.kind === 'operator' && texts.has(token.text);
}
