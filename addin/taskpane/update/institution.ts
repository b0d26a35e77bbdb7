import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { copiedNotice } from '../people/said';
import type { PeopleState } from '../people/state';
import type { PaneState } from '../state';
import { next, type Next } from './next';

export const withPeople = (state: PaneState, change: Partial<PeopleState>): PaneState => ({
  ...state,
  people: { ...state.people, ...change },
});

/** Whether the person owns an institution, as far as the pane knows. */
const owns = ({ account }: PaneState, id: string): boolean =>
  account?.people.some(({ institutionId, owner }) => owner && institutionId === id) === true;

/** Reads an institution anew, for its owners with the keys. */
export const readingInstitution = (state: PaneState, id: string): readonly Effect[] => [
  { kind: 'read-institution', id },
  ...(owns(state, id) ? [{ kind: 'read-keys', institution: id } as const] : []),
];

/** One institution with its people and keys. */
export function updateInstitution(state: PaneState, message: Message): Next | null {
  const { institution } = state.people;
  switch (message.kind) {
    case 'open-institution': {
      const { id } = message;
      const keys = { kind: owns(state, id) ? 'loading' : 'idle' } as const;
      const opened = { id, detail: { kind: 'loading' }, keys } as const;
      return next(
        withPeople({ ...state, notice: null }, { institution: opened, form: null, secret: null }),
        ...readingInstitution(state, id),
        { kind: 'focus', id: FOCUS.page },
      );
    }
    case 'leave-institution':
      return next(
        withPeople({ ...state, notice: null }, { institution: null, form: null, secret: null }),
        { kind: 'focus', id: FOCUS.page },
      );
    case 'institution-read': {
      const { id, outcome } = message;
      if (institution?.id !== id) return next(state);
      const detail = outcome.ok
        ? ({ kind: 'loaded', value: outcome.value } as const)
        : ({ kind: 'failed', failure: outcome.failure } as const);
      return next(withPeople(state, { institution: { ...institution, detail } }));
    }
    case 'keys-read': {
      const { institution: id, outcome } = message;
      if (institution?.id !== id) return next(state);
      const keys = outcome.ok
        ? ({ kind: 'loaded', value: outcome.value } as const)
        : ({ kind: 'failed', failure: outcome.failure } as const);
      return next(withPeople(state, { institution: { ...institution, keys } }));
    }
    case 'copy':
      return next(state, { kind: 'copy', text: message.text });
    case 'copied':
      // It is said, and the keyboard stays at the text.
      return next({ ...state, notice: copiedNotice(message.copied) });
    case 'forget-secret':
      return next(withPeople(state, { secret: null }), { kind: 'focus', id: FOCUS.page });
    default:
      return null;
  }
}
