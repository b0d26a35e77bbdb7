import type { Engine, EngineSheet } from '../../engine/engine';
import { formulaText } from '../formula/shared';
import type { CellFormula } from '../formula/shared';
import { keyPosition } from '../state/cells';
import type { CellKey } from '../state/cells';

/** What the engine knows of a cell: a blank one is not held. */
export type HeldContent = string | number | boolean | CellFormula;

/** What the sheets of the engine hold, so that it is only told what is new. */
export interface Held {
  /** Afterwards the cell holds the content; `null` empties it. */
  hold(sheet: EngineSheet, key: CellKey, content: HeldContent | null): void;
  /** Empties every cell that is not among these. */
  holdOnly(sheet: EngineSheet, cells: { has(key: CellKey): boolean }): void;
}

export function createHeld(engine: Engine): Held {
  const sheets = new WeakMap<EngineSheet, Map<CellKey, HeldContent>>();

  function cellsOf(sheet: EngineSheet): Map<CellKey, HeldContent> {
    const cells = sheets.get(sheet) ?? new Map<CellKey, HeldContent>();
    sheets.set(sheet, cells);
    return cells;
  }

  function hold(sheet: EngineSheet, key: CellKey, content: HeldContent | null): void {
    const cells = cellsOf(sheet);
    const before = cells.get(key) ?? null;
    if (isSame(before, content)) return;
    if (content === null) cells.delete(key);
    else cells.set(key, content);
    const { row, column } = keyPosition(key);
    engine.write(sheet, row, column, content);
  }

  return {
    hold,
    holdOnly(sheet, wanted) {
      for (const key of cellsOf(sheet).keys()) if (!wanted.has(key)) hold(sheet, key, null);
    },
  };
}

function isSame(before: HeldContent | null, after: HeldContent | null): boolean {
  return isFormula(before) && isFormula(after) ? isSameFormula(before, after) : before === after;
}

function isFormula(content: HeldContent | null): content is CellFormula {
  return typeof content === 'object' && content !== null;
}

/** Compiled anew, a formula is another object that says the same. */
function isSameFormula(before: CellFormula, after: CellFormula): boolean {
  const alike =
    before.shared.text === after.shared.text &&
    before.rows === after.rows &&
    before.columns === after.columns;
  return alike || formulaText(before) === formulaText(after);
}
