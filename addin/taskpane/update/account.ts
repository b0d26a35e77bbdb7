import { peopleOf } from '../../client/me';
import type { Outcome } from '../../client/outcome';
import type { Account, Person, SignInChoice } from '../../client/sign-in';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { NO_PEOPLE } from '../people/state';
import { mayHandIn, type PaneState, type Waiting } from '../state';
import { listCases } from './cases';
import { next, type Next } from './next';

type Resend = Extract<Effect, { readonly kind: 'resend' }>;

/** What may be sent by itself once there is a person and a network. */
const resendable = (state: PaneState): readonly Resend[] => {
  const { person, online } = state;
  if (person === null || !online || state.work !== null) return [];
  return state.waiting
    .filter(
      ({ handIn, reason }) =>
        handIn.person === person.id && !['changed', 'sending', 'conflict'].includes(reason),
    )
    .map(({ handIn }) => ({
      kind: 'resend',
      handIn,
      person: person.id,
      agreed: false,
      quiet: true,
    }));
};

/** Starts sending what waits. */
export function resume({ state, effects }: Next): Next {
  const sent = resendable(state);
  const keys = new Set(sent.map(({ handIn }) => handIn.key));
  const waiting = state.waiting.map((one): Waiting =>
    keys.has(one.handIn.key) ? { ...one, reason: 'sending' } : one,
  );
  return next(sent.length > 0 ? { ...state, waiting } : state, ...effects, ...sent);
}

function reasoned(state: PaneState): PaneState {
  const { person } = state;
  const reason = ({ handIn, reason: known }: Waiting): Waiting['reason'] => {
    if (known === 'changed' || known === 'conflict') return known;
    if (person === null) return 'signed-out';
    return person.id === handIn.person ? 'network' : 'not-yours';
  };
  return { ...state, waiting: state.waiting.map((one) => ({ ...one, reason: reason(one) })) };
}

/** The part that shows institutions and people, as soon as somebody needs it. */
const needPart = (state: PaneState): Next =>
  state.part === 'absent' || state.part === 'failed'
    ? next({ ...state, part: 'loading' }, { kind: 'load-part' })
    : next(state);

/** Shows „Konto”; whom somebody acts for may have changed since they signed in. */
export function showAccount(before: PaneState): Next {
  const { state, effects } = needPart({ ...before, page: 'account' });
  const { institution } = state.people;
  const choices: readonly Effect[] =
    state.choices.kind === 'loaded' ? [] : [{ kind: 'read-choices' }];
  return next(
    choices.length === 0 ? state : { ...state, choices: { kind: 'loading' } },
    ...effects,
    ...choices,
    ...(state.account === null ? [] : [{ kind: 'read-account', joined: null } as const]),
    ...(institution === null ? [] : [{ kind: 'read-institution', id: institution.id } as const]),
  );
}

/** Whether the person came here only to hand a card in: then they are taken back to it. */
export const sent = ({ page, notice }: PaneState): boolean =>
  page === 'account' && notice?.kind === 'choose-person';

/** What somebody sees who has just signed in, wherever they are. */
function shownTo(before: PaneState, state: PaneState): Next {
  const { person } = state;
  if (person !== null && sent(before)) {
    const { card } = before;
    return card.kind === 'read' && mayHandIn(card.card, person.role)
      ? next({ ...state, page: 'card', notice: null }, { kind: 'focus', id: FOCUS.handIn })
      : next(state);
  }
  if (state.page === 'cases') return listCases(state, state.cases.scope);
  // The window that the person came back from took the keyboard with it.
  return before.work === 'signing-in-elsewhere' && state.page === 'account'
    ? next(state, { kind: 'focus', id: FOCUS.page })
    : next(state);
}

/** As whom somebody works: for the institution meant, else for the one that they joined first. */
const actingFor = (people: readonly Person[], institution: string | null): Person | null =>
  people.find(({ institutionId }) => institutionId === institution) ?? people[0] ?? null;

/** Somebody works as another person from now on: what was read is not theirs. */
function workAs(state: PaneState, person: Person | null): PaneState {
  return reasoned({
    ...state,
    person,
    openCase: null,
    confirming: false,
    conflict: null,
    notices: [],
    calendar: null,
    cases: { scope: person?.role === 'applicant' ? 'all' : 'assigned', list: { kind: 'idle' } },
    people: NO_PEOPLE,
  });
}

function signedIn(
  state: PaneState,
  choice: SignInChoice,
  institution: string | null,
  outcome: Outcome<Account>,
): Next {
  const isSigningIn = state.work === 'signing-in' || state.work === 'signing-in-elsewhere';
  // A sign-in that goes on from the last time comes when it comes, and ends no other work.
  const ended: PaneState = isSigningIn ? { ...state, work: null } : state;
  if (!outcome.ok) {
    return next(
      { ...ended, notice: { kind: 'call', failure: outcome.failure } },
      { kind: 'focus', id: FOCUS.notice },
    );
  }
  const account = { ...outcome.value, choice };
  const person = actingFor(account.people, institution);
  const after = workAs({ ...ended, account }, person);
  const { openCase } = state.person?.id === person?.id ? state : after;
  return resume(shownTo(state, { ...after, openCase }));
}

/** Works for an institution that somebody belongs to; for another one where they do no longer. */
function actFor(state: PaneState, institution: string | null): Next {
  const person = actingFor(state.account?.people ?? [], institution);
  if (person?.id === state.person?.id) return next({ ...state, person });
  const after = workAs(state, person);
  return resume(after.page === 'cases' ? listCases(after, after.cases.scope) : next(after));
}

/** Says that somebody belongs to an institution no more, unless they have just left it themselves. */
const ended = ({ state, effects }: Next, { institution }: Person): Next =>
  state.notice?.kind === 'done'
    ? next(state, ...effects)
    : next({ ...state, notice: { kind: 'membership-ended', institution } }, ...effects, {
        kind: 'focus',
        id: FOCUS.notice,
      });

/** Signing in and out, and for whom somebody works. */
export function updateAccount(state: PaneState, message: Message): Next | null {
  switch (message.kind) {
    case 'sign-in': {
      if (state.work !== null) return next(state);
      const work = message.choice.kind === 'person' ? 'signing-in' : 'signing-in-elsewhere';
      return next({ ...state, work, notice: sent(state) ? state.notice : null }, message);
    }
    case 'signed-in':
      return signedIn(state, message.choice, message.institution, message.outcome);
    case 'sign-out':
      return next(workAs({ ...state, account: null }, null), { kind: 'sign-out' });
    case 'account-read': {
      const { account, person } = state;
      const { outcome, joined } = message;
      if (account === null || !outcome.ok) return next(state);
      const people = peopleOf(outcome.value, account.name);
      const read: PaneState = { ...state, account: { ...account, people } };
      const after = actFor(read, joined ?? person?.institutionId ?? null);
      const gone = person !== null && !people.some(({ id }) => id === person.id);
      return gone ? ended(after, person) : after;
    }
    case 'act-for': {
      const { institution } = message;
      const chosen = actFor(state, institution);
      return next(chosen.state, ...chosen.effects, { kind: 'keep-institution', institution });
    }
    case 'need-part':
      return needPart(state);
    case 'part-loaded':
      return next({ ...state, part: message.loaded ? 'loaded' : 'failed' });
    default:
      return null;
  }
}
