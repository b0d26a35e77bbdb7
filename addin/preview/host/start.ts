import type { Engine } from '../engine/engine';
import { createCalculation } from './calculation/calculation';
import type { Editor } from './edits/editor';
import { createJournal } from './journal';
import type { SheetId } from './model';
import { todaySerial } from './polish/dates';
import { singleCell } from './rectangle';
import { blankSheet } from './state/sheet';
import type { Workbook } from './state/workbook';

export interface StartOptions {
  /** At least one; the first is active. */
  readonly sheets: readonly string[];
  readonly now: () => Date;
  /** Told when a custom function has answered. */
  readonly answered: () => void;
}

/** A new workbook and all that it takes to edit it. */
export function createEditor(engine: Engine, { sheets, now, answered }: StartOptions): Editor {
  let lastId = 0;
  // In the manner of Excel's ids, and the same in every run.
  const newId = () => {
    lastId += 1;
    return `{${lastId.toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
  };
  // The only place that makes an id a sheet's.
  const newSheetId = () => newId() as SheetId;
  const [first, ...others] = sheets.map((name) =>
    blankSheet(newSheetId(), name, engine.addSheet()),
  );
  if (!first) throw new Error('A workbook has a sheet');
  const home = { row: 0, column: 0 };
  const workbook: Workbook = {
    sheets: [first, ...others],
    elsewhere: [],
    names: [],
    customXml: new Map(),
    settings: new Map(),
    activeSheet: first,
    selection: { sheet: first, range: singleCell(home), active: home },
    editing: null,
  };
  return {
    workbook,
    calculation: createCalculation(engine, () => workbook, {
      today: () => todaySerial(now()),
      answered,
    }),
    journal: createJournal(),
    newEngineSheet: () => engine.addSheet(),
    dropEngineSheet: (sheet) => engine.removeSheet(sheet),
    newSheetId,
    newId,
  };
}
