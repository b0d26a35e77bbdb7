import { initSync, Model } from '@ironcalc/wasm';
import type { SyncInitInput } from '@ironcalc/wasm';
import type { CellValue, ErrorText } from '../host/model';
import type { Engine, EngineContent, EngineSheet } from './engine';
import { createSpelling } from './spelling';

/**
 * The number format that values are read through: the model tells numbers as formatted text only.
 * Two digits of exponent are misprinted by 0.8.4 from 1E+100 on, three are right.
 */
const READING_FORMAT = '0.00000000000000E+000';
const READ = /^-?\d\.\d{14}E[+-]\d{3}$/;

/** The last row of a sheet of the model: a style of all rows is one of the column. */
const LAST_ROW = 1_048_576;

/** Changes after which the model's queue of changes is emptied. */
const QUEUED = 4096;

/** What `getCellType` says. */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

const ERRORS: Readonly<Record<string, ErrorText>> = {
  '#NULL!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#REF!': '#REF!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#N/A': '#N/A',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#CALC!',
  '#CIRC!': '#CIRC!',
};

/**
 * Sheets that a model has from the start: all cards of a programme, and what the host keeps. To add
 * or to name one later the model cuts every formula of the workbook anew, which takes half a minute
 * beside a long table.
 */
const READY_SHEETS = 32;

let loaded = false;

/**
 * An engine on IronCalc. `wasm` is the package's `wasm_bg.wasm` as bytes or compiled; only the first
 * one given in a process is used.
 *
 * The model stays paused for good, since a change to a running one recalculates the whole workbook.
 */
export function createIronCalcEngine(wasm: SyncInitInput): Engine {
  if (!loaded) {
    initSync({ module: wasm });
    loaded = true;
  }
  const model = new Model('preview', 'en', 'Europe/Warsaw', 'en');
  model.pauseEvaluation();
  // The model addresses sheets by their present position; those in stock follow those in use.
  const sheets: EngineSheet[] = [];
  // What was ever written to a sheet: clearing a whole one at once exhausts the model's memory.
  const extents = new Map<EngineSheet, { row: number; column: number }>();
  // Columns in the reading format: to give it cell by cell takes as long as writing the cells.
  const readable = new Map<EngineSheet, Set<number>>();
  const spelled = createSpelling();
  let nextSheet = 0;
  let stocked = 0;
  let queued = 0;

  function stockSheet(): void {
    if (stocked > 0) model.newSheet();
    model.renameSheet(sheets.length + stocked - nextSheet, sheetName(stocked));
    stocked += 1;
  }
  while (stocked < READY_SHEETS) stockSheet();

  function position(sheet: EngineSheet): number {
    const index = sheets.indexOf(sheet);
    if (index < 0) throw new Error(`The engine has no sheet ${sheet.name}`);
    return index;
  }

  function write(sheet: EngineSheet, row: number, column: number, content: EngineContent): void {
    const index = position(sheet);
    if (content === null) {
      model.rangeClearContents(index, row + 1, column + 1, row + 1, column + 1);
      return;
    }
    const extent = extents.get(sheet);
    if (extent) {
      extent.row = Math.max(extent.row, row + 1);
      extent.column = Math.max(extent.column, column + 1);
    }
    if (typeof content === 'object') makeColumnReadable(sheet, index, column);
    model.setUserInput(index, row + 1, column + 1, spelled(content));
    queued += 1;
    if (queued >= QUEUED) emptyQueue();
  }

  function makeColumnReadable(sheet: EngineSheet, index: number, column: number): void {
    const columns = readable.get(sheet);
    if (!columns || columns.has(column)) return;
    columns.add(column);
    const area = { sheet: index, row: 1, column: column + 1, width: 1, height: LAST_ROW };
    model.updateRangeStyle(area, 'num_fmt', READING_FORMAT);
  }

  function readNumber(index: number, row: number, column: number, text: string): number {
    if (READ.test(text)) return Number(text);
    // A formula such as TODAY() has given its cell a number format that hides the number.
    const area = { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', READING_FORMAT);
    return Number(model.getFormattedCellValue(index, row + 1, column + 1));
  }

  /** The queue serves collaboration, unused here: it would grow for the life of the model. */
  function emptyQueue(): void {
    model.flushSendQueue();
    queued = 0;
  }

  return {
    addSheet() {
      if (nextSheet === stocked) stockSheet();
      const sheet: EngineSheet = { name: sheetName(nextSheet) };
      nextSheet += 1;
      sheets.push(sheet);
      extents.set(sheet, { row: 1, column: 1 });
      readable.set(sheet, new Set());
      return sheet;
    },

    removeSheet(sheet) {
      const index = position(sheet);
      model.deleteSheet(index);
      sheets.splice(index, 1);
      extents.delete(sheet);
      readable.delete(sheet);
    },

    write,

    writeBlock(sheet, row, column, block) {
      block.forEach((line, down) =>
        line.forEach((content, across) => write(sheet, row + down, column + across, content)),
      );
    },

    clear(sheet) {
      const extent = extents.get(sheet);
      if (extent) model.rangeClearContents(position(sheet), 1, 1, extent.row, extent.column);
    },

    calculate() {
      model.evaluate();
      emptyQueue();
    },

    value(sheet, row, column): CellValue {
      const index = position(sheet);
      const text = model.getFormattedCellValue(index, row + 1, column + 1);
      switch (model.getCellType(index, row + 1, column + 1)) {
        case TYPE.text:
          return text;
        case TYPE.logical:
          return text === 'TRUE';
        case TYPE.error:
          return { error: ERRORS[text] ?? '#VALUE!' };
        default:
          return text === '' ? null : readNumber(index, row, column, text);
      }
    },

    dispose() {
      model.free();
    },
  };
}

const sheetName = (number: number): string => `s_${number}`;
