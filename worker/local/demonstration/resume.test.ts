import { expect, it } from 'vitest';
import { bodyOf, NOW } from '../../testing/journey';
import { testEnv } from '../../testing/test-env';
import { demonstrationCaller, personByName } from '../../auth/local/people';
import { CLUBS } from './clubs';
import { inProcess } from './in-process';
import { loadDemonstration } from './load';

const DAY = 24 * 60 * 60 * 1000;

/** Institution and state of every case, as the coordinator sees them. */
async function allCases(): Promise<readonly { institution: string; state: string }[]> {
  const found = personByName('koordynator');
  if (found === undefined) throw new Error('no coordinator');
  const caller = demonstrationCaller(found);
  const body = bodyOf(await inProcess(testEnv, NOW, caller)('GET', '/api/v1/cases'));
  return body['items'] as { institution: string; state: string }[];
}

/** A database that takes so many batches and then no more. */
function failingAfter(batches: number): D1Database {
  let asked = 0;
  return new Proxy(testEnv.DB, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        if (name === 'batch' && (asked += 1) > batches) throw new Error('stopped');
        return Reflect.apply(member, target, args);
      };
    },
  });
}

it('a loading that stopped half way is finished by the next, on another day, without doubles', async () => {
  const env = { ...testEnv, DB: failingAfter(45) };
  await expect(loadDemonstration(env, new Date(NOW.getTime() - 3 * DAY))).rejects.toThrow();
  const before = await allCases();
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(CLUBS.length);

  expect(await loadDemonstration(testEnv, NOW)).toEqual({ loaded: true, cases: CLUBS.length });
  const cases = await allCases();
  expect(new Set(cases.map(({ institution }) => institution)).size).toBe(CLUBS.length);
  expect(cases).toHaveLength(CLUBS.length);
  expect(cases.filter(({ state }) => state === 'certified')).toHaveLength(3);
  expect(await loadDemonstration(testEnv, NOW)).toMatchObject({ loaded: false });
});
