/** What the engine is given of tables whose rows are alike. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, EngineContent } from '../../engine/engine';
import { createNodeEngine } from '../../engine/ironcalc-node';
import { writeContents } from '../edits/contents';
import type { Editor } from '../edits/editor';
import { addName } from '../edits/names';
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
