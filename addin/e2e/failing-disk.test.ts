/**
 * The disk fails or is full while people hand in cards: whoever is told that it was done finds it
 * done, nothing is there by half, and a call that failed is done once when it is repeated.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handingIn, idIn, opening, send, tokensOf, type Attempt } from './hand-ins';
import { newState, removeState, startLocalServer, type LocalServer } from './local-server';
import { DATABASES, expectRepeatable, expectStored, expectWhole } from './stored-cases';
import { injectFault, type Fault } from './strace';

const WRITERS = 4;
const CASES_OF_A_WRITER = 8;
/** Told to whoever cannot know whether it was done. */
const FAILURE = 500;

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['cannot make sure that it has written', 'fsync:error=EIO:when=4+17'],
  ['is full', 'pwrite64:error=ENOSPC:when=90+310'],
];

describe.skipIf(injectFault === null)('a disk that now and then', () => {
  /** Everybody opens cases and hands in their cards, and goes on to the next when a call fails. */
  async function handInMany(server: LocalServer, attempts: Attempt[]): Promise<void> {
    const tokens = await tokensOf(server);
    const attempt = (one: Attempt): Promise<string | undefined> => {
      attempts.push(one);
      return send(server, tokens, one, FAILURE);
    };
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (let count = 0; count < CASES_OF_A_WRITER; count += 1) {
          const opened = await attempt(opening());
          if (opened !== undefined) await attempt(handingIn(idIn(opened)));
        }
      }),
    );
  }

  it.each(FAULTS)('%s', async (_, fault) => {
    const state = await newState();
    const attempts: Attempt[] = [];
    try {
      const server = await startLocalServer(state);
      const faults = await injectFault?.(join(state, DATABASES), fault);
      await handInMany(server, attempts);
      expect(await faults?.end()).toBeGreaterThan(0);
      const failed = attempts.filter(({ answer }) => answer === undefined);
      // Some went wrong and some did not.
      expect(failed.length).toBeGreaterThan(0);
      expect(failed.length).toBeLessThan(attempts.length);
      // The server has lived through it.
      const healthy: Attempt[] = [];
      await handInMany(server, healthy);
      expect(healthy.filter(({ answer }) => answer === undefined)).toEqual([]);
      attempts.push(...healthy);
      await server.kill();
      await expectWhole(state);
      await expectStored(state, attempts);
      await expectRepeatable(state, attempts);
    } finally {
      await removeState(state);
    }
  });
});
