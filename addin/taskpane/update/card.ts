import { itemsOf } from '../../../shared/definition/programme';
import type { CardReading, CardSheet, SheetId, WorkbookFault } from '../../workbook/port';
import { answersHash } from '../../client/hand-in';
import { checkReading, type CardCheck } from '../card/check';
import { erasedFor } from '../card/erased';
import { nextProblem, problemKey } from '../card/problems';
import { newestIn, programmeIn, versionIn } from '../definitions';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { hidesAnswers, type CardState, type Notice, type PaneState, type ReadCard } from '../state';
import { next, type Next } from './next';

const definitionOf = (state: PaneState, { identity }: CardSheet) => {
  const programme = programmeIn(state, identity);
  const card = programme?.cards.find(({ id }) => id === identity.card);
  return programme && card && { programme, card };
};

const sheetById = (state: PaneState, id: SheetId): CardSheet | undefined =>
  state.workbook?.sheets.find((sheet) => sheet.id === id);

function readEffects(state: PaneState, sheet: CardSheet, mayWrite: boolean): readonly Effect[] {
  const definition = definitionOf(state, sheet);
  return definition === undefined
    ? []
    : [{ kind: 'read-card', sheet: sheet.id, card: definition.card, mayWrite }];
}

const shownSheet = (card: CardState): SheetId | null => ('sheet' in card ? card.sheet.id : null);

/** What the pane shows for a sheet; what it knows of it stays until it is read anew. */
export function follow(state: PaneState, active: SheetId): Next {
  const sheet = sheetById(state, active);
  if (sheet === undefined) {
    return next({ ...state, card: { kind: 'none' }, confirming: false, lastProblem: null });
  }
  if (definitionOf(state, sheet) === undefined) {
    const { kind: found } = versionIn(state, sheet.identity);
    const kind = found === 'failed' || found === 'loaded' ? 'unknown' : 'fetching';
    return next({ ...state, card: { kind, sheet }, confirming: false });
  }
  const stays = shownSheet(state.card) === active && state.card.kind === 'read';
  return next(
    stays
      ? { ...state, card: { ...state.card, sheet } }
      : { ...state, card: { kind: 'reading', sheet }, confirming: false, lastProblem: null },
    ...readEffects(state, sheet, true),
  );
}

function readCard(state: PaneState, reading: CardReading): PaneState {
  const definition = definitionOf(state, reading.sheet);
  if (definition === undefined || state.workbook?.active !== reading.sheet.id) return state;
  const { programme, card } = definition;
  const erased = erasedFor(state, reading.sheet, card);
  const check = checkReading(card, reading, { ...state, erased });
  const read: ReadCard = {
    kind: 'read',
    sheet: reading.sheet,
    programme,
    card,
    reading,
    check,
    erased,
    serverIssues: [],
  };
  const confirming = state.confirming && check.issues.length === 0;
  return { ...state, card: read, confirming, notice: noticeAfter(state, check) };
}

/** What is still to be told once the sheet was read anew. */
function noticeAfter({ card, confirming, notice }: PaneState, check: CardCheck): Notice | null {
  const { length: count } = check.issues;
  if (confirming && count > 0) return { kind: 'refused-card', count };
  const isNew =
    card.kind === 'read' && answersHash(card.check.answers) !== answersHash(check.answers);
  if (confirming && isNew) return { kind: 'changed-meanwhile' };
  switch (notice?.kind) {
    // The sheet can be read again, so what kept it from being read is over.
    case 'workbook':
      return null;
    case 'refused-card':
      return notice.count === count ? notice : null;
    case undefined:
      return null;
    default:
      return notice;
  }
}

interface Place {
  readonly item: string;
  readonly row?: number | null;
  readonly column?: string | null;
}

function goTo(state: PaneState, place: Place | null): Next {
  const { card: shown } = state;
  if (shown.kind !== 'read' || place === null) return next(state);
  const { item, row = null, column = null } = place;
  const { sheet, programme, card } = shown;
  const known = itemsOf(card).some(({ id }) => id === item);
  if (known) {
    const effect: Effect = { kind: 'go-to-item', sheet, programme, card, item, row, column };
    return next({ ...state, lastProblem: problemKey({ item, row, column }), notice: null }, effect);
  }
  return next(state);
}

