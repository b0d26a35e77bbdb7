import { spawnSync } from 'node:child_process';

/** The memory that a Worker has, in MB. */
export const WORKER_MEMORY = 128;
const LEAST = 8;
const PRECISION = 4;

export interface HeapNeed {
  /** MB; null when all that a Worker has is not enough. */
  readonly heap: number | null;
  /** What the program said of its work. */
  readonly said: string;
}

/**
 * The smallest heap in which `program` comes to its end. A heap that is too small ends a program as
 * an isolate's limit ends a Worker, and does so only after everything that can be freed was freed.
 */
export function smallestHeap(program: string, ...parameters: readonly string[]): HeapNeed {
  let said = '';
  const passes = (heap: number): boolean => {
    const flags = [`--max-old-space-size=${heap}`, '--max-semi-space-size=1'];
    const { status, stdout } = spawnSync(process.execPath, [...flags, program, ...parameters], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (heap === WORKER_MEMORY) said = stdout.toString().trim();
    return status === 0;
  };
  if (!passes(WORKER_MEMORY)) return { heap: null, said };
  let tooSmall = LEAST;
  let heap = WORKER_MEMORY;
  while (heap - tooSmall > PRECISION) {
    const middle = Math.floor((heap + tooSmall) / 2);
    if (passes(middle)) heap = middle;
    else tooSmall = middle;
  }
  return { heap, said };
}
