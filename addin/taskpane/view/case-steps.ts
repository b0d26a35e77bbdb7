import type { ProcessEvent } from '../../../shared/definition/process';
import type { Programme } from '../../../shared/definition/programme';
import type { Language } from '../../../shared/messages/language';
import { formatDay } from '../../../shared/messages/numbers';
import type { Day } from '../../../shared/process/days';
import { completionFor } from '../case/checklist';
import { bringsOn, stepNow } from '../case-process';
import type { CaseAction, CaseDetail } from '../../client/api';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { OpenCase, PaneState } from '../state';
import type { Texts } from '../texts';
import { checklistView } from './checklist';
import { button, fold, paragraph } from './parts';
import { stepPanel } from './step';
import { capitalised, roleWords } from './words';

/** A step that can come next, with its row of the procedure. */
interface Next {
  readonly action: CaseAction;
  readonly step: ProcessEvent;
  readonly leads: boolean;
}

function nextOf(programme: Programme, of: CaseDetail): readonly Next[] {
  return of.actions.flatMap((action): readonly Next[] => {
    const step = stepNow(programme, of, action.event);
    return step === undefined
      ? []
      : [{ action, step, leads: bringsOn(programme, of, step) || action.due !== undefined }];
  });
}

/** Until when: a day that has passed is marked by a word and a sign. */
const dueMark = (due: Day, today: Day, language: Language, texts: Texts): readonly PaneNode[] =>
  due < today
    ? [
        ', ',
        h(
          'strong',
          { attributes: { class: 'late' } },
          h('span', { attributes: { 'aria-hidden': 'true' } }, '! '),
          texts.procedure.overdue(formatDay(due, language)),
        ),
      ]
    : [h('strong', {}, `, ${texts.case.due(formatDay(due, language))}`)];

/** What brings the case on, by whom and until when; nothing where it has ended. */
export function nextSteps(
  of: CaseDetail,
  programme: Programme,
  { language, today }: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const leading = nextOf(programme, of).filter(({ leads }) => leads);
  if (leading.length === 0) return [paragraph(texts.case.closed)];
  return [
    h(
      'ul',
      { key: 'next', attributes: { class: 'next' } },
      leading.map(({ action: { event, title, by, due, after } }) =>
        h(
          'li',
          { key: event },
          texts.case.step(capitalised(title), roleWords(programme, by, texts)),
          due === undefined ? null : dueMark(due, today, language, texts),
          after === undefined
            ? null
            : h('span', {}, `, ${texts.case.after(formatDay(after, language))}`),
        ),
      ),
    ),
  ];
}

/** A step that the person may take, with what keeps it from being taken now. */
function ownStep(
  { action: { event, title, after }, step, leads }: Next,
  isFirst: boolean,
  of: CaseDetail,
  programme: Programme,
  { language }: PaneState,
  texts: Texts,
): ElementNode {
  const handedIn = new Set(of.cards.map(({ card }) => card));
  const lacking = (step.cards ?? []).filter((id) => !handedIn.has(id));
  const titles = lacking.map((id) => programme.cards.find((one) => one.id === id)?.title ?? id);
  const waits = after !== undefined;
  return h(
    'div',
    { key: event, attributes: { class: 'own-step' } },
    button(
      capitalised(title),
      { kind: 'prepare-step', event },
      { primary: isFirst && leads && titles.length === 0, disabled: waits, id: `step-${event}` },
    ),
    waits ? paragraph(texts.case.after(formatDay(after, language)), 'quiet') : null,
    titles.length === 0 ? null : paragraph(texts.case.needs(titles.join(', ')), 'quiet'),
  );
}

/** The steps that the signed-in person may take, or the one that they are about to confirm. */
export function ownSteps(
  { step: drafted, checklist }: OpenCase,
  of: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const own = nextOf(programme, of).filter(({ action }) => action.by === state.person?.role);
  if (own.length === 0) return [];
  const chosen = own.find(({ action }) => action.event === drafted?.event);
  if (drafted !== null && chosen !== undefined) {
    return [stepPanel(state, programme, of, chosen.step, drafted, texts)];
  }
  const shown = (one: Next, index: number): ElementNode =>
    ownStep(one, index === 0, of, programme, state, texts);
  const [leading, others] = [own.filter(({ leads }) => leads), own.filter(({ leads }) => !leads)];
  const role = state.person?.role;
  const completion = role === undefined ? null : completionFor(programme, of, role);
  return [
    h('h2', { key: 'own' }, texts.case.yours),
    ...(completion === null ? [] : checklistView(completion, checklist, state, texts)),
    ...leading.map(shown),
    ...(others.length === 0
      ? []
      : [
          fold(
            'other steps',
            [h('span', { attributes: { class: 'summary-title' } }, texts.case.others)],
            leading.length === 0,
            others.map(shown),
          ),
        ]),
  ];
}
