/** A reference as a formula writes it: which of its parts are fixed by `$` matters when it moves. */
import { columnName, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { CellRange } from '../model';

export interface Axis {
  readonly index: number;
  readonly fixed: boolean;
}

export interface Corner {
  readonly row: Axis;
  readonly column: Axis;
}

export type Area =
  | { readonly shape: 'cell'; readonly start: Corner }
  | { readonly shape: 'range'; readonly start: Corner; readonly end: Corner }
  | { readonly shape: 'columns' | 'rows'; readonly start: Axis; readonly end: Axis };

export function writeArea(area: Area): string {
  switch (area.shape) {
    case 'cell':
      return writeCorner(area.start);
    case 'range':
      return `${writeCorner(area.start)}:${writeCorner(area.end)}`;
    case 'columns':
      return `${writeColumn(area.start)}:${writeColumn(area.end)}`;
    case 'rows':
      return `${writeRow(area.start)}:${writeRow(area.end)}`;
  }
}

/** The cells that the reference means. */
export function areaRange(area: Area): CellRange {
  switch (area.shape) {
    case 'cell':
      return rectangle(area.start.row, area.start.row, area.start.column, area.start.column);
    case 'range':
      return rectangle(area.start.row, area.end.row, area.start.column, area.end.column);
    case 'columns':
      return rectangle(axis(0), axis(MAX_ROWS - 1), area.start, area.end);
    case 'rows':
      return rectangle(area.start, area.end, axis(0), axis(MAX_COLUMNS - 1));
  }
}

/** The same reference to other cells, its `$` kept. */
export function withRange(area: Area, range: CellRange): Area {
  switch (area.shape) {
    case 'cell':
      return { shape: 'cell', start: corner(area.start, range.top, range.left) };
    case 'range':
      return {
        shape: 'range',
        start: corner(area.start, range.top, range.left),
        end: corner(area.end, range.bottom, range.right),
      };
    case 'columns':
      return {
        shape: 'columns',
        start: { ...area.start, index: range.left },
        end: { ...area.end, index: range.right },
      };
    case 'rows':
      return {
        shape: 'rows',
        start: { ...area.start, index: range.top },
        end: { ...area.end, index: range.bottom },
      };
  }
}

/** The same reference with a `$` everywhere. */
export function fixed(area: Area): Area {
  const axisOf = ({ index }: Axis) => axis(index);
  const cornerOf = ({ row, column }: Corner) => ({ row: axisOf(row), column: axisOf(column) });
  switch (area.shape) {
    case 'cell':
      return { shape: 'cell', start: cornerOf(area.start) };
    case 'range':
      return { shape: 'range', start: cornerOf(area.start), end: cornerOf(area.end) };
    default:
      return { shape: area.shape, start: axisOf(area.start), end: axisOf(area.end) };
  }
}

/** `$A$1:$B$2` for the rectangle, as names are defined. */
export function fixedArea(range: CellRange): Area {
  const start = {
    row: { index: range.top, fixed: true },
    column: { index: range.left, fixed: true },
  };
  if (range.top === range.bottom && range.left === range.right) return { shape: 'cell', start };
  const end = {
    row: { index: range.bottom, fixed: true },
    column: { index: range.right, fixed: true },
  };
  return { shape: 'range', start, end };
}

function corner(old: Corner, row: number, column: number): Corner {
  return { row: { ...old.row, index: row }, column: { ...old.column, index: column } };
}

function axis(index: number): Axis {
  return { index, fixed: true };
}

function rectangle(top: Axis, bottom: Axis, left: Axis, right: Axis): CellRange {
  return {
    top: Math.min(top.index, bottom.index),
    left: Math.min(left.index, right.index),
    bottom: Math.max(top.index, bottom.index),
    right: Math.max(left.index, right.index),
  };
}

function writeCorner({ row, column }: Corner): string {
  return writeColumn(column) + writeRow(row);
}

function writeColumn({ index, fixed }: Axis): string {
  return (fixed ? '$' : '') + columnName(index);
}

function writeRow({ index, fixed }: Axis): string {
  return `${fixed ? '$' : ''}${index + 1}`;
}
