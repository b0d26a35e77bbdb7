import { describe, expect, it } from 'vitest';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD } from '../testing/journey';
import { CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';

const certifier = inProcess(testEnv, NOW, CERTIFIER);

describe('a change to what exists', () => {
  it('without a precondition is 428, whatever else', async () => {
    const id = await caseAt('submitted');
    const step = await certifier('POST', `/api/v1/cases/${id}/events`, {
      body: { event: 'admitted' },
    });
    expect(step.status).toBe(428);
    expect((await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER, {})).status).toBe(428);
  });

  it('on what has moved on is 412 with what stands now', async () => {
    const id = await caseAt('submitted');
    const old = await caseTag(id, CERTIFIER);
    await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    const refused = await certifier('POST', `/api/v1/cases/${id}/events`, {
      body: { event: 'admitted' },
      headers: { 'If-Match': old },
    });
    expect(refused.status).toBe(412);
    expect(refused.headers.get('ETag')).toBe(await caseTag(id, CERTIFIER));
    expect(bodyOf(refused)['current']).toMatchObject({ id, state: 'formal-check' });
  });

  it('takes a card’s own tag, and nothing yet only where there is nothing', async () => {
    const id = await caseAt('submitted');
    const put = (headers: Record<string, string>) =>
      putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER, headers);
    expect((await put({ 'If-Match': '"karta-standardu-1-0000000000000000"' })).status).toBe(412);
    const first = await put({ 'If-None-Match': '*' });
    expect(first.status).toBe(201);
    expect((await put({ 'If-None-Match': '*' })).status).toBe(412);
    expect((await put({ 'If-Match': await caseTag(id, CERTIFIER) })).status).toBe(412);
    const tag = first.headers.get('ETag') ?? '';
    expect((await put({ 'If-Match': `"other", ${tag}` })).status).toBe(200);
    expect((await put({ 'If-Match': tag })).status).toBe(412);
  });

  it.each(['*', 'W/"1-a"', '1-a', '"a', '"a" "b"', ''])(
    'refuses the malformed tag %s',
    async (tag) => {
      const id = await caseAt('submitted');
      const refused = await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER, {
        'If-Match': tag,
      });
      expect(refused.status).toBe(400);
    },
  );
});

describe('a read', () => {
  it('of what the caller holds is 304', async () => {
    const id = await caseAt('submitted');
    const tag = await caseTag(id, CERTIFIER);
    const same = await certifier('GET', `/api/v1/cases/${id}`, {
      headers: { 'If-None-Match': `"x", ${tag}` },
    });
    expect([same.status, same.body]).toEqual([304, '']);
    await putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER);
    const changed = await certifier('GET', `/api/v1/cases/${id}`, {
      headers: { 'If-None-Match': tag },
    });
    expect(changed.status).toBe(200);
  });
});
