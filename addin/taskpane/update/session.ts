import { checkReading } from '../card/check';
import { FOCUS } from '../effect';
import type { Message } from '../message';
import type { Page, PaneState } from '../state';
import { resume, showAccount } from './account';
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
  return page === 'account' ? showAccount(shown) : next(shown);
}

/** Pages, language, network, notices. */
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
    case 'choose-language':
      return next(state, { kind: 'load-language', language: message.language });
    case 'language-loaded': {
      const { language } = message;
      const { card } = state;
      const { today } = state;
      const shown =
        card.kind === 'read'
          ? {
              ...card,
              check: checkReading(card.card, card.reading, {
                language,
                today,
                erased: card.erased,
              }),
            }
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
