import * as paths from '../../client/institutions';
import { erasurePath, type PersonalItem } from '../../client/personal';
import type { PaneState } from '../state';
import type { PeopleWrite } from './effect';
import { fieldOf } from './form';
import type { Form, OpenPersonal } from './state';

/** An item of a card, told from the others. */
export const itemKey = ({ card, item }: Pick<PersonalItem, 'card' | 'item'>): string =>
  `${card} ${item}`;

/** The items that can still be erased. */
export const erasable = ({ held }: OpenPersonal): readonly PersonalItem[] =>
  held.kind === 'loaded' ? held.value.items.filter(({ state }) => state === 'held') : [];

/** The items that are to be erased. */
export const toErase = (of: OpenPersonal): readonly PersonalItem[] =>
  erasable(of).filter((item) => !of.spared.has(itemKey(item)));

/** What a form does to the institution that is looked at; null where it is not (any more). */
function writeToInstitution(state: PaneState, form: Form): Omit<PeopleWrite, 'task'> | null {
  const { institution } = state.people;
  const { task } = form;
  if (institution?.detail.kind !== 'loaded') return null;
  const { id, members } = institution.detail.value;
  const memberOf = (wanted: string) => members.find((one) => one.id === wanted);
  const days = Number(fieldOf(form, 'days'));
  switch (task.kind) {
    case 'invite': {
      const body = JSON.stringify({ owner: fieldOf(form, 'standing') === 'owner', days });
      return { method: 'POST', path: paths.invitationsPath(id), body, basedOn: null };
    }
    case 'withdraw': {
      const path = paths.invitationPath(id, task.invitation);
      return { method: 'DELETE', path, body: null, basedOn: null };
    }
    case 'change-member': {
      const member = memberOf(task.member);
      if (member === undefined) return null;
      const body = JSON.stringify({ owner: !member.owner });
      const path = paths.memberPath(id, member.id);
      return { method: 'PUT', path, body, basedOn: member.etag };
    }
    case 'remove-member': {
      const member = memberOf(task.member);
      if (member === undefined) return null;
      const to = fieldOf(form, 'to');
      const query = to === '' ? '' : `?${new URLSearchParams({ to })}`;
      const path = `${paths.memberPath(id, member.id)}${query}`;
      return { method: 'DELETE', path, body: null, basedOn: member.etag };
    }
    case 'make-key': {
      const [name, scope] = [fieldOf(form, 'name'), fieldOf(form, 'scope')];
      const body = JSON.stringify({ institution: id, name, scope, days });
      return { method: 'POST', path: paths.KEYS_PATH, body, basedOn: null };
    }
    case 'revoke-key':
      return { method: 'DELETE', path: paths.keyPath(task.key), body: null, basedOn: null };
    default:
      return null;
  }
}

/** The erasure of what was chosen; all items are named, so that what was added since stays. */
function writeErasure({ people: { personal } }: PaneState, form: Form) {
  if (personal?.held.kind !== 'loaded') return null;
  const items = toErase(personal).map(({ card, item }) => ({ card, item }));
  if (items.length === 0) return null;
  return {
    method: 'POST',
    path: erasurePath(personal.caseId),
    body: JSON.stringify({ reason: fieldOf(form, 'reason'), items }),
    basedOn: personal.held.value.case_etag,
  } as const;
}

/** The call that a form stands for; null where what it is about is not here (any more). */
export function writeOf(state: PaneState, form: Form): PeopleWrite | null {
  const { task } = form;
  switch (task.kind) {
    case 'accept': {
      const body = JSON.stringify({ code: fieldOf(form, 'code').trim() });
      return { task, method: 'POST', path: paths.ACCEPT_PATH, body, basedOn: null };
    }
    case 'found': {
      const body = JSON.stringify({ name: fieldOf(form, 'name'), role: 'applicant' });
      return { task, method: 'POST', path: paths.INSTITUTIONS_PATH, body, basedOn: null };
    }
    case 'search':
      return null;
    default: {
      const write =
        task.kind === 'erase' ? writeErasure(state, form) : writeToInstitution(state, form);
      return write === null ? null : { task, ...write };
    }
  }
}
