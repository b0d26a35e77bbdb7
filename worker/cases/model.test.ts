/**
 * Random lives of cases side by side, over HTTP, several people acting at the same moment: held
 * against the procedure as a pure fold of the events after every command, and against the register
 * made again from its log.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAMMES } from '../../shared/programmes';
import { rebuildRegister } from '../register/rebuild';
import { ANY, apply } from '../testing/model/commands';
import { bodiesOf, type Expected, type Life } from '../testing/model/life';
import { testEnv } from '../testing/test-env';
import { verifyCase } from './verify';

const dump = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['register_entries', 'register_words'].map(
        async (table) =>
          (await testEnv.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()).results,
      ),
    ),
  );

/** How many lives of each programme; more are lived outside the daily run. */
const LIVES = 8;

describe.each(
  PROGRAMMES.map((programme) => [programme.id, programme, bodiesOf(programme.id)] as const),
)('any life of cases of %s', (_, programme, bodies) => {
  it(
    'is what the events add up to, whoever acts at once, and so is the register',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(ANY, { maxCommands: 30, size: 'max' }), async (commands) => {
          const expected: Expected = { cases: [], certificates: new Map() };
          const life: Life = { programme, bodies, now: new Date('2026-11-22T09:00:00Z') };
          await apply(null).run(expected, life);
          await fc.asyncModelRun(() => ({ model: expected, real: life }), commands);
          for (const id of expected.cases) expect(await verifyCase(testEnv.DB, id)).toEqual([]);
        }),
        { numRuns: LIVES },
      );
      const before = await dump();
      await rebuildRegister(testEnv.DB);
      expect(await dump()).toBe(before);
    },
  );
});
