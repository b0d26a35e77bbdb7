import type { Outcome } from '../../client/outcome';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { faultId, isFilled } from '../people/form';
import type { Written } from '../people/message';
import { doneNotice } from '../people/said';
import { formFor, type Form, type Secret, type WrittenTask } from '../people/state';
import { writeOf } from '../people/write';
import type { PaneState } from '../state';
import { readingInstitution, withPeople } from './institution';
import { next, type Next } from './next';
import { readingPersonal, searching } from './personal';

/** The form belongs to what it is about: the keyboard goes back to its page. */
const backTo = ({ kind }: Form['task']): Effect => ({
  kind: 'focus',
  id: kind === 'search' || kind === 'erase' ? FOCUS.personal : FOCUS.page,
});

const SECRETS: Readonly<Partial<Record<WrittenTask['kind'], Secret['kind']>>> = {
  'invite': 'code',
  'make-key': 'key',
};

/** What is read anew after something was changed. */
function readAgain(state: PaneState, task: WrittenTask, joined: string | null): readonly Effect[] {
  const { institution } = state.people;
  switch (task.kind) {
    case 'accept':
    case 'found':
      return [{ kind: 'read-account', joined }];
    case 'erase':
      return state.openCase === null
        ? []
        : [{ kind: 'read-case', id: state.openCase.id }, ...readingPersonal(state.openCase.id)];
    default:
      return [
        // Who changed themselves, or left, may do less from now on.
        { kind: 'read-account', joined: null },
        ...(institution === null ? [] : readingInstitution(state, institution.id)),
      ];
  }
}

/** Whether somebody took themselves out: then there is nothing more to be shown. */
function hasLeft({ people: { institution } }: PaneState, task: WrittenTask): boolean {
  return (
    task.kind === 'remove-member' &&
    institution?.detail.kind === 'loaded' &&
    institution.detail.value.members.some(({ id, me }) => me && id === task.member)
  );
}

function sent(before: PaneState, task: WrittenTask, outcome: Outcome<Written>): Next {
  const { form } = before.people;
  const state: PaneState = { ...before, work: null };
  if (!outcome.ok) {
    const { failure } = outcome;
    // What was changed meanwhile is shown as it is now, to be decided anew.
    const again = failure.kind === 'conflict' ? readAgain(state, task, null) : [];
    if (form === null) {
      return next({ ...state, notice: { kind: 'call', failure } }, ...again, {
        kind: 'focus',
        id: FOCUS.notice,
      });
    }
    const faulty = { ...form, failure };
    return next(withPeople(state, { form: faulty }), ...again, {
      kind: 'focus',
      id: faultId(faulty),
    });
  }
  const { secret: text, joined } = outcome.value;
  const kind = SECRETS[task.kind];
  const secret: Secret | null = kind === undefined ? null : { kind, text };
  const left = hasLeft(before, task);
  const notice = secret === null ? doneNotice(left ? 'left' : task.kind) : null;
  const shown = withPeople(
    { ...state, notice },
    { form: null, secret, ...(left ? { institution: null } : {}) },
  );
  const again = left
    ? [{ kind: 'read-account', joined: null } as const]
    : readAgain(shown, task, joined);
  return next(
    shown,
    ...again,
    ...(joined === null ? [] : [{ kind: 'keep-institution', institution: joined } as const]),
    { kind: 'focus', id: secret === null ? FOCUS.notice : FOCUS.secret },
  );
}

/** Forms about institutions and people: begun, filled, sent. */
export function updateForm(state: PaneState, message: Message): Next | null {
  const { form } = state.people;
  switch (message.kind) {
    case 'begin-form':
      return next(
        withPeople({ ...state, notice: null }, { form: formFor(message.task), secret: null }),
        { kind: 'focus', id: FOCUS.form },
      );
    case 'fill-field': {
      if (form === null) return next(state);
      const fields = { ...form.fields, [message.field]: message.value };
      return next(withPeople(state, { form: { ...form, fields, failure: null } }));
    }
    case 'leave-form':
      return form === null
        ? next(state)
        : next(withPeople(state, { form: null }), backTo(form.task));
    case 'send-form': {
      if (form === null || !isFilled(form) || state.work !== null) return next(state);
      if (form.task.kind === 'search') return searching(state, form);
      const write = writeOf(state, form);
      return write === null
        ? next(state)
        : next({ ...state, work: 'saving', notice: null }, { kind: 'send-form', write });
    }
    case 'form-sent':
      return sent(state, message.task, message.outcome);
    default:
      return null;
  }
}
