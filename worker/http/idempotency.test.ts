import { describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { bodyOf, caseAt, caseTag, NOW } from '../testing/journey';
import { APPLICANT, CERTIFIER, OTHER_APPLICANT } from '../testing/people';
import { testEnv } from '../testing/test-env';

const body = { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } };
const applicant = inProcess(testEnv, NOW, APPLICANT);
const count = (): Promise<number | null> =>
  testEnv.DB.prepare('SELECT COUNT(*) AS n FROM cases').first<number>('n');

describe('a writing call', () => {
  it('needs an Idempotency-Key', async () => {
    for (const key of ['', 'z ł o', 'x'.repeat(256)]) {
      const refused = await applicant('POST', '/api/v1/cases', {
        body,
        headers: { 'Idempotency-Key': encodeURI(key) === key ? key : 'has space' },
      });
      expect(refused.status).toBe(400);
      expect(bodyOf(refused)['type']).toBe('/api/v1/codes#idempotency-key-missing');
    }
  });

  it('is answered again without being done again', async () => {
    const call = { body, headers: { 'Idempotency-Key': 'one' } };
    const first = await applicant('POST', '/api/v1/cases', call);
    const before = await count();
    const again = await applicant('POST', '/api/v1/cases', call);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(await count()).toBe(before);
  });

  it('with a used key and another body is refused', async () => {
    const headers = { 'Idempotency-Key': 'two' };
    await applicant('POST', '/api/v1/cases', { body, headers });
    const other = { ...body, cards: { wniosek: { ...COMPLETE_APPLICATION, kis_nazwa: 'Inny' } } };
    const refused = await applicant('POST', '/api/v1/cases', { body: other, headers });
    expect(refused.status).toBe(422);
    expect(bodyOf(refused)['type']).toBe('/api/v1/codes#idempotency-key-reused');
  });

  it('shares its key with no other caller and no other address', async () => {
    const headers = { 'Idempotency-Key': 'three' };
    const mine = await applicant('POST', '/api/v1/cases', { body, headers });
    const theirs = await inProcess(testEnv, NOW, OTHER_APPLICANT)('POST', '/api/v1/cases', {
      body,
      headers,
    });
    expect(bodyOf(theirs)['id']).not.toBe(bodyOf(mine)['id']);
    const id = String(bodyOf(mine)['id']);
    const step = await applicant('POST', `/api/v1/cases/${id}/events`, {
      body: { event: 'abandoned' },
      headers: { ...headers, 'If-Match': mine.headers.get('ETag') ?? '' },
    });
    expect(step.status).toBe(200);
  });

  it('that was refused can be sent again with the same key', async () => {
    const headers = { 'Idempotency-Key': 'four' };
    const wrong = { ...body, cards: { wniosek: { ...COMPLETE_APPLICATION, kis_nazwa: null } } };
    expect((await applicant('POST', '/api/v1/cases', { body: wrong, headers })).status).toBe(422);
    expect((await applicant('POST', '/api/v1/cases', { body, headers })).status).toBe(201);
  });

  it('is answered again although the case has moved on since', async () => {
    const id = await caseAt('submitted');
    const certifier = inProcess(testEnv, NOW, CERTIFIER);
    const call = {
      body: { event: 'admitted' },
      headers: { 'Idempotency-Key': 'five', 'If-Match': await caseTag(id, CERTIFIER) },
    };
    const first = await certifier('POST', `/api/v1/cases/${id}/events`, call);
    expect(first.status).toBe(200);
    const again = await certifier('POST', `/api/v1/cases/${id}/events`, call);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('repeats the number of a certificate', async () => {
    const id = await caseAt('audit-forwarded');
    const certifier = inProcess(testEnv, NOW, CERTIFIER);
    const call = {
      body: { event: 'issued' },
      headers: { 'Idempotency-Key': 'six', 'If-Match': await caseTag(id, CERTIFIER) },
    };
    const first = await certifier('POST', `/api/v1/cases/${id}/events`, call);
    const again = await certifier('POST', `/api/v1/cases/${id}/events`, call);
    expect(bodyOf(first)['certificate']).toBe('KIS/06/2026/0001');
    expect(again.body).toEqual(first.body);
  });
});
