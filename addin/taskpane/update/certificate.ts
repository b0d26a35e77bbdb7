import { applicationOf } from '../case/renewal';
import { newestIn, programmeIn } from '../definitions';
import type { Message } from '../message';
import type { PaneState } from '../state';
import { next, type Next } from './next';

/** Inserts the application for another term, of the newest version: by it the new case is judged. */
function askRenewal(state: PaneState): Next {
  const { openCase } = state;
  if (openCase?.detail.kind !== 'loaded' || state.work !== null) return next(state);
  const detail = openCase.detail.value;
  const { certificate: number } = detail;
  const programme = newestIn(state, detail.programme) ?? programmeIn(state, detail);
  const card = programme && applicationOf(programme);
  if (programme === undefined || card === undefined || number === undefined) return next(state);
  return next(
    { ...state, work: 'fetching-card', notice: null },
    { kind: 'insert-renewal', programme, card, detail, number },
  );
}

/** The certificate of the case that is open, and the wish for another term. */
export function updateCertificate(state: PaneState, message: Message): Next | null {
  const { openCase } = state;
  switch (message.kind) {
    case 'entry-read': {
      const { id, outcome } = message;
      if (openCase?.id !== id) return next(state);
      const entry = outcome.ok
        ? ({ kind: 'loaded', value: outcome.value } as const)
        : ({ kind: 'failed', failure: outcome.failure } as const);
      return next({ ...state, openCase: { ...openCase, entry } });
    }
    case 'ask-renewal':
      return askRenewal(state);
    case 'renewals-read':
      return next({ ...state, renewals: message.renewals });
    case 'notices-read':
      return next({ ...state, notices: message.notices });
    default:
      return null;
  }
}
