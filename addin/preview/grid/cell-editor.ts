/** The field in which a cell is edited: over the cell itself, or the formula bar's. */
import { element } from './element';

/** `enter`: typed into a selected cell, arrows leave it. `edit`: arrows move within the text. */
export type EditMode = 'enter' | 'edit';

export type EditKey =
  | 'commit'
  | 'commit-back'
  | 'commit-stay'
  | 'tab'
  | 'tab-back'
  | 'cancel'
  | 'toggle'
  | 'break'
  | 'up'
  | 'down'
  | 'left'
  | 'right';

const ARROWS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** `null` for keys that belong to the field. */
export function editKey(
  press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  mode: EditMode,
): EditKey | null {
  switch (press.key) {
    case 'Enter':
      if (press.altKey) return 'break';
      if (press.ctrlKey || press.metaKey) return 'commit-stay';
      return press.shiftKey ? 'commit-back' : 'commit';
    case 'Tab':
      return press.shiftKey ? 'tab-back' : 'tab';
    case 'Escape':
      return 'cancel';
    case 'F2':
      return 'toggle';
    default:
      return mode === 'enter' && !press.shiftKey ? (ARROWS[press.key] ?? null) : null;
  }
}

/** A field of the cell's look that covers it and grows with its text. */
export function cellField(label: string, text: string): HTMLTextAreaElement {
  const field = element('textarea', {
    'class': 'kt-editor',
    'aria-label': label,
    'rows': '1',
    'spellcheck': 'false',
    'autocomplete': 'off',
  });
  field.value = text;
  return field;
}

/** A line break where the caret is; Alt+Enter makes one in Excel. */
export function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
