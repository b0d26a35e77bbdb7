/** The task pane beside the sheet: the add-in's own page in a frame, as wide as the user wants. */
import { element } from '../grid/element';
import type { PageTexts } from './texts';

/** Excel opens panes 320 CSS pixels wide or a little more. */
const NARROWEST = 320;
const WIDEST = 400;
const FIRST_WIDTH = 350;
const KEY_STEP = 10;

export interface Pane {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly show: (shown: boolean) => void;
}

/** The frame stays empty until its address is set; `closed` is what its × does. */
export function createPane(texts: PageTexts, closed: () => void): Pane {
  const frame = element('iframe', { class: 'pg-frame', title: texts.pane });
  const close = element(
    'button',
    { 'type': 'button', 'class': 'kt-icon', 'aria-label': texts.closePane },
    '×',
  );
  const splitter = element('div', {
    'class': 'pg-splitter',
    'role': 'separator',
    'tabindex': '0',
    'aria-orientation': 'vertical',
    'aria-label': texts.paneWidth,
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  const pane = element(
    'aside',
    { 'class': 'pg-pane', 'aria-label': texts.pane },
    splitter,
    element('header', {}, element('span', {}, texts.pane), close),
    frame,
  );
  let width = FIRST_WIDTH;
  const resize = (pixels: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  close.addEventListener('click', closed);
  listenToSplitter(splitter, pane, () => width, resize);
  resize(FIRST_WIDTH);
  return {
    element: pane,
    frame,
    show: (shown) => {
      pane.hidden = !shown;
    },
  };
}

function listenToSplitter(
  splitter: HTMLElement,
  pane: HTMLElement,
  width: () => number,
  resize: (pixels: number) => void,
): void {
  splitter.addEventListener('pointerdown', (event) => {
    // Captured, the pointer may cross the frame without getting lost in it.
    splitter.setPointerCapture(event.pointerId);
    pane.classList.add('pg-resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (!splitter.hasPointerCapture(event.pointerId)) return;
    resize(pane.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => pane.classList.remove('pg-resizing'));
  splitter.addEventListener('keydown', (event) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width() + KEY_STEP,
      ArrowRight: width() - KEY_STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const chosen = widths[event.key];
    if (chosen === undefined) return;
    event.preventDefault();
    resize(chosen);
  });
}
