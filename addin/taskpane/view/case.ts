import type { Programme } from '../../../shared/definition/programme';
import { formatDay } from '../../../shared/messages/numbers';
import { programmeIn } from '../definitions';
import { missingDefinition } from './missing-definition';
import { numberInPath, type CaseDetail } from '../../client/api';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { OpenCase, PaneState } from '../state';
import type { Texts } from '../texts';
import { appealFile } from './appeal-file';
import { caseCards } from './case-cards';
import { exceptions, history, lastSaid } from './case-history';
import { casePersonal } from './case-personal';
import { renewalPanel } from './case-renewal';
import { fact, facts, pageTitle } from './parts';
import { nextSteps, ownSteps } from './case-steps';
import { backToCases, loadingCase } from './loading-part';

/** How the certificate stands in the register today. */
function statusFact({ entry }: OpenCase, { language }: PaneState, { procedure }: Texts) {
  if (entry.kind !== 'loaded') return [];
  const { status, valid_until: until } = entry.value;
  if (status === null) return [];
  const words = procedure.statuses[status];
  const said = until === null ? words : procedure.until(words, formatDay(until, language));
  return [fact(procedure.status, said)];
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
      ...statusFact(opened, state, texts),
    ),
    h('h2', { key: 'what next' }, texts.case.next),
    ...nextSteps(of, programme, state, texts),
    ...lastSaid(of, programme, state, texts),
    ...renewalPanel(opened, of, programme, state, texts),
    ...ownSteps(opened, of, programme, state, texts),
    ...exceptions(of, programme, state, texts),
    ...appealFile(of, programme, state, texts),
    ...caseCards(of, programme, state, texts),
    history(of, programme, state, texts),
    ...casePersonal(of, programme, state, texts),
  ];
}

/** One case: its stage, what comes next and by whom, the person's own steps, cards, history. */
export function caseView(state: PaneState, opened: OpenCase, texts: Texts): readonly PaneNode[] {
  const { detail: loaded } = opened;
  if (loaded.kind !== 'loaded') return loadingCase(opened, texts);
  const programme = programmeIn(state, loaded.value);
  return programme === undefined
    ? [backToCases(texts), ...missingDefinition(state, loaded.value, texts, FOCUS.case)]
    : [backToCases(texts), ...detail(opened, loaded.value, programme, state, texts)];
}
