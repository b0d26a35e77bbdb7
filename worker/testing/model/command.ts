import type fc from 'fast-check';
import type { Expected, Life } from './life';

/** Something that people try, held against the procedure. */
export type Command = fc.AsyncCommand<Expected, Life>;

export const command = (
  name: string,
  run: (expected: Expected, life: Life) => Promise<void>,
  check: (expected: Readonly<Expected>) => boolean = () => true,
): Command => ({ check, run, toString: () => name });
/** One of a list, whatever the number. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
