/** Excel's input message: a small note beside the active cell that says what to type. */
import { element, setAttribute } from './element';
import type { DrawnCell } from './sheet-table';

const NOTE_ID = 'kt-prompt';
const GAP = 4;

export interface PromptNote {
  readonly element: HTMLElement;
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

/** Below the cell's left edge, as in Excel; above it where there is no room below. */
function place(note: HTMLElement, td: HTMLElement, scroller: HTMLElement): void {
  const frame = scroller.getBoundingClientRect();
  const cell = td.getBoundingClientRect();
  const below = cell.bottom + GAP;
  const top =
    below + note.offsetHeight <= frame.top + scroller.clientHeight
      ? below
      : cell.top - GAP - note.offsetHeight;
  const rightmost = frame.left + scroller.clientWidth - note.offsetWidth - GAP;
  const left = Math.max(frame.left + GAP, Math.min(cell.left + 2 * GAP, rightmost));
  note.style.top = `${top - frame.top + scroller.scrollTop}px`;
  note.style.left = `${left - frame.left + scroller.scrollLeft}px`;
}
