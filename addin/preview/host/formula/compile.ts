import type { CellPosition } from '../model';
import type { Sheet } from '../state/sheet';
import { findName, findSheet, findSheetRead, nameSeenFrom } from '../state/workbook';
import type { Name, Workbook } from '../state/workbook';
import { writeArea } from './area';
import { closingParenthesis, splitArguments } from './calls';
import { tokenise } from './tokens';
import type { Token } from './tokens';

export interface CompileContext {
  readonly workbook: Workbook;
  /** The serial number of today, so that a test can choose the day. */
  readonly today: number;
  /**
   * Where the engine keeps the result of a custom function; `null` when there is no such function.
   * Arguments are formulas for the engine without `=`.
   */
  readonly customCall: (name: string, args: readonly string[]) => string | null;
}

/** Names that are defined by names end somewhere, or never. */
const DEEPEST_NAME = 20;

/**
 * The formula (with its `=`) for the engine: sheets by the engine's own names, defined names put in
 * (the engine cannot reach sheet-scoped ones from elsewhere, nor move any when rows are inserted),
 * TODAY() and positions put in as numbers, custom functions as references to their results. Every
 * reference names its sheet, so that the result may stand in any cell of the engine.
 */
export function compile(
  formula: string,
  home: Sheet,
  position: CellPosition,
  context: CompileContext,
): string {
  return `=${compileText(formula.slice(1), { home, position, context, depth: 0 })}`;
}

interface Scope {
  readonly home: Sheet;
  readonly position: CellPosition;
  readonly context: CompileContext;
  readonly depth: number;
}

function compileText(formula: string, scope: Scope): string {
  const tokens = tokenise(formula);
  return tokens ? compileTokens(tokens, scope) : '#NAME?';
}

function compileTokens(tokens: readonly Token[], scope: Scope): string {
  let compiled = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'function') {
      const end = closingParenthesis(tokens, at + 1);
      compiled += compileCall(token.text, tokens.slice(at + 2, end), scope);
      at = end;
    } else {
      compiled += compileToken(token, scope);
    }
  }
  return compiled;
}

function compileToken(token: Token, { home, position, context, depth }: Scope): string {
  if (token.kind === 'reference') {
    const sheet = token.sheet === null ? home : findSheetRead(context.workbook, token.sheet);
    return sheet ? `${sheet.engine.name}!${writeArea(token.area)}` : '#REF!';
  }
  if (token.kind !== 'name') return token.text;
  const name = meantName(token.text, token.sheet, home, context.workbook);
  if (!name) return token.text;
  if (depth >= DEEPEST_NAME) return '#NAME?';
  const scope = { home: name.scope ?? home, position, context, depth: depth + 1 };
  const text = compileText(name.formula.slice(1), scope);
  return /^s_\d+![$A-Z0-9:]+$/.test(text) ? text : `(${text})`;
}

function meantName(
  text: string,
  sheetName: string | null,
  home: Sheet,
  workbook: Workbook,
): Name | null {
  if (sheetName === null) return nameSeenFrom(workbook, text, home);
  const sheet = findSheet(workbook, sheetName);
  return sheet && findName(workbook, text, sheet);
}

function compileCall(name: string, inner: readonly Token[], scope: Scope): string {
  const args = splitArguments(inner);
  if (args.length === 0) {
    switch (name.toUpperCase()) {
      case 'TODAY':
        return String(scope.context.today);
      case 'ROW':
        return String(scope.position.row + 1);
      case 'COLUMN':
        return String(scope.position.column + 1);
    }
  }
  const compiled = args.map((arg) => compileTokens(arg, scope));
  return scope.context.customCall(name, compiled) ?? `${name}(${compiled.join(',')})`;
}
