import { describe, expect, it } from 'vitest';
import type { CellPosition } from '../host/model';
import { cycle, tab } from './tab-order';
import type { Terrain } from './terrain';

const at = (row: number, column: number): CellPosition => ({ row, column });

/** Inputs are B2, B3:C3 (merged) and A5; column D is unlocked but spare. */
const FORM: Terrain = {
  rowEnd: 8,
  columnEnd: 5,
  rowHidden: () => false,
  columnHidden: () => false,
  mergeAt: (row, column) =>
    row === 2 && (column === 1 || column === 2) ? { top: 2, left: 1, bottom: 2, right: 2 } : null,
  selectable: () => true,
  open: (row, column) =>
    (row === 1 && column === 1) ||
    (row === 2 && (column === 1 || column === 2)) ||
    (row === 4 && column === 0) ||
    column === 3,
  filled: () => false,
  isProtected: true,
  lastUsed: at(6, 2),
  firstScrolling: at(0, 0),
};

describe('Tab on a protected sheet', () => {
  it('goes from input to input and round again', () => {
    expect(tab(FORM, at(0, 0), false)).toEqual(at(1, 1));
    expect(tab(FORM, at(1, 1), false)).toEqual(at(2, 1));
    expect(tab(FORM, at(2, 1), false)).toEqual(at(4, 0));
    expect(tab(FORM, at(4, 0), false)).toEqual(at(1, 1));
  });

  it('goes back with Shift', () => {
    expect(tab(FORM, at(1, 1), true)).toEqual(at(4, 0));
    expect(tab(FORM, at(4, 0), true)).toEqual(at(2, 1));
  });

  it('stays where it is when there is no input', () => {
    expect(tab({ ...FORM, open: () => false }, at(1, 1), false)).toEqual(at(1, 1));
  });
});

describe('Tab on an open sheet', () => {
  it('goes right and left', () => {
    const open = { ...FORM, isProtected: false };
    expect(tab(open, at(0, 0), false)).toEqual(at(0, 1));
    expect(tab(open, at(0, 1), true)).toEqual(at(0, 0));
  });
});

describe('within a selected area', () => {
  const area = { top: 1, left: 1, bottom: 2, right: 2 };

  it('goes along the rows with Tab, a merged area counting once', () => {
    expect(cycle(FORM, area, at(1, 1), 'rows', false)).toEqual(at(1, 2));
    expect(cycle(FORM, area, at(1, 2), 'rows', false)).toEqual(at(2, 1));
    expect(cycle(FORM, area, at(2, 1), 'rows', false)).toEqual(at(1, 1));
  });

  it('goes along the columns with Enter', () => {
    expect(cycle(FORM, area, at(1, 1), 'columns', false)).toEqual(at(2, 1));
    expect(cycle(FORM, area, at(2, 1), 'columns', false)).toEqual(at(1, 2));
    expect(cycle(FORM, area, at(1, 1), 'columns', true)).toEqual(at(1, 2));
  });
});
