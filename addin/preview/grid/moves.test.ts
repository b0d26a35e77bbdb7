import { describe, expect, it } from 'vitest';
import type { CellPosition, CellRange } from '../host/model';
import { anchorOf, jump, page, rowStart, sheetEnd, sheetStart, step } from './moves';
import type { Terrain } from './terrain';

const at = (row: number, column: number): CellPosition => ({ row, column });

/**
 * Ten rows and six columns; column 2 and row 5 are hidden, B3:E3 is merged (with hidden C), row 0 is
 * frozen; filled are A1, A2, A3 and A8.
 */
const MERGE: CellRange = { top: 2, left: 1, bottom: 2, right: 4 };
const TERRAIN: Terrain = {
  rowEnd: 10,
  columnEnd: 6,
  rowHidden: (row) => row === 5,
  columnHidden: (column) => column === 2,
  mergeAt: (row, column) => (row === 2 && column >= 1 && column <= 4 ? MERGE : null),
  selectable: () => true,
  open: () => true,
  filled: (row, column) => column === 0 && [0, 1, 2, 7].includes(row),
  isProtected: false,
  lastUsed: at(7, 3),
  firstScrolling: at(1, 0),
};

describe('arrows', () => {
  it('goes one cell on', () => {
    expect(step(TERRAIN, at(0, 0), 'down')).toEqual(at(1, 0));
    expect(step(TERRAIN, at(1, 1), 'left')).toEqual(at(1, 0));
  });

  it('stays at the edges', () => {
    expect(step(TERRAIN, at(0, 0), 'up')).toEqual(at(0, 0));
    expect(step(TERRAIN, at(9, 5), 'right')).toEqual(at(9, 5));
  });

  it('passes over hidden rows and columns', () => {
    expect(step(TERRAIN, at(4, 0), 'down')).toEqual(at(6, 0));
    expect(step(TERRAIN, at(0, 1), 'right')).toEqual(at(0, 3));
    expect(step(TERRAIN, at(0, 3), 'left')).toEqual(at(0, 1));
  });

  it('takes a merged area as one cell', () => {
    expect(anchorOf(TERRAIN, step(TERRAIN, at(1, 3), 'down'))).toEqual(at(2, 1));
    expect(step(TERRAIN, at(2, 1), 'right')).toEqual(at(2, 5));
    expect(anchorOf(TERRAIN, step(TERRAIN, at(2, 5), 'left'))).toEqual(at(2, 1));
    expect(step(TERRAIN, at(2, 1), 'down')).toEqual(at(3, 1));
  });

  it('comes out of a merged area in the column by which it went in', () => {
    const within = step(TERRAIN, at(1, 3), 'down');
    expect(step(TERRAIN, within, 'down')).toEqual(at(3, 3));
    expect(page(TERRAIN, at(0, 3), 'down', 3)).toEqual(at(3, 3));
  });

  it('passes over cells that a protected sheet does not let be selected', () => {
    const inputs = { ...TERRAIN, selectable: (row: number) => row === 0 || row === 8 };
    expect(step(inputs, at(0, 0), 'down')).toEqual(at(8, 0));
    expect(step(inputs, at(8, 0), 'down')).toEqual(at(8, 0));
  });
});

describe('Ctrl and an arrow', () => {
  it('goes to the end of what is filled, then to the next filled cell, then to the edge', () => {
    expect(jump(TERRAIN, at(0, 0), 'down')).toEqual(at(2, 0));
    expect(jump(TERRAIN, at(2, 0), 'down')).toEqual(at(7, 0));
    expect(jump(TERRAIN, at(7, 0), 'down')).toEqual(at(9, 0));
  });

  it('goes to the edge over blanks', () => {
    expect(jump(TERRAIN, at(0, 0), 'right')).toEqual(at(0, 5));
  });
});

describe('Page Down, Home and End', () => {
  it('goes a screenful of visible rows', () => {
    expect(page(TERRAIN, at(3, 0), 'down', 3)).toEqual(at(7, 0));
    expect(page(TERRAIN, at(7, 0), 'up', 20)).toEqual(at(0, 0));
  });

  it('goes to the start of the row, of what scrolls and to the end of what is used', () => {
    expect(rowStart(TERRAIN, at(6, 4))).toEqual(at(6, 0));
    expect(sheetStart(TERRAIN, at(6, 4))).toEqual(at(1, 0));
    expect(sheetEnd(TERRAIN, at(0, 0))).toEqual(at(7, 3));
  });
});
