import type { CaseDetail, CaseScope } from '../../client/api';
import type { Failure } from '../../client/outcome';
import { UNCHECKED } from '../case/checklist';
import { basisOf } from '../case/decision';
import { stepNow } from '../case-process';
import { programmeIn } from '../definitions';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import { institutionMeant, type Notice, type OpenCase, type PaneState } from '../state';
import { dataOf, isComplete } from '../step-data';
import { keepingMarks, openCompletion } from './checklist';
import { next, type Next } from './next';

/** Opens the list of cases; what it shows stays while it is read anew. */
export function listCases(state: PaneState, scope: CaseScope): Next {
  if (state.person === null) return next(state);
  const same = state.cases.scope === scope && state.cases.list.kind === 'loaded';
  const cases = same ? state.cases : { scope, list: { kind: 'loading' } as const };
  return next(
    { ...state, cases },
    { kind: 'read-cases', scope, cursor: null, institution: institutionMeant(state) },
    { kind: 'read-notices' },
  );
}

const withCase = (state: PaneState, change: (of: OpenCase) => OpenCase): PaneState =>
  state.openCase === null ? state : { ...state, openCase: change(state.openCase) };

const LOOKING_AFTER: readonly Effect[] = [{ kind: 'read-account', joined: null }];

/** What is not there (any more) for somebody may be so because they belong to an institution no more. */
const lookingAfter = (failure: Failure): readonly Effect[] =>
  failure.kind === 'other' && [403, 404, 422].includes(failure.status) ? LOOKING_AFTER : [];

function updateList(state: PaneState, message: Message): Next | null {
  const { cases } = state;
  switch (message.kind) {
    case 'list-cases':
      return listCases(state, message.scope);
    case 'more-cases':
      return cases.list.kind === 'loaded' && cases.list.value.next !== null
        ? next(state, {
            kind: 'read-cases',
            scope: cases.scope,
            cursor: cases.list.value.next,
            institution: institutionMeant(state),
          })
        : next(state);
    case 'cases-read': {
      const { scope, cursor, outcome } = message;
      if (scope !== cases.scope) return next(state);
      if (!outcome.ok) {
        const { failure } = outcome;
        return next(
          { ...state, cases: { scope, list: { kind: 'failed', failure } } },
          ...lookingAfter(failure),
        );
      }
      const before = cursor !== null && cases.list.kind === 'loaded' ? cases.list.value.items : [];
      const items = [...before, ...outcome.value.items];
      const value = { items, next: outcome.value.next };
      return next(
        { ...state, cases: { scope, list: { kind: 'loaded', value } } },
        // Nothing at all is what somebody sees, too, who belongs to no institution any more.
        ...(items.length === 0 ? LOOKING_AFTER : []),
      );
    }
    default:
      return null;
  }
}

function updateStep(state: PaneState, message: Message): Next | null {
  const { openCase } = state;
  switch (message.kind) {
    case 'prepare-step':
      return next(
        withCase({ ...state, notice: null }, (of) => ({
          ...of,
          step: { event: message.event, data: {} },
        })),
        { kind: 'focus', id: FOCUS.step },
      );
    case 'step-datum':
      return next(
        withCase(state, (of) =>
          of.step === null
            ? of
            : {
                ...of,
                step: { ...of.step, data: { ...of.step.data, [message.field]: message.value } },
              },
        ),
      );
    case 'leave-step':
      return next(
        withCase(state, (of) => ({ ...of, step: null })),
        { kind: 'focus', id: FOCUS.case },
      );
    case 'take-step': {
      if (openCase?.detail.kind !== 'loaded' || openCase.step === null || state.work !== null) {
        return next(state);
      }
      const { event } = openCase.step;
      const detail = openCase.detail.value;
      const programme = programmeIn(state, detail);
      const step = programme && stepNow(programme, detail, event);
      if (step === undefined || !isComplete(step, openCase.step, state.today)) return next(state);
      return next(
        { ...state, work: 'taking-step', notice: null },
        { kind: 'take-step', detail, event, data: dataOf(step, openCase.step, state.today) },
      );
    }
    case 'step-tried': {
      const { id, outcome } = message;
      const read = { kind: 'read-case', id } as const;
      const ended = { ...state, work: null };
      if (!outcome.ok) {
        const notice: Notice = { kind: 'call', failure: outcome.failure };
        return next({ ...ended, notice }, read, { kind: 'focus', id: FOCUS.notice });
      }
      const { event, certificate = null } = outcome.value;
      // What was marked has been asked for.
      const asked = openCompletion(state)?.step.id === event;
      return next(
        withCase({ ...ended, notice: { kind: 'step-taken', event, certificate } }, (of) => ({
          ...of,
          step: null,
          checklist: asked ? UNCHECKED : of.checklist,
        })),
        read,
        ...(asked ? keepingMarks(state, id, []) : []),
        { kind: 'focus', id: FOCUS.notice },
      );
    }
    default:
      return null;
  }
}

