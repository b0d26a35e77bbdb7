/** The cases of the pane's tests, shaped as the HTTP contract says. */
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { warsawDay } from '../../shared/process/days';
import { stateById, standingOf } from '../../shared/process/standing';
import { comingSteps } from '../../shared/process/steps';
import type { CaseDetail } from '../client/api';

export const SHA = `sha256:${'5f'.repeat(32)}`;
export const AT = '2026-11-22T09:30:00.000Z';
export interface TestCase {
  readonly id: string;
  state: string;
  version: number;
  /** The revisions of each card, the oldest first. */
  readonly cards: Map<string, readonly Readonly<Record<string, unknown>>[]>;
  readonly events: CaseDetail['events'];
}

export const score = (card: string) => ({
  programme: 'sc-kis',
  version: '1.0.0',
  card,
  rules: SHA,
  results: {},
});
export const receiptNumber = ({ id }: TestCase): string => `SC-KIS-20261122-${id}`;
export const caseEtag = ({ id, version }: TestCase): string => `"${id}-${version}"`;

export const cardEtag = (card: string, revision: number): string => `"${card}-${revision}"`;

export const summary = (of: TestCase) => ({
  id: of.id,
  programme: 'sc-kis',
  version: '1.0.0',
  state: of.state,
  kind: 'first',
  renews: null,
  due: standingOfTest(of).due,
  closed: stateById(SC_KIS.process, of.state)?.closed === true,
  voivodeship: 'lubelskie',
  institution: 'Stowarzyszenie HUMANUS',
  receipt: receiptNumber(of),
  submitted_at: AT,
});
export const TODAY = warsawDay(new Date(AT));
export const standingOfTest = ({ events }: TestCase) => standingOf(SC_KIS.process, 'first', events);
export const actionsOf = (of: TestCase) =>
  comingSteps(SC_KIS.process, standingOfTest(of), TODAY)
    .filter(({ event }) => event.by !== 'system')
    .map(({ event, due, after }) => ({
      event: event.id,
      title: event.title,
      by: event.by,
      ...(due === undefined ? {} : { due }),
      ...(after === undefined ? {} : { after }),
    }));

export function detail(of: TestCase) {
  return {
    ...summary(of),
    etag: caseEtag(of),
    title: stateById(SC_KIS.process, of.state)?.title ?? of.state,
    actions: actionsOf(of),
    cards: [...of.cards].map(([card, { length: revision }]) => ({
      card,
      title: SC_KIS.cards.find(({ id }) => id === card)?.title ?? card,
      revision,
      etag: cardEtag(card, revision),
      accepted_at: AT,
    })),
    events: of.events,
    earlier: [],
    ...(of.state === 'certified' ? { certificate: 'KIS/06/2026/0001' } : {}),
  };
}

/** A revision of a card as the server gives it. */
export const revisionOf = ({ cards }: TestCase, card: string, revision: number) => ({
  card,
  revision,
  etag: cardEtag(card, revision),
  accepted_at: AT,
  by: 'applicant' as const,
  sha256: SHA,
  answers: cards.get(card)?.[revision - 1] ?? {},
  withheld: [],
  scores: {},
});
