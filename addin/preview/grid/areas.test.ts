import { describe, expect, it } from 'vitest';
import { areaBetween, farCorner, isOneCell } from './areas';

const MERGES = [
  { top: 2, left: 1, bottom: 2, right: 4 },
  { top: 3, left: 4, bottom: 5, right: 4 },
];

describe('selected areas', () => {
  it('spans two corners in any order', () => {
    expect(areaBetween([], { row: 3, column: 2 }, { row: 1, column: 5 })).toEqual({
      top: 1,
      left: 2,
      bottom: 3,
      right: 5,
    });
  });

  it('grows over merged areas that it cuts, and over those that it then cuts', () => {
    expect(areaBetween(MERGES, { row: 2, column: 1 }, { row: 3, column: 1 })).toEqual({
      top: 2,
      left: 1,
      bottom: 5,
      right: 4,
    });
  });

  it('knows one cell from several', () => {
    expect(isOneCell(MERGES, { top: 2, left: 1, bottom: 2, right: 4 })).toBe(true);
    expect(isOneCell(MERGES, { top: 0, left: 0, bottom: 0, right: 0 })).toBe(true);
    expect(isOneCell(MERGES, { top: 0, left: 0, bottom: 1, right: 0 })).toBe(false);
  });

  it('moves the corner opposite the active cell', () => {
    const area = { top: 2, left: 1, bottom: 5, right: 4 };
    expect(farCorner(area, { row: 5, column: 1 })).toEqual({ row: 2, column: 4 });
    expect(farCorner(area, { row: 2, column: 1 })).toEqual({ row: 5, column: 4 });
  });
});
