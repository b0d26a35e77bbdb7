import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { CellRange } from '../model';
import { encloses, intersection, moved } from '../rectangle';
import { areaRange, withRange } from './area';
import type { Area, Axis, Corner } from './area';
import type { Token } from './tokens';

/** Where a reference leads now: another place, or nowhere, which Excel writes `#REF!`. */
export type Redirect = { readonly sheet: string | null; readonly area: Area } | '#REF!';

/**
 * A formula's token, redirected if it is a reference. `sheet` is the name before the reference, `null`
 * when the formula's own sheet is meant.
 */
export function redirected(
  token: Token,
  to: (sheet: string | null, area: Area) => Redirect,
): Token {
  if (token.kind !== 'reference') return token;
  const target = to(token.sheet, token.area);
  if (target === '#REF!') return { kind: 'error', text: '#REF!' };
  const isSame = target.sheet === token.sheet && target.area === token.area;
  return isSame ? token : { kind: 'reference', sheet: target.sheet, area: target.area };
}

/** After `count` rows were inserted before `row`: references below and around move or grow. */
export function afterInsertedRows(area: Area, row: number, count: number): Area {
  if (area.shape === 'columns') return area;
  const range = areaRange(area);
  return withRange(area, {
    ...range,
    top: range.top >= row ? range.top + count : range.top,
    bottom: range.bottom >= row ? range.bottom + count : range.bottom,
  });
}

/** After `count` rows from `row` on were deleted: `#REF!` when nothing of the reference is left. */
export function afterDeletedRows(area: Area, row: number, count: number): Area | '#REF!' {
  if (area.shape === 'columns') return area;
  const range = areaRange(area);
  const last = row + count - 1;
  if (range.top >= row && range.bottom <= last) return '#REF!';
  const shrink = (index: number, into: number) =>
    index < row ? index : index > last ? index - count : into;
  return withRange(area, {
    ...range,
    top: shrink(range.top, row),
    bottom: shrink(range.bottom, row - 1),
  });
}

/**
 * After the cells of `from` were cut and pasted `rows` and `columns` further: a reference to cells
 * that moved as a whole follows them, one to cells that were overwritten is lost.
 */
export function afterMove(
  area: Area,
  from: CellRange,
  rows: number,
  columns: number,
): Area | '#REF!' {
  const range = areaRange(area);
  if (encloses(from, range)) return withRange(area, moved(range, rows, columns));
  const target = moved(from, rows, columns);
  const overwritten = encloses(target, range) && intersection(range, from) === null;
  return overwritten ? '#REF!' : area;
}

/** The reference as copied `rows` down and `columns` right: `$` parts stay. */
export function shifted(area: Area, rows: number, columns: number): Area | '#REF!' {
  const row = (axis: Axis) => along(axis, rows, MAX_ROWS);
  const column = (axis: Axis) => along(axis, columns, MAX_COLUMNS);
  const corner = (old: Corner): Corner | null => {
    const [down, across] = [row(old.row), column(old.column)];
    return down && across ? { row: down, column: across } : null;
  };
  switch (area.shape) {
    case 'cell': {
      const start = corner(area.start);
      return start ? { shape: 'cell', start } : '#REF!';
    }
    case 'range': {
      const [start, end] = [corner(area.start), corner(area.end)];
      return start && end ? { shape: 'range', start, end } : '#REF!';
    }
    default: {
      const move = area.shape === 'columns' ? column : row;
      const [start, end] = [move(area.start), move(area.end)];
      return start && end ? { shape: area.shape, start, end } : '#REF!';
    }
  }
}

function along(axis: Axis, by: number, limit: number): Axis | null {
  if (axis.fixed) return axis;
  const index = axis.index + by;
  return index >= 0 && index < limit ? { ...axis, index } : null;
}

/** A formula's token; where it names a sheet, before a reference or a name, under its new name. */
export function withSheetRenamed(token: Token, before: string, after: string): Token {
  const namesIt =
    (token.kind === 'reference' || token.kind === 'name') &&
    token.sheet?.toLowerCase() === before.toLowerCase();
  return namesIt ? { ...token, sheet: after } : token;
}
