import type { Programme } from '../../../shared/definition/programme';
import { formatDay } from '../../../shared/messages/numbers';
import { programmeIn } from '../definitions';
import { missingDefinition } from './missing-definition';
import { numberInPath, type CaseDetail } from '../../client/api';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { OpenCase, PaneState } from '../state';
import type { Texts } from '../texts';
import { caseCards } from './case-cards';
import { actions, busy, button, fact, facts, fold, pageTitle, paragraph } from './parts';
import { stepPanel } from './step';
import { capitalised, failureWords, leadsOn, roleWords } from './words';

const back = (texts: Texts): ElementNode =>
  h(
    'div',
    { key: 'back', attributes: { class: 'back' } },
    button(`‹ ${texts.case.back}`, { kind: 'leave-case' }, { quiet: true }),
  );

function nextSteps(of: CaseDetail, programme: Programme, state: PaneState, texts: Texts) {
  const [first] = of.actions;
  if (first === undefined) return [paragraph(texts.case.closed)];
  return [
    h(
      'ul',
      { key: 'next', attributes: { class: 'next' } },
      of.actions.map(({ event, title, by, due }) =>
        h(
          'li',
          { key: event },
          texts.case.step(capitalised(title), roleWords(programme, by, texts)),
          due === undefined || !leadsOn(programme, event)
            ? null
            : h('strong', {}, `, ${texts.case.due(formatDay(due, state.language))}`),
        ),
      ),
    ),
  ];
}

/** The steps that the signed-in person may take, or the one that they are about to confirm. */
function ownSteps(
  { step }: OpenCase,
  of: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const own = of.actions.filter(({ by }) => by === state.person?.role);
  if (own.length === 0) return [];
  const { events } = programme.process;
  const draft = own.some(({ event }) => event === step?.event) ? step : null;
  const drafted = events.find(({ id }) => id === draft?.event);
  if (draft !== null && drafted !== undefined) {
    return [stepPanel(state, programme, drafted, draft, texts)];
  }
  const handedIn = new Set(of.cards.map(({ card }) => card));
  return [
    h('h2', { key: 'own' }, texts.case.yours),
    ...own.map(({ event, title }, index) => {
      const lacking = (events.find(({ id }) => id === event)?.cards ?? []).filter(
        (id) => !handedIn.has(id),
      );
      const titles = lacking.map((id) => programme.cards.find((one) => one.id === id)?.title ?? id);
      return h(
        'div',
        { key: event, attributes: { class: 'own-step' } },
        button(
          capitalised(title),
          { kind: 'prepare-step', event },
          {
            primary: index === 0 && lacking.length === 0 && leadsOn(programme, event),
            id: `step-${event}`,
          },
        ),
        titles.length === 0 ? null : paragraph(texts.case.needs(titles.join(', ')), 'quiet'),
      );
    }),
  ];
}

function history(of: CaseDetail, programme: Programme, state: PaneState, texts: Texts) {
  const title = (event: string, data: Readonly<Record<string, unknown>>): string => {
    const known = programme.process.events.find(({ id }) => id === event)?.title;
    const card = programme.cards.find(({ id }) => id === data['card']);
    return known ?? (card === undefined ? event : texts.case.handedInCard(card.title));
  };
  return fold(
    'history',
    [h('span', { attributes: { class: 'summary-title' } }, texts.case.history)],
    false,
    h(
      'ol',
      { attributes: { class: 'history' } },
      of.events.map(({ version, event, day, by, data }) =>
        h(
          'li',
          { key: String(version) },
          h('span', { attributes: { class: 'quiet' } }, formatDay(day, state.language)),
          h('span', {}, ` ${title(event, data)}`),
          h('span', { attributes: { class: 'quiet' } }, ` (${roleWords(programme, by, texts)})`),
        ),
      ),
    ),
  );
}

const certificateLink = (number: string, texts: Texts): ElementNode =>
  h(
    'a',
    { attributes: { href: `/rejestr/${numberInPath(number)}`, target: '_blank', rel: 'noopener' } },
    texts.case.register(number),
  );

function detail(
  opened: OpenCase,
  of: CaseDetail,
  programme: Programme,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  return [
    pageTitle(of.institution, FOCUS.case),
    facts(
      fact(texts.case.state, h('strong', {}, of.title)),
      fact(texts.receipt.number, of.receipt),
      ...(of.certificate === undefined
        ? []
        : [fact(texts.case[programme.validity.kind], certificateLink(of.certificate, texts))]),
    ),
    h('h2', { key: 'what next' }, texts.case.next),
    ...nextSteps(of, programme, state, texts),
    ...ownSteps(opened, of, programme, state, texts),
    ...caseCards(of, programme, state, texts),
    history(of, programme, state, texts),
  ];
}

/** One case: its stage, what comes next and by whom, the person's own steps, cards, history. */
export function caseView(state: PaneState, opened: OpenCase, texts: Texts): readonly PaneNode[] {
  const { detail: loaded } = opened;
  switch (loaded.kind) {
    case 'idle':
    case 'loading':
      return [back(texts), pageTitle(texts.cases.title, FOCUS.case), busy(texts.case.loading)];
    case 'failed':
      return [
        back(texts),
        pageTitle(texts.cases.title, FOCUS.case),
        paragraph(failureWords(loaded.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'open-case', id: opened.id })),
      ];
    case 'loaded': {
      const programme = programmeIn(state, loaded.value);
      return programme === undefined
        ? [back(texts), ...missingDefinition(state, loaded.value, texts, FOCUS.case)]
        : [back(texts), ...detail(opened, loaded.value, programme, state, texts)];
    }
  }
}
