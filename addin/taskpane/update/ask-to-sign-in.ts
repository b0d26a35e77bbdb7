import { FOCUS } from '../effect';
import type { PaneState } from '../state';
import { showAccount } from './account';
import { next, type Next } from './next';

/** Leads somebody who works as nobody to where they can sign in, and says that they have to. */
export function askToSignIn(before: PaneState): Next {
  const { state, effects } = showAccount({ ...before, notice: { kind: 'choose-person' } });
  return next(state, ...effects, { kind: 'focus', id: FOCUS.notice });
}
