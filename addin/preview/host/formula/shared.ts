/**
 * Formulas that are alike, as Excel's shared formulas are: what a table has in each of its rows is cut
 * into tokens, and later compiled, once. A cell knows which formula it has and how far it stands from
 * where that was written.
 */
import { shifted } from './references';
import { tokenise, writeToken, writeTokens } from './tokens';
import type { Token } from './tokens';

export interface SharedFormula {
  /** With its `=`, where it was written. */
  readonly text: string;
  /** Without its `=`, where it was written; `null` when there is a character that no formula has. */
  tokens(): readonly Token[] | null;
  /** With its `=`, as copied so far down and right: `$` parts stay, `#REF!` stands off the sheet. */
  textAt(rows: number, columns: number): string;
  /** Each reference and name that it has there, once. */
  mentionsAt(rows: number, columns: number): readonly Token[];
  /** With its `=`, with these in the places of its references and names. */
  textWith(mentions: readonly Token[]): string;
  /** Whether all that it refers to is on the sheet there. */
  fits(rows: number, columns: number): boolean;
}

/** The formula of one cell. */
export interface CellFormula {
  readonly kind: 'formula';
  readonly shared: SharedFormula;
  /** How far down and right of where it was written. */
  readonly rows: number;
  readonly columns: number;
}

/** The formula (with its `=`) as written in a cell. */
export function writtenFormula(text: string): CellFormula {
  return { kind: 'formula', shared: sharedFormula(text), rows: 0, columns: 0 };
}

/** With its `=`, as it reads in its cell. */
export function formulaText({ shared, rows, columns }: CellFormula): string {
  return shared.textAt(rows, columns);
}

/** The formula as copied `rows` down and `columns` right; what it lost on its way stays lost. */
export function copiedFormula(formula: CellFormula, rows: number, columns: number): CellFormula {
  const { kind, shared } = formula;
  return shared.fits(formula.rows, formula.columns)
    ? { kind, shared, rows: formula.rows + rows, columns: formula.columns + columns }
    : { kind, shared: sharedFormula(formulaText(formula)), rows, columns };
}

/** The formula; sharing with `known` when it reads as that does `rows` down and `columns` right. */
export function sharingWith(
  known: CellFormula,
  rows: number,
  columns: number,
  formula: CellFormula,
): CellFormula {
  if (known.shared === formula.shared) return formula;
  const copy = copiedFormula(known, rows, columns);
  return formulaText(copy) === formulaText(formula) ? copy : formula;
}

/** The formula with its references and names rewritten; the same one when that changes nothing. */
export function rewrittenFormula(
  formula: CellFormula,
  rewrite: (token: Token) => Token,
): CellFormula {
  const before = formula.shared.mentionsAt(formula.rows, formula.columns);
  const after = before.map(rewrite);
  const isSame = after.every((token, index) => {
    const old = before[index];
    return old === token || (old !== undefined && writeToken(old) === writeToken(token));
  });
  return isSame ? formula : writtenFormula(formula.shared.textWith(after));
}

/** The formula (with its `=`), to be shared. */
export function sharedFormula(text: string): SharedFormula {
  return shared(text, () => tokenise(text.slice(1)));
}

/** The formula of these tokens, to be shared. */
export function sharedTokens(tokens: readonly Token[]): SharedFormula {
  return shared(`=${writeTokens(tokens)}`, () => tokens);
}

function shared(text: string, cut: () => readonly Token[] | null): SharedFormula {
  const tokens = once(cut);
  const pattern = once(() => patternOf(tokens() ?? [{ kind: 'text', text: text.slice(1) }]));
  const mentionsAt = (rows: number, columns: number): readonly Token[] =>
    pattern().mentions.map((token) => tokenAt(token, rows, columns));
  return {
    text,
    tokens,
    mentionsAt,
    textAt: (rows, columns) =>
      rows === 0 && columns === 0 ? text : assembled(pattern(), mentionsAt(rows, columns)),
    textWith: (mentions) => assembled(pattern(), mentions),
    fits: (rows, columns) =>
      (rows === 0 && columns === 0) ||
      mentionsAt(rows, columns).every(
        ({ kind }, index) => kind === pattern().mentions[index]?.kind,
      ),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What stays whatever happens to cells and sheets, and between it what is mentioned, by its index. */
interface Pattern {
  readonly pieces: readonly (string | number)[];
  readonly mentions: readonly Token[];
}

function patternOf(tokens: readonly Token[]): Pattern {
  const pieces: (string | number)[] = [];
  const mentions: Token[] = [];
  const indexes = new Map<string, number>();
  let same = '';
  for (const token of tokens) {
    const text = writeToken(token);
    if (token.kind !== 'reference' && token.kind !== 'name') {
      same += text;
      continue;
    }
    const index = indexes.get(text) ?? mentions.push(token) - 1;
    indexes.set(text, index);
    pieces.push(same, index);
    same = '';
  }
  return { pieces: [...pieces, same], mentions };
}

function assembled({ pieces }: Pattern, mentions: readonly Token[]): string {
  const texts = mentions.map(writeToken);
  return pieces.reduce<string>(
    (written, piece) => written + (typeof piece === 'string' ? piece : (texts[piece] ?? '')),
    '=',
  );
}

function tokenAt(token: Token, rows: number, columns: number): Token {
  if (token.kind !== 'reference') return token;
  const area = shifted(token.area, rows, columns);
  return area === '#REF!' ? { kind: 'error', text: area } : { ...token, area };
}
