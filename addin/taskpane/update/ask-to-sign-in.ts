import { FOCUS } from '../effect';
import type { PaneState } from '../state';
import { next, type Next } from './next';

/** Leads somebody who has not signed in to where they can, and says that they have to. */
export const askToSignIn = (state: PaneState): Next =>
  next(
    { ...state, page: 'account', choices: { kind: 'loading' }, notice: { kind: 'choose-person' } },
    { kind: 'read-choices' },
    { kind: 'focus', id: FOCUS.notice },
  );
