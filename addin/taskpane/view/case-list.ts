import { formatDay } from '../../../shared/messages/numbers';
import type { CaseSummary } from '../../client/api';
import { caseGroups, groupOf, type CaseGroup } from '../case/case-groups';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { dayOf } from './moment';
import { fold, quietText } from './parts';
import { stateWords } from './words';

/** Until when the next step of a case is due; a word and a sign where that has passed. */
function dueWords(of: CaseSummary, { today, language }: PaneState, { procedure }: Texts) {
  const { due, closed } = of;
  if (due === null || closed) return null;
  const day = formatDay(due, language);
  return groupOf(of, today) === 'late'
    ? h(
        'span',
        { attributes: { class: 'late' } },
        h('span', { attributes: { 'aria-hidden': 'true' } }, '! '),
        procedure.lists.wasDue(day),
      )
    : h('span', { attributes: { class: 'message' } }, procedure.lists.due(day));
}

const caseRow = (of: CaseSummary, state: PaneState, texts: Texts): ElementNode =>
  h(
    'li',
    { key: of.id },
    h(
      'button',
      {
        attributes: { type: 'button', class: 'row' },
        on: { click: { kind: 'open-case', id: of.id } },
      },
      h('span', { attributes: { class: 'label' } }, of.institution),
      h(
        'span',
        { attributes: { class: 'message' } },
        `${stateWords(state, of)}, ${texts.cases.submitted(dayOf(of.submitted_at, state.language))}`,
      ),
      dueWords(of, state, texts),
      of.renews === null
        ? null
        : h('span', { attributes: { class: 'message' } }, texts.procedure.renewal.row(of.renews)),
      h('span', { attributes: { class: 'quiet' } }, of.receipt),
    ),
  );

const rows = (cases: readonly CaseSummary[], state: PaneState, texts: Texts): ElementNode =>
  h(
    'ul',
    { key: 'cases', attributes: { class: 'rows' } },
    cases.map((of) => caseRow(of, state, texts)),
  );

function section(
  group: CaseGroup,
  cases: readonly CaseSummary[],
  alone: boolean,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { lists } = texts.procedure;
  const listed = rows(cases, state, texts);
  if (group !== 'closed') {
    const title = lists.titled(lists[group], cases.length);
    return [h('h2', { key: `title ${group}` }, title), { ...listed, key: group }];
  }
  const summary = [
    h('span', { attributes: { class: 'summary-title' } }, lists.closed),
    quietText(String(cases.length)),
  ];
  return [fold('closed', summary, alone, listed)];
}

/** Cases by the time that is left; those that have ended are folded unless there are no others. */
export function caseList(
  cases: readonly CaseSummary[],
  isWhole: boolean,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const groups = caseGroups(cases, state.today, (of) => stateWords(state, of));
  return [
    ...(isWhole
      ? []
      : [
          h('p', { key: 'partial', attributes: { class: 'quiet' } }, texts.procedure.lists.partial),
        ]),
    ...groups.flatMap(({ group, cases: found }) =>
      section(group, found, groups.length === 1, state, texts),
    ),
  ];
}
