import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../auth/caller';
import { OPERATIONS } from '../openapi/operations';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { caseAt, caseTag, NOW } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { createApp } from './app';

const MIB = 1024 * 1024;

/** Sends a body as it is, without making JSON of it. */
async function send(
  path: string,
  body: BodyInit | null,
  more: { method?: string; caller?: Caller; headers?: Record<string, string> } = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const app = createApp({ clock: () => NOW, authenticate: () => Promise.resolve(more.caller) });
  const init: RequestInit = {
    method: more.method ?? 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...more.headers,
    },
  };
  const answer = await app.request(path, init, testEnv);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const score = (body: BodyInit): ReturnType<typeof send> => send('/api/v1/score', body);
const scoreOf = (answers: string): ReturnType<typeof send> =>
  score(`{"programme":"sc-kis","card":"karta-standardu","answers":${answers}}`);
const codes = (text: string): unknown => JSON.parse(text) as unknown;

describe('a body', () => {
  it.each([
    ['nothing', ''],
    ['half of JSON', '{"programme":'],
    ['two values', '{}{}'],
    ['NaN', '{"a":NaN}'],
    ['a byte that is no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['brackets without end', '['.repeat(MIB - 1)],
  ])('of %s is 400', async (_name, body) => {
    const refused = await score(body);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(codes(refused.text)).toMatchObject({
      type: '/api/v1/codes#malformed-json',
      status: 400,
    });
  });

  it.each(['text/plain', 'application/xml', 'application/jsonp', 'multipart/form-data', ''])(
    'of the type „%s” is 415',
    async (type) => {
      const refused = await send('/api/v1/score', '{}', { headers: { 'Content-Type': type } });
      expect(refused.status).toBe(415);
    },
  );

  it('above the limit is 413, counted and not believed', async () => {
    const filling = (bytes: number): string => `{"programme":"${'x'.repeat(bytes - 16)}"}`;
    expect(filling(MIB).length).toBe(MIB);
    expect((await score(filling(MIB))).status).toBe(422);
    expect((await score(filling(MIB + 1))).status).toBe(413);
    const claimed = await send('/api/v1/score', filling(MIB + 1), {
      headers: { 'Content-Length': '2' },
    });
    expect(claimed.status).toBe(413);
    expect((await send('/api/v1/score/batch', filling(3 * MIB))).status).toBe(422);
    expect((await send('/api/v1/score/batch', filling(4 * MIB + 1))).status).toBe(413);
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
      },
    });
    expect((await score(stream)).status).toBe(413);
  });

  it('nested deeply is refused, not followed', async () => {
    const deep = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    expect((await score(deep)).status).toBe(422);
    const inside = await scoreOf(`{"kadra_lider":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    expect(inside.status).toBe(200);
    expect(codes(inside.text)).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ item: 'kadra_lider', code: 'not-a-number' }),
      ]) as unknown,
    });
  });

  it('of two million rows that are none is refused by their number alone', async () => {
    const rows = '1,'.repeat(2_000_000 - 1);
    const refused = await send(
      '/api/v1/score/batch',
      `{"programme":"sc-kis","card":"karta-standardu","rows":[${rows}1]}`,
    );
    expect(refused.status).toBe(422);
    expect(codes(refused.text)).toMatchObject({
      errors: [{ pointer: '/rows', code: 'too-many' }],
    });
  });

  it('full of answers to unknown items does not come back many times as large', async () => {
    const strangers = Array.from({ length: 90_000 }, (_, index) => `"a${index}":1`).join(',');
    const answer = await scoreOf(`{${strangers},"kadra_lider":-1}`);
    expect(answer.status).toBe(200);
    const { issues } = codes(answer.text) as { issues: { item: string; code: string }[] };
    expect(issues.filter(({ code }) => code === 'unknown-item').length).toBe(100);
    expect(issues).toContainEqual(
      expect.objectContaining({ item: 'kadra_lider', code: 'too-small' }),
    );
    expect(answer.text.length).toBeLessThan(100_000);
  });

  it('with thousands of unknown members is told of some', async () => {
    const strangers = Array.from({ length: 80_000 }, (_, index) => `"a${index}":1`).join(',');
    const refused = await score(`{${strangers}}`);
    expect(refused.status).toBe(422);
    expect((codes(refused.text) as { errors: unknown[] }).errors.length).toBe(20);
  });

  it('with every fault of its shape is told all of them', async () => {
    const refused = await score('{"programme":7,"colour":1,"size":2,"answers":[]}');
    expect(refused.status).toBe(422);
    const { errors } = JSON.parse(refused.text) as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/answers wrong-type',
      '/card missing-field',
      '/colour unknown-field',
      '/programme wrong-type',
      '/size unknown-field',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'cannot smuggle in %s',
    async (name) => {
      const top = await score(
        `{"programme":"sc-kis","card":"wniosek","answers":{},"${name}":{"admin":true}}`,
      );
      expect(top.status).toBe(422);
      const inside = await scoreOf(`{"${name}":{"kadra_lider":5}}`);
      const body = JSON.parse(inside.text) as {
        issues: { code: string }[];
        score: { results: Record<string, { value: unknown }> };
      };
      expect(body.issues.some(({ code }) => code === 'unknown-item')).toBe(true);
      expect(body.score.results['wymaganie_4']?.value).toBe('deviation');
      expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
      expect(
        (
          await send(
            '/api/v1/cases',
            `{"programme":"sc-kis","cards":{"wniosek":{},"${name}":{}}}`,
            { caller: APPLICANT },
          )
        ).status,
      ).toBe(422);
    },
  );

  it.each(['1e999', '-1e999', '1e308', '123456789012345678901234567890', '0.1e-400'])(
    'with the number %s is answered',
    async (number) => {
      const answer = await scoreOf(`{"kadra_lider":${number},"ind_prawne_godziny":${number}}`);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain('Infinity');
    },
  );

  it.each(['\\ud800', '\\udfff', '\\u0000', '\\ud83d\\ude00\\ud83d'])(
    'with the text %s is never stored',
    async (text) => {
      const application = { ...COMPLETE_APPLICATION, kis_nazwa: 'PLACE' };
      const body = JSON.stringify({ programme: 'sc-kis', cards: { wniosek: application } }).replace(
        'PLACE',
        text,
      );
      const refused = await send('/api/v1/cases', body, { caller: APPLICANT });
      expect(refused.status).toBe(422);
      expect(codes(refused.text)).toMatchObject({
        issues: [{ item: 'kis_nazwa', code: 'invalid-text' }],
      });
      const id = await caseAt('submitted');
      const step = await send(
        `/api/v1/cases/${id}/events`,
        `{"event":"admitted","data":{"uwagi":"${text}"}}`,
        {
          caller: CERTIFIER,
          headers: { 'If-Match': await caseTag(id, CERTIFIER) },
        },
      );
      expect(step.status).toBe(422);
      expect(codes(step.text)).toMatchObject({
        errors: [{ pointer: '/data/uwagi', code: 'bad-text' }],
      });
    },
  );
});

describe('the data of an event', () => {
  it('are the fields that the programme names, of the right kind and length', async () => {
    const id = await caseAt('submitted');
    const headers = { 'If-Match': await caseTag(id, CERTIFIER) };
    const step = (data: string): ReturnType<typeof send> =>
      send(`/api/v1/cases/${id}/events`, `{"event":"admitted","data":${data}}`, {
        caller: CERTIFIER,
        headers,
      });
    for (const data of [
      '{"uwagi":5}',
      '{"uwagi":{}}',
      '{"other":"x"}',
      '{"__proto__":"x"}',
      `{"uwagi":"${'x'.repeat(10_001)}"}`,
      '[]',
      'null',
    ]) {
      expect([data.slice(0, 20), (await step(data)).status]).toEqual([data.slice(0, 20), 422]);
    }
    expect((await step('{"uwagi":"  Bez uwag.  "}')).status).toBe(200);
  });
});

describe('an address', () => {
  it.each([
    ['POST', '/api/v1/register', 'GET, HEAD'],
    ['DELETE', '/api/v1/cases', 'POST, GET, HEAD'],
    ['PATCH', '/api/v1/cases/x/cards/y', 'GET, HEAD, PUT'],
    ['GET', '/api/v1/score', 'POST'],
    ['PUT', '/healthz', 'GET, HEAD'],
  ])('%s %s is 405 and says what is allowed', async (method, path, allowed) => {
    const refused = await send(path, null, { method, caller: APPLICANT });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('Allow')).toBe(allowed);
  });

  it.each([
    '/api/v1/nothing',
    '/api/v2/register',
    '/api/v1/programmes/none',
    '/api/v1/programmes/sc-kis/versions/9.9.9',
  ])('%s is 404 with a problem', async (path) => {
    const refused = await send(path, null, { method: 'GET' });
    expect(refused.status).toBe(404);
    expect(codes(refused.text)).toMatchObject({
      type: '/api/v1/codes#not-found',
      title: 'Nie ma takiego zasobu',
    });
  });

  it('may be called from pages of other origins, which never get to use a signed-in browser', async () => {
    const preflight = await send('/api/v1/cases', null, {
      method: 'OPTIONS',
      headers: {
        'Origin': 'https://excel.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,idempotency-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    const read = await send('/api/v1/register', null, { method: 'GET' });
    expect(read.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const page = await send('/rejestr', null, { method: 'GET' });
    expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('answers in English when asked to', async () => {
    for (const [header, title] of [
      ['en', 'There is no such resource'],
      ['en-GB,en;q=0.9,pl;q=0.8', 'There is no such resource'],
      ['pl,en;q=0.9', 'Nie ma takiego zasobu'],
      ['de', 'Nie ma takiego zasobu'],
      ['en;q=x', 'Nie ma takiego zasobu'],
    ] as const) {
      const refused = await send('/api/v1/none', null, {
        method: 'GET',
        headers: { 'Accept-Language': header },
      });
      expect(codes(refused.text)).toMatchObject({ title });
    }
  });
});

describe('whatever is sent', () => {
  let id = '';
  beforeAll(async () => {
    id = await caseAt('submitted');
  });

  it('never fails, and never comes back', async () => {
    const marked = fc.constant('ECHO-ECHO-ECHO');
    const anything = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string(),
      fc
        .record(
          {
            programme: fc.oneof(fc.constant('sc-kis'), marked),
            card: fc.oneof(fc.constantFrom('wniosek', 'karta-standardu', 'karta-audytu'), marked),
            event: fc.oneof(fc.constantFrom('admitted', 'issued'), marked),
            answers: fc.dictionary(
              fc.constantFrom(...Object.keys(COMPLETE_APPLICATION)),
              fc.oneof(fc.jsonValue(), marked),
            ),
            cards: fc.dictionary(
              fc.constantFrom('wniosek', 'karta-audytu'),
              fc.oneof(fc.jsonValue(), marked),
            ),
            rows: fc.oneof(
              fc.array(fc.record({ id: fc.string(), answers: fc.jsonValue() }), { maxLength: 3 }),
              marked,
            ),
            data: fc.oneof(fc.jsonValue(), marked),
            person: marked,
          },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value)),
    );
    const operations = OPERATIONS.filter(({ path }) => path !== '/api/v1/local/demonstration');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        anything,
        fc.constantFrom(undefined, APPLICANT, CERTIFIER),
        fc.constantFrom('', '"x"', '*'),
        async (operation, body, caller, tag) => {
          const path = operation.path
            .replace('{id}', id)
            .replace('{card}', 'karta-standardu')
            .replace(/\{\w+\}/g, 'x');
          const answer = await send(path, operation.method === 'get' ? null : body, {
            method: operation.method.toUpperCase(),
            ...(caller === undefined ? {} : { caller }),
            headers: tag === '*' ? { 'If-None-Match': tag } : tag === '' ? {} : { 'If-Match': tag },
          });
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toContain('ECHO-ECHO-ECHO');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('as a query never fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '/api/v1/register',
          '/rejestr',
          '/api/v1/cases',
          '/api/v1/register/KIS-06-2026-0001',
        ),
        fc.dictionary(
          fc.constantFrom(
            'q',
            'status',
            'cursor',
            'limit',
            'programme',
            'voivodeship',
            'as_of',
            'state',
            'mine',
            'x',
          ),
          fc.oneof(
            fc.string(),
            fc.constantFrom('valid', '10', 'lubelskie', 'true', 'WyJhIiwiYiIsImMiXQ'),
          ),
        ),
        async (path, query) => {
          const answer = await send(`${path}?${new URLSearchParams(query).toString()}`, null, {
            method: 'GET',
            caller: APPLICANT,
          });
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
  });
});
