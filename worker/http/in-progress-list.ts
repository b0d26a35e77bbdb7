import { inProgressQuery, type InProgressResponse } from '../../shared/api/in-progress';
import type { Programme } from '../../shared/definition/programme';
import { findInProgress } from '../cases/in-progress';
import { refuse } from '../refusal';
import type { AppContext } from './app-env';
import { makeCursor, readCursor } from './cursor';
import { readQuery } from './query';

interface InProgressList {
  readonly programme: Programme;
  readonly items: readonly InProgressResponse[];
  /** The cursor of the next page, null at the end. */
  readonly next: string | null;
}

/**
 * Reads the page of cases in progress that the address asks for.
 *
 * @throws {Refused} 404 for a programme that is none or does not publish them; 422 for a faulty
 *   query, 400 for a cursor that is not of this query.
 */
export async function readInProgressList(c: AppContext): Promise<InProgressList> {
  const programmes = c.get('programmes');
  const programme = programmes.byId(c.req.param('programme') ?? '') ?? refuse('not-found');
  const { cursor, limit } = readQuery(c, inProgressQuery);
  const query = { inProgress: programme.id };
  const position = readCursor(query, cursor);
  const asked = {
    ...(position && { after: { submittedAt: position[0], id: position[1] } }),
    ...(limit !== undefined && { limit }),
  };
  const found =
    (await findInProgress(c.env.DB, programmes, programme, asked)) ?? refuse('not-found');
  const { items, next } = found;
  return {
    programme,
    items,
    next: next === undefined ? null : makeCursor(query, [next.submittedAt, next.id]),
  };
}
