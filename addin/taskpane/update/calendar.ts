import { FOCUS } from '../effect';
import type { Message } from '../message';
import type { PaneState } from '../state';
import { next, type Next } from './next';

/** The private address of the person's calendar: asked for, given once. */
export function updateCalendar(state: PaneState, message: Message): Next | null {
  switch (message.kind) {
    case 'renew-calendar':
      return state.person === null || state.work !== null
        ? next(state)
        : next({ ...state, work: 'making-calendar', notice: null }, { kind: 'renew-calendar' });
    case 'calendar-renewed': {
      const { outcome } = message;
      const ended: PaneState = { ...state, work: null };
      if (!outcome.ok) {
        return next(
          { ...ended, notice: { kind: 'call', failure: outcome.failure } },
          { kind: 'focus', id: FOCUS.notice },
        );
      }
      return next(
        { ...ended, calendar: outcome.value.url ?? null },
        { kind: 'focus', id: FOCUS.calendar },
      );
    }
    default:
      return null;
  }
}
