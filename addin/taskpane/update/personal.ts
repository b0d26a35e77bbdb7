import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { faultId, fieldOf } from '../people/form';
import { openingPersonal, type Form, type OpenPersonal } from '../people/state';
import { foundFile } from '../people/found-file';
import type { PaneState } from '../state';
import { withPeople } from './institution';
import { next, type Next } from './next';

/** Reads anew what a case holds of people. */
export const readingPersonal = (id: string): readonly Effect[] => [
  { kind: 'read-personal', id, cursor: null },
];

const withPersonal = (state: PaneState, change: Partial<OpenPersonal>): PaneState =>
  state.people.personal === null
    ? state
    : withPeople(state, { personal: { ...state.people.personal, ...change } });

/** Asks for all that is held about somebody. */
export function searching(state: PaneState, form: Form): Next {
  const value = fieldOf(form, 'value').trim();
  return next(
    withPersonal({ ...state, work: 'searching', notice: null }, { found: { kind: 'loading' } }),
    { kind: 'search-person', value },
  );
}

function personalRead(
  state: PaneState,
  { id, cursor, outcome }: Extract<Message, { readonly kind: 'personal-read' }>,
): Next {
  const { personal } = state.people;
  if (personal?.caseId !== id) return next(state);
  if (!outcome.ok) {
    return next(withPersonal(state, { held: { kind: 'failed', failure: outcome.failure } }));
  }
  const { reads, ...value } = outcome.value;
  const before = cursor === null ? [] : personal.reads;
  return next(
    withPersonal(state, {
      held: { kind: 'loaded', value },
      reads: [...before, ...reads.items],
      more: reads.next,
    }),
  );
}

/** What the open case holds of people: shown, given out, chosen to be erased. */
export function updatePersonal(state: PaneState, message: Message): Next | null {
  const { personal, form } = state.people;
  switch (message.kind) {
    case 'open-personal': {
      const { openCase } = state;
      if (openCase === null) return next(state);
      return next(
        withPeople(state, { personal: openingPersonal(openCase.id), form: null }),
        ...readingPersonal(openCase.id),
        { kind: 'focus', id: FOCUS.personal },
      );
    }
    case 'leave-personal':
      return next(withPeople(state, { personal: null, form: null }), {
        kind: 'focus',
        id: FOCUS.case,
      });
    case 'more-reads':
      return personal === null || personal.more === null
        ? next(state)
        : next(state, { kind: 'read-personal', id: personal.caseId, cursor: personal.more });
    case 'personal-read':
      return personalRead(state, message);
    case 'toggle-spared': {
      if (personal === null) return next(state);
      const spared = new Set(personal.spared);
      if (!spared.delete(message.item)) spared.add(message.item);
      return next(withPersonal(state, { spared }));
    }
    case 'person-found': {
      const { value, outcome } = message;
      const ended: PaneState = { ...state, work: null };
      if (!outcome.ok) {
        const { failure } = outcome;
        const shown = withPersonal(ended, { found: { kind: 'idle' } });
        if (form === null) return next(shown);
        const faulty = { ...form, failure };
        return next(withPeople(shown, { form: faulty }), { kind: 'focus', id: faultId(faulty) });
      }
      const found = { kind: 'loaded', value: { value, items: outcome.value } } as const;
      return next(withPersonal(ended, { found }), { kind: 'focus', id: FOCUS.found });
    }
    case 'save-found':
    case 'copy-found': {
      if (personal?.found.kind !== 'loaded') return next(state);
      const { name, text } = foundFile(personal.found.value, state.today);
      return message.kind === 'save-found'
        ? next(state, { kind: 'save', name, text })
        : next(state, { kind: 'copy', text });
    }
    default:
      return null;
  }
}
