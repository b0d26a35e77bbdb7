import { FOCUS } from '../effect';
import type { FileCard, FileOutcome, FileState, ReadFileCard } from '../file/file-card';
import type { Message } from '../message';
import type { PaneState } from '../state';
import { next, type Next } from './next';
import { updateRows } from './rows';

const isRead = (card: FileCard): card is ReadFileCard => card.kind === 'read';

/** Cards with something in them; a blank one is inserted when it is asked for. */
const filledOnes = (cards: readonly FileCard[]): ReadonlySet<number> =>
  new Set(cards.flatMap((card, index) => (isRead(card) && card.answered > 0 ? [index] : [])));

function pick(state: PaneState, file: File): Next {
  if (state.work !== null) return next(state);
  const { list } = state.definitions;
  const { today } = state;
  return next(
    {
      ...state,
      page: 'insert',
      file: { kind: 'reading', name: file.name },
      work: 'reading-file',
      notice: null,
    },
    { kind: 'read-file', file, list: list.kind === 'loaded' ? list.value : [], today },
  );
}

function fileOf(name: string, outcome: FileOutcome): FileState {
  switch (outcome.kind) {
    case 'read':
      return { ...outcome, name, chosen: filledOnes(outcome.cards), inserted: null };
    case 'rows':
      return { ...outcome, name };
    case 'refused':
    case 'no-reader':
      return { kind: 'refused', name, outcome };
  }
}

type FileRead = Extract<Message, { readonly kind: 'file-read' }>;

function fileRead(state: PaneState, { name, outcome }: FileRead): Next {
  const ended: PaneState = { ...state, work: null };
  if (outcome === null) {
    return next({ ...ended, file: { kind: 'none' } }, { kind: 'focus', id: FOCUS.page });
  }
  return next({ ...ended, file: fileOf(name, outcome) }, { kind: 'focus', id: FOCUS.file });
}

/** A file of cards: chosen, looked at, inserted. */
export function updateFile(state: PaneState, message: Message): Next | null {
  const { file } = state;
  switch (message.kind) {
    case 'pick-file':
      return pick(state, message.file);
    case 'file-read':
      return fileRead(state, message);
    case 'toggle-file-card': {
      if (file.kind !== 'read' || state.work !== null) return next(state);
      const { index } = message;
      const chosen = new Set(file.chosen);
      if (!chosen.delete(index)) chosen.add(index);
      return next({ ...state, file: { ...file, chosen } });
    }
    case 'insert-file': {
      if (file.kind !== 'read' || state.work !== null) return next(state);
      const cards = file.cards
        .filter(isRead)
        .filter((card) => file.chosen.has(file.cards.indexOf(card)));
      if (cards.length === 0) return next(state);
      return next(
        { ...state, work: 'inserting-file', notice: null, file: { ...file, inserted: 0 } },
        { kind: 'insert-file', cards },
      );
    }
    case 'file-card-inserted':
      return file.kind === 'read'
        ? next({ ...state, file: { ...file, inserted: message.count } })
        : next(state);
    case 'file-inserted': {
      const { cards, of, aside } = message;
      return next(
        {
          ...state,
          work: null,
          page: 'card',
          file: { kind: 'none' },
          notice: { kind: 'file-inserted', cards, of, aside },
        },
        { kind: 'read-workbook' },
        { kind: 'focus', id: FOCUS.notice },
      );
    }
    case 'choose-place':
    case 'put-rows':
    case 'rows-put':
      return updateRows(state, message);
    case 'leave-file':
      return state.work === null
        ? next({ ...state, file: { kind: 'none' } }, { kind: 'focus', id: FOCUS.page })
        : next(state);
    default:
      return null;
  }
}
