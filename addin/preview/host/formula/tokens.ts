/** A formula cut into tokens, so that references and names in it can be changed and the rest kept. */
import { columnIndex, MAX_ROWS, quoteSheet } from '../address';
import { writeArea } from './area';
import type { Area } from './area';

export type Token =
  | { readonly kind: 'text' | 'number' | 'operator' | 'space' | 'error'; readonly text: string }
  | { readonly kind: 'function'; readonly text: string }
  /** A defined name, TRUE or FALSE; `sheet` where it is written before it. */
  | { readonly kind: 'name'; readonly sheet: string | null; readonly text: string }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: Area };

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELL = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const PLAIN: readonly (readonly [
  Token['kind'] & ('text' | 'number' | 'operator' | 'space' | 'error'),
  RegExp,
])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:,;(){}@]/uy],
];
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/**
 * The tokens of a formula without its leading `=`; put together again they give the same text.
 * `null` when there is a character that no formula has.
 */
export function tokenise(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const next = readToken(formula, at);
    if (!next) return null;
    tokens.push(next.token);
    at = next.end;
  }
  return tokens;
}

/** The formula that the tokens make, without a leading `=`. */
export function writeTokens(tokens: readonly Token[]): string {
  return tokens.map(writeToken).join('');
}

export function writeToken(token: Token): string {
  if (token.kind !== 'reference' && token.kind !== 'name') return token.text;
  const sheet = token.sheet === null ? '' : `${quoteSheet(token.sheet)}!`;
  return sheet + (token.kind === 'name' ? token.text : writeArea(token.area));
}

interface Read {
  readonly token: Token;
  readonly end: number;
}

function readToken(formula: string, at: number): Read | null {
  const sheet = match(SHEET, formula, at);
  if (sheet) {
    const name = (sheet[1] ?? sheet[2] ?? '').replaceAll("''", "'");
    const rest = at + sheet[0].length;
    if (formula.startsWith('#REF!', rest)) {
      return { token: { kind: 'error', text: '#REF!' }, end: rest + '#REF!'.length };
    }
    return readReference(formula, rest, name) ?? readName(formula, rest, name);
  }
  const reference = readReference(formula, at, null);
  if (reference) return reference;
  for (const [kind, pattern] of PLAIN) {
    const found = match(pattern, formula, at);
    if (found) return { token: { kind, text: found[0] }, end: at + found[0].length };
  }
  return readName(formula, at, null);
}

function readReference(formula: string, at: number, sheet: string | null): Read | null {
  const made = (text: string, area: Area): Read => ({
    token: { kind: 'reference', sheet, area },
    end: at + text.length,
  });
  const columns = match(COLUMNS, formula, at);
  const left = columnIndex(columns?.[1] ?? '');
  const right = columnIndex(columns?.[2] ?? '');
  if (columns && left !== null && right !== null) {
    const [from = '', to = ''] = columns[0].split(':');
    return made(columns[0], {
      shape: 'columns',
      start: { index: left, fixed: from.startsWith('$') },
      end: { index: right, fixed: to.startsWith('$') },
    });
  }
  const rows = match(ROWS, formula, at);
  if (rows) {
    const [from = '', to = ''] = rows[0].split(':');
    return made(rows[0], {
      shape: 'rows',
      start: { index: Number(rows[1]) - 1, fixed: from.startsWith('$') },
      end: { index: Number(rows[2]) - 1, fixed: to.startsWith('$') },
    });
  }
  const first = readCell(formula, at);
  if (!first) return null;
  if (formula[at + first.text.length] === ':') {
    const last = readCell(formula, at + first.text.length + 1);
    if (last) {
      const text = `${first.text}:${last.text}`;
      return made(text, { shape: 'range', start: first.corner, end: last.corner });
    }
  }
  return made(first.text, { shape: 'cell', start: first.corner });
}

function readCell(formula: string, at: number) {
  const found = match(CELL, formula, at);
  const column = columnIndex(found?.[1] ?? '');
  const row = Number(found?.[2] ?? 0) - 1;
  if (!found || column === null || row < 0 || row >= MAX_ROWS) return null;
  const text = found[0];
  return {
    text,
    corner: {
      row: { index: row, fixed: text.lastIndexOf('$') > 0 },
      column: { index: column, fixed: text.startsWith('$') },
    },
  };
}

function readName(formula: string, at: number, sheet: string | null): Read | null {
  const found = match(NAME, formula, at);
  if (!found) return null;
  const end = at + found[0].length;
  const isFunction = sheet === null && formula[end] === '(';
  return isFunction
    ? { token: { kind: 'function', text: found[0] }, end }
    : { token: { kind: 'name', sheet, text: found[0] }, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
