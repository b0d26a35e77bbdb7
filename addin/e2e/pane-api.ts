/** A server for tests of the pane: cases in memory, answers shaped as the HTTP contract says. */
import type { CaseDetail } from '../client/api';
import type { Programme } from '../../shared/definition/programme';
import { allowedEvents, applyEvent, stateById } from '../../shared/process/machine';
import { programmeHash } from '../../shared/definition/hash';
import { SC_KIS } from '../../shared/programmes/sc-kis';

const SHA = `sha256:${'5f'.repeat(32)}`;
const AT = '2026-11-22T09:30:00.000Z';
const PEOPLE = [
  ['wnioskodawca', 'Anna Przykładowa', 'applicant', 'Stowarzyszenie HUMANUS'],
  ['certyfikujacy', 'Celina Wzorcowa', 'certifier', 'Jednostka certyfikująca (demonstracja)'],
  ['audytor', 'Damian Próbny', 'auditor', 'Jednostka audytu (demonstracja)'],
] as const;

const served = (programme: Programme) => ({ ...programme, sha256: programmeHash(programme) });
const listed = (programme: Programme) => {
  const { id, version, title, summary, sha256, cards } = served(programme);
  return {
    id,
    version,
    title,
    summary,
    sha256,
    cards: cards.map(({ id, title }) => ({ id, title })),
  };
};

/** Of each programme the version that comes first. */
const newest = (programmes: readonly Programme[]): readonly Programme[] =>
  programmes.filter(({ id }, index) => programmes.findIndex((one) => one.id === id) === index);

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
const problem = (status: number, code: string, more: Record<string, unknown> = {}): Response =>
  json(status, {
    type: `/api/v1/codes#${code}`,
    title: code,
    status,
    detail: code,
    instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    ...more,
  });

interface TestCase {
  readonly id: string;
  state: string;
  version: number;
  readonly cards: Map<string, { revision: number; answers: Readonly<Record<string, unknown>> }>;
  readonly events: CaseDetail['events'];
}

export interface TestApi {
  readonly fetch: typeof globalThis.fetch;
  /** Faults of the next calls that write: no network, or an answer that gets lost. */
  readonly faults: ('offline' | 'lost-answer')[];
  readonly cases: () => number;
  /** Whether the server answers at all. */
  readonly setDown: (down: boolean) => void;
}

const score = (card: string) => ({
  programme: 'sc-kis',
  version: '1.0.0',
  card,
  rules: SHA,
  results: {},
});
const receiptNumber = ({ id }: TestCase): string => `SC-KIS-20261122-${id}`;
const caseEtag = ({ id, version }: TestCase): string => `"${id}-${version}"`;

const summary = (of: TestCase) => ({
  id: of.id,
  programme: 'sc-kis',
  version: '1.0.0',
  state: of.state,
  voivodeship: 'lubelskie',
  institution: 'Stowarzyszenie HUMANUS',
  receipt: receiptNumber(of),
  submitted_at: AT,
});
const actionsOf = ({ state }: TestCase) =>
  allowedEvents(SC_KIS.process, state).map(({ id, title, by }) => ({
    event: id,
    title,
    by,
    due: '2026-12-07',
  }));

function detail(of: TestCase) {
  return {
    ...summary(of),
    etag: caseEtag(of),
    title: stateById(SC_KIS.process, of.state)?.title ?? of.state,
    actions: actionsOf(of),
    cards: [...of.cards].map(([card, { revision }]) => ({
      card,
      title: SC_KIS.cards.find(({ id }) => id === card)?.title ?? card,
      revision,
      etag: `"${card}-${revision}"`,
      accepted_at: AT,
    })),
    events: of.events,
    ...(of.state === 'certified' ? { certificate: 'KIS/06/2026/0001' } : {}),
  };
}

