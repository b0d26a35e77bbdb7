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

/** Between a note and what it stands beside, in pixels. */
export const NOTE_GAP = 4;

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
  const below = cell.bottom + NOTE_GAP;
  const above = cell.top - NOTE_GAP - note.height;
  const fitting = [below, above].find((top) => top >= view.top && top + note.height <= view.bottom);
  const rightmost = view.right - note.width - NOTE_GAP;
  return {
    top: fitting ?? view.bottom - note.height - NOTE_GAP,
    left: Math.min(Math.max(view.left + NOTE_GAP, cell.left + 2 * NOTE_GAP), rightmost),
  };
}
