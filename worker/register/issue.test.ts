import { describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, caseTag } from '../testing/journey';
import { CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';

/** Issues a certificate at a moment; gives its number. */
async function issueAt(moment: string): Promise<unknown> {
  const now = new Date(moment);
  const id = await caseAt('audit-forwarded', { now });
  const headers = { 'If-Match': await caseTag(id, CERTIFIER, { now }) };
  const body = { event: 'issued' };
  const step = await inProcess(testEnv, now, CERTIFIER)('POST', `/api/v1/cases/${id}/events`, {
    body,
    headers,
  });
  return bodyOf(step)['certificate'];
}

describe('a certificate issued on the night of New Year', () => {
  it('belongs to the year that has begun in Warsaw', async () => {
    expect(await issueAt('2026-12-31T22:59:59Z')).toBe('KIS/06/2026/0001');
    expect(await issueAt('2026-12-31T23:00:00Z')).toBe('KIS/06/2027/0001');
    expect(await issueAt('2026-12-31T23:30:00Z')).toBe('KIS/06/2027/0002');
    const anyone = inProcess(testEnv, new Date('2027-01-01T12:00:00Z'), undefined);
    const read = await anyone('GET', '/api/v1/register/KIS-06-2027-0001');
    expect(read.body).toMatchObject({
      issued: '2027-01-01',
      valid_until: '2030-01-01',
      history: [{ day: '2027-01-01', event: 'issued' }],
    });
    const dayBefore = await anyone('GET', '/api/v1/register/KIS-06-2027-0001?as_of=2026-12-31');
    expect(dayBefore.status).toBe(404);
  });
});
