import { mergedAnswers, undecided } from '../../../shared/card/merge';
import { maxRows } from '../../../shared/card/read-table';
import { answersHash } from '../../client/hand-in';
import { changedAnswers, mergeOf, overfullTable } from '../card/merge';
import { programmeIn } from '../definitions';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { hidesAnswers, type Conflict, type PaneState } from '../state';
import { askToSignIn } from './ask-to-sign-in';
import { next, type Next } from './next';

const focusNotice: Effect = { kind: 'focus', id: FOCUS.notice };
const focusConflict: Effect = { kind: 'focus', id: FOCUS.conflict };

const shownInstance = ({ card }: PaneState): string | null =>
  card.kind === 'read' ? card.sheet.identity.instance : null;

/** A comparison that is being made is not put aside for another sheet's. */
function found(state: PaneState, conflict: Omit<Conflict, 'chosen'>, quiet: boolean): Next {
  const { instance } = conflict;
  const isSame = state.conflict?.instance === instance;
  if (quiet && state.conflict !== null && !isSame) return next(state);
  const chosen: Conflict['chosen'] = isSame ? state.conflict.chosen : new Map();
  const known: PaneState = { ...state, conflict: { ...conflict, chosen } };
  const isShown = shownInstance(state) === instance;
  if (quiet && !isShown) return next(known);
  const wasThere = state.confirming && isShown;
  const shown: PaneState = {
    ...known,
    confirming: false,
    work: quiet ? state.work : null,
    notice: { kind: 'conflict' },
  };
  return quiet && !wasThere ? next(shown) : next(shown, focusConflict);
}

/** Compares a hand-in that waits for it with the case. */
function compare(state: PaneState, key: string): Next {
  const { card, work, person } = state;
  const waiting = state.waiting.find(({ handIn }) => handIn.key === key);
  if (waiting === undefined || card.kind !== 'read' || work !== null) return next(state);
  if (person === null) return askToSignIn(state);
  return next(
    { ...state, work: 'comparing', notice: null },
    { kind: 'look-for-newer', sheet: card.sheet, asked: true },
  );
}

/** Makes a sheet of a hand-in whose own sheet is not here. */
function restore(state: PaneState, key: string): Next {
  const handIn = state.waiting.find((one) => one.handIn.key === key)?.handIn;
  if (handIn?.state !== 'conflict' || state.work !== null) return next(state);
  const programme = programmeIn(state, handIn.sheet);
  const card = programme?.cards.find(({ id }) => id === handIn.sheet.card);
  if (programme === undefined || card === undefined) return next(state);
  return next(
    { ...state, work: 'inserting', notice: null },
    { kind: 'restore-filling', programme, card, handIn },
  );
}

/** Takes what was chosen, once everything is. */
function accept(state: PaneState): Next {
  const { card: shown, conflict, person, work } = state;
  if (conflict === null || shown.kind !== 'read' || work !== null || person === null) {
    return next(state);
  }
  const { sheet, programme, card, check, reading } = shown;
  // What cannot be seen on the sheet would count as taken away.
  if (hidesAnswers(reading)) {
    return next({ ...state, notice: { kind: 'repair-first' } }, focusNotice);
  }
  const merge = mergeOf(conflict, shown, state);
  const answers = mergedAnswers(merge, conflict.chosen);
  if (answers === null) {
    const { length: count } = undecided(merge, conflict.chosen);
    return next({ ...state, notice: { kind: 'choose-sides', count } }, focusConflict);
  }
  const overfull = overfullTable(card, answers);
  if (overfull !== null) {
    const notice = {
      kind: 'too-many-rows',
      table: overfull.label,
      max: maxRows(overfull),
    } as const;
    return next({ ...state, notice }, focusNotice);
  }
  const allTheirs = new Map(merge.parts.map(({ key }) => [key, 'theirs' as const]));
  const theirs = mergedAnswers(merge, allTheirs) ?? {};
  return next(
    { ...state, work: 'handing-in', notice: null },
    {
      kind: 'accept-merge',
      sheet,
      programme,
      card,
      person: person.id,
      answersHash: answersHash(check.answers),
      answers,
      conflict,
      asInCase: Object.keys(changedAnswers(card, theirs, answers)).length === 0,
    },
  );
}

/** Comparing the sheet with a newer revision of the case, and choosing. */
export function updateConflict(state: PaneState, message: Message): Next | null {
  const { conflict } = state;
  switch (message.kind) {
    case 'conflict-found':
      return found(state, message.conflict, message.quiet);
    case 'compare':
      return compare(state, message.key);
    case 'restore-filling':
      return restore(state, message.key);
    case 'choose-side': {
      if (conflict === null) return next(state);
      const chosen = new Map(conflict.chosen).set(message.part, message.side);
      const notice = state.notice?.kind === 'choose-sides' ? null : state.notice;
      return next({ ...state, conflict: { ...conflict, chosen }, notice });
    }
    case 'accept-merge':
      return accept(state);
    case 'merged':
      return conflict?.instance === message.instance
        ? next({ ...state, conflict: null })
        : next(state);
    case 'leave-conflict':
      return next({ ...state, conflict: null, notice: null }, { kind: 'focus', id: FOCUS.page });
    default:
      return null;
  }
}
