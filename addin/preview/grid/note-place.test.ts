import { describe, expect, it } from 'vitest';
import { notePlace, type Edges } from './note-place';

const VIEW: Edges = { top: 100, left: 46, bottom: 700, right: 1000 };
const NOTE = { width: 280, height: 80 };
const cellAt = (top: number, left: number, height = 20, width = 200): Edges => ({
  top,
  left,
  bottom: top + height,
  right: left + width,
});

describe('the place of a note', () => {
  it('is below its cell, and above where it would run out of view', () => {
    expect(notePlace(cellAt(200, 300), NOTE, VIEW)).toEqual({ top: 224, left: 308 });
    expect(notePlace(cellAt(650, 300), NOTE, VIEW)).toEqual({ top: 566, left: 308 });
  });

  it('is never over headings and frozen lines', () => {
    // As high as the view: neither above nor below has room.
    expect(notePlace(cellAt(110, 300, 580), NOTE, VIEW)).toEqual({ top: 616, left: 308 });
    // Half under the frozen lines.
    expect(notePlace(cellAt(90, -150), NOTE, VIEW)).toEqual({ top: 114, left: 50 });
  });

  it('stays within the edges at the sides, also when its cell does not', () => {
    expect(notePlace(cellAt(200, 900), NOTE, VIEW)?.left).toBe(716);
    expect(notePlace(cellAt(200, 1010), NOTE, VIEW)?.left).toBe(716);
    expect(notePlace(cellAt(200, -200), NOTE, VIEW)?.left).toBe(50);
    // A window so narrow that the note is over the numbers of rows rather than cut off.
    expect(notePlace(cellAt(200, 50), NOTE, { ...VIEW, right: 320 })?.left).toBe(36);
  });

  it('is nowhere while the rows of its cell are scrolled out of view', () => {
    expect(notePlace(cellAt(60, 300), NOTE, VIEW)).toBeNull();
    expect(notePlace(cellAt(710, 300), NOTE, VIEW)).toBeNull();
  });
});
