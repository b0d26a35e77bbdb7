import { FOCUS } from '../effect';
import type { FileOutcome } from '../file/file-card';
import { hasRoom, isReadable, type RowsPlace } from '../file/file-rows';
import type { Message } from '../message';
import type { PaneState } from '../state';
import { next, type Next } from './next';

type RowsOutcome = Extract<FileOutcome, { readonly kind: 'rows' }>;

/** The one table on the open sheet that the file is meant for, else the only one of the workbook. */
export function placeMeant({ places, active }: RowsOutcome): number | null {
  const open = places.filter(({ sheet }) => sheet.id === active);
  const [only, ...others] = open.length > 0 ? open : places;
  return only === undefined || others.length > 0 ? null : places.indexOf(only);
}

/** The place that is chosen. */
export const chosenPlace = ({ file }: PaneState): RowsPlace | null =>
  file.kind === 'rows' && file.chosen !== null ? (file.places[file.chosen] ?? null) : null;

type RowsMessage = Extract<Message, { readonly kind: 'choose-place' | 'put-rows' | 'rows-put' }>;

/** Rows of a file: their table chosen, put there. */
export function updateRows(state: PaneState, message: RowsMessage): Next {
  const { file } = state;
  const place = chosenPlace(state);
  switch (message.kind) {
    case 'choose-place':
      return file.kind === 'rows' && state.work === null
        ? next({ ...state, file: { ...file, chosen: message.index } })
        : next(state);
    case 'put-rows': {
      const { way } = message;
      if (place === null || state.work !== null) return next(state);
      if (!isReadable(place) || !hasRoom(place, way)) return next(state);
      return next(
        { ...state, work: 'putting-rows', notice: null },
        { kind: 'put-rows', place, way },
      );
    }
    case 'rows-put': {
      const ended: PaneState = { ...state, work: null, file: { kind: 'none' } };
      const focus = { kind: 'focus', id: FOCUS.notice } as const;
      if (message.outcome !== 'put' || place === null || file.kind !== 'rows') {
        const why = message.outcome === 'no-room' ? 'no-room' : 'changed';
        return next({ ...ended, notice: { kind: 'rows-not-put', why } }, focus);
      }
      const { match, read } = place;
      return next(
        {
          ...ended,
          page: 'card',
          notice: {
            kind: 'rows-put',
            rows: read.rows.length,
            table: match.table.label,
            left: file.count - read.rows.length,
            faults: read.faults.filter(({ kind }) => kind === 'cell').length,
          },
        },
        { kind: 'read-workbook' },
        focus,
      );
    }
  }
}
