import type { Engine } from '../../engine/engine';
import { writtenFormula } from '../formula/shared';
import type { CellPosition, CellValue } from '../model';
import { cellKey, keyPosition } from '../state/cells';
import type { CellKey } from '../state/cells';
import { contentAt } from '../state/lookup';
import type { Content, Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { createCompiler } from './compiler';
import { createConditions } from './conditions';
import type { Conditions } from './conditions';
import { createCustomFunctions } from './custom-functions';
import type { CustomFunctions } from './custom-functions';
import { createHeld } from './held';

/** Keeps the engine in step with the workbook and knows the results. */
export interface Calculation {
  readonly functions: CustomFunctions;
  /** The cell's content changed. */
  contentChanged(sheet: Sheet, row: number, column: number): void;
  /** Cells moved, or sheets or names changed: formulas mean something else now. */
  structureChanged(): void;
  /** Conditional formats or data validation changed. */
  conditionsChanged(): void;
  /** A cell's value, calculated if need be. */
  value(sheet: Sheet, row: number, column: number): CellValue;
  /** The value as last calculated, without calculating: for the 'before' of a change. */
  lastValue(sheet: Sheet, row: number, column: number): CellValue;
  conditions(): Conditions;
  /** The value of a formula that stands nowhere, as if written in the cell. */
  evaluate(formula: string, home: Sheet, cell: CellPosition): CellValue;
  /** Calculates if need be; the sheets with a result that changed since this was last asked. */
  settle(): ReadonlySet<Sheet>;
}

export function createCalculation(
  engine: Engine,
  workbook: () => Workbook,
  options: { readonly today: () => number; readonly answered: () => void },
): Calculation {
  const functions = createCustomFunctions(engine, () => {
    dirty = true;
    options.answered();
  });
  const compiler = createCompiler(workbook, options.today, functions);
  const held = createHeld(engine);
  const conditions = createConditions(engine, workbook, compiler, held);
  const scratch = engine.addSheet();
  const results = new Map<Sheet, Map<CellKey, CellValue>>();
  const callsIn = new Map<Sheet, Map<CellKey, readonly number[]>>();
  const recalculated = new Set<Sheet>();
  let dirty = true;
  let structureDirty = false;
  let conditionsDirty = false;

  function send(sheet: Sheet, key: CellKey, content: Content | null): void {
    const slots: number[] = [];
    if (content?.kind === 'formula') {
      const cell = keyPosition(key);
      const formula = compiler.compiled(content, sheet, cell, (slot) => slots.push(slot));
      held.hold(sheet.engine, key, formula);
    } else {
      held.hold(sheet.engine, key, content?.value ?? null);
    }
    const calls = callsIn.get(sheet) ?? new Map<CellKey, readonly number[]>();
    if (slots.length > 0) calls.set(key, slots);
    else calls.delete(key);
    callsIn.set(sheet, calls);
  }

  /** Every formula may mean something else now; the engine is told of those that do. */
  function compileEverything(): void {
    compiler.forget();
    functions.reset();
    callsIn.clear();
    const { sheets, elsewhere } = workbook();
    for (const sheet of [...sheets, ...elsewhere]) {
      held.holdOnly(sheet.engine, sheet.contents);
      for (const [key, content] of sheet.contents) send(sheet, key, content);
    }
  }

  function readResults(): void {
    for (const sheet of workbook().sheets) {
      const before = results.get(sheet) ?? new Map<CellKey, CellValue>();
      const after = new Map<CellKey, CellValue>();
      for (const [key, content] of sheet.contents) {
        if (content.kind === 'formula') after.set(key, result(sheet, key));
      }
      results.set(sheet, after);
      if (!sameResults(before, after)) recalculated.add(sheet);
    }
  }

  function result(sheet: Sheet, key: CellKey): CellValue {
    const pending = callsIn
      .get(sheet)
      ?.get(key)
      ?.some((slot) => functions.isPending(slot));
    if (pending) return { error: '#BUSY!' };
    const { row, column } = keyPosition(key);
    return engine.value(sheet.engine, row, column);
  }

  function lastValue(sheet: Sheet, row: number, column: number): CellValue {
    const content = contentAt(sheet, row, column);
    if (content?.kind !== 'formula') return content?.value ?? null;
    return results.get(sheet)?.get(cellKey(row, column)) ?? null;
  }

  function run(): void {
    if (!dirty && !structureDirty && !conditionsDirty) return;
    if (structureDirty) compileEverything();
    if (structureDirty || conditionsDirty) conditions.rebuild();
    dirty = structureDirty = conditionsDirty = false;
    engine.calculate();
    // A function's result may be another's argument.
    for (let round = 0; round < 5 && functions.settle(); round += 1) engine.calculate();
    readResults();
  }

  return {
    functions,
    contentChanged(sheet, row, column) {
      dirty = true;
      if (!structureDirty) send(sheet, cellKey(row, column), contentAt(sheet, row, column));
    },
    structureChanged() {
      structureDirty = true;
    },
    conditionsChanged() {
      conditionsDirty = true;
    },
    value(sheet, row, column) {
      if (contentAt(sheet, row, column)?.kind === 'formula') run();
      return lastValue(sheet, row, column);
    },
    lastValue,
    conditions() {
      run();
      return conditions;
    },
    evaluate(formula, home, cell) {
      run();
      engine.write(scratch, 0, 0, compiler.compiled(writtenFormula(formula), home, cell));
      engine.calculate();
      return engine.value(scratch, 0, 0);
    },
    settle() {
      run();
      const changed = new Set(recalculated);
      recalculated.clear();
      return changed;
    },
  };
}

function sameResults(
  before: ReadonlyMap<CellKey, CellValue>,
  after: ReadonlyMap<CellKey, CellValue>,
): boolean {
  return (
    before.size === after.size &&
    [...after].every(([key, value]) => sameValue(before.get(key), value))
  );
}

function sameValue(a: CellValue | undefined, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    return a.error === b.error;
  }
  return a === b;
}
