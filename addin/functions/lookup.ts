import type { Api, RegisterEntry } from '../client/api';
import type { Outcome } from '../client/outcome';

/** What the register says of a number; null when it has no such number. */
export type Found = RegisterEntry | null;
export type Lookup = (number: string) => Promise<Found>;

/** The register could not be asked. */
export class LookupFailed extends Error {
  override readonly name = 'LookupFailed';
}

export interface LookupOptions {
  readonly ask: Api['registerEntry'];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; in milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** How long numbers are gathered before they are asked for, in milliseconds. */
const WINDOW = 100;
/** How long an answer is good, in milliseconds. */
const FRESH = 60_000;
const AT_ONCE = 6;

interface Asked {
  readonly found: Promise<Found>;
  /** When the answer came; null while it has not. */
  answeredAt: number | null;
}
interface Wish {
  readonly number: string;
  readonly settle: (outcome: Outcome<RegisterEntry>) => void;
}

function foundIn(outcome: Outcome<RegisterEntry>): Found {
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  if (failure.kind === 'other' && failure.status === 404) return null;
  throw new LookupFailed(failure.kind);
}

/**
 * Looks numbers up in the register. A sheet asks for hundreds at once, many of them alike: they are
 * gathered, each number is asked for once, six at a time, and an answer is good for a minute.
 * Failures are not kept.
 */
export function createLookup({ ask, now, pause }: LookupOptions): Lookup {
  const asked = new Map<string, Asked>();
  let gathering: Wish[] | null = null;

  async function answer(wishes: Wish[]): Promise<void> {
    for (let wish = wishes.shift(); wish !== undefined; wish = wishes.shift()) {
      wish.settle(await ask(wish.number));
    }
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
    await Promise.all(Array.from({ length: AT_ONCE }, () => answer(wishes)));
  }

  return (given) => {
    const number = given.trim().toUpperCase();
    const known = asked.get(number);
    const good =
      known !== undefined && (known.answeredAt === null || now() - known.answeredAt < FRESH);
    if (good) return known.found;
    const found = new Promise<Outcome<RegisterEntry>>((settle) => {
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
