import type { Mark } from '../../client/checklist-marks';
import { completionFor, remarked, requestText, toggled, type Completion } from '../case/checklist';
import { programmeIn } from '../definitions';
import { FOCUS, type Effect } from '../effect';
import type { Message } from '../message';
import type { OpenCase, PaneState } from '../state';
import { textsIn } from '../texts';
import { next, type Next } from './next';

/** The request for a completion that the person may send in the open case. */
export function openCompletion(state: PaneState): Completion | null {
  const { openCase, person } = state;
  if (openCase?.detail.kind !== 'loaded' || person === null) return null;
  const detail = openCase.detail.value;
  const programme = programmeIn(state, detail);
  return programme === undefined ? null : completionFor(programme, detail, person.role);
}

/** Keeps the marks of the signed-in person on the device. */
export const keepingMarks = (
  { person }: PaneState,
  caseId: string,
  marks: readonly Mark[],
): readonly Effect[] =>
  person === null ? [] : [{ kind: 'keep-marks', checking: { person: person.id, caseId }, marks }];

function changed(state: PaneState, openCase: OpenCase, marks: readonly Mark[]): Next {
  const checklist = { ...openCase.checklist, marks };
  return next(
    { ...state, openCase: { ...openCase, checklist } },
    ...keepingMarks(state, openCase.id, marks),
  );
}

function opened(state: PaneState, openCase: OpenCase): Next {
  const completion = openCompletion(state);
  if (completion === null) return next(state);
  const { marks } = openCase.checklist;
  const checklist = { shown: true, cards: { kind: 'loading' }, marks } as const;
  return next(
    { ...state, openCase: { ...openCase, checklist, step: null } },
    { kind: 'read-checklist', id: openCase.id, cards: completion.cards.map(({ id }) => id) },
    { kind: 'focus', id: FOCUS.checklist },
  );
}

/** Prepares the request with its text; the person changes it as they like before it is sent. */
function written(state: PaneState, openCase: OpenCase): Next {
  const completion = openCompletion(state);
  const { checklist } = openCase;
  if (completion === null || checklist.marks.length === 0) return next(state);
  const { step, field, cards } = completion;
  // The applicant reads it: it is Polish, whatever the pane speaks.
  const data = { [field]: requestText(cards, checklist.marks, textsIn('pl')) };
  return next(
    {
      ...state,
      notice: null,
      openCase: {
        ...openCase,
        checklist: { ...checklist, shown: false },
        step: { event: step.id, data },
      },
    },
    { kind: 'focus', id: FOCUS.step },
  );
}

/** The formal check, item by item, of the case that is open. */
export function updateChecklist(state: PaneState, message: Message): Next | null {
  const { openCase } = state;
  if (openCase === null) return null;
  const { checklist } = openCase;
  const withChecklist = (change: Partial<OpenCase['checklist']>): PaneState => ({
    ...state,
    openCase: { ...openCase, checklist: { ...checklist, ...change } },
  });
  switch (message.kind) {
    case 'open-checklist':
      return opened(state, openCase);
    case 'leave-checklist':
      return next(withChecklist({ shown: false }), { kind: 'focus', id: FOCUS.case });
    case 'toggle-mark':
      return changed(state, openCase, toggled(checklist.marks, message.card, message.item));
    case 'remark':
      return changed(state, openCase, remarked(checklist.marks, message.mark));
    case 'write-request':
      return written(state, openCase);
    case 'checklist-read': {
      const { id, outcome } = message;
      if (openCase.id !== id) return next(state);
      const cards = outcome.ok
        ? ({ kind: 'loaded', value: outcome.value } as const)
        : ({ kind: 'failed', failure: outcome.failure } as const);
      return next(withChecklist({ cards }));
    }
    case 'marks-read':
      return next(openCase.id === message.id ? withChecklist({ marks: message.marks }) : state);
    default:
      return null;
  }
}
