import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createApi } from './api';
import { createHttp } from './http';
import { json, openedCase, problem } from './testing/answers';

interface Seen {
  readonly url: string;
  readonly init: RequestInit;
}

function apiOver(answer: (seen: Seen) => Response | Promise<Response>, token: string | null = 't') {
  const seen: Seen[] = [];
  const send = createHttp({
    fetch: async (input, init = {}) => {
      const one = { url: input as string, init };
      seen.push(one);
      return answer(one);
    },
    origin: 'https://kartoteka.example',
    language: () => 'pl',
    token: () => Promise.resolve(token),
  });
  return { api: createApi(send), send, seen };
}

const header = ({ init }: Seen, name: string): string | null => new Headers(init.headers).get(name);
const write = { key: 'key-1', path: '/cases', body: '{"programme":"sc-kis"}' };

describe('what a call sends', () => {
  it('carries the token, the language, the key and the body as it stands', async () => {
    const { api, seen } = apiOver(() => json(201, openedCase('A'), { ETag: '"case-1"' }));
    const opened = await api.openCase(write);
    const [sent] = seen;
    if (sent === undefined) throw new Error('nothing was sent');
    expect(sent.url).toBe('https://kartoteka.example/api/v1/cases');
    expect(sent.init.body).toBe(write.body);
    expect(header(sent, 'Authorization')).toBe('Bearer t');
    expect(header(sent, 'Accept-Language')).toBe('pl');
    expect(header(sent, 'Idempotency-Key')).toBe('key-1');
    expect(header(sent, 'If-Match')).toBeNull();
    expect(opened).toMatchObject({ ok: true, value: { id: 'A' }, etag: '"case-1"' });
  });

  it.each([
    [null, 'If-None-Match', '*'],
    ['"v3"', 'If-Match', '"v3"'],
  ])('rests on %s by %s', async (basedOn, name, value) => {
    const { api, seen } = apiOver(() => problem(428, 'precondition-missing'));
    await api.putCard({ ...write, path: '/cases/A/cards/wniosek', basedOn });
    expect(seen.map((one) => header(one, name))).toEqual([value]);
  });

  it('writes the slashes of a certificate’s number as hyphens', async () => {
    const { api, seen } = apiOver(() => problem(404, 'not-found'));
    await api.registerEntry(' KIS/06/2026/0001 ');
    expect(seen.map(({ url }) => url)).toEqual([
      'https://kartoteka.example/api/v1/register/KIS-06-2026-0001',
    ]);
  });
});

describe('what a call gives', () => {
  const failureOf = async (answer: () => Response | Promise<Response>) => {
    const outcome = await apiOver(answer).api.openCase(write);
    return outcome.ok ? null : outcome.failure;
  };

  it('is offline without an answer', async () => {
    expect(await failureOf(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      kind: 'offline',
    });
  });

  it('tells issues of a card with their places', async () => {
    const issues = [{ card: 'wniosek', item: 'teryt', code: 'not-a-teryt', message: 'Popraw.' }];
    expect(await failureOf(() => problem(422, 'invalid-answers', { issues }))).toEqual({
      kind: 'refused',
      words: 'tytuł: invalid-answers. Co zrobić.',
      issues,
    });
  });

  it('tells what stands now when it moved on', async () => {
    const current = { revision: 2 };
    expect(await failureOf(() => problem(412, 'moved-on', { current }, { ETag: '"v2"' }))).toEqual({
      kind: 'conflict',
      etag: '"v2"',
      current,
    });
  });

  it('tells the steps that can be taken instead', async () => {
    expect(
      await failureOf(() => problem(409, 'event-not-allowed', { allowed: ['admitted'] })),
    ).toEqual({
      kind: 'out-of-order',
      words: 'tytuł: event-not-allowed. Co zrobić.',
      allowed: ['admitted'],
      cards: [],
    });
  });

  it.each([
    [401, 'unauthenticated', 'unauthorised'],
    [503, 'issuer-unreachable', 'unverified'],
    [503, 'anything', 'uncertain'],
    [409, 'in-work', 'busy'],
    [429, 'too-many', 'busy'],
    [403, 'forbidden', 'other'],
    [500, 'failure', 'uncertain'],
  ])('sorts %d %s', async (status, code, kind) => {
    expect(await failureOf(() => problem(status, code))).toMatchObject({ kind });
  });

  it('does not know whether an answer that it cannot read was a yes', async () => {
    expect(await failureOf(() => json(201, { surprise: true }))).toEqual({
      kind: 'uncertain',
      status: 201,
    });
    expect(await failureOf(() => new Response('<html>', { status: 502 }))).toEqual({
      kind: 'uncertain',
      status: 502,
    });
  });

  it('ends when the person cancels', async () => {
    const controller = new AbortController();
    const { send } = apiOver(
      ({ init }) =>
        new Promise((_, reject) => {
          const stop = (): void => reject(new Error('aborted'));
          if (init.signal?.aborted === true) stop();
          else init.signal?.addEventListener('abort', stop);
        }),
    );
    const call = send({
      method: 'GET',
      path: '/cases',
      schema: v.unknown(),
      signal: controller.signal,
    });
    controller.abort();
    expect(await call).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});
