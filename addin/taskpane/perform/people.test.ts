import { describe, expect, it } from 'vitest';
import { createHttp } from '../../client/http';
import { json, problem } from '../../client/testing/answers';
import type { Message } from '../message';
import type { PeopleEffect, PeopleWrite } from '../people/effect';
import { performPeople } from './people';
import type { Performing } from './surroundings';

const AT = '2026-11-22T09:30:00.000Z';
const invitation = { id: 'z-1', owner: false, made_at: AT, expires_at: AT };
const apiKey = (id: string, institution: string) => ({
  id,
  name: id,
  institution: { id: institution, name: institution },
  scope: 'read',
  prefix: `kartoteka_${id}`,
  made_at: AT,
  expires_at: AT,
  revoked_at: null,
});

/** What was sent, in order: the method, the path, the key, the precondition, the body. */
type Sent = readonly (string | null)[];

/** Does an effect against a server that answers one call after the other. */
async function performed(effect: PeopleEffect, ...answers: readonly (() => Response)[]) {
  const sent: Sent[] = [];
  const said: Message[] = [];
  const kept: string[][] = [];
  const left = [...answers];
  const fetch: typeof globalThis.fetch = async (input, { method = '', headers, body } = {}) => {
    const given = new Headers(headers);
    const [key, basedOn] = [given.get('Idempotency-Key'), given.get('If-Match')];
    // Our client asks and sends with texts.
    const path = (input as string).replace('/api/v1', '');
    sent.push([method, path, key, basedOn, (body as string | undefined) ?? null]);
    const next = left.shift();
    if (next === undefined) throw new Error(`nobody answers ${path}`);
    return next();
  };
  let keys = 0;
  // What these effects do not use is not there.
  const performing = {
    send: createHttp({ fetch, origin: '', language: () => 'pl', token: async () => 't' }),
    dispatch: (message: Message) => said.push(message),
    newKey: () => `key-${(keys += 1)}`,
    signal: new AbortController().signal,
    copyText: async () => false,
    saveFile: (name: string, text: string) => kept.push([name, text]),
  } as unknown as Performing;
  await performPeople(effect, performing);
  return { sent, said, kept };
}
const write = (of: Partial<PeopleWrite> & Pick<PeopleWrite, 'task'>): PeopleEffect => ({
  kind: 'send-form',
  write: { method: 'POST', path: '/x', body: '{}', basedOn: null, ...of },
});
const lost = (): Response => {
  throw new TypeError('Failed to fetch');
};

describe('a form that is sent', () => {
  it('carries a key, and the state that it rests on', async () => {
    const task = { kind: 'remove-member', member: 'm-2' } as const;
    const { sent, said } = await performed(
      write({ task, method: 'DELETE', path: '/m-2', body: null, basedOn: '"j-3"' }),
      () => json(200, { id: 'm-2' }),
    );
    expect(sent).toEqual([['DELETE', '/m-2', 'key-1', '"j-3"', null]]);
    expect(said).toMatchObject([
      { kind: 'form-sent', task, outcome: { ok: true, value: { secret: null, joined: null } } },
    ]);
  });

  it('gives what is shown once', async () => {
    const { said } = await performed(write({ task: { kind: 'invite' } }), () =>
      json(201, { ...invitation, code: 'ABC' }),
    );
    expect(said).toMatchObject([{ outcome: { value: { secret: 'ABC' } } }]);
  });

  it('is asked about once more by the same key when its answer was lost: then the code is gone', async () => {
    const { sent, said } = await performed(write({ task: { kind: 'invite' } }), lost, () =>
      json(201, invitation),
    );
    expect(sent.map(([, , key]) => key)).toEqual(['key-1', 'key-1']);
    expect(said).toMatchObject([{ outcome: { ok: true, value: { secret: null } } }]);
  });

  it('is not repeated when it was refused', async () => {
    const { sent, said } = await performed(
      write({ task: { kind: 'change-member', member: 'm-1' } }),
      () => problem(409, 'last-owner'),
    );
    expect(sent).toHaveLength(1);
    expect(said).toMatchObject([
      { outcome: { failure: { kind: 'out-of-order', words: 'tytuł: last-owner. Co zrobić.' } } },
    ]);
  });

  it('tells which institution somebody has joined', async () => {
    const membership = {
      institution: { id: 'i-7', name: 'Gmina' },
      role: 'applicant',
      voivodeships: [],
      programmes: null,
      member: 'm-9',
      owner: false,
    };
    const { said } = await performed(write({ task: { kind: 'accept' } }), () =>
      json(201, membership),
    );
    expect(said).toMatchObject([{ outcome: { value: { joined: 'i-7' } } }]);
  });
});

describe('what is read of institutions and people', () => {
  it('are all keys of the one institution, over all pages', async () => {
    const { sent, said } = await performed(
      { kind: 'read-keys', institution: 'i-1' },
      () => json(200, { items: [apiKey('a', 'i-1'), apiKey('b', 'i-2')], next: 'dalej' }),
      () => json(200, { items: [apiKey('c', 'i-1')], next: null }),
    );
    expect(sent[1]?.[1]).toBe('/keys?limit=200&cursor=dalej');
    expect(said).toMatchObject([{ outcome: { value: [{ id: 'a' }, { id: 'c' }] } }]);
  });

  it('is all that is held about somebody, who stands in no address', async () => {
    const item = {
      case: 'C1',
      receipt: 'R',
      card: 'wniosek',
      revision: 1,
      item: 'x',
      label: 'X',
      value: 'Jan Nowak',
    };
    const { sent, said } = await performed(
      { kind: 'search-person', value: 'Jan Nowak' },
      () => json(200, { items: [], next: 'dalej' }),
      () => json(200, { items: [item], next: null }),
    );
    expect(sent.map(([, path]) => path)).toEqual(Array(2).fill('/personal-data/searches'));
    expect(sent[1]?.[4]).toBe('{"value":"Jan Nowak","cursor":"dalej"}');
    expect(said).toMatchObject([{ value: 'Jan Nowak', outcome: { value: [item] } }]);
  });

  it('is not taken for all of it when a part could not be had', async () => {
    const { said } = await performed(
      { kind: 'search-person', value: 'Jan Nowak' },
      () => json(200, { items: [], next: 'dalej' }),
      lost,
    );
    expect(said).toMatchObject([{ outcome: { ok: false, failure: { kind: 'offline' } } }]);
  });
});

describe('what is given out', () => {
  it('says when the clipboard could not be had, and keeps a file', async () => {
    expect((await performed({ kind: 'copy', text: 'x' })).said).toEqual([
      { kind: 'copied', copied: false },
    ]);
    const { kept } = await performed({ kind: 'save', name: 'a.json', text: '{}' });
    expect(kept).toEqual([['a.json', '{}']]);
  });
});
