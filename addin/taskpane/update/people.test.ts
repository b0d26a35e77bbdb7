import { beforeAll, describe, expect, it } from 'vitest';
import type { Institution } from '../../client/institutions';
import type { Failure } from '../../client/outcome';
import type { PersonalOfCase } from '../../client/personal';
import type { ElementNode, PaneNode } from '../dom/node';
import type { Effect } from '../effect';
import { loadPart } from '../later/load';
import type { Message } from '../message';
import type { Written } from '../people/message';
import type { FieldName, Task, WrittenTask } from '../people/state';
import { initialState, type PaneState } from '../state';
import { APPLICANT, signedInAs } from '../testing/signed-in';
import { update } from '../update';
import { view } from '../view/shell';

beforeAll(loadPart);

const SINCE = '2026-01-10T09:00:00Z';
const INSTITUTION: Institution = {
  id: 'i-1',
  name: 'Stowarzyszenie',
  role: 'applicant',
  voivodeships: [],
  programmes: null,
  made_at: SINCE,
  members: [
    { id: 'wnioskodawca', name: 'Anna', owner: true, me: true, since: SINCE, etag: '"a-1"' },
    { id: 'm-2', name: 'Jan', owner: false, me: false, since: SINCE, etag: '"j-3"' },
  ],
  invitations: [{ id: 'z-1', owner: true, made_at: SINCE, expires_at: '2026-12-24T09:00:00Z' }],
};

function run(from: PaneState, ...messages: readonly Message[]) {
  let state = from;
  let effects: readonly Effect[] = [];
  for (const message of messages) ({ state, effects } = update(state, message));
  return { state, effects };
}
const begin = (task: Task): Message => ({ kind: 'begin-form', task });
const fill = (field: FieldName, value: string): Message => ({ kind: 'fill-field', field, value });
const SEND: Message = { kind: 'send-form' };
const failed = (task: WrittenTask, failure: Failure): Message => ({
  kind: 'form-sent',
  task,
  outcome: { ok: false, failure },
});
const done = (task: WrittenTask, value: Partial<Written> = {}): Message => ({
  kind: 'form-sent',
  task,
  outcome: { ok: true, value: { secret: null, joined: null, ...value }, etag: null },
});
const institutionRead = (value: Institution): Message => ({
  kind: 'institution-read',
  id: value.id,
  outcome: { ok: true, value, etag: null },
});

