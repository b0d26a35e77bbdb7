import { describe, expect, it } from 'vitest';
import { keyAction, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  ...held,
});

describe('keys', () => {
  it('moves with arrows, selects with Shift and jumps with Ctrl', () => {
    expect(keyAction(press('ArrowDown'))).toEqual({
      kind: 'step',
      direction: 'down',
      extend: false,
    });
    expect(keyAction(press('ArrowLeft', { ctrlKey: true, shiftKey: true }))).toEqual({
      kind: 'jump',
      direction: 'left',
      extend: true,
    });
  });

  it('opens a list with Alt and the down arrow', () => {
    expect(keyAction(press('ArrowDown', { altKey: true }))).toEqual({ kind: 'open-list' });
  });

  it('takes Polish letters typed with AltGr for typing', () => {
    const altGr = { ctrlKey: true, altKey: true, altGraph: true };
    expect(keyAction(press('ą', altGr))).toEqual({ kind: 'type' });
    expect(keyAction(press('Ż', { ...altGr, shiftKey: true }))).toEqual({ kind: 'type' });
  });

  it('leaves copying, pasting, menus and F6 to others', () => {
    for (const key of ['c', 'v', 'x', 'p']) {
      expect(keyAction(press(key, { ctrlKey: true }))).toBeNull();
    }
    expect(keyAction(press('f', { altKey: true }))).toBeNull();
    expect(keyAction(press('F6'))).toBeNull();
    expect(keyAction(press('Shift', { shiftKey: true }))).toBeNull();
  });

  it('edits with F2, empties with Delete, goes back with Shift+Enter and Shift+Tab', () => {
    expect(keyAction(press('F2'))).toEqual({ kind: 'edit' });
    expect(keyAction(press('Delete'))).toEqual({ kind: 'delete' });
    expect(keyAction(press('Enter', { shiftKey: true }))).toEqual({ kind: 'enter', back: true });
    expect(keyAction(press('Tab', { shiftKey: true }))).toEqual({ kind: 'tab', back: true });
  });
});
