/** What the engine is given of tables whose rows are alike. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, EngineContent } from '../../engine/engine';
import { createNodeEngine } from '../../engine/ironcalc-node';
import { writeContents } from '../edits/contents';
import type { Editor } from '../edits/editor';
import { moveRange } from '../edits/clipboard';
import { addName } from '../edits/names';
import { insertRows } from '../edits/rows';
import { addSheet, renameSheet } from '../edits/sheets';
import { copiedFormula, writtenFormula } from '../formula/shared';
import { createEditor } from '../start';

const ROWS = 500;
let engine: Engine;
let editor: Editor;
let written: EngineContent[] = [];

beforeEach(() => {
  engine = createNodeEngine();
  written = [];
  const watched: Engine = {
    ...engine,
    write(sheet, row, column, content) {
      written.push(content);
      engine.write(sheet, row, column, content);
    },
  };
  editor = createEditor(watched, {
    sheets: ['Karta'],
    now: () => new Date(),
    answered: () => undefined,
  });
});
afterEach(() => engine.dispose());

/** Column A counts rows, column B has the formula of B1 copied down. */
function fill(formula: string): void {
  const sheet = editor.workbook.activeSheet;
  const range = { top: 0, left: 0, bottom: ROWS - 1, right: 1 };
  const first = writtenFormula(formula);
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  writeContents(
    editor,
    sheet,
    range,
    rows.map((row) => [{ kind: 'constant', value: row + 1 }, copiedFormula(first, row, 0)]),
  );
  editor.calculation.settle();
}

function column(index: number): readonly unknown[] {
  const sheet = editor.workbook.activeSheet;
  return Array.from({ length: ROWS }, (_, row) => editor.calculation.value(sheet, row, index));
}

const formulas = (): ReadonlySet<unknown> =>
  new Set(
    written.flatMap((content) =>
      typeof content === 'object' && content !== null && 'shared' in content
        ? [content.shared]
        : [],
    ),
  );

describe('rows that are alike', () => {
  it('are compiled once, and each calculates its own', () => {
    fill('=ROUND(A1*2,0)+SUM(A$1:A1)');
    expect(formulas().size).toBe(1);
    expect(column(1)).toEqual(
      Array.from({ length: ROWS }, (_, row) => (row + 1) * 2 + ((row + 1) * (row + 2)) / 2),
    );
  });

  it('are compiled once when each came as a text', () => {
    const range = { top: 0, left: 1, bottom: ROWS - 1, right: 1 };
    const rows = Array.from({ length: ROWS }, (_, row) => row + 1);
    writeContents(
      editor,
      editor.workbook.activeSheet,
      range,
      rows.map((row) => [writtenFormula(`=A${row}+${row === 10 ? 2 : 1}`)]),
    );
    editor.calculation.settle();
    // Rows 1 to 9, the tenth, and those below.
    expect(formulas().size).toBe(3);
    expect(column(1).slice(8, 11)).toEqual([1, 2, 1]);
  });

  it('are compiled once when they name something', () => {
    addName(editor, 'dwa', null, '=Karta!$A$2', '');
    fill('=A1*dwa');
    expect(formulas().size).toBe(1);
    expect(column(1).at(-1)).toBe(ROWS * 2);
  });

  it('are compiled each for itself when they say where they stand', () => {
    fill('=A1*ROW()');
    expect(column(1).at(-1)).toBe(ROWS * ROWS);
  });
});

describe('rows that are rewritten', () => {
  it('go on being alike: above and below an inserted row', () => {
    fill('=A1*2');
    written = [];
    insertRows(editor, editor.workbook.activeSheet, 100, 1);
    editor.calculation.settle();
    expect(formulas().size).toBe(1);
    expect(column(1).slice(98, 103)).toEqual([198, 200, null, 202, 204]);
  });

  it('are left alone by a move that does not concern them', () => {
    fill('=A1*2');
    written = [];
    const sheet = editor.workbook.activeSheet;
    const cell = { top: 0, left: 5, bottom: 0, right: 5 };
    moveRange(editor, { sheet, range: cell }, { sheet, cell: { row: 3, column: 7 } });
    editor.calculation.settle();
    expect(written).toEqual([]);
  });
});

describe('what did not change', () => {
  it('is not given again when a sheet or a name is added or renamed', () => {
    fill('=A1*2');
    written = [];
    addSheet(editor, 'Druga');
    renameSheet(editor, editor.workbook.activeSheet, 'Pierwsza');
    addName(editor, 'dwa', null, '=Pierwsza!$A$2', '');
    editor.calculation.settle();
    expect(written).toEqual([]);
    expect(column(1).at(-1)).toBe(ROWS * 2);
  });

  it('is told from formulas that mean something else now', () => {
    addName(editor, 'razy', null, '=Karta!$A$2', '');
    fill('=A1*razy');
    const [name] = editor.workbook.names;
    if (name) name.formula = '=Karta!$A$3';
    editor.calculation.structureChanged();
    editor.calculation.settle();
    expect(column(1).at(-1)).toBe(ROWS * 3);
  });
});
