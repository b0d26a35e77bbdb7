/** The queue of hand-ins when things go wrong: closed panes, two panes, no room, no token. */
import { describe, expect, it } from 'vitest';
import { createApi } from './api';
import { makeHandIn, type HandIn } from './hand-in';
import { handInQueue, type HandInQueue } from './hand-in-queue';
import { createHttp } from './http';
import { memoryStore } from './memory-store';
import { StoreError, type Store } from './store';
import { acceptedCard, json, problem } from './testing/answers';

const PERSON = 'certyfikujacy';
const CARD = 'karta-standardu';

const handInOf = (key: string, opinion: string, basedOn = `"${CARD}-1"`): HandIn =>
  makeHandIn({
    key,
    person: PERSON,
    sheet: { programme: 'sc-kis', version: '1.0.0', card: CARD, instance: 'i1' },
    destination: { kind: 'case', caseId: 'C1', basedOn },
    answers: { koncowa_opinia: opinion },
    now: new Date('2026-09-14T09:30:00Z'),
  });
const confirmed = ({ answersHash: hash }: HandIn) => ({ person: PERSON, answersHash: hash });

/** A server with one card, as http.md says: revisions, If-Match, keys with their answers. */
function surroundings() {
  const records = new Map<string, unknown>();
  const revisions: string[] = ['pierwsza'];
  const answered = new Map<string, string>();
  const state = { online: true, token: 't' as string | null, closed: false };
  const events: { readonly arrived: () => void }[] = [];
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    const headers = new Headers(init?.headers);
    if (headers.get('Authorization') === null) return problem(401, 'not-signed-in');
    const key = headers.get('Idempotency-Key') ?? '';
    const known = answered.get(key);
    if (known === undefined) {
      const etag = `"${CARD}-${revisions.length}"`;
      if (headers.get('If-Match') !== etag) {
        return problem(412, 'moved-on', { current: { etag } }, { ETag: etag });
      }
      // Our client sends texts.
      revisions.push(init?.body as string);
      answered.set(key, JSON.stringify(acceptedCard(CARD, revisions.length)));
    }
    events.shift()?.arrived();
    // The pane that asked is gone, and with it everything that would have heard the answer.
    if (state.closed) return new Promise<Response>(() => undefined);
    return json(200, JSON.parse(answered.get(key) ?? ''));
  };
  /** A pane over what this device keeps. */
  const open = (store: Store = memoryStore(records)): HandInQueue => {
    const token = () => Promise.resolve(state.token);
    const send = createHttp({ fetch, origin: '', language: () => 'pl', token });
    return handInQueue(store, createApi(send), () => state.online);
  };
  return { open, records, revisions, state, events };
}

describe('a hand-in', () => {
  it('is one revision although the pane was closed between sending and the answer', async () => {
    const { open, revisions, state, events } = surroundings();
    const handIn = handInOf('k1', 'druga');
    const pane = open();
    await pane.add(handIn);
    const arrived = new Promise<void>((resolve) => events.push({ arrived: resolve }));
    state.closed = true;
    void pane.attempt(handIn, confirmed(handIn));
    await arrived;
    state.closed = false;

    const later = open();
    const [waiting] = await later.waiting();
    expect(waiting).toMatchObject({ key: 'k1', state: 'sent' });
    expect(await later.attempt(waiting ?? handIn, confirmed(handIn))).toMatchObject({
      kind: 'accepted',
      etag: `"${CARD}-2"`,
    });
    expect(revisions).toHaveLength(2);
    expect(await later.waiting()).toEqual([]);
  });

  it('waits as it was while nobody is signed in any more, and goes out after', async () => {
    const { open, revisions, state } = surroundings();
    const handIn = handInOf('k1', 'druga');
    await open().add(handIn);
    state.token = null;
    expect(await open().attempt(handIn, confirmed(handIn))).toEqual({
      kind: 'waiting',
      failure: { kind: 'unauthorised' },
    });
    expect(await open().waiting()).toMatchObject([{ key: 'k1', state: 'unsent' }]);
    expect(revisions).toHaveLength(1);
    state.token = 't2';
    expect(await open().attempt(handIn, confirmed(handIn))).toMatchObject({ kind: 'accepted' });
    expect(revisions).toHaveLength(2);
  });

  it('that may have arrived stays so when the token is gone at the next try', async () => {
    const { open, state, records } = surroundings();
    const handIn = handInOf('k1', 'druga');
    records.set('hand-in i1', { ...handIn, state: 'sent' });
    state.token = null;
    await open().attempt(handIn, confirmed(handIn));
    expect(await open().waiting()).toMatchObject([{ state: 'sent' }]);
    expect(await open().add(handInOf('k2', 'trzecia'))).toBe('another-sent');
  });

  it('refused for a newer revision keeps its content, and gives way to what was chosen', async () => {
    const { open, revisions } = surroundings();
    revisions.push('cudza');
    const handIn = handInOf('k1', 'druga');
    await open().add(handIn);
    expect(await open().attempt(handIn, confirmed(handIn))).toEqual({
      kind: 'conflict',
      current: { etag: `"${CARD}-2"` },
    });
    expect(await open().waiting()).toEqual([{ ...handIn, state: 'conflict' }]);
    const chosen = handInOf('k2', 'obie', `"${CARD}-2"`);
    expect(await open().add(chosen)).toBe('kept');
    expect(await open().attempt(chosen, confirmed(chosen))).toMatchObject({ kind: 'accepted' });
    expect(await open().waiting()).toEqual([]);
    expect(revisions[1]).toBe('cudza');
  });
});

