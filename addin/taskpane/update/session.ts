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
  return page === 'account' && state.people.kind !== 'loaded'
    ? next({ ...shown, people: { kind: 'loading' } }, { kind: 'read-people' })
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

/** Pages, people, language, network, notices. */
export function updateSession(state: PaneState, message: Message): Next | null {
  switch (message.kind) {
    case 'show-page':
      return showPage(state, message.page);
    case 'read-people':
      return next({ ...state, people: { kind: 'loading' } }, { kind: 'read-people' });
    case 'people-read': {
      const { outcome } = message;
      const people = outcome.ok
        ? ({ kind: 'loaded', value: outcome.value } as const)
        : ({ kind: 'failed', failure: outcome.failure } as const);
      return next({ ...state, people });
    }
    case 'sign-in':
      return state.work === null
        ? next({ ...state, work: 'signing-in', notice: sent(state) ? state.notice : null }, message)
        : next(state);
    case 'signed-in': {
      const { outcome } = message;
      const ended: PaneState = { ...state, work: null };
      if (!outcome.ok) {
        return next({ ...ended, notice: { kind: 'call', failure: outcome.failure } });
      }
      const signedIn = reasoned({
        ...ended,
        person: outcome.value,
        openCase: state.person?.id === outcome.value.id ? state.openCase : null,
        confirming: false,
        conflict: null,
        notices: [],
        cases: {
          scope: outcome.value.role === 'applicant' ? 'all' : 'assigned',
          list: { kind: 'idle' },
        },
      });
      if (!sent(state)) return resume(next(signedIn));
      const { card } = state;
      const may = card.kind === 'read' && mayHandIn(card.card, outcome.value.role);
      if (!may) return resume(next(signedIn));
      return resume(
        next({ ...signedIn, page: 'card', notice: null }, { kind: 'focus', id: FOCUS.handIn }),
      );
    }
    case 'sign-out':
      return next(
        reasoned({
          ...state,
          person: null,
          openCase: null,
          notices: [],
          confirming: false,
          conflict: null,
        }),
        { kind: 'sign-out' },
      );
    case 'choose-language': {
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
