/**
 * The machine fails while people hand in cards: what was acknowledged is there afterwards, nothing
 * is there by half, and whoever repeats a call that got no answer changes nothing twice.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handingIn, idIn, opening, send, tokensOf, type Attempt } from './hand-ins';
import { newState, removeState, startLocalServer } from './local-server';
import { expectRepeatable, expectStored, expectWhole } from './stored-cases';

const ROUNDS = 20;
const WRITERS = 4;
/** Answers after which the machine fails, in the midst of the next calls: another number each time. */
const answersOf = (round: number): number => 3 + ((round * 5) % 11);
/** Most of a round is starting the server. */
const TIME = 600_000;

describe('a machine that fails while cards are handed in', () => {
  let state = '';
  const attempts: Attempt[] = [];

  beforeAll(async () => {
    state = await newState();
  });
  afterAll(() => removeState(state));

  /** Writers go on until the server is gone; it is killed after so many answers. */
  async function crash(answersBefore: number): Promise<void> {
    const server = await startLocalServer(state);
    const tokens = await tokensOf(server);
    let answers = 0;
    let failing: Promise<void> | undefined;
    const attempt = async (one: Attempt): Promise<string | undefined> => {
      attempts.push(one);
      const text = await send(server, tokens, one);
      if (text === undefined) return undefined;
      answers += 1;
      if (answers === answersBefore) failing = server.kill();
      return text;
    };
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (;;) {
          const opened = await attempt(opening());
          if (opened === undefined) return;
          if ((await attempt(handingIn(idIn(opened)))) === undefined) return;
        }
      }),
    );
    await failing;
  }

  it(
    'loses nothing that it acknowledged',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await crash(answersOf(round));
        await expectWhole(state);
        await expectStored(state, attempts);
      }
      // In every round somebody was left without an answer.
      const unanswered = attempts.filter(({ answer }) => answer === undefined);
      expect(unanswered.length).toBeGreaterThanOrEqual(ROUNDS);
    },
    TIME,
  );

  it('answers a repeated call as before and does it once', () => expectRepeatable(state, attempts));
});
