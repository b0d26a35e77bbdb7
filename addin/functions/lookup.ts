import { MAX_LOOKUP_NUMBERS } from '../../shared/api/register';
import type { Api, RegisterStanding } from '../client/api';
import type { Outcome } from '../client/outcome';

/** What the register says of a number; null when it has no such number. */
export type Found = RegisterStanding[number];
export type Standing = NonNullable<Found>;
export type Lookup = (number: string) => Promise<Found>;

/** The register could not be asked. */
export class LookupFailed extends Error {
  override readonly name = 'LookupFailed';
}

export interface LookupOptions {
  readonly ask: Api['registerStanding'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; in milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** How long numbers are gathered before they are asked for, in milliseconds. */
const WINDOW = 100;
/** How long an answer is good, in milliseconds. */
const FRESH = 60_000;

interface Asked {
  readonly found: Promise<Found>;
  /** When the answer came; null while it has not. */
  answeredAt: number | null;
}
interface Wish {
  readonly number: string;
  readonly settle: (outcome: Outcome<Found>) => void;
}

function foundIn(outcome: Outcome<Found>): Found {
  if (outcome.ok) return outcome.value;
  throw new LookupFailed(outcome.failure.kind);
}

/**
 * Looks numbers up in the register. A sheet asks for hundreds at once, many of them alike: they are
 * gathered, each number is asked for once, as many in one request as it takes, and an answer is good
 * for a minute. Failures are not kept.
 */
export function createLookup({ ask, now, pause }: LookupOptions): Lookup {
  const asked = new Map<string, Asked>();
  let gathering: Wish[] | null = null;

  async function answer(wishes: readonly Wish[]): Promise<void> {
    const outcome = await ask(wishes.map(({ number }) => number));
    wishes.forEach(({ settle }, index) => {
      settle(outcome.ok ? { ...outcome, value: outcome.value[index] ?? null } : outcome);
    });
  }
  async function gather(wish: Wish): Promise<void> {
    if (gathering !== null) {
      gathering.push(wish);
      return;
    }
    const wishes = [wish];
    gathering = wishes;
    await pause(WINDOW);
    gathering = null;
    // One request after another: a sheet of thousands of numbers is no reason to crowd the register.
    while (wishes.length > 0) await answer(wishes.splice(0, MAX_LOOKUP_NUMBERS));
  }

  return (given) => {
    const number = given.trim().toUpperCase();
    const known = asked.get(number);
    const good =
      known !== undefined && (known.answeredAt === null || now() - known.answeredAt < FRESH);
    if (good) return known.found;
    const found = new Promise<Outcome<Found>>((settle) => {
      void gather({ number, settle });
    }).then(foundIn);
    const entry: Asked = { found, answeredAt: null };
    asked.set(number, entry);
    found.then(
      () => {
        entry.answeredAt = now();
      },
      () => asked.delete(number),
    );
    return found;
  };
}