export function testApi(
  programmes: readonly Programme[] = [SC_KIS],
  issuers: readonly object[] = [],
): TestApi {
  const cases = new Map<string, TestCase>();
  const replays = new Map<string, string>();
  const faults: TestApi['faults'] = [];
  let down = false;

  function open(key: string, body: { cards: Record<string, Record<string, unknown>> }): Response {
    const known = replays.get(key);
    if (known !== undefined) return new Response(known, { status: 201 });
    const of: TestCase = {
      id: `C${cases.size + 1}`,
      state: 'formal-check',
      version: 1,
      cards: new Map(
        Object.entries(body.cards).map(([card, answers]) => [card, { revision: 1, answers }]),
      ),
      events: [
        {
          version: 1,
          event: 'submitted',
          by: 'applicant',
          at: AT,
          day: '2026-11-22',
          data: {},
          hash: SHA,
        },
      ],
    };
    cases.set(of.id, of);
    const answer = JSON.stringify({
      id: of.id,
      state: of.state,
      etag: caseEtag(of),
      receipt: { number: receiptNumber(of), received_at: AT, sha256: SHA },
      scores: {},
    });
    replays.set(key, answer);
    return new Response(answer, { status: 201 });
  }

  function step(of: TestCase, { event }: { event: string }): Response {
    const taken = applyEvent(SC_KIS.process, of.state, event, new Set(of.cards.keys()));
    if (taken.kind === 'cards-missing') {
      return problem(409, 'cards-missing', { allowed: [], cards: taken.cards });
    }
    if (taken.kind !== 'taken') return problem(409, 'event-not-allowed', { allowed: [] });
    of.state = taken.state;
    of.version += 1;
    const by = taken.event.by;
    of.events.push({
      version: of.version,
      event,
      by,
      at: AT,
      day: '2026-11-22',
      data: {},
      hash: SHA,
    });
    return json(200, {
      id: of.id,
      event,
      state: of.state,
      etag: caseEtag(of),
      actions: actionsOf(of),
      ...(of.state === 'certified' ? { certificate: 'KIS/06/2026/0001' } : {}),
    });
  }

  function put(of: TestCase, card: string, answers: Record<string, unknown>): Response {
    const revision = (of.cards.get(card)?.revision ?? 0) + 1;
    of.cards.set(card, { revision, answers });
    of.version += 1;
    return json(200, {
      card,
      revision,
      etag: `"${card}-${revision}"`,
      case_etag: caseEtag(of),
      receipt: { number: `${receiptNumber(of)}/${card}/${revision}`, received_at: AT, sha256: SHA },
      score: score(card),
    });
  }

  function answer(method: string, path: string, key: string, body: unknown): Response {
    if (path === '/programmes')
      return json(200, { items: newest(programmes).map(listed), next: null });
    const programme = programmes.find(
      ({ id, version }) => path === `/programmes/${id}/versions/${version}`,
    );
    if (programme !== undefined) return json(200, served(programme));
    if (path === '/sign-in') return json(200, { issuers, demonstration: true });
    if (path === '/local/people') {
      const items = PEOPLE.map(([person, name, role, institution]) => ({
        person,
        name,
        role,
        institution,
      }));
      return json(200, { items, next: null });
    }
    if (path === '/local/tokens') return json(200, { access_token: 't', expires_in: 3600 });
    // The pane of these tests sends what the client's types say.
    const sent = body as never;
    if (path === '/cases') {
      return method === 'POST'
        ? open(key, sent)
        : json(200, { items: [...cases.values()].map(summary), next: null });
    }
    const [, , id = '', kind, card = ''] = path.split('/');
    const of = cases.get(id);
    if (of === undefined) return problem(404, 'not-found');
    if (kind === undefined) return json(200, detail(of));
    if (kind === 'events') return step(of, sent);
    if (method === 'PUT') return put(of, card, (sent as { answers: never }).answers);
    const held = of.cards.get(card);
    return held === undefined
      ? problem(404, 'not-found')
      : json(200, {
          card,
          revision: held.revision,
          etag: `"${card}-${held.revision}"`,
          accepted_at: AT,
          by: 'applicant',
          sha256: SHA,
          answers: held.answers,
          withheld: [],
          scores: {},
        });
  }

  return {
    faults,
    cases: () => cases.size,
    setDown: (now) => {
      down = now;
    },
    fetch: async (input, init = {}) => {
      const url = new URL(input as string, 'https://test.example');
      if (down) throw new TypeError('Failed to fetch');
      const method = init.method ?? 'GET';
      const writes = method !== 'GET' && url.pathname.includes('/cases');
      const fault = writes ? faults.shift() : undefined;
      if (fault === 'offline') throw new TypeError('Failed to fetch');
      const key = new Headers(init.headers).get('Idempotency-Key') ?? '';
      const body: unknown = init.body === undefined ? null : JSON.parse(init.body as string);
      const response = answer(method, url.pathname.replace('/api/v1', ''), key, body);
      if (fault === 'lost-answer') throw new TypeError('Failed to fetch');
      return response;
    },
  };
}
