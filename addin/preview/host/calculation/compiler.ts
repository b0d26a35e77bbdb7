import { compile } from '../formula/compile';
import type { CompileContext } from '../formula/compile';
import { formulaText, sharedFormula, sharedTokens } from '../formula/shared';
import type { CellFormula, SharedFormula } from '../formula/shared';
import type { CellPosition } from '../model';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import type { CustomFunctions } from './custom-functions';

/** Formulas as the engine reads them; what cells share is compiled once for all of them. */
export interface Compiler {
  /** The formula of that cell of `home`; `called` is told of results of custom functions in it. */
  compiled(
    formula: CellFormula,
    home: Sheet,
    cell: CellPosition,
    called?: (slot: number) => void,
  ): CellFormula;
  /** Sheets, names or custom functions changed: formulas mean something else now. */
  forget(): void;
}

export function createCompiler(
  workbook: () => Workbook,
  today: () => number,
  functions: CustomFunctions,
): Compiler {
  const known = new Map<Sheet, Map<SharedFormula, SharedFormula | null>>();

  /** `null`: it says something of its own cell or day, or calls a custom function. */
  function compiledForAll(shared: SharedFormula, home: Sheet): SharedFormula | null {
    const ofSheet = known.get(home) ?? new Map<SharedFormula, SharedFormula | null>();
    known.set(home, ofSheet);
    const before = ofSheet.get(shared);
    if (before !== undefined) return before;
    let isOwn = false;
    const own = <T>(value: T): T => {
      isOwn = true;
      return value;
    };
    const tokens = compile(shared.tokens(), home, {
      workbook: workbook(),
      position: () => own({ row: 0, column: 0 }),
      today: () => own(0),
      customFunction: (name) => (functions.knows(name) ? own(() => '') : null),
    });
    const made = isOwn ? null : sharedTokens(tokens);
    ofSheet.set(shared, made);
    return made;
  }

  return {
    compiled(formula, home, cell, called = () => undefined) {
      const shared = compiledForAll(formula.shared, home);
      if (shared) return { ...formula, shared };
      const context: CompileContext = {
        workbook: workbook(),
        position: () => cell,
        today,
        customFunction: (name) =>
          functions.knows(name)
            ? (args) => {
                const { slot, at } = functions.call(name, args);
                called(slot);
                return at;
              }
            : null,
      };
      const here = sharedFormula(formulaText(formula)).tokens();
      return {
        kind: 'formula',
        shared: sharedTokens(compile(here, home, context)),
        rows: 0,
        columns: 0,
      };
    },
    forget: () => known.clear(),
  };
}