const isElement = (node: PaneNode): node is ElementNode => typeof node !== 'string';
const textOf = (nodes: readonly PaneNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join(' ');
const said = (state: PaneState): string =>
  textOf(view(state)).replaceAll('\u00A0', ' ').replace(/\s+/g, ' ');

const opened = (): PaneState =>
  run(
    initialState('pl', '2026-11-22', true),
    signedInAs(APPLICANT),
    { kind: 'show-page', page: 'account' },
    { kind: 'open-institution', id: 'i-1' },
    institutionRead(INSTITUTION),
    { kind: 'keys-read', institution: 'i-1', outcome: { ok: true, value: [], etag: null } },
  ).state;

describe('an institution', () => {
  it('is read with its keys by an owner, without them by others', () => {
    const open: Message = { kind: 'open-institution', id: 'i-1' };
    const start = initialState('pl', '2026-11-22', true);
    const kinds = (owner: boolean) =>
      run(start, signedInAs({ ...APPLICANT, owner }), open).effects.map(({ kind }) => kind);
    expect(kinds(true)).toEqual(['read-institution', 'read-keys', 'focus']);
    expect(kinds(false)).toEqual(['read-institution', 'focus']);
  });

  it('shows others who can change it, and lets them leave', () => {
    const members = INSTITUTION.members.map((one) => ({ ...one, me: !one.me }));
    const { state } = run(opened(), institutionRead({ ...INSTITUTION, members }));
    expect(said(state)).toContain('zmienia tylko właściciel instytucji: Anna.');
    expect(said(state)).toContain('Odejdź z instytucji');
    expect(said(state)).not.toContain('Zaproś osobę');
    expect(said(state)).not.toContain('Klucze API');
  });

  it('is not taken for another one that was read late', () => {
    const { state } = run(opened(), institutionRead({ ...INSTITUTION, id: 'i-9', name: 'Inna' }));
    expect(said(state)).not.toContain('Inna');
  });
});

describe('what is done to an institution', () => {
  it.each<[Task, readonly Message[], object]>([
    [
      { kind: 'invite' },
      [fill('standing', 'owner'), fill('days', '7')],
      { method: 'POST', path: '/institutions/i-1/invitations', body: '{"owner":true,"days":7}' },
    ],
    [
      { kind: 'invite' },
      [],
      { method: 'POST', path: '/institutions/i-1/invitations', body: '{"owner":false,"days":14}' },
    ],
    [
      { kind: 'withdraw', invitation: 'z-1' },
      [],
      { method: 'DELETE', path: '/institutions/i-1/invitations/z-1', body: null, basedOn: null },
    ],
    [
      { kind: 'change-member', member: 'm-2' },
      [],
      {
        method: 'PUT',
        path: '/institutions/i-1/members/m-2',
        body: '{"owner":true}',
        basedOn: '"j-3"',
      },
    ],
    [
      { kind: 'remove-member', member: 'm-2' },
      [fill('to', 'wnioskodawca')],
      {
        method: 'DELETE',
        path: '/institutions/i-1/members/m-2?to=wnioskodawca',
        body: null,
        basedOn: '"j-3"',
      },
    ],
    [
      { kind: 'remove-member', member: 'm-2' },
      [],
      { method: 'DELETE', path: '/institutions/i-1/members/m-2', basedOn: '"j-3"' },
    ],
    [
      { kind: 'make-key' },
      [fill('name', 'System')],
      {
        method: 'POST',
        path: '/keys',
        body: '{"institution":"i-1","name":"System","scope":"read","days":90}',
      },
    ],
    [{ kind: 'revoke-key', key: 'k-1' }, [], { method: 'DELETE', path: '/keys/k-1', body: null }],
  ])('%o is one call', (task, fields, write) => {
    const { state, effects } = run(opened(), begin(task), ...fields, SEND);
    expect(state.work).toBe('saving');
    expect(effects).toMatchObject([{ kind: 'send-form', write: { task, ...write } }]);
    // Pressed twice it is done once.
    expect(run(state, SEND).effects).toEqual([]);
  });

  it('waits for what must be said', () => {
    expect(run(opened(), begin({ kind: 'make-key' }), SEND).effects).toEqual([]);
    expect(run(opened(), begin({ kind: 'invite' }), fill('days', ' '), SEND).effects).toEqual([]);
  });

  it('says what follows before it is done', () => {
    const remove = run(opened(), begin({ kind: 'remove-member', member: 'm-2' })).state;
    expect(said(remove)).toContain('straci dostęp do spraw instytucji od razu');
    const demote = run(opened(), begin({ kind: 'change-member', member: 'wnioskodawca' })).state;
    expect(said(demote)).toContain('Klucze API i zaproszenia, które wydała, przestaną działać');
  });

  it('comes back with what is wrong at the field, and the keyboard goes there', () => {
    const words = 'Żądanie jest nieprawidłowe.';
    const faults = [{ pointer: '/name', code: 'too-long', message: 'Za długa nazwa.' }];
    const { state, effects } = run(
      opened(),
      begin({ kind: 'make-key' }),
      fill('name', 'x'),
      SEND,
      failed({ kind: 'make-key' }, { kind: 'other', status: 422, words, faults }),
    );
    expect(effects).toEqual([{ kind: 'focus', id: 'field-name' }]);
    expect(said(state)).toContain('Za długa nazwa.');
    expect(said(state)).not.toContain(words);
    expect(state.work).toBeNull();
    expect(said(run(state, fill('name', 'y')).state)).not.toContain('Za długa');
  });

  it('comes back with what keeps it from being done', () => {
    const task = { kind: 'change-member', member: 'wnioskodawca' } as const;
    const words = 'Instytucja musi mieć właściciela. Wskaż innego.';
    const last = { kind: 'out-of-order', words, allowed: [], cards: [] } as const;
    const { state, effects } = run(opened(), begin(task), SEND, failed(task, last));
    expect(effects).toEqual([{ kind: 'focus', id: 'form-fault' }]);
    expect(said(state)).toContain(words);
  });

  it('reads the institution anew when somebody else was quicker', () => {
    const task = { kind: 'change-member', member: 'm-2' } as const;
    const moved = { kind: 'conflict', etag: '"j-4"', current: {} } as const;
    const { state, effects } = run(opened(), begin(task), SEND, failed(task, moved));
    expect(effects.map(({ kind }) => kind)).toContain('read-institution');
    expect(said(state)).toContain('Ktoś w tym czasie to zmienił, więc nic nie zapisano.');
  });

  it('shows a code or a key once, until it is put away', () => {
    const { state, effects } = run(
      opened(),
      begin({ kind: 'invite' }),
      SEND,
      done({ kind: 'invite' }, { secret: 'ABC' }),
    );
    expect(effects.at(-1)).toEqual({ kind: 'focus', id: 'secret' });
    expect(state.people.secret).toEqual({ kind: 'code', text: 'ABC' });
    const copied = run(state, { kind: 'copy', text: 'ABC' }, { kind: 'copied', copied: true });
    expect(said(copied.state)).toContain('Skopiowano.');
    expect(run(state, { kind: 'forget-secret' }).state.people.secret).toBeNull();
    expect(run(state, { kind: 'sign-out' }).state.people.secret).toBeNull();
  });

  it('says what to do where the answer with the code was lost', () => {
    const task = { kind: 'make-key' } as const;
    const { state } = run(opened(), begin(task), fill('name', 'x'), SEND, done(task));
    expect(said(state)).toContain('Unieważnij go i utwórz nowy.');
  });

  it('leaves the page of an institution that somebody has left', () => {
    const task = { kind: 'remove-member', member: 'wnioskodawca' } as const;
    const { state, effects } = run(opened(), begin(task), SEND, done(task));
    expect(state.people.institution).toBeNull();
    expect(effects).toContainEqual({ kind: 'read-account', joined: null });
    expect(said(state)).toContain('Nie należysz już do tej instytucji.');
  });
});

describe('a way into an institution', () => {
  const nobody = (): PaneState =>
    run(initialState('pl', '2026-11-22', true), signedInAs(), {
      kind: 'show-page',
      page: 'account',
    }).state;

  it('is offered to whoever belongs to none', () => {
    expect(said(nobody())).toContain('Nie należysz jeszcze do żadnej instytucji');
    expect(said(nobody())).toContain('Mam kod zaproszenia');
    expect(said(run(nobody(), { kind: 'show-page', page: 'cases' }).state)).toContain(
      'Sprawy zobaczysz, gdy należysz do instytucji.',
    );
  });

  it('is a code: whoever was let in works for the institution from then on', () => {
    const task = { kind: 'accept' } as const;
    const asked = run(nobody(), begin(task), fill('code', ' ABC '), SEND);
    expect(asked.effects).toMatchObject([
      { write: { path: '/invitations/accept', body: '{"code":"ABC"}' } },
    ]);
    const { effects } = run(asked.state, done(task, { joined: 'i-1' }));
    expect(effects).toMatchObject([
      { kind: 'read-account', joined: 'i-1' },
      { kind: 'keep-institution', institution: 'i-1' },
      { kind: 'focus', id: 'notice' },
    ]);
  });
});

describe('what a case holds of people', () => {
  const item = (id: string, state: 'held' | 'empty' | 'erased') => ({
    card: 'wniosek',
    card_title: 'Wniosek',
    item: id,
    label: id,
    state,
    held: state === 'held' ? [1] : [],
    erased: [],
    erased_at: null,
  });
  const HELD: PersonalOfCase = {
    case_etag: '"C1-4"',
    why: 'kontakt',
    months: 60,
    keep_until: null,
    items: [item('osoba_email', 'held'), item('osoba_telefon', 'held'), item('kis_www', 'erased')],
    reads: { items: [], next: 'dalej' },
  };
  const readPage = (cursor: string | null): Message => ({
    kind: 'personal-read',
    id: 'C1',
    cursor,
    outcome: { ok: true, value: HELD, etag: null },
  });
  const shown = (): PaneState =>
    run(
      initialState('pl', '2026-11-22', true),
      signedInAs(APPLICANT),
      { kind: 'open-case', id: 'C1' },
      { kind: 'open-personal' },
      readPage(null),
    ).state;

  it('goes on to earlier reads', () => {
    expect(run(shown(), { kind: 'more-reads' }).effects).toEqual([
      { kind: 'read-personal', id: 'C1', cursor: 'dalej' },
    ]);
  });

  it('is erased by name, what was spared is not, on the case as it was read', () => {
    const { state, effects } = run(
      shown(),
      begin({ kind: 'erase' }),
      { kind: 'toggle-spared', item: 'wniosek osoba_telefon' },
      fill('reason', 'objection'),
      SEND,
    );
    expect(effects).toMatchObject([
      {
        write: {
          path: '/cases/C1/erasure',
          basedOn: '"C1-4"',
          body: '{"reason":"objection","items":[{"card":"wniosek","item":"osoba_email"}]}',
        },
      },
    ]);
    const after = run(state, done({ kind: 'erase' }));
    expect(after.effects.map(({ kind }) => kind)).toEqual(['read-case', 'read-personal', 'focus']);
  });

  it('is not erased without a reason, nor where everything is spared', () => {
    expect(run(shown(), begin({ kind: 'erase' }), SEND).effects).toEqual([]);
    const spared = ['osoba_email', 'osoba_telefon'].map((id): Message => ({
      kind: 'toggle-spared',
      item: `wniosek ${id}`,
    }));
    const reason = fill('reason', 'objection');
    expect(run(shown(), begin({ kind: 'erase' }), reason, ...spared, SEND).effects).toEqual([]);
  });

  it('is given out as a file whose name tells nothing of the person', () => {
    const found = [
      {
        case: 'C1',
        receipt: 'R',
        card: 'wniosek',
        revision: 1,
        item: 'x',
        label: 'X',
        value: 'Jan',
      },
    ];
    const { state, effects } = run(
      shown(),
      begin({ kind: 'search' }),
      fill('value', ' Jan Nowak '),
      SEND,
    );
    expect(effects).toEqual([{ kind: 'search-person', value: 'Jan Nowak' }]);
    const saved = run(
      state,
      { kind: 'person-found', value: 'Jan Nowak', outcome: { ok: true, value: found, etag: null } },
      { kind: 'save-found' },
    );
    expect(saved.effects).toMatchObject([{ kind: 'save', name: 'dane-osoby-2026-11-22.json' }]);
    const [save] = saved.effects;
    const text = save?.kind === 'save' ? save.text : '';
    expect(JSON.parse(text)).toEqual({ about: 'Jan Nowak', day: '2026-11-22', items: found });
  });
});
