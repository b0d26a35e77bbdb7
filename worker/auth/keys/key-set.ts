import { errors, type JWTVerifyGetKey } from 'jose';

/** Milliseconds after which the keys are asked for anew, so that a withdrawn one ends. */
const FRESH = 600_000;
/** Milliseconds for which known keys go on while the issuer does not answer. */
const LONGEST = 24 * 3_600_000;
/** Milliseconds between two questions, however many tokens name keys that nobody knows. */
const COOL_DOWN = 30_000;
/** After a question that failed: short, because people wait. */
const COOL_DOWN_FAILED = 5_000;
/** A question that another call began is waited for in steps, and not longer than it can take. */
const STEP = 50;
const STEPS = 120;

/** The issuer’s keys are not known and cannot be asked for: whether a token is good is not known. */
export class IssuerUnreachable extends Error {}

interface Question {
  readonly at: number;
  state: 'asking' | 'answered' | 'failed';
}

export interface KeySetOptions {
  /** Asks the issuer once; rejects when it does not give its keys. */
  readonly fetchKeys: () => Promise<JWTVerifyGetKey>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** An issuer’s keys at a moment, in milliseconds since 1970. */
export type KeysAt = (now: number) => JWTVerifyGetKey;

/**
 * The keys of one issuer, kept from call to call. A key that is not known is asked for once, then
 * not again before a cool-down is over; at most one question is on its way. jose’s own remote set
 * asks without a pause while an issuer fails, and forgets what it knew.
 *
 * The keys that it gives throw {@link IssuerUnreachable} when the issuer has to be asked and cannot.
 */
export function keySet({ fetchKeys, pause }: KeySetOptions): KeysAt {
  let held: { readonly keys: JWTVerifyGetKey; readonly at: number } | null = null;
  let asked: Question | null = null;

  async function ask(now: number): Promise<void> {
    const question: Question = { at: now, state: 'asking' };
    asked = question;
    try {
      held = { keys: await fetchKeys(), at: now };
      question.state = 'answered';
    } catch {
      question.state = 'failed';
    }
  }

  /**
   * Waits for a question of another call, as far as it gets. Its promise may not be awaited here (the
   * platform ties it to that call), and that call may have been ended in the middle: so the question
   * is looked at now and then.
   */
  async function waitFor(question: Question, now: number): Promise<void> {
    for (let step = 0; question.state === 'asking' && step < STEPS; step += 1) {
      if (now - question.at > STEP * STEPS) return;
      await pause(STEP);
    }
  }

  /**
   * Asks if it is time to. Between the look at the last question and the next one nothing is awaited,
   * so calls that come together ask once.
   *
   * @param needed without an answer nothing can be said; else one that is on its way is not waited for.
   */
  async function refresh(now: number, needed: boolean): Promise<void> {
    if (needed && asked?.state === 'asking') await waitFor(asked, now);
    const question = asked;
    const rest = question?.state === 'answered' ? COOL_DOWN : COOL_DOWN_FAILED;
    if (question === null || now - question.at >= rest) await ask(now);
  }

  return (now) => async (header, token) => {
    if (held === null || now - held.at >= FRESH) await refresh(now, held === null);
    if (held === null || now - held.at >= LONGEST) throw new IssuerUnreachable();
    try {
      return await held.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh(now, true);
      // The issuer may have a new key since; only its answer would tell.
      if (asked?.state !== 'answered') throw new IssuerUnreachable();
      return held.keys(header, token);
    }
  };
}
