import type { Effect } from '../effect';
import type { PaneState } from '../state';

/** The state that follows, and what is to be done. */
export interface Next {
  readonly state: PaneState;
  readonly effects: readonly Effect[];
}

export const next = (state: PaneState, ...effects: readonly Effect[]): Next => ({ state, effects });
