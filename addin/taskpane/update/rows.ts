import { FOCUS } from '../effect';
import type { Message } from '../message';
import type { PaneState } from '../state';
import { next, type Next } from './next';

type RowsMessage = Extract<Message, { readonly kind: 'choose-place' | 'put-rows' | 'rows-put' }>;

/** Rows of a file: their table chosen, put there. */
export function updateRows(state: PaneState, message: RowsMessage): Next {
  const { file } = state;
  switch (message.kind) {
    case 'choose-place':
      return file.kind === 'rows' && state.work === null
        ? next({ ...state, file: { ...file, chosen: message.index } })
        : next(state);
    case 'put-rows': {
      const { way } = message;
      if (file.kind !== 'rows' || file.chosen === null || state.work !== null) return next(state);
      const place = file.places[file.chosen];
      return place?.ways.has(way) === true
        ? next({ ...state, work: 'putting-rows', notice: null }, { kind: 'put-rows', place, way })
        : next(state);
    }
    case 'rows-put': {
      const { done, clean, message: said } = message;
      const ended: PaneState = {
        ...state,
        work: null,
        page: done ? 'card' : state.page,
        file: { kind: 'none' },
        notice: { kind: 'rows-put', message: said, clean },
      };
      const focus = { kind: 'focus', id: FOCUS.notice } as const;
      return done ? next(ended, { kind: 'read-workbook' }, focus) : next(ended, focus);
    }
  }
}
