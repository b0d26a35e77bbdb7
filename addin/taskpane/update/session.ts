import type { Outcome } from '../../client/outcome';
import type { Person } from '../../client/sign-in';
import { checkReading } from '../card/check';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { mayHandIn, type Page, type PaneState, type Waiting } from '../state';
import { unreachable } from './card';
import { listCases } from './cases';
import { refresh } from './definitions';
import { next, type Next } from './next';

/** Shows a page and asks for what it needs. */
function showPage(state: PaneState, page: Page): Next {
  if (state.page === page) return next(state);
  const shown: PaneState = { ...state, page, notice: null, confirming: false };
  if (page === 'cases') {
    const { openCase } = state;
    return openCase === null
      ? listCases(shown, shown.cases.scope)
      : next(shown, { kind: 'read-case', id: openCase.id });
  }
  if (page === 'insert') return refresh(shown);
  return page === 'account' && state.choices.kind !== 'loaded'
    ? next({ ...shown, choices: { kind: 'loading' } }, { kind: 'read-choices' })
    : next(shown);
}

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
function resume({ state, effects }: Next): Next {
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

/** Whether the person came here only to hand a card in: then they are taken back to it. */
const sent = ({ page, notice }: PaneState): boolean =>
  page === 'account' && notice?.kind === 'choose-person';

/** What somebody sees who has just signed in, wherever they are. */
function shownTo(before: PaneState, state: PaneState, { role }: Person): Next {
  if (sent(before)) {
    const { card } = before;
    return card.kind === 'read' && mayHandIn(card.card, role)
      ? next({ ...state, page: 'card', notice: null }, { kind: 'focus', id: FOCUS.handIn })
      : next(state);
  }
  if (state.page === 'cases') return listCases(state, state.cases.scope);
  // The window that the person came back from took the keyboard with it.
  return before.work === 'signing-in-elsewhere' && state.page === 'account'
    ? next(state, { kind: 'focus', id: FOCUS.page })
    : next(state);
}

function signedIn(state: PaneState, outcome: Outcome<Person>): Next {
  const isSigningIn = state.work === 'signing-in' || state.work === 'signing-in-elsewhere';
  // A sign-in that goes on from the last time comes when it comes, and ends no other work.
  const ended: PaneState = isSigningIn ? { ...state, work: null } : state;
  if (!outcome.ok) {
    return next(
      { ...ended, notice: { kind: 'call', failure: outcome.failure } },
      { kind: 'focus', id: FOCUS.notice },
    );
  }
  const person = outcome.value;
  const after = reasoned({
    ...ended,
    person,
    openCase: state.person?.id === person.id ? state.openCase : null,
    confirming: false,
    conflict: null,
    notices: [],
    calendar: null,
    cases: { scope: person.role === 'applicant' ? 'all' : 'assigned', list: { kind: 'idle' } },
  });
  return resume(shownTo(state, after, person));
}

/** Pages, people, language, network, notices. */
export function updateSession(state: PaneState, message: Message): Next | null {
  switch (message.kind) {
    case 'show-page':
      return showPage(state, message.page);
    case 'read-choices':
      return next({ ...state, choices: { kind: 'loading' } }, { kind: 'read-choices' });
    case 'choices-read': {
      const { outcome } = message;
      const choices = outcome.ok
        ? ({ kind: 'loaded', value: outcome.value } as const)
        : ({ kind: 'failed', failure: outcome.failure } as const);
      return next({ ...state, choices });
    }
    case 'sign-in': {
      if (state.work !== null) return next(state);
      const work = message.choice.kind === 'person' ? 'signing-in' : 'signing-in-elsewhere';
      return next({ ...state, work, notice: sent(state) ? state.notice : null }, message);
    }
    case 'signed-in':
      return signedIn(state, message.outcome);
    case 'sign-out':
      return next(
        reasoned({
          ...state,
          person: null,
          openCase: null,
          notices: [],
          calendar: null,
          confirming: false,
          conflict: null,
        }),
        { kind: 'sign-out' },
      );
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
    case 'choose-language':
      return next(state, { kind: 'load-language', language: message.language });
    case 'language-loaded': {
      const { language } = message;
      const { card } = state;
      const context = { language, today: state.today };
      const shown =
        card.kind === 'read'
          ? { ...card, check: checkReading(card.card, card.reading, context) }
          : card;
      return next({ ...state, language, card: shown }, { kind: 'keep-language', language });
    }
    case 'network':
      if (!message.online) return next({ ...state, online: false });
      if (state.online) return resume(next(state));
      return resume(refresh({ ...state, online: true }));
    case 'excel-waits':
      return next({ ...state, excelWaits: message.waits });
    case 'warned':
      return next({ ...state, notice: { kind: 'warning', message: message.message } });
    case 'day':
      return next({ ...state, today: message.today });
    case 'links-read':
      return next({ ...state, links: message.links });
    case 'told':
      if (message.notice.kind === 'workbook' && state.card.kind === 'loading') {
        return unreachable(state, message.notice.fault);
      }
      return next(
        { ...state, work: null, notice: message.notice },
        { kind: 'focus', id: FOCUS.notice },
      );
    case 'work-ended':
      return next({ ...state, work: null });
    case 'dismiss':
      return next({ ...state, notice: null }, { kind: 'focus', id: FOCUS.page });
    case 'cancel':
      return next(state, { kind: 'cancel' });
    default:
      return null;
  }
}
