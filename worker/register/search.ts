import { DEFAULT_LIMIT } from '../../shared/api/common';
import type { RegisterLineResponse, RegisterQuery } from '../../shared/api/register';
import type { Day } from '../../shared/process/days';
import { foldedWords } from '../../shared/territory/fold';
import { searchRegister, type RegisterPosition } from '../store/register';
import { presentLine } from './present';
import type { Database } from '../store/database';

/** Most words of a search that are looked at; each costs one look into an index. */
const MAX_WORDS = 16;

/** The words that a line must have: the longest, which say most, when there are too many. */
const wordsOf = (q: string): readonly string[] =>
  [...foldedWords(q)].sort((a, b) => b.length - a.length).slice(0, MAX_WORDS);

/** One page of the register. */
export interface RegisterPage {
  readonly items: readonly RegisterLineResponse[];
  /** Where the next page begins, undefined at the end. */
  readonly next?: RegisterPosition;
}

/** A page of the lines that a query leaves, the newest issue first, with their status on `day`. */
export async function findLines(
  db: Database,
  query: RegisterQuery,
  after: RegisterPosition | undefined,
  day: Day,
): Promise<RegisterPage> {
  const words = wordsOf(query.q ?? '');
  const limit = query.limit ?? DEFAULT_LIMIT;
  const { status, programme, voivodeship } = query;
  const found = await searchRegister(
    db,
    { words, programme, voivodeship, status: status && { is: status, on: day } },
    after,
    limit + 1,
  );
  const items = found.slice(0, limit).map((record) => presentLine(record, day));
  const last = items.at(-1);
  return found.length > limit && last !== undefined
    ? { items, next: { issued: last.issued, number: last.number } }
    : { items };
}
