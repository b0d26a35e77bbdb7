/** The cases of the pane's tests, shaped as the HTTP contract says. */
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { allowedEvents, stateById } from '../../shared/process/machine';
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
  voivodeship: 'lubelskie',
  institution: 'Stowarzyszenie HUMANUS',
  receipt: receiptNumber(of),
  submitted_at: AT,
});
export const actionsOf = ({ state }: TestCase) =>
  allowedEvents(SC_KIS.process, state).map(({ id, title, by }) => ({
    event: id,
    title,
    by,
    due: '2026-12-07',
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
