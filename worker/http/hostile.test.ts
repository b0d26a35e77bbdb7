import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../openapi/operations';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { caseAt, caseTag } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import { send } from '../testing/send';

const codes = (text: string): unknown => JSON.parse(text) as unknown;

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
    ['POST', '/api/v1/keys/x', 'DELETE'],
    ['GET', '/api/v1/institutions/x/members/y', 'PUT, DELETE'],
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
        'Access-Control-Request-Method': 'DELETE',
        'Access-Control-Request-Headers': 'authorization,idempotency-key',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,POST,PUT,DELETE');
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
