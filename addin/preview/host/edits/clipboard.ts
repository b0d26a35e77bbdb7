/** Cut, copy and paste inside the workbook, with everything that belongs to the cells. */
import { copiedFormula } from '../formula/shared';
import type { CellFormat, CellPosition, CellRange } from '../model';
import { columnsOf, eachCell, intersection, moved, rowsOf, subtract } from '../rectangle';
import { cellKey, relocate } from '../state/cells';
import { contentAt, formatAt } from '../state/lookup';
import type { Content, Sheet } from '../state/sheet';
import type { Validation } from '../state/validation';
import { writeContents } from './contents';
import type { Editor } from './editor';
import { asMovedFormula, followMove } from './follow-move';

interface Place {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/**
 * Moves the range within or between sheets. Formulas and names that referred to cells of the range
 * follow; those that referred to overwritten cells are lost; the cells left are blank.
 */
export function moveRange(
  editor: Editor,
  from: Place,
  to: { sheet: Sheet; cell: CellPosition },
): void {
  const target = targetRange(from.range, to.cell);
  const [rows, columns] = [target.top - from.range.top, target.left - from.range.left];
  const taken = takeCells(from);
  const move = { from: from.sheet, to: to.sheet, range: from.range, rows, columns };
  followMove(editor, move);
  // Contents are read after rewriting: references among the moved cells follow too.
  const contents = taken.map((cell) =>
    asMovedFormula(contentAt(from.sheet, cell.row, cell.column), move),
  );
  clearCells(from.sheet, from.range);
  taken.forEach((cell, index) =>
    putCell(to.sheet, cell.row + rows, cell.column + columns, cell, contents[index] ?? null),
  );
  moveConditionalFormats(from, to.sheet, rows, columns);
  editor.calculation.structureChanged();
  const details = null;
  const change = 'RangeEdited';
  editor.journal.record({
    kind: 'contents',
    sheet: from.sheet,
    range: from.range,
    change,
    details,
  });
  editor.journal.record({ kind: 'contents', sheet: to.sheet, range: target, change, details });
}

/** Copies the range: relative references in its formulas move along, formats and validation come. */
export function copyRange(
  editor: Editor,
  from: Place,
  to: { sheet: Sheet; cell: CellPosition },
): void {
  const target = targetRange(from.range, to.cell);
  const [rows, columns] = [target.top - from.range.top, target.left - from.range.left];
  const taken = takeCells(from);
  for (const cell of taken) {
    const content = cell.content;
    const copy: Content | null =
      content?.kind === 'formula' ? copiedFormula(content, rows, columns) : content;
    putCell(to.sheet, cell.row + rows, cell.column + columns, cell, copy);
  }
  to.sheet.conditionalFormats = to.sheet.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((range) => subtract(range, target)),
  }));
  for (const rule of from.sheet.conditionalFormats) {
    const ranges = rule.ranges
      .flatMap((range) => intersection(range, from.range) ?? [])
      .map((range) => moved(range, rows, columns));
    if (ranges.length === 0) continue;
    to.sheet.conditionalFormats = to.sheet.conditionalFormats.map((other) =>
      other.id === rule.id ? { ...other, ranges: [...other.ranges, ...ranges] } : other,
    );
  }
  editor.calculation.structureChanged();
  const entry = { kind: 'contents', sheet: to.sheet, range: target } as const;
  editor.journal.record({ ...entry, change: 'RangeEdited', details: null });
}

/** Text from elsewhere, already understood as contents; ragged rows leave cells as they are. */
export function pasteContents(
  editor: Editor,
  sheet: Sheet,
  at: CellPosition,
  block: readonly (readonly (Content | null)[])[],
): void {
  const width = Math.max(1, ...block.map((line) => line.length));
  const range = {
    top: at.row,
    left: at.column,
    bottom: at.row + Math.max(1, block.length) - 1,
    right: at.column + width - 1,
  };
  writeContents(editor, sheet, range, block);
}

interface TakenCell extends CellPosition {
  readonly content: Content | null;
  readonly format: CellFormat;
  readonly validation: Validation | null;
}

function takeCells({ sheet, range }: Place): readonly TakenCell[] {
  const cells: TakenCell[] = [];
  eachCell(range, (row, column) =>
    cells.push({
      row,
      column,
      content: contentAt(sheet, row, column),
      format: formatAt(sheet, row, column),
      validation: sheet.validations.get(cellKey(row, column)) ?? null,
    }),
  );
  return cells;
}

function clearCells(sheet: Sheet, range: CellRange): void {
  const inside = ({ row, column }: CellPosition) =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  const keepOutside = (cell: CellPosition) => (inside(cell) ? null : cell);
  relocate(sheet.contents, keepOutside);
  relocate(sheet.formats, keepOutside);
  relocate(sheet.validations, keepOutside);
}

function putCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: TakenCell,
  content: Content | null,
): void {
  const key = cellKey(row, column);
  if (content) sheet.contents.set(key, content);
  else sheet.contents.delete(key);
  sheet.formats.set(key, cell.format);
  if (cell.validation) {
    const anchor = {
      row: cell.validation.anchor.row + row - cell.row,
      column: cell.validation.anchor.column + column - cell.column,
    };
    sheet.validations.set(key, { ...cell.validation, anchor });
  } else {
    sheet.validations.delete(key);
  }
}

function moveConditionalFormats(from: Place, to: Sheet, rows: number, columns: number): void {
  if (from.sheet !== to) return;
  to.conditionalFormats = to.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((range) => {
      const inside = intersection(range, from.range);
      return inside ? [...subtract(range, from.range), moved(inside, rows, columns)] : [range];
    }),
  }));
}

function targetRange(from: CellRange, cell: CellPosition): CellRange {
  return {
    top: cell.row,
    left: cell.column,
    bottom: cell.row + rowsOf(from) - 1,
    right: cell.column + columnsOf(from) - 1,
  };
}
