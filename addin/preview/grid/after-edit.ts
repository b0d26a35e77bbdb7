import type { AfterEdit } from './editing';
import type { KeyAction } from './keys';

/** What the key that ended an editing does then; `null` stays in the cell. */
export const AFTER_EDIT: Readonly<Record<AfterEdit, KeyAction | null>> = {
  'commit': { kind: 'enter', back: false },
  'commit-back': { kind: 'enter', back: true },
  'commit-stay': null,
  'tab': { kind: 'tab', back: false },
  'tab-back': { kind: 'tab', back: true },
  'up': { kind: 'step', direction: 'up', extend: false },
  'down': { kind: 'step', direction: 'down', extend: false },
  'left': { kind: 'step', direction: 'left', extend: false },
  'right': { kind: 'step', direction: 'right', extend: false },
};
