import { expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { programmesOf } from '../../shared/programmes/catalogue';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { inProcess } from '../local/demonstration/in-process';
import { bodyOf } from '../testing/journey';
import { APPLICANT } from '../testing/people';
import { testEnv } from '../testing/test-env';
import { runDaily } from './run';

const at = (instant: string): Date => new Date(instant);
const run = (instant: string) => runDaily(testEnv.DB, programmesOf(PROGRAMMES), at(instant));
const kept = (): Promise<number | null> =>
  testEnv.DB.prepare('SELECT COUNT(*) AS n FROM idempotency').first<number>('n');

it('answers to repeated calls are kept 30 days, then their key is free', async () => {
  const apply = (instant: string) =>
    inProcess(testEnv, at(instant), APPLICANT)('POST', '/api/v1/cases', {
      body: { programme: 'sc-kis', cards: { wniosek: COMPLETE_APPLICATION } },
      headers: { 'Idempotency-Key': 'mine' },
    });
  const first = bodyOf(await apply('2026-03-02T09:00:00Z'))['id'];
  // 2 March and 30 days are 1 April; the run of its morning is still before the hour.
  expect(await run('2026-04-01T02:30:00Z')).toMatchObject({ forgotten: 0 });
  expect(bodyOf(await apply('2026-04-01T08:00:00Z'))['id']).toBe(first);
  expect(await run('2026-04-02T02:30:00Z')).toMatchObject({ forgotten: 1 });
  expect(bodyOf(await apply('2026-04-02T08:00:00Z'))['id']).not.toBe(first);
});

it('however many there are', async () => {
  await testEnv.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1203)
     INSERT INTO idempotency (id, request, status, headers, body, recorded_at)
     SELECT 'old ' || i, '', 200, '{}', '{}', '2020-01-01T00:00:00.000Z' FROM n`,
  ).run();
  const before = (await kept()) ?? 0;
  expect(await run('2026-04-02T02:31:00Z')).toMatchObject({ forgotten: 1203 });
  expect(await kept()).toBe(before - 1203);
});
