/** A case of SC KIS as the server gives it, for tests. */
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import type { CaseDetail, CaseEvent } from '../../client/api';

export const AT = '2026-11-22T09:30:00Z';
export const SHA = `sha256:${'5f'.repeat(32)}`;

export const caseEvent = (change: Partial<CaseEvent>): CaseEvent => ({
  version: 1,
  event: 'submitted',
  by: 'applicant',
  at: AT,
  day: '2026-11-22',
  data: {},
  hash: SHA,
  ...change,
});

export const caseDetail = (change: Partial<CaseDetail> = {}): CaseDetail => ({
  id: 'C1',
  programme: SC_KIS.id,
  version: SC_KIS.version,
  state: 'formal-check',
  kind: 'first',
  renews: null,
  due: '2026-12-07',
  closed: false,
  voivodeship: 'lubelskie',
  institution: 'Stowarzyszenie HUMANUS',
  receipt: 'SC-KIS-20261122-C1',
  submitted_at: AT,
  etag: '"C1-1"',
  title: 'ocena formalna',
  actions: [],
  cards: [],
  events: [caseEvent({})],
  earlier: [],
  ...change,
});

export const BASIS = {
  revisions: {
    'wniosek': { revision: 2, sha256: SHA },
    'karta-audytu': { revision: 1, sha256: SHA },
  },
  scores: {
    'karta-standardu': {
      rules: SHA,
      results: {
        wymaganie_1: 'met',
        wymaganie_2: 'deviation',
        wymaganie_3: 'not-applicable',
        wynik_procent: 50,
        minimalny_standard: false,
      },
    },
  },
};
