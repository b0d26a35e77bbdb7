import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { issueLocalToken } from '../auth/local/issuer';
import { authenticate } from '../auth/authenticate';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { problemSchema } from '../../shared/api/problem';
import { OPERATIONS } from '../openapi/operations';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD, submit } from '../testing/journey';
import { APPLICANT, CERTIFIER } from '../testing/people';
import { accept, bearing, membersOf, signedIn } from '../testing/signed-in';
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

  it('for institutions, their people and their keys', async () => {
    const call = await signedIn('nowa');
    const described = async (
      answer: Promise<Answer>,
      method: string,
      path: string,
      status = 200,
    ): Promise<Record<string, unknown>> => {
      const { body, status: given } = await answer;
      expect([path, given]).toEqual([path, status]);
      expect(faults(schemaOf(method, `/api/v1${path}`, status), body)).toEqual([]);
      return body as Record<string, unknown>;
    };
    const ofInstitution = '/institutions/{id}';
    await described(call('GET', '/api/v1/me'), 'get', '/me');
    const { id } = await described(
      call('POST', '/api/v1/institutions', { body: { name: 'Gmina', role: 'applicant' } }),
      'post',
      '/institutions',
      201,
    );
    const path = `/api/v1/institutions/${String(id)}`;
    await described(call('GET', '/api/v1/me'), 'get', '/me');
    await described(call('GET', '/api/v1/institutions'), 'get', '/institutions');
    const { code } = await described(
      call('POST', `${path}/invitations`, { body: {} }),
      'post',
      `${ofInstitution}/invitations`,
      201,
    );
    const offered = await described(
      call('POST', `${path}/invitations`, { body: { owner: true, days: 2 } }),
      'post',
      `${ofInstitution}/invitations`,
      201,
    );
    const { member } = await described(
      accept(await signedIn('zaproszona'), String(code)),
      'post',
      '/invitations/accept',
      201,
    );
    await described(call('GET', path), 'get', ofInstitution);
    await described(
      call('DELETE', `${path}/invitations/${String(offered['id'])}`),
      'delete',
      `${ofInstitution}/invitations/{invitation}`,
    );
    const [shown] = (await membersOf(call, String(id))).filter((one) => one.id === member);
    const changed = await described(
      call('PUT', `${path}/members/${String(member)}`, {
        body: { owner: true },
        headers: { 'If-Match': shown?.etag ?? '' },
      }),
      'put',
      `${ofInstitution}/members/{member}`,
    );
    await described(
      call('DELETE', `${path}/members/${String(member)}`, {
        headers: { 'If-Match': String(changed['etag']) },
      }),
      'delete',
      `${ofInstitution}/members/{member}`,
    );
    const body = { institution: id, scope: 'write', days: 1, name: 'Obieg' };
    const made = await described(call('POST', '/api/v1/keys', { body }), 'post', '/keys', 201);
    await described(bearing(String(made['key']))('GET', '/api/v1/me'), 'get', '/me');
    await described(call('GET', '/api/v1/keys'), 'get', '/keys');
    await described(call('DELETE', `/api/v1/keys/${String(made['id'])}`), 'delete', '/keys/{id}');
    const certifier = await signedIn('certyfikujacy');
    const assignment = `/api/v1/cases/${await caseAt('submitted')}/assignment`;
    await described(certifier('GET', assignment), 'get', '/cases/{id}/assignment');
    await described(
      certifier('POST', assignment, {
        body: { member: 'demonstracja-certyfikujacy' },
        headers: { 'If-None-Match': '*' },
      }),
      'post',
      '/cases/{id}/assignment',
      201,
    );
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
