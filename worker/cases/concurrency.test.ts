import { describe, expect, it } from 'vitest';
import { inProcess, type Answer } from '../local/demonstration/in-process';
import { bodyOf, caseAt, caseTag, NOW, putCard, STANDARD_CARD } from '../testing/journey';
import { CERTIFIER } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { verifyCase } from './verify';

const certifier = inProcess(testEnv, NOW, CERTIFIER);

const statuses = (answers: readonly Answer[]): Record<number, number> =>
  answers.reduce<Record<number, number>>(
    (counts, { status }) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }),
    {},
  );

describe('at the same moment', () => {
  it('a hundred certificates get a hundred numbers without a gap', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 100; index += 1) ids.push(await caseAt('audit-forwarded'));
    const tags = new Map<string, string>();
    for (const id of ids) tags.set(id, await caseTag(id, CERTIFIER));
    const answers = await Promise.all(
      ids.map((id) =>
        certifier('POST', `/api/v1/cases/${id}/events`, {
          body: { event: 'issued' },
          headers: { 'If-Match': tags.get(id) ?? '' },
        }),
      ),
    );
    const expected = Array.from(
      { length: 100 },
      (_, index) => `KIS/06/2026/${String(index + 1).padStart(4, '0')}`,
    );
    expect(answers.map((answer) => String(bodyOf(answer)['certificate'])).sort()).toEqual(expected);
    const anyone = inProcess(testEnv, NOW, undefined);
    const listed = bodyOf(await anyone('GET', '/api/v1/register?limit=200'));
    expect((listed['items'] as { number: string }[]).map(({ number }) => number).sort()).toEqual(
      expected,
    );
  });

  it('one of twenty writers of a card wins, the others learn of its revision', async () => {
    const id = await caseAt('admitted');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        putCard(
          id,
          'karta-standardu',
          { ...STANDARD_CARD, koncowa_opinia: `Opinia ${index}` },
          CERTIFIER,
        ),
      ),
    );
    expect(statuses(answers)).toEqual({ 201: 1, 412: 19 });
    const lost = answers.find(({ status }) => status === 412);
    const won = answers.find(({ status }) => status === 201);
    expect(lost?.headers.get('ETag')).toBe(won?.headers.get('ETag'));
    expect(lost && bodyOf(lost)['current']).toMatchObject({ revision: 1 });
    expect(await verifyCase(testEnv.DB, id)).toEqual([]);
  });

  it('writers of a card and of the next step both come through, one after the other', async () => {
    const id = await caseAt('admitted');
    const etag = await caseTag(id, CERTIFIER);
    const [put, step] = await Promise.all([
      putCard(id, 'karta-standardu', STANDARD_CARD, CERTIFIER),
      certifier('POST', `/api/v1/cases/${id}/events`, {
        body: { event: 'assessed-positive' },
        headers: { 'If-Match': etag },
      }),
    ]);
    // Whoever is second finds the case changed: the step was decided on without the card (412), or
    // the card came after the certifier’s turn (409).
    expect([
      [201, 412],
      [409, 200],
    ]).toContainEqual([put.status, step.status]);
    expect(await verifyCase(testEnv.DB, id)).toEqual([]);
  });

  it('the same call sent ten times over is done once', async () => {
    const id = await caseAt('submitted');
    const etag = await caseTag(id, CERTIFIER);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        certifier('POST', `/api/v1/cases/${id}/events`, {
          body: { event: 'admitted' },
          headers: { 'If-Match': etag, 'Idempotency-Key': `once-${id}` },
        }),
      ),
    );
    expect(statuses(answers)).toEqual({ 200: 10 });
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const events = bodyOf(await certifier('GET', `/api/v1/cases/${id}`))['events'];
    expect((events as unknown[]).length).toBe(2);
  });
});
