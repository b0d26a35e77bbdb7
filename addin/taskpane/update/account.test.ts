import { beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../client/me';
import type { Person } from '../../client/sign-in';
import type { Effect } from '../effect';
import { loadPart } from '../later/load';
import type { Message } from '../message';
import { initialState, type PaneState } from '../state';
import { APPLICANT, signedInAs } from '../testing/signed-in';
import { update } from '../update';

beforeAll(loadPart);

const SECOND: Person = {
  ...APPLICANT,
  id: 'm-2',
  role: 'certifier',
  institution: 'Urząd',
  institutionId: 'i-2',
  owner: false,
};

function run(messages: readonly Message[], from = initialState('pl', '2026-11-22', true)) {
  let state: PaneState = from;
  let effects: readonly Effect[] = [];
  for (const message of messages) ({ state, effects } = update(state, message));
  return { state, effects };
}
const meOf = (...people: readonly Person[]): Me => ({
  kind: 'person',
  name: '',
  memberships: people.map(({ id, role, institution, institutionId, owner }) => ({
    member: id,
    role,
    institution: { id: institutionId, name: institution },
    owner,
    voivodeships: [],
    programmes: null,
  })),
});
const read = (me: Me, joined: string | null = null): Message => ({
  kind: 'account-read',
  outcome: { ok: true, value: me, etag: null },
  joined,
});
const both = signedInAs(APPLICANT, SECOND);

describe('somebody of several institutions', () => {
  it('works for the first, or for the one that this device remembers', () => {
    expect(run([both]).state.person?.id).toBe('wnioskodawca');
    const remembered = run([{ ...both, institution: 'i-2' } as Message]);
    expect(remembered.state.person?.id).toBe('m-2');
    const gone = run([{ ...both, institution: 'i-9' } as Message]);
    expect(gone.state.person?.id).toBe('wnioskodawca');
  });

  it('chooses for whom to work: what was read for the other is gone, the choice is kept', () => {
    const before = run([both, { kind: 'show-page', page: 'cases' }]);
    expect(before.effects).toContainEqual({
      kind: 'read-cases',
      scope: 'all',
      cursor: null,
      institution: 'i-1',
    });
    const { state, effects } = run(
      [
        { kind: 'open-case', id: 'C1' },
        { kind: 'act-for', institution: 'i-2' },
      ],
      before.state,
    );
    expect(state).toMatchObject({ person: { id: 'm-2' }, openCase: null });
    expect(state.cases.scope).toBe('assigned');
    expect(effects).toEqual([
      { kind: 'read-cases', scope: 'assigned', cursor: null, institution: 'i-2' },
      { kind: 'read-notices' },
      { kind: 'keep-institution', institution: 'i-2' },
    ]);
  });

  it('says nothing of institutions where there is one', () => {
    const { effects } = run([signedInAs(APPLICANT), { kind: 'show-page', page: 'cases' }]);
    expect(effects[0]).toEqual({
      kind: 'read-cases',
      scope: 'all',
      cursor: null,
      institution: null,
    });
  });
});

describe('who may act is asked anew', () => {
  it('when „Konto” is shown, and when nothing or not what was asked for is there', () => {
    const asks = { kind: 'read-account', joined: null };
    const { state } = run([both]);
    expect(run([{ kind: 'show-page', page: 'account' }], state).effects).toContainEqual(asks);
    const listed = run([{ kind: 'show-page', page: 'cases' }], state).state;
    const answered = (outcome: Extract<Message, { kind: 'cases-read' }>['outcome']) =>
      run([{ kind: 'cases-read', scope: 'all', cursor: null, outcome }], listed).effects;
    expect(answered({ ok: true, value: { items: [], next: null }, etag: null })).toEqual([asks]);
    const refused = { kind: 'other', status: 422, words: '', faults: [] } as const;
    expect(answered({ ok: false, failure: refused })).toEqual([asks]);
    expect(answered({ ok: false, failure: { kind: 'offline' } })).toEqual([]);
  });

  it('leaves everything as it is when nothing has changed', () => {
    const { state } = run([both, { kind: 'open-case', id: 'C1' }]);
    const { state: after, effects } = run([read(meOf(APPLICANT, SECOND))], state);
    expect(after.openCase).toEqual(state.openCase);
    expect(effects).toEqual([]);
  });

  it('takes a role that was given or taken away', () => {
    const { state } = run([both, read(meOf({ ...APPLICANT, owner: false }, SECOND))]);
    expect(state.person?.owner).toBe(false);
  });

  it('moves on to another institution where somebody belongs to theirs no more, and says so', () => {
    const { state } = run([both, { kind: 'open-case', id: 'C1' }, read(meOf(SECOND))]);
    expect(state).toMatchObject({
      person: { id: 'm-2' },
      openCase: null,
      notice: { kind: 'membership-ended', institution: 'Stowarzyszenie' },
    });
    const last = run([signedInAs(APPLICANT), read(meOf())]).state;
    expect(last).toMatchObject({ person: null, account: { people: [] } });
  });

  it('makes somebody work for the institution that they have just joined', () => {
    const { state } = run([signedInAs(APPLICANT), read(meOf(APPLICANT, SECOND), 'i-2')]);
    expect(state.person?.id).toBe('m-2');
    expect(state.notice).toBeNull();
  });

  it('is of no account once somebody has signed out', () => {
    const { state } = run([both, { kind: 'sign-out' }, read(meOf(APPLICANT))]);
    expect(state).toMatchObject({ account: null, person: null });
  });
});
