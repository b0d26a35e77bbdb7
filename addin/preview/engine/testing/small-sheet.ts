import type { CellValue } from '../../host/model';
import type { EngineContent } from '../engine';
import { createNodeEngine } from '../ironcalc-node';

/** A sheet of the preview's engine, for tests of single formulas. */
export interface SmallSheet {
  /** Writes these rows from A1 on, nothing else being there, and gives the values of their cells. */
  readonly calculate: (
    rows: readonly (readonly EngineContent[])[],
  ) => readonly (readonly CellValue[])[];
  /** Frees the engine's memory. */
  readonly dispose: () => void;
}

/** An empty sheet of an engine of its own. */
export function createSmallSheet(): SmallSheet {
  const engine = createNodeEngine();
  const sheet = engine.addSheet();
  return {
    calculate(rows) {
      engine.clear(sheet);
      rows.forEach((row, index) => engine.writeBlock(sheet, index, 0, [row]));
      engine.calculate();
      return rows.map((row, index) => row.map((_, column) => engine.value(sheet, index, column)));
    },
    dispose: () => engine.dispose(),
  };
}
