import type { Actor } from '../../../shared/definition/process';
import type { CardId, Programme, Role } from '../../../shared/definition/programme';
import { stateById } from '../../../shared/process/standing';
import type { Failure } from '../../client/outcome';
import { programmeIn, type NamedVersion } from '../definitions';
import type { Notice, PaneState } from '../state';
import type { Texts } from '../texts';

/** What a failed call is in words, with what to do. */
export function failureWords(failure: Failure, { failures }: Texts): string {
  switch (failure.kind) {
    case 'refused':
    case 'out-of-order':
      return failure.words;
    case 'other':
      return [failure.words, ...failure.faults.map(({ message }) => message)].join(' ');
    case 'definition':
      return failures.definition[failure.why];
    case 'sign-in': {
      const { why, code } = failure;
      return code === null ? failures.signIn[why] : `${failures.signIn[why]} (${code})`;
    }
    default:
      return failures[failure.kind];
  }
}

/** What a body is called in a programme, and generally; the system has one name. */
export const roleWords = (
  programme: Programme | undefined,
  actor: Actor,
  { roles }: Texts,
): string =>
  (actor === 'system' ? undefined : programme?.roles[actor]?.replace(/ \(.*\)$/, '')) ??
  roles[actor];

/** The bodies that hand a card in. */
export const rolesWords = (programme: Programme, roles: readonly Role[], texts: Texts): string =>
  roles.map((role) => roleWords(programme, role, texts)).join(', ');

/** The title of a case's state; its id as long as the definition is not here. */
export const stateWords = (pane: PaneState, of: NamedVersion & { readonly state: string }) => {
  const process = programmeIn(pane, of)?.process;
  return (process && stateById(process, of.state)?.title) ?? of.state;
};

/** Begins a sentence or a button with what a definition writes in lower case. */
export const capitalised = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('pl') + words.slice(1);

/** How a notice looks: what went well, what waits, what went wrong. */
export type Tone = 'success' | 'info' | 'warning' | 'error';

export interface SaidNotice {
  readonly tone: Tone;
  readonly words: string;
}

function eventTitle(state: PaneState, event: string): string {
  const { openCase } = state;
  if (openCase?.detail.kind !== 'loaded') return event;
  const events = programmeIn(state, openCase.detail.value)?.process.events ?? [];
  return events.find(({ id }) => id === event)?.title ?? event;
}

/** The titles of the open case's cards. */
function cardTitles(state: PaneState, cards: readonly CardId[]): string {
  const { openCase } = state;
  const of = openCase?.detail.kind === 'loaded' ? openCase.detail.value : undefined;
  const all = (of && programmeIn(state, of)?.cards) ?? [];
  return all
    .filter(({ id }) => cards.includes(id))
    .map(({ title }) => title)
    .join(', ');
}

/** What the person did themselves is no error. */
const toneOf = (failure: Failure): Tone =>
  failure.kind === 'sign-in' && (failure.why === 'closed' || failure.why === 'cancelled')
    ? 'info'
    : 'error';

/** What a notice says. */
export function noticeWords(notice: Notice, state: PaneState, texts: Texts): SaidNotice {
  const { notices } = texts;
  switch (notice.kind) {
    case 'workbook':
      return notice.fault.code === 'cell-being-edited'
        ? { tone: 'warning', words: notices.retrying }
        : { tone: 'error', words: notice.fault.message[state.language] };
    case 'call': {
      const { failure } = notice;
      const words = failureWords(failure, texts);
      const cards = failure.kind === 'out-of-order' ? cardTitles(state, failure.cards) : '';
      const said = cards === '' ? words : `${words} ${texts.case.concerns(cards)}`;
      return { tone: toneOf(failure), words: said };
    }
    case 'refused-card':
      return { tone: 'warning', words: notices.refusedCard(notice.count) };
    case 'handed-in':
      return { tone: 'success', words: notices.handedIn(notice.number) };
    case 'waits':
      return { tone: 'warning', words: notices.waits };
    case 'changed-since':
      return { tone: 'warning', words: notices.changedSince };
    case 'changed-meanwhile':
      return { tone: 'warning', words: notices.changedMeanwhile };
    case 'choose-person':
      return { tone: 'info', words: notices.choosePerson };
    case 'conflict':
      return { tone: 'warning', words: notices.conflict };
    case 'choose-sides':
      return { tone: 'warning', words: notices.chooseSides(notice.count) };
    case 'too-many-rows':
      return { tone: 'warning', words: notices.tooManyRows(notice.table, notice.max) };
    case 'cells-kept':
      return { tone: 'warning', words: notices.cellsKept(notice.count) };
    case 'as-in-case':
      return { tone: 'success', words: notices.asInCase };
    case 'nothing-newer':
      return { tone: 'info', words: notices.nothingNewer };
    case 'sent-before':
      return { tone: 'warning', words: notices.sentBefore };
    case 'no-room':
      return { tone: 'error', words: notices.noRoom };
    case 'no-case':
      return { tone: 'info', words: notices.noCase };
    case 'step-taken': {
      const taken = notices.stepTaken(eventTitle(state, notice.event));
      const { certificate } = notice;
      const words = certificate === null ? taken : `${taken} ${notices.certificate(certificate)}`;
      return { tone: 'success', words };
    }
    case 'repaired':
      return notice.lost + notice.aside === 0
        ? { tone: 'success', words: notices.repaired }
        : { tone: 'warning', words: notices.repairedLost(notice.lost, notice.aside) };
    case 'file-inserted':
      return {
        tone: notice.aside === 0 && notice.cards === notice.of ? 'success' : 'warning',
        words: notices.fileInserted(notice.cards, notice.of, notice.aside),
      };
    case 'rows-put':
      return {
        tone: notice.clean ? 'success' : 'warning',
        words: notice.message[state.language],
      };
    case 'moved':
      return {
        tone: notice.left === 0 ? 'success' : 'warning',
        words: notices.moved(notice.version, notice.left),
      };
    case 'membership-ended':
      return { tone: 'warning', words: notices.membershipEnded(notice.institution) };
    case 'done':
      return { tone: 'success', words: notice.message[state.language] };
    case 'linked':
      return { tone: 'success', words: notices.linked };
    case 'warning':
      return { tone: 'warning', words: notice.message[state.language] };
    case 'repair-first':
      return { tone: 'warning', words: notices.repairFirst };
    case 'unexpected':
      return { tone: 'error', words: notices.unexpected };
  }
}
