/** The strip where Excel shows the add-in's tab and its commands. */
import { element } from '../grid/element';

export interface RibbonCommand {
  readonly label: string;
  /** What the command does, in a sentence. */
  readonly description: string;
  readonly icon: 'pane' | 'insert' | 'send';
  readonly run: () => void;
}

export interface RibbonTab {
  readonly label: string;
  readonly commands: readonly RibbonCommand[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a field of 20 by 20. */
const ICONS: Readonly<Record<RibbonCommand['icon'], string>> = {
  pane: 'M3 4h14v12H3z M12 4v12 M14 7h1.5 M14 10h1.5',
  insert: 'M5 3h7l4 4v10H5z M12 3v4h4 M10.5 9v6 M7.5 12h6',
  send: 'M10 13V3 M6 7l4-4 4 4 M4 12v5h12v-5',
};

function icon(name: RibbonCommand['icon']): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A toolbar: one stop for Tab, arrows go from command to command. */
export function createRibbon(label: string, tab: RibbonTab): HTMLElement {
  const buttons = tab.commands.map(({ label: name, description, icon: picture, run }, index) => {
    const button = element(
      'button',
      { type: 'button', title: description, tabindex: index === 0 ? '0' : '-1' },
      icon(picture),
      element('span', {}, name),
    );
    button.addEventListener('click', run);
    return button;
  });
  const bar = element(
    'div',
    { 'role': 'toolbar', 'aria-label': tab.label, 'class': 'pg-commands' },
    ...buttons,
  );
  bar.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : buttons[at + step];
    if (next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  return element(
    'section',
    { 'class': 'pg-ribbon', 'aria-label': label },
    element('p', { 'class': 'pg-tab', 'aria-hidden': 'true' }, tab.label),
    bar,
  );
}
