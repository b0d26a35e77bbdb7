/** A server for tests of the pane: cases in memory, answers shaped as the HTTP contract says. */
import type { Programme } from '../../shared/definition/programme';
import { tryStep } from '../../shared/process/steps';
import { programmeHash } from '../../shared/definition/hash';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import {
  actionsOf,
  AT,
  cardEtag,
  caseEtag,
  detail,
  receiptNumber,
  revisionOf,
  score,
  SHA,
  standingOfTest,
  summary,
  TODAY,
  type TestCase,
} from './pane-cases';
import { LISTED_PEOPLE, meOf } from './pane-people';

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

export interface TestApi {
  readonly fetch: typeof globalThis.fetch;
  /** Faults of the next calls that write: no network, or an answer that gets lost. */
  readonly faults: ('offline' | 'lost-answer')[];
  readonly cases: () => number;
  /** The revisions of a card of the first case. */
  readonly revisions: (card: string) => readonly Readonly<Record<string, unknown>>[];
  /** Hands in a revision as somebody else does. */
  readonly colleague: (card: string, answers: Readonly<Record<string, unknown>>) => void;
  /** Whether the server answers at all. */
  readonly setDown: (down: boolean) => void;
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
      cards: new Map(Object.entries(body.cards).map(([card, answers]) => [card, [answers]])),
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

  function step(
    of: TestCase,
    { event, data }: { event: string; data: Record<string, unknown> },
  ): Response {
    const taken = tryStep(SC_KIS.process, standingOfTest(of), event, {
      today: TODAY,
      handedIn: new Set(of.cards.keys()),
      outdated: new Set(),
      result: () => null,
    });
    if (taken.kind === 'cards-missing') {
      return problem(409, 'cards-missing', { allowed: [], cards: taken.cards });
    }
    if (taken.kind !== 'taken') return problem(409, 'event-not-allowed', { allowed: [] });
    of.state = taken.event.to;
    of.version += 1;
    const by = taken.event.by;
    of.events.push({
      version: of.version,
      event,
      by,
      at: AT,
      day: '2026-11-22',
      data,
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

  function put(
    of: TestCase,
    card: string,
    answers: Record<string, unknown>,
    rests: string | null,
  ): Response {
    const before = of.cards.get(card) ?? [];
    if (rests !== (before.length === 0 ? null : cardEtag(card, before.length))) {
      return problem(412, 'moved-on', { current: revisionOf(of, card, before.length) });
    }
    const revision = before.length + 1;
    of.cards.set(card, [...before, answers]);
    of.version += 1;
    return json(200, {
      card,
      revision,
      etag: cardEtag(card, revision),
      case_etag: caseEtag(of),
      receipt: { number: `${receiptNumber(of)}/${card}/${revision}`, received_at: AT, sha256: SHA },
      score: score(card),
    });
  }

  function answer(method: string, path: string, headers: Headers, body: unknown): Response {
    if (path === '/programmes')
      return json(200, { items: newest(programmes).map(listed), next: null });
    const programme = programmes.find(
      ({ id, version }) => path === `/programmes/${id}/versions/${version}`,
    );
    if (programme !== undefined) return json(200, served(programme));
    if (path === '/sign-in') return json(200, { issuers, demonstration: true });
    if (path === '/local/people') {
      return json(200, { items: LISTED_PEOPLE, next: null });
    }
    if (path === '/local/tokens') {
      // The token says who asked for it, so that the server knows them again.
      const { person } = body as { person: string };
      return json(200, { access_token: person, expires_in: 3600 });
    }
    if (path === '/me') return json(200, meOf(headers.get('Authorization') ?? ''));
    // The pane of these tests sends what the client's types say.
    const sent = body as never;
    if (path === '/cases') {
      return method === 'POST'
        ? open(headers.get('Idempotency-Key') ?? '', sent)
        : json(200, { items: [...cases.values()].map(summary), next: null });
    }
    const [, , id = '', kind, card = '', list, number] = path.split('/');
    const of = cases.get(id);
    if (of === undefined) return problem(404, 'not-found');
    if (kind === undefined) return json(200, detail(of));
    if (kind === 'events') return step(of, sent);
    if (method === 'PUT') {
      return put(of, card, (sent as { answers: never }).answers, headers.get('If-Match'));
    }
    const { length: held } = of.cards.get(card) ?? [];
    if (held === 0) return problem(404, 'not-found');
    if (list !== undefined && number === undefined) {
      const items = Array.from({ length: held }, (_, index) => revisionOf(of, card, index + 1));
      return json(200, { items, next: null });
    }
    return json(200, revisionOf(of, card, Number(number ?? held)));
  }

  return {
    faults,
    cases: () => cases.size,
    revisions: (card) => cases.get('C1')?.cards.get(card) ?? [],
    colleague: (card, answers) => {
      const held = cases.get('C1')?.cards;
      held?.set(card, [...(held.get(card) ?? []), answers]);
    },
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
      const body: unknown = init.body === undefined ? null : JSON.parse(init.body as string);
      const response = answer(
        method,
        url.pathname.replace('/api/v1', ''),
        new Headers(init.headers),
        body,
      );
      if (fault === 'lost-answer') throw new TypeError('Failed to fetch');
      return response;
    },
  };
}
