import { describe, expect, it } from 'vitest';
import { createApi } from './api';
import { answersHash, makeHandIn, type Destination } from './hand-in';
import { handInQueue } from './hand-in-queue';
import { createHttp } from './http';
import { memoryStore } from './memory-store';
import { acceptedCard, json, openedCase, problem } from './testing/answers';

const ANSWERS = { kis_nazwa: 'Klub Integracji Społecznej', kadra_lider: 1 };
const NOW = answersHash(ANSWERS);
const PERSON = 'wnioskodawca';

const handInOf = (key: string, destination: Destination = { kind: 'new-case' }) =>
  makeHandIn({
    key,
    person: PERSON,
    sheet: { programme: 'sc-kis', version: '1.0.0', card: 'wniosek', instance: 'i1' },
    destination,
    answers: ANSWERS,
    now: new Date('2026-09-14T09:30:00Z'),
  });

/** A server that keeps what it accepted by key, and fails as each test says. */
function surroundings() {
  const records = new Map<string, unknown>();
  const cases = new Map<string, string>();
  const bodies: string[] = [];
  const faults: ('lost-on-the-way' | '500-unwritten' | '500-written' | 'lost-answer')[] = [];
  const state = { online: true };
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    const fault = faults.shift();
    if (fault === 'lost-on-the-way') throw new TypeError('Failed to fetch');
    if (fault === '500-unwritten') return problem(500, 'failure');
    const key = new Headers(init?.headers).get('Idempotency-Key') ?? '';
    bodies.push(init?.body as string);
    if (!cases.has(key)) cases.set(key, `C${cases.size + 1}`);
    if (fault === '500-written') return problem(500, 'failure');
    if (fault === 'lost-answer') throw new TypeError('Failed to fetch');
    return json(201, openedCase(cases.get(key) ?? ''));
  };
  /** Opening the pane anew: only what was stored is left. */
  const open = () => {
    const send = createHttp({
      fetch,
      origin: '',
      language: () => 'pl',
      token: () => Promise.resolve('t'),
    });
    return handInQueue(memoryStore(records), createApi(send), () => state.online);
  };
  return { open, cases, bodies, faults, state };
}

const asConfirmed = { person: PERSON, answersHash: NOW };

describe('a hand-in', () => {
  it('gives a receipt and waits no longer', async () => {
    const { open, cases } = surroundings();
    const queue = open();
    const handIn = handInOf('k1');
    await queue.add(handIn);
    expect(await queue.attempt(handIn, asConfirmed)).toMatchObject({
      kind: 'accepted',
      caseId: 'C1',
      receipt: { number: 'SC-KIS-20260914-C1', receivedAt: '2026-09-14T09:30:00.000Z' },
    });
    expect(await queue.waiting()).toEqual([]);
    expect(cases.size).toBe(1);
  });

  it.each(['lost-on-the-way', '500-unwritten', '500-written', 'lost-answer'] as const)(
    'survives %s and a closed pane, and is accepted once',
    async (fault) => {
      const { open, cases, bodies, faults } = surroundings();
      const queue = open();
      await queue.add(handInOf('k1'));
      faults.push(fault);
      expect(await queue.attempt(handInOf('k1'), asConfirmed)).toMatchObject({ kind: 'waiting' });

      const reopened = open();
      const [waiting, ...more] = await reopened.waiting();
      if (waiting === undefined) throw new Error('the hand-in is lost');
      expect(more).toEqual([]);
      expect(waiting).toMatchObject({ key: 'k1', state: 'sent' });
      expect(await reopened.attempt(waiting, asConfirmed)).toMatchObject({
        kind: 'accepted',
        caseId: 'C1',
      });
      expect(cases.size).toBe(1);
      expect(new Set(bodies).size).toBe(1);
      expect(await reopened.waiting()).toEqual([]);
    },
  );

  it('waits without network, untried', async () => {
    const { open, state, bodies } = surroundings();
    state.online = false;
    const queue = open();
    await queue.add(handInOf('k1'));
    expect(await queue.attempt(handInOf('k1'), asConfirmed)).toEqual({
      kind: 'waiting',
      failure: { kind: 'offline' },
    });
    expect(bodies).toEqual([]);
    expect(await open().waiting()).toMatchObject([{ key: 'k1', state: 'unsent' }]);
  });

  it('asks again when the sheet changed since, and goes out when the person agrees', async () => {
    const { open, bodies } = surroundings();
    const queue = open();
    const handIn = handInOf('k1');
    await queue.add(handIn);
    const changed = answersHash({ ...ANSWERS, kadra_lider: 2 });
    expect(await queue.attempt(handIn, { person: PERSON, answersHash: changed })).toEqual({
      kind: 'changed',
    });
    expect(bodies).toEqual([]);
    expect(await queue.waiting()).toHaveLength(1);
    expect(await queue.attempt(handIn, { person: PERSON, answersHash: null })).toMatchObject({
      kind: 'accepted',
    });
  });

  it('is not sent for somebody else', async () => {
    const { open, bodies } = surroundings();
    const queue = open();
    await queue.add(handInOf('k1'));
    expect(await queue.attempt(handInOf('k1'), { person: 'audytor', answersHash: NOW })).toEqual({
      kind: 'not-yours',
    });
    expect(bodies).toEqual([]);
  });

  it('gives way to a newer one for the sheet unless it was sent', async () => {
    const { open, faults } = surroundings();
    const queue = open();
    await queue.add(handInOf('k1'));
    await queue.add(handInOf('k2'));
    expect((await queue.waiting()).map(({ key }) => key)).toEqual(['k2']);
    faults.push('500-written');
    await queue.attempt(handInOf('k2'), asConfirmed);
    expect(await queue.add(handInOf('k3'))).toBe('another-sent');
    expect((await queue.waiting()).map(({ key }) => key)).toEqual(['k2']);
  });

  it('leaves the queue when the server refuses it', async () => {
    const api = createApi(
      createHttp({
        fetch: () => Promise.resolve(problem(422, 'invalid-answers', { issues: [] })),
        origin: '',
        language: () => 'pl',
        token: () => Promise.resolve('t'),
      }),
    );
    const queue = handInQueue(memoryStore(), api, () => true);
    await queue.add(handInOf('k1'));
    expect(await queue.attempt(handInOf('k1'), asConfirmed)).toMatchObject({ kind: 'refused' });
    expect(await queue.waiting()).toEqual([]);
  });

  it('of a card of a case rests on the revision that it was filled from', async () => {
    const seen: (string | null)[] = [];
    const api = createApi(
      createHttp({
        fetch: (_input, init) => {
          seen.push(new Headers(init?.headers).get('If-Match'), String(init?.method));
          return Promise.resolve(json(200, acceptedCard('wniosek', 2)));
        },
        origin: '',
        language: () => 'pl',
        token: () => Promise.resolve('t'),
      }),
    );
    const queue = handInQueue(memoryStore(), api, () => true);
    const handIn = handInOf('k1', { kind: 'case', caseId: 'C1', basedOn: '"wniosek-1"' });
    await queue.add(handIn);
    expect(await queue.attempt(handIn, asConfirmed)).toMatchObject({
      kind: 'accepted',
      etag: '"wniosek-2"',
    });
    expect(seen).toEqual(['"wniosek-1"', 'PUT']);
  });
});
