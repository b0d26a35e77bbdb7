import type { DraftBlock, DraftCell } from './draft';
import { spanWidth, type Geometry } from './geometry';
import type { CellPosition } from './plan';
import { STYLES } from './styles';
import { MAX_ROW_HEIGHT, textHeight } from './text-height';

/** A draft cell with the row that its block gave it. */
export interface PlacedCell extends DraftCell, CellPosition {
  /** Last row of the merged cells. */
  readonly bottom: number;
}

export interface PlacedBlock extends Pick<
  DraftBlock,
  'rows' | 'keepWithNext' | 'fence' | 'tableRows'
> {
  readonly top: number;
}

export interface Placement {
  readonly cells: readonly PlacedCell[];
  /** One height for each row, in points. */
  readonly heights: readonly number[];
  readonly blocks: readonly PlacedBlock[];
}

/** Stretches rows `from`…`to` evenly until they are `needed` points high together. */
function stretch(heights: number[], from: number, to: number, needed: number): void {
  const rows = heights.slice(from, to + 1);
  const total = rows.reduce((sum, height) => sum + height, 0);
  if (total >= needed) return;
  const each = Math.ceil((needed - total) / rows.length);
  rows.forEach((height, index) => {
    heights[from + index] = Math.min(MAX_ROW_HEIGHT, height + each);
  });
}

/**
 * Numbers the rows and makes each as high as its longest text needs.
 *
 * @param textOf what a cell shows, for measuring.
 */
export function place(
  blocks: readonly DraftBlock[],
  geometry: Geometry,
  textOf: (cell: DraftCell) => string,
): Placement {
  const cells: PlacedCell[] = [];
  const heights: number[] = [];
  const placed: PlacedBlock[] = [];
  for (const draft of blocks) {
    const top = heights.length;
    const { rows, keepWithNext, fence, tableRows } = draft;
    placed.push({ top, rows, keepWithNext, fence, tableRows });
    for (let row = 0; row < rows; row += 1) heights.push(draft.heights?.[row] ?? draft.minHeight);
    const own = draft.cells.map((cell): PlacedCell => ({
      ...cell,
      row: top + cell.top,
      column: cell.left,
      bottom: top + cell.top + cell.rows - 1,
    }));
    // Cells of one row first: what they need, merged cells need not stretch again.
    for (const cell of [...own].sort((a, b) => a.rows - b.rows)) {
      const width = spanWidth(geometry, cell.left, cell.right);
      const needed = textHeight(textOf(cell), width, STYLES[cell.role]);
      stretch(heights, cell.row, cell.bottom, needed);
    }
    cells.push(...own);
  }
  return { cells, heights, blocks: placed };
}