/** Makes the sheet one of the newest version; not as long as answers of it cannot be seen. */
function move(state: PaneState): Next {
  const { card: shown } = state;
  if (shown.kind !== 'read' || state.work !== null) return next(state);
  if (hidesAnswers(shown.reading)) {
    return next(
      { ...state, notice: { kind: 'repair-first' } },
      { kind: 'focus', id: FOCUS.notice },
    );
  }
  const programme = newestIn(state, shown.programme.id);
  const card = programme?.cards.find(({ id }) => id === shown.card.id);
  if (programme === undefined || card === undefined) return next(state);
  return next(
    { ...state, work: 'moving', notice: null },
    { kind: 'move', sheet: shown.sheet.id, before: shown.card, programme, card },
  );
}

/** Nothing works without the workbook: what keeps it away takes the place of everything. */
export const unreachable = (state: PaneState, fault: WorkbookFault): Next =>
  next({ ...state, page: 'card', card: { kind: 'unreachable', fault }, work: null, notice: null });

/** Follows the workbook and its cards. */
export function updateCard(state: PaneState, message: Message): Next | null {
  const { card } = state;
  switch (message.kind) {
    case 'workbook-read': {
      const workbook = { sheets: message.sheets, active: message.active };
      return follow({ ...state, workbook }, message.active);
    }
    case 'sheet-activated':
      return state.workbook === null
        ? next(state)
        : follow(
            { ...state, workbook: { ...state.workbook, active: message.sheet }, notice: null },
            message.sheet,
          );
    case 'sheets-changed':
      return next(state, { kind: 'read-workbook' });
    case 'sheet-changed':
      return card.kind === 'none' || shownSheet(card) !== message.sheet || !('sheet' in card)
        ? next(state)
        : next(state, ...readEffects(state, card.sheet, message.by === 'local'));
    case 'unreachable':
      return unreachable(state, message.fault);
    case 'restart':
      return next(state, { kind: 'restart' });
    case 'reread':
      return 'sheet' in card
        ? next({ ...state, notice: null }, ...readEffects(state, card.sheet, true))
        : next({ ...state, notice: null }, { kind: 'read-workbook' });
    case 'card-read':
      return next(readCard(state, message.reading));
    case 'card-unread': {
      const sheet = sheetById(state, message.sheet);
      if (sheet === undefined || state.workbook?.active !== message.sheet) return next(state);
      const { fault } = message;
      return card.kind === 'read'
        ? next({ ...state, notice: { kind: 'workbook', fault } })
        : next({ ...state, card: { kind: 'failed', sheet, fault } });
    }
    case 'go-to':
      return goTo(state, message);
    case 'next-problem':
      return card.kind === 'read'
        ? goTo(state, nextProblem(card.check.issues, state.lastProblem))
        : next(state);
    case 'show-sheet':
      return next({ ...state, page: 'card' }, { kind: 'show-sheet', sheet: message.sheet });
    case 'insert': {
      const programme = newestIn(state, message.programme);
      const chosen = programme?.cards.find(({ id }) => id === message.card);
      if (programme === undefined || chosen === undefined || state.work !== null)
        return next(state);
      const effect: Effect = { kind: 'insert', programme, card: chosen };
      return next({ ...state, work: 'inserting', notice: null }, effect);
    }
    case 'inserted':
      return next(
        { ...state, work: null, page: 'card' },
        { kind: 'read-workbook' },
        { kind: 'focus', id: FOCUS.page },
      );
    case 'move-sheet':
      return move(state);
    case 'mark-seen':
      return card.kind === 'read'
        ? next(state, { kind: 'mark-seen', sheet: card.sheet.id, card: card.card })
        : next(state);
    case 'repair':
      return card.kind !== 'read' || state.work !== null
        ? next(state)
        : next(
            { ...state, work: 'repairing', notice: null },
            { kind: 'repair', sheet: card.sheet.id, programme: card.programme, card: card.card },
          );
    default:
      return null;
  }
}
