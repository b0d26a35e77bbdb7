import type { CellPosition } from '../model';
import type { Sheet } from '../state/sheet';
import { findName, findSheet, findSheetRead, nameSeenFrom } from '../state/workbook';
import type { Name, Workbook } from '../state/workbook';
import { fixed } from './area';
import { closingParenthesis, splitArguments } from './calls';
import { tokenise, writeTokens } from './tokens';
import type { Token } from './tokens';

/** What a formula may say besides its references; asked only when it does. */
export interface CompileContext {
  readonly workbook: Workbook;
  /** The cell that the formula stands in. */
  readonly position: () => CellPosition;
  /** The serial number of today, so that a test can choose the day. */
  readonly today: () => number;
  /**
   * Where the engine keeps the result of a custom function with these arguments, which are formulas
   * for the engine without `=`; `null` when there is no such function.
   */
  readonly customFunction: (name: string) => ((args: readonly string[]) => string) | null;
}

/** Names that are defined by names end somewhere, or never. */
const DEEPEST_NAME = 20;

/**
 * The formula for the engine: sheets by the engine's own names, defined names put in (the engine
 * cannot reach sheet-scoped ones from elsewhere, nor move any when rows are inserted), TODAY() and
 * positions put in as numbers, custom functions as references to their results. Every reference names
 * its sheet, so that the result may stand in any cell of the engine, and those of the formula itself
 * keep their `$`: shared by other cells, it means theirs.
 */
export function compile(
  tokens: readonly Token[] | null,
  home: Sheet,
  context: CompileContext,
): readonly Token[] {
  return compileFormula(tokens, { home, context, depth: 0 });
}

interface Scope {
  readonly home: Sheet;
  readonly context: CompileContext;
  readonly depth: number;
}

function compileFormula(tokens: readonly Token[] | null, scope: Scope): readonly Token[] {
  return tokens ? compileTokens(tokens, scope) : [written('#NAME?')];
}

function compileTokens(tokens: readonly Token[], scope: Scope): readonly Token[] {
  const compiled: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'function') {
      const end = closingParenthesis(tokens, at + 1);
      compiled.push(...compileCall(token, tokens.slice(at + 2, end), scope));
      at = end;
    } else {
      compiled.push(...compileToken(token, scope));
    }
  }
  return compiled;
}

function compileToken(token: Token, { home, context, depth }: Scope): readonly Token[] {
  if (token.kind === 'reference') {
    const sheet = token.sheet === null ? home : findSheetRead(context.workbook, token.sheet);
    if (!sheet) return [written('#REF!')];
    const area = depth === 0 ? token.area : fixed(token.area);
    return [{ kind: 'reference', sheet: sheet.engine.name, area }];
  }
  if (token.kind !== 'name') return [token];
  const name = meantName(token.text, token.sheet, home, context.workbook);
  if (!name) return [written(token.text)];
  if (depth >= DEEPEST_NAME) return [written('#NAME?')];
  const scope = { home: name.scope ?? home, context, depth: depth + 1 };
  const meant = compileFormula(tokenise(name.formula.slice(1)), scope);
  const isReference = meant.length === 1 && meant[0]?.kind === 'reference';
  return isReference ? meant : [written('('), ...meant, written(')')];
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

function compileCall(call: Token & { kind: 'function' }, inner: readonly Token[], scope: Scope) {
  const { context } = scope;
  const args = splitArguments(inner);
  if (args.length === 0) {
    switch (call.text.toUpperCase()) {
      case 'TODAY':
        return [written(String(context.today()))];
      case 'ROW':
        return [written(String(context.position().row + 1))];
      case 'COLUMN':
        return [written(String(context.position().column + 1))];
    }
  }
  const compiled = args.map((arg) => compileTokens(arg, scope));
  const custom = context.customFunction(call.text);
  if (custom) return [written(custom(compiled.map(writeTokens)))];
  const separated = compiled.flatMap((arg, index) => (index > 0 ? [written(','), ...arg] : arg));
  return [call, written('('), ...separated, written(')')];
}

/** What is no reference, and so is the same in every cell. */
function written(text: string): Token {
  return { kind: 'operator', text };
}
