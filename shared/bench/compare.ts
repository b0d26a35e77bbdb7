/** Measures functions against each other in one process, taking turns, and prints ratios. */

const ROUNDS = 21;
const ROUND_MS = 30;

export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
}

/** Calls per round that fill about {@link ROUND_MS}. */
function callsFor(run: () => unknown): number {
  for (let calls = 1; ; calls *= 2) {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) sink = run();
    const elapsed = performance.now() - start;
    if (elapsed > ROUND_MS / 4) return Math.max(1, Math.round((calls * ROUND_MS) / elapsed));
  }
}

/** Keeps the optimiser from dropping work whose result nobody reads. */
let sink: unknown;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Prints the median time of one call of each candidate, and its ratio to the first. The candidates
 * take turns, in reversed order every other round, so that a busy machine burdens all alike.
 */
export function compare(title: string, candidates: readonly Candidate[]): void {
  const measured = candidates.map((candidate) => ({
    ...candidate,
    calls: callsFor(candidate.run),
    times: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, calls, times } of round % 2 === 0 ? measured : [...measured].reverse()) {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) sink = run();
      times.push(((performance.now() - start) / calls) * 1000);
    }
  }
  report(title, measured);
  if (sink === undefined) console.log('  (nothing was computed)');
}

/** A candidate's name and the times of its calls, in microseconds. */
export interface Measured {
  readonly name: string;
  readonly times: readonly number[];
}

/** Prints medians, their ratios to the first, and the range. */
export function report(title: string, measured: readonly Measured[]): void {
  const first = median(measured[0]?.times ?? []);
  console.log(`\n${title}`);
  for (const { name, times } of measured) {
    const time = median(times);
    const [fastest, slowest] = [Math.min(...times), Math.max(...times)];
    console.log(
      `  ${name.padEnd(46)} ${time.toFixed(2).padStart(9)} µs  × ${(time / first).toFixed(2).padStart(6)}` +
        `   (${fastest.toFixed(2)}–${slowest.toFixed(2)})`,
    );
  }
}
