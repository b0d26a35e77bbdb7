import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { CaseScope } from '../../client/api';
import { institutionMeant, type PaneState } from '../state';
import type { Texts } from '../texts';
import { caseList } from './case-list';
import { noticeList } from './notices';
import { actions, busy, button, pageTitle, paragraph } from './parts';
import { waitingElsewhere } from './waiting';
import { failureWords } from './words';

const scopes = (state: PaneState, texts: Texts): ElementNode =>
  h(
    'div',
    {
      key: 'scopes',
      attributes: { 'class': 'choices', 'role': 'group', 'aria-label': texts.cases.which },
    },
    (['assigned', 'all'] as const satisfies readonly CaseScope[]).map((scope) =>
      h(
        'button',
        {
          key: scope,
          attributes: {
            'type': 'button',
            'class': 'choice',
            'aria-pressed': String(state.cases.scope === scope),
          },
          on: { click: { kind: 'list-cases', scope } },
        },
        texts.cases[scope],
      ),
    ),
  );

function list(state: PaneState, texts: Texts): readonly PaneNode[] {
  const { scope, list: cases } = state.cases;
  if (cases.kind === 'idle' || cases.kind === 'loading') return [busy(texts.cases.loading)];
  if (cases.kind === 'failed') {
    return [
      paragraph(failureWords(cases.failure, texts)),
      actions(button(texts.tryAgain, { kind: 'list-cases', scope })),
    ];
  }
  const { items, next } = cases.value;
  if (items.length === 0) {
    if (scope === 'assigned') return [paragraph(texts.cases.noneAssigned)];
    const applicant = state.person?.role === 'applicant';
    return [paragraph(applicant ? texts.cases.noneApplicant : texts.cases.none)];
  }
  return [
    ...caseList(items, next === null, state, texts),
    ...(next === null ? [] : [actions(button(texts.cases.more, { kind: 'more-cases' }))]),
  ];
}

/** Whose cases these are, for whoever belongs to several institutions. */
const actingFor = (state: PaneState, { cases }: Texts): readonly PaneNode[] =>
  institutionMeant(state) === null || state.person === null
    ? []
    : [paragraph(cases.actingFor(state.person.institution), 'quiet subtitle')];

/** The cases that the signed-in person sees. */
export function casesPage(state: PaneState, texts: Texts): readonly PaneNode[] {
  if (state.person === null) {
    return [
      pageTitle(texts.cases.title),
      ...waitingElsewhere(state, texts),
      paragraph(state.account === null ? texts.cases.signIn : texts.cases.noInstitution),
      actions(
        button(
          state.account === null ? texts.cases.choosePerson : texts.cases.toAccount,
          { kind: 'show-page', page: 'account' },
          { primary: true },
        ),
      ),
    ];
  }
  return [
    pageTitle(texts.cases.title),
    ...actingFor(state, texts),
    ...waitingElsewhere(state, texts),
    ...noticeList(state, texts),
    ...(state.person.role === 'applicant' ? [] : [scopes(state, texts)]),
    ...list(state, texts),
  ];
}
