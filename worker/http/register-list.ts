import { registerQuery, type RegisterQuery } from '../../shared/api/register';
import { warsawDay, type Day } from '../../shared/process/days';
import { findLines, type RegisterPage } from '../register/search';
import type { AppContext } from './app-env';
import { makeCursor, readCursor } from './cursor';
import { notModified, registerHeaders } from './public-cache';
import { readQuery } from './query';

/** A page of the register as a request asks for it. */
interface RegisterList {
  /** The request's filters, without its place in the list. */
  readonly filter: Omit<RegisterQuery, 'limit' | 'cursor'>;
  readonly items: RegisterPage['items'];
  /** The cursor of the next page, null at the end. */
  readonly next: string | null;
  readonly today: Day;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the page of the register that the address asks for; answers by itself a reader who holds
 * it already.
 *
 * @throws {Refused} 422 for a faulty query, 400 for a cursor that is not of this query.
 */
export async function readRegisterList(c: AppContext): Promise<RegisterList | Response> {
  const { cursor, limit, ...filter } = readQuery(c, registerQuery);
  const position = readCursor(filter, cursor);
  const headers = await registerHeaders(c);
  const same = notModified(c, headers);
  if (same !== undefined) return same;
  const after = position && { issued: position[0], number: position[1] };
  const today = warsawDay(c.get('now'));
  const { items, next } = await findLines(c.env.DB, { ...filter, limit }, after, today);
  return {
    filter,
    items,
    next: next ? makeCursor(filter, [next.issued, next.number]) : null,
    today,
    headers,
  };
}