const readingMarks = ({ person }: PaneState, caseId: string): readonly Effect[] =>
  person === null ? [] : [{ kind: 'read-marks', checking: { person: person.id, caseId } }];

/** The revisions that a decision of the case rests on; undefined where none is named. */
function revisionsOf({ events }: CaseDetail, decision: number | undefined) {
  const event = events.find(({ version }) => version === decision);
  const basis = event === undefined ? null : basisOf(event);
  if (basis === null) return undefined;
  return Object.fromEntries(
    Object.entries(basis.revisions).map(([card, { revision }]) => [card, revision]),
  );
}

function updateOpenCase(state: PaneState, message: Message): Next | null {
  const { openCase } = state;
  switch (message.kind) {
    case 'open-case':
      return next(
        {
          ...state,
          page: 'cases',
          notice: null,
          openCase: {
            id: message.id,
            detail: { kind: 'loading' },
            step: null,
            entry: { kind: 'idle' },
            checklist: UNCHECKED,
          },
        },
        { kind: 'read-case', id: message.id },
        ...readingMarks(state, message.id),
        { kind: 'focus', id: FOCUS.case },
      );
    case 'leave-case': {
      const listed = listCases({ ...state, openCase: null, notice: null }, state.cases.scope);
      return next(listed.state, ...listed.effects, { kind: 'focus', id: FOCUS.page });
    }
    case 'case-read': {
      const { id, outcome } = message;
      if (openCase?.id !== id) return next(state);
      return next(
        withCase(state, (of) => ({
          ...of,
          detail: outcome.ok
            ? { kind: 'loaded', value: outcome.value }
            : { kind: 'failed', failure: outcome.failure },
        })),
        ...(outcome.ok ? [] : lookingAfter(outcome.failure)),
        ...(outcome.ok && outcome.value.certificate !== undefined
          ? [{ kind: 'read-entry', id, number: outcome.value.certificate } as const]
          : []),
      );
    }
    case 'insert-from-case': {
      if (openCase?.detail.kind !== 'loaded' || state.work !== null) return next(state);
      const detail = openCase.detail.value;
      const programme = programmeIn(state, detail);
      const card = programme?.cards.find(({ id }) => id === message.card);
      if (programme === undefined || card === undefined) return next(state);
      const revisions = revisionsOf(detail, message.decision);
      return next(
        { ...state, work: 'fetching-card', notice: null },
        {
          kind: 'insert-from-case',
          programme,
          card,
          detail,
          ...(revisions === undefined ? {} : { revisions }),
        },
      );
    }
    case 'link-sheet': {
      const { card } = state;
      if (openCase?.detail.kind !== 'loaded' || card.kind !== 'read') return next(state);
      return next(state, {
        kind: 'link-sheet',
        sheet: card.sheet,
        detail: openCase.detail.value,
      });
    }
    default:
      return null;
  }
}

/** Lists of cases, one case, and its steps. */
export const updateCases = (state: PaneState, message: Message): Next | null =>
  updateList(state, message) ?? updateOpenCase(state, message) ?? updateStep(state, message);