describe('two panes with the same queue', () => {
  it('send the same once', async () => {
    const { open, revisions } = surroundings();
    const handIn = handInOf('k1', 'druga');
    const [one, other] = [open(), open()];
    await one.add(handIn);
    const attempts = await Promise.all([
      one.attempt(handIn, confirmed(handIn)),
      other.attempt(handIn, confirmed(handIn)),
    ]);
    expect(attempts.map(({ kind }) => kind)).toContain('accepted');
    expect(revisions).toHaveLength(2);
    expect(await one.waiting()).toEqual([]);
    expect(await other.attempt(handIn, confirmed(handIn))).toEqual({ kind: 'gone' });
    expect(revisions).toHaveLength(2);
  });

  it('never send what another pane has replaced, nor replace what another has sent', async () => {
    const { open, revisions } = surroundings();
    const [one, other] = [open(), open()];
    const before = handInOf('k1', 'druga');
    const after = handInOf('k2', 'druga, poprawiona');
    await one.add(before);
    expect(await other.add(after)).toBe('kept');
    expect(await one.attempt(before, confirmed(before))).toEqual({ kind: 'gone' });
    expect(revisions).toHaveLength(1);

    const sending = other.attempt(after, confirmed(after));
    expect(await one.add(handInOf('k3', 'inna'))).toBe('another-sent');
    expect(await sending).toMatchObject({ kind: 'accepted' });
    expect(revisions).toHaveLength(2);
  });

  it('agree which of two that were confirmed at once is sent', async () => {
    const { open, revisions } = surroundings();
    const [one, other] = [open(), open()];
    const [a, b] = [handInOf('a', 'A'), handInOf('b', 'B')];
    await Promise.all([one.add(a), other.add(b)]);
    const kinds = await Promise.all([one.attempt(a, confirmed(a)), other.attempt(b, confirmed(b))]);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['accepted', 'gone']);
    expect(revisions).toHaveLength(2);
  });
});

describe('a device without room', () => {
  /** Keeps nothing new. */
  const full = (records: Map<string, unknown>): Store => {
    const refuse = (): Promise<never> => Promise.reject(new StoreError('full'));
    return { ...memoryStore(records), put: refuse, change: refuse };
  };

  it('sends nothing that it cannot keep', async () => {
    const { open, records, revisions } = surroundings();
    const queue = open(full(records));
    await expect(queue.add(handInOf('k1', 'druga'))).rejects.toThrow(StoreError);
    const kept = handInOf('k1', 'druga');
    records.set('hand-in i1', kept);
    await expect(queue.attempt(kept, confirmed(kept))).rejects.toThrow(StoreError);
    expect(revisions).toHaveLength(1);
    expect(await open().waiting()).toEqual([kept]);
  });

  it('gives the receipt although what was accepted cannot be taken away', async () => {
    const { open, records, revisions } = surroundings();
    const handIn = handInOf('k1', 'druga');
    const store = memoryStore(records);
    let changes = 0;
    const change: Store['change'] = (key, make) =>
      (changes += 1) < 3 ? store.change(key, make) : Promise.reject(new StoreError('full'));
    const queue = open({ ...store, change });
    await queue.add(handIn);
    expect(await queue.attempt(handIn, confirmed(handIn))).toMatchObject({ kind: 'accepted' });
    const [left] = await open().waiting();
    expect(await open().attempt(left ?? handIn, confirmed(handIn))).toMatchObject({
      kind: 'accepted',
      etag: `"${CARD}-2"`,
    });
    expect(revisions).toHaveLength(2);
  });
});
