import { answersHash } from '../../client/hand-in';
import type { HandIn } from '../../client/hand-in';
import type { Attempt } from '../../client/hand-in-queue';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import {
  hidesAnswers,
  institutionMeant,
  mayHandIn,
  type Notice,
  type PaneState,
  type Waiting,
} from '../state';
import { askToSignIn } from './ask-to-sign-in';
import { next, type Next } from './next';

const focusNotice: Effect = { kind: 'focus', id: FOCUS.notice };

function confirm(state: PaneState): Next {
  const { card: shown, person } = state;
  const isToRead = shown.kind === 'read' && shown.card.roles.length === 0;
  if (shown.kind !== 'read' || isToRead) return next({ ...state, page: 'card' });
  if (hidesAnswers(shown.reading)) {
    return next({ ...state, page: 'card', notice: { kind: 'repair-first' } }, focusNotice);
  }
  if (shown.check.issues.length > 0) {
    const notice: Notice = { kind: 'refused-card', count: shown.check.issues.length };
    return next({ ...state, page: 'card', notice }, focusNotice);
  }
  if (person === null) return askToSignIn(state);
  if (!mayHandIn(shown.card, person.role)) {
    return next({ ...state, page: 'card', notice: { kind: 'choose-person' } }, focusNotice);
  }
  return next(
    { ...state, page: 'card', confirming: true, notice: null },
    { kind: 'focus', id: FOCUS.confirmation },
    { kind: 'look-for-newer', sheet: shown.sheet, asked: false },
  );
}

function handIn(state: PaneState): Next {
  const { card: shown, person } = state;
  if (shown.kind !== 'read' || person === null || state.work !== null) return next(state);
  const { sheet, programme, card, check, erased } = shown;
  return next(
    { ...state, work: 'handing-in', notice: null },
    {
      kind: 'hand-in',
      sheet,
      programme,
      card,
      person: person.id,
      institution: institutionMeant(state),
      erased,
      answersHash: answersHash(check.answers),
    },
  );
}

/** Why a hand-in that was just read from the store does not go out by itself. */
function reasonOf(state: PaneState, { person, state: kept }: HandIn): Waiting['reason'] {
  if (kept === 'conflict') return 'conflict';
  if (state.person === null) return 'signed-out';
  return state.person.id === person ? 'network' : 'not-yours';
}

function withoutHandIn(state: PaneState, handIn: HandIn): PaneState {
  return { ...state, waiting: state.waiting.filter((one) => one.handIn.key !== handIn.key) };
}

/** The open case has moved on by what was handed in to it: its steps are shown again once it is read. */
function caseReadAgain(state: PaneState, { caseId }: HandIn): Next {
  const { openCase } = state;
  if (openCase === null || openCase.id !== caseId) return next(state, focusNotice);
  const read = { ...openCase, detail: { kind: 'loading' } as const, step: null };
  return next({ ...state, openCase: read }, { kind: 'read-case', id: openCase.id }, focusNotice);
}

function attempted(before: PaneState, handIn: HandIn, attempt: Attempt): Next {
  const state: PaneState = { ...before, work: null };
  const rest = withoutHandIn(state, handIn);
  const waits = (reason: Waiting['reason'], notice: Notice | null): PaneState => ({
    ...rest,
    waiting: [...rest.waiting, { handIn, reason }],
    confirming: false,
    notice,
  });
  switch (attempt.kind) {
    case 'accepted':
      return caseReadAgain(
        {
          ...rest,
          confirming: false,
          notice: { kind: 'handed-in', number: attempt.receipt.number },
        },
        handIn,
      );
    case 'waiting':
      return attempt.failure.kind === 'unauthorised'
        ? next(waits('signed-out', { kind: 'call', failure: attempt.failure }), focusNotice)
        : next(waits('network', { kind: 'waits' }), focusNotice);
    case 'changed':
      return next(waits('changed', { kind: 'changed-since' }), focusNotice);
    case 'not-yours':
      return next(waits('not-yours', null));
    case 'conflict':
      return next(waits('conflict', { kind: 'conflict' }), focusNotice);
    case 'gone':
      return next({ ...rest, confirming: false });
    case 'refused': {
      const { failure } = attempt;
      if (failure.kind !== 'refused') {
        return next({ ...rest, confirming: false, notice: { kind: 'call', failure } }, focusNotice);
      }
      const { card } = rest;
      const { issues } = failure;
      const shown =
        card.kind === 'read' && card.sheet.identity.instance === handIn.sheet.instance
          ? { ...card, serverIssues: issues }
          : card;
      const notice: Notice = { kind: 'refused-card', count: issues.length };
      return next({ ...rest, card: shown, confirming: false, notice }, focusNotice);
    }
  }
}

/** The same for what the pane tried by itself: the work, the words and the keyboard stay. */
function attemptedQuietly(state: PaneState, handIn: HandIn, attempt: Attempt): Next {
  const { state: after } = attempted(state, handIn, attempt);
  const news = !['waiting', 'not-yours', 'gone'].includes(attempt.kind);
  const { work, confirming } = state;
  return next({ ...after, work, confirming, notice: news ? after.notice : state.notice });
}

/** Confirming, handing in, and what waits. */
export function updateHandIn(state: PaneState, message: Message): Next | null {
  switch (message.kind) {
    case 'confirm-hand-in':
      return confirm(state);
    case 'leave-confirmation':
      return next({ ...state, confirming: false }, { kind: 'focus', id: FOCUS.handIn });
    case 'hand-in':
      return state.confirming ? handIn(state) : next(state);
    case 'attempted':
      return message.quiet
        ? attemptedQuietly(state, message.handIn, message.attempt)
        : attempted(state, message.handIn, message.attempt);
    case 'queue-read':
      return next({
        ...state,
        waiting: message.handIns.map((one) => ({
          handIn: one,
          reason:
            one.state === 'conflict'
              ? 'conflict'
              : (state.waiting.find(({ handIn: known }) => known.key === one.key)?.reason ??
                reasonOf(state, one)),
        })),
      });
    case 'resend': {
      const waiting = state.waiting.find(({ handIn: one }) => one.key === message.key);
      const { person } = state;
      if (waiting === undefined || state.work !== null) return next(state);
      if (person === null) return askToSignIn(state);
      return next(
        { ...state, work: 'handing-in', notice: null },
        {
          kind: 'resend',
          handIn: waiting.handIn,
          person: person.id,
          agreed: message.agreed,
          quiet: false,
        },
      );
    }
    case 'drop-hand-in': {
      const waiting = state.waiting.find(({ handIn: one }) => one.key === message.key);
      if (waiting === undefined) return next(state);
      return next(
        { ...withoutHandIn(state, waiting.handIn), notice: null },
        { kind: 'drop-hand-in', handIn: waiting.handIn },
        { kind: 'focus', id: FOCUS.page },
      );
    }
    default:
      return null;
  }
}
