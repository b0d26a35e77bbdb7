import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { issueLocalToken } from '../auth/local/issuer';
import { authenticate } from '../auth/authenticate';
import { inProcess } from '../local/demonstration/in-process';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { problemSchema } from '../../shared/api/problem';
import { OPERATIONS } from '../openapi/operations';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD, submit } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { createApp } from './app';

const schemaOf = (method: string, path: string, status: number): v.GenericSchema => {
  const schema = OPERATIONS.find((one) => one.method === method && one.path === path)?.responses[
    status
  ];
  if (schema === undefined || schema === null)
    throw new Error(`nothing described for ${path} ${status}`);
  return schema;
};

const faults = (schema: v.GenericSchema, body: unknown): readonly string[] => {
  const parsed = v.safeParse(schema, body);
  // Callers may meet members that are added later; ours must all be described.
  if (parsed.success) expect(parsed.output).toEqual(body);
  return parsed.success
    ? []
    : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
};

describe('every answer is what its description says', () => {
  it('for reads that anybody may make', async () => {
    await caseAt('issued');
    const anyone = inProcess(testEnv, NOW, undefined);
    for (const [path, described] of [
      ['/api/v1/programmes', '/api/v1/programmes'],
      ['/api/v1/programmes/sc-kis', '/api/v1/programmes/{programme}'],
      [
        '/api/v1/programmes/sc-kis/versions/1.0.0',
        '/api/v1/programmes/{programme}/versions/{version}',
      ],
      ['/api/v1/register', '/api/v1/register'],
      ['/api/v1/register/KIS-06-2026-0001', '/api/v1/register/{number}'],
      ['/api/v1/codes', '/api/v1/codes'],
      ['/api/v1/sign-in', '/api/v1/sign-in'],
      ['/healthz', '/healthz'],
      ['/api/v1/local/people', '/api/v1/local/people'],
    ] as const) {
      const answer = await anyone('GET', path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(faults(schemaOf('get', described, 200), answer.body)).toEqual([]);
      const tag = answer.headers.get('ETag');
      if (tag === null) continue;
      const held = await anyone('GET', path, { headers: { 'If-None-Match': tag } });
      expect([path, held.status, held.body]).toEqual([path, 304, '']);
    }
  });

  it('for scores', async () => {
    const anyone = inProcess(testEnv, NOW, undefined);
    const of = { programme: 'sc-kis', card: 'wniosek' };
    const one = await anyone('POST', '/api/v1/score', { body: { ...of, answers: { x: 1 } } });
    expect(faults(schemaOf('post', '/api/v1/score', 200), one.body)).toEqual([]);
    const rows = [{ id: '1', answers: COMPLETE_APPLICATION }];
    const many = await anyone('POST', '/api/v1/score/batch', { body: { ...of, rows } });
    expect(faults(schemaOf('post', '/api/v1/score/batch', 200), many.body)).toEqual([]);
  });

  it('for a case and its cards', async () => {
    const opened = await submit();
    expect(faults(schemaOf('post', '/api/v1/cases', 201), opened.body)).toEqual([]);
    const id = String(bodyOf(opened)['id']);
    const put = await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    expect(faults(schemaOf('put', '/api/v1/cases/{id}/cards/{card}', 201), put.body)).toEqual([]);
    expect(bodyOf(put)['case_etag']).toBe(await caseTag(id, CERTIFIER));
    const step = await inProcess(testEnv, NOW, CERTIFIER)('POST', `/api/v1/cases/${id}/events`, {
      body: { event: 'admitted' },
      headers: { 'If-Match': String(bodyOf(put)['case_etag']) },
    });
    expect(faults(schemaOf('post', '/api/v1/cases/{id}/events', 200), step.body)).toEqual([]);
    const read = inProcess(testEnv, NOW, APPLICANT);
    for (const [path, described] of [
      ['', ''],
      ['/cards/wniosek', '/cards/{card}'],
      ['/cards/karta-standardu/revisions', '/cards/{card}/revisions'],
      ['/cards/karta-standardu/revisions/1', '/cards/{card}/revisions/{revision}'],
    ] as const) {
      const answer = await read('GET', `/api/v1/cases/${id}${path}`);
      expect(faults(schemaOf('get', `/api/v1/cases/{id}${described}`, 200), answer.body)).toEqual(
        [],
      );
    }
    const list = await read('GET', '/api/v1/cases');
    expect(faults(schemaOf('get', '/api/v1/cases', 200), list.body)).toEqual([]);
  });

  it('for refusals', async () => {
    const anyone = inProcess(testEnv, NOW, undefined);
    for (const answer of [
      await anyone('GET', '/api/v1/cases'),
      await anyone('GET', '/api/v1/register/none'),
      await anyone('POST', '/api/v1/score', { body: { x: 1 } }),
      await submit({ application: {} }),
    ]) {
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
      expect(faults(problemSchema, answer.body)).toEqual([]);
      expect(bodyOf(answer)['status']).toBe(answer.status);
    }
  });

  it('for a whole sign-in over the local issuer', async () => {
    const app = createApp({ clock: () => NOW, authenticate, programmes: programmesOf(PROGRAMMES) });
    const token = await issueLocalToken('wnioskodawca', NOW);
    const answer = await app.request(
      '/api/v1/cases',
      { headers: { Authorization: `Bearer ${token}` } },
      testEnv,
    );
    expect(faults(schemaOf('get', '/api/v1/cases', 200), await answer.json())).toEqual([]);
  });
});

describe('the catalogue of codes', () => {
  it('names each code once, in both languages, and all that answers use', async () => {
    const anyone = inProcess(testEnv, NOW, undefined);
    const items = bodyOf(await anyone('GET', '/api/v1/codes'))['items'] as {
      code: string;
      pl: string;
      en: string;
    }[];
    const codes = items.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { pl, en } of items) expect([pl.trim(), en.trim()]).not.toContain('');
    for (const code of ['malformed-json', 'unknown-field', 'required', 'differs-from-source']) {
      expect(codes).toContain(code);
    }
  });
});
