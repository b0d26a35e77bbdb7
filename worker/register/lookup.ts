import type { RegisterStandingResponse } from '../../shared/api/register';
import type { Day } from '../../shared/process/days';
import type { Database } from '../store/database';
import { readLinesOf } from '../store/register-log';
import { presentStanding } from './present';

/** What the register says on a day of each number, in their order; null for one that it has not. */
export async function standingOf(
  db: Database,
  numbers: readonly string[],
  day: Day,
): Promise<readonly (RegisterStandingResponse | null)[]> {
  const wanted = numbers.map((number) => number.trim().toUpperCase());
  const found = await readLinesOf(db, [...new Set(wanted)], day);
  const standing = new Map(
    found.map(({ number, line }) => [number, presentStanding(number, line, day)]),
  );
  return wanted.map((number) => standing.get(number) ?? null);
}
