/** Excel's input message: a small note beside the active cell that says what to type. */
import { element, setAttribute } from './element';
import { NOTE_GAP, notePlace, type Edges } from './note-place';
import type { DrawnCell } from './sheet-table';

const NOTE_ID = 'kt-prompt';

export interface PromptNote {
  readonly element: HTMLElement;
  /** How much room it needs beside its cell, in pixels; 0 while it is hidden. */
  readonly height: () => number;
  /** Shows the note beside the cell, or hides it for `null`. */
  readonly show: (
    cell: DrawnCell | null,
    prompt: { readonly title: string; readonly message: string } | null,
  ) => void;
}

/** `scroller` is the positioned ancestor that the note scrolls with. */
export function createPromptNote(scroller: HTMLElement): PromptNote {
  const title = element('strong');
  const message = element('span');
  const note = element('div', { id: NOTE_ID, role: 'note', class: 'kt-prompt' }, title, message);
  note.hidden = true;
  let described: HTMLElement | null = null;
  // The cell moves under a note that was placed once: when the sheet scrolls, when the window or the
  // pane beside it changes its size.
  const placeAgain = (): void => {
    if (described?.isConnected === true) place(note, described, scroller);
  };
  scroller.addEventListener('scroll', placeAgain, { passive: true });
  new ResizeObserver(placeAgain).observe(scroller);
  return {
    element: note,
    height: () => (note.hidden ? 0 : note.offsetHeight + 2 * NOTE_GAP),
    show(cell, prompt) {
      if (described !== null && described !== cell?.td) {
        setAttribute(described, 'aria-describedby', null);
      }
      described = null;
      note.hidden = cell === null || prompt === null;
      if (cell === null || prompt === null) return;
      title.textContent = prompt.title;
      message.textContent = prompt.message;
      setAttribute(cell.td, 'aria-describedby', NOTE_ID);
      described = cell.td;
      place(note, cell.td, scroller);
    },
  };
}

function place(note: HTMLElement, td: HTMLElement, scroller: HTMLElement): void {
  const frame = scroller.getBoundingClientRect();
  const at = notePlace(
    td.getBoundingClientRect(),
    { width: note.offsetWidth, height: note.offsetHeight },
    viewOf(td, scroller, frame),
  );
  // What the note says stays the cell's description while it is out of sight.
  note.style.visibility = at === null ? 'hidden' : '';
  if (at === null) return;
  note.style.top = `${at.top - frame.top + scroller.scrollTop}px`;
  note.style.left = `${at.left - frame.left + scroller.scrollLeft}px`;
}

/** What the scroller shows of cells; a frozen cell lies in what it leaves for others. */
function viewOf(td: HTMLElement, scroller: HTMLElement, frame: DOMRect): Edges {
  const isFrozen = getComputedStyle(td).position === 'sticky';
  const { scrollPaddingTop, scrollPaddingLeft } = getComputedStyle(scroller);
  return {
    top: frame.top + (isFrozen ? 0 : parseFloat(scrollPaddingTop) || 0),
    left: frame.left + (isFrozen ? 0 : parseFloat(scrollPaddingLeft) || 0),
    bottom: frame.top + scroller.clientHeight,
    right: frame.left + scroller.clientWidth,
  };
}
