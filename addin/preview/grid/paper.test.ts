import { describe, expect, it } from 'vitest';
import type { SheetView } from '../host/model';
import { paperOf } from './paper';
import { spansOf } from './spans';

/** Three columns, the second hidden; row 1 is hidden; one row and one column are frozen. */
const SHEET = {
  rowCount: 100,
  columnCount: 3,
  frozenRows: 2,
  frozenColumns: 1,
  rowHeight: () => 15,
  rowHidden: (row: number) => row === 1,
  columnWidth: (column: number) => (column === 0 ? 96 : 48),
  columnHidden: (column: number) => column === 1,
} as unknown as SheetView;

describe('what is drawn of a sheet', () => {
  const paper = paperOf(SHEET);

  it('leaves out hidden rows and columns and goes on a little after the last', () => {
    expect(paper.columns.slice(0, 3).map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(paper.rows.slice(0, 3).map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(paper.rowEnd).toBeGreaterThan(100);
    expect(paper.columnEnd).toBeGreaterThan(3);
  });

  it('is as wide as a new sheet for as long as its gridlines are shown', () => {
    const wide = (columnCount: number, showGridlines = true) =>
      paperOf({ ...SHEET, columnCount, showGridlines }).columnEnd;
    expect([wide(0), wide(1), wide(20)]).toEqual([26, 26, 28]);
    expect(wide(3, false)).toBe(11);
  });

  it('has widths in pixels and keeps frozen lines where they stand', () => {
    expect(paper.columns.slice(0, 2)).toEqual([
      { index: 0, pixels: 128, frozenAt: 0 },
      { index: 2, pixels: 64, frozenAt: null },
    ]);
    expect(paper.rows[1]?.frozenAt).toBeNull();
  });

  it('merges only what is visible', () => {
    const spans = spansOf(
      [
        { top: 0, left: 0, bottom: 2, right: 2 },
        { top: 5, left: 1, bottom: 5, right: 2 },
      ],
      paper,
    );
    expect(spans.of(2, 2)).toMatchObject({ at: { row: 0, column: 0 }, rows: 2, columns: 2 });
    expect(spans.of(2, 2)?.pixels).toBe(40);
    // The cell with the content is hidden: what is left of the area stands for it.
    expect(spans.of(5, 2)).toMatchObject({ at: { row: 5, column: 2 }, columns: 1 });
    expect(spans.of(6, 0)).toBeNull();
  });
});
