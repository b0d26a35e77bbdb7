/** Measures functions that finish later, in turns as `compare` does. */
import { report } from './compare';

/** The first rounds warm up and are not counted. */
const WARM_UP = 5;
const ROUNDS = 21;

export interface AsyncCandidate {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** Prints the median time of one call of each candidate, and its ratio to the first. */
export async function compareAsync(
  title: string,
  candidates: readonly AsyncCandidate[],
): Promise<void> {
  const measured = candidates.map((candidate) => ({ ...candidate, times: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { run, times } of round % 2 === 0 ? measured : [...measured].reverse()) {
      const start = performance.now();
      await run();
      if (round >= WARM_UP) times.push((performance.now() - start) * 1000);
    }
  }
  report(title, measured);
}
