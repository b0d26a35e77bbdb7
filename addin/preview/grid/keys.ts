/** What Excel does for a key while a cell is selected and not edited. */
import type { Direction } from './moves';

/** The part of a `KeyboardEvent` that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** AltGr, with which Polish letters are typed; Windows reports it as Ctrl and Alt. */
  readonly altGraph: boolean;
}

export type KeyAction =
  | { readonly kind: 'step' | 'jump'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | {
      readonly kind: 'row-start' | 'sheet-start' | 'sheet-end';
      readonly extend: boolean;
    }
  | { readonly kind: 'tab' | 'enter'; readonly back: boolean }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | {
      readonly kind:
        | 'edit'
        | 'type'
        | 'clear-and-edit'
        | 'delete'
        | 'cancel'
        | 'open-list'
        | 'select-all'
        | 'select-row'
        | 'select-column'
        | 'undo';
    };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** `null` for keys that the grid leaves to the browser, copying and pasting among them. */
export function keyAction(press: KeyPress): KeyAction | null {
  const { key, shiftKey: extend } = press;
  const ctrl = (press.ctrlKey || press.metaKey) && !press.altGraph;
  const direction = ARROWS[key];
  if (direction !== undefined) {
    if (press.altKey) {
      return direction === 'down' || direction === 'up' ? { kind: 'open-list' } : null;
    }
    return { kind: ctrl ? 'jump' : 'step', direction, extend };
  }
  if (press.altKey && !press.altGraph) return null;
  return ctrl ? withControl(key, extend) : plain(key, extend);
}

function withControl(key: string, extend: boolean): KeyAction | null {
  switch (key) {
    case 'Home':
      return { kind: 'sheet-start', extend };
    case 'End':
      return { kind: 'sheet-end', extend };
    case 'PageUp':
      return { kind: 'sheet', by: -1 };
    case 'PageDown':
      return { kind: 'sheet', by: 1 };
    case ' ':
      return { kind: 'select-column' };
    case 'a':
    case 'A':
      return { kind: 'select-all' };
    case 'z':
    case 'Z':
      return { kind: 'undo' };
    default:
      return null;
  }
}

function plain(key: string, shift: boolean): KeyAction | null {
  switch (key) {
    case 'Enter':
      return { kind: 'enter', back: shift };
    case 'Tab':
      return { kind: 'tab', back: shift };
    case 'Home':
      return { kind: 'row-start', extend: shift };
    case 'End':
      return { kind: 'jump', direction: 'right', extend: shift };
    case 'PageUp':
      return { kind: 'page', direction: 'up', extend: shift };
    case 'PageDown':
      return { kind: 'page', direction: 'down', extend: shift };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'delete' };
    case 'Backspace':
      return { kind: 'clear-and-edit' };
    case 'Escape':
      return { kind: 'cancel' };
    case ' ':
      return { kind: shift ? 'select-row' : 'type' };
    default:
      // Keys that write are named by what they write: one character, in any script.
      return [...key].length === 1 || key === 'Dead' || key === 'Process' ? { kind: 'type' } : null;
  }
}
