/**
 * Formulas that are alike, as Excel's shared formulas are: what a table has in each of its rows is cut
 * into tokens, and later compiled, once. A cell knows which formula it has and how far it stands from
 * where that was written.
 */
import { writeArea } from './area';
import { shifted } from './references';
import { tokenise, writeSheet, writeToken, writeTokens } from './tokens';
import type { Token } from './tokens';

export interface SharedFormula {
  /** With its `=`, where it was written. */
  readonly text: string;
  /** Without its `=`, where it was written; `null` when there is a character that no formula has. */
  tokens(): readonly Token[] | null;
  /** With its `=`, as copied so far down and right: `$` parts stay, `#REF!` stands off the sheet. */
  textAt(rows: number, columns: number): string;
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

/** The formula (with its `=`), to be shared. */
export function sharedFormula(text: string): SharedFormula {
  return shared(text, () => tokenise(text.slice(1)));
}

/** The formula of these tokens, to be shared. */
export function sharedTokens(tokens: readonly Token[]): SharedFormula {
  return shared(`=${writeTokens(tokens)}`, () => tokens);
}

function shared(text: string, cut: () => readonly Token[] | null): SharedFormula {
  let tokens: readonly Token[] | null | undefined;
  let pattern: Pattern | undefined;
  const cutOnce = () => (tokens === undefined ? (tokens = cut()) : tokens);
  const patternOnce = () =>
    (pattern ??= patternOf(cutOnce() ?? [{ kind: 'text', text: text.slice(1) }]));
  return {
    text,
    tokens: cutOnce,
    textAt(rows, columns) {
      if (rows === 0 && columns === 0) return text;
      const { references, pieces } = patternOnce();
      const here = references.map((reference) => referenceAt(reference, rows, columns));
      return pieces.reduce<string>(
        (written, piece) => written + (typeof piece === 'string' ? piece : (here[piece] ?? '')),
        '=',
      );
    },
    fits: (rows, columns) =>
      (rows === 0 && columns === 0) ||
      patternOnce().references.every(({ area }) => shifted(area, rows, columns) !== '#REF!'),
  };
}

type Reference = Extract<Token, { kind: 'reference' }>;

/** What is the same in all cells, and between it the references that move, by their index. */
interface Pattern {
  readonly pieces: readonly (string | number)[];
  readonly references: readonly Reference[];
}

function patternOf(tokens: readonly Token[]): Pattern {
  const pieces: (string | number)[] = [];
  const references = new Map<string, Reference>();
  const indexes = new Map<string, number>();
  let same = '';
  for (const token of tokens) {
    const text = writeToken(token);
    if (token.kind !== 'reference' || !moves(token)) {
      same += text;
      continue;
    }
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    references.set(text, token);
    pieces.push(same, index);
    same = '';
  }
  return { pieces: [...pieces, same], references: [...references.values()] };
}

function moves({ area }: Reference): boolean {
  const there = shifted(area, 1, 1);
  return there === '#REF!' || writeArea(there) !== writeArea(area);
}

function referenceAt({ sheet, area }: Reference, rows: number, columns: number): string {
  const there = shifted(area, rows, columns);
  return there === '#REF!' ? there : writeSheet(sheet) + writeArea(there);
}
