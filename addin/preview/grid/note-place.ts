/** Where the note of a cell stands: beside the cell, not over what stays when the sheet scrolls. */

/** Edges in the pixels of the window. */
export interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 4;

/**
 * Below the cell's left edge, as in Excel; above it where there is no room below, at the foot of the
 * view where there is none above either. `null` when the cell's rows are out of view. A cell that is
 * out of view at a side alone keeps its note: in a narrow window its label is read there.
 *
 * @param view what is left for cells between headings, frozen lines and the edges of the sheet.
 */
export function notePlace(
  cell: Edges,
  note: Size,
  view: Edges,
): { readonly top: number; readonly left: number } | null {
  if (cell.bottom <= view.top || cell.top >= view.bottom) return null;
  const below = cell.bottom + GAP;
  const above = cell.top - GAP - note.height;
  const fitting = [below, above].find((top) => top >= view.top && top + note.height <= view.bottom);
  const rightmost = view.right - note.width - GAP;
  return {
    top: fitting ?? view.bottom - note.height - GAP,
    left: Math.min(Math.max(view.left + GAP, cell.left + 2 * GAP), rightmost),
  };
}
