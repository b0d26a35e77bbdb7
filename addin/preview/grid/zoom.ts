/** The sheet's size on screen. */
import { element } from './element';
import { nextZoom } from './pixels';
import type { GridTexts } from './texts';

export interface Zoom {
  readonly element: HTMLElement;
  readonly percent: () => number;
}

export function createZoom(texts: GridTexts, changed: () => void): Zoom {
  let percent = 100;
  const shown = element('output', { 'class': 'kt-zoom-value', 'aria-label': texts.zoom });
  const show = (): void => {
    shown.textContent = `${percent}%`;
  };
  const button = (sign: string, label: string, step: 1 | -1): HTMLButtonElement => {
    const made = element(
      'button',
      { 'type': 'button', 'class': 'kt-icon', 'aria-label': label, 'title': label },
      sign,
    );
    made.addEventListener('click', () => {
      percent = nextZoom(percent, step);
      show();
      changed();
    });
    return made;
  };
  show();
  return {
    element: element(
      'div',
      { 'class': 'kt-zoom', 'role': 'group', 'aria-label': texts.zoom },
      button('−', texts.zoomOut, -1),
      shown,
      button('+', texts.zoomIn, 1),
    ),
    percent: () => percent,
  };
}
