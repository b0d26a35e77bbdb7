import { exampleListQuery, type ExampleResponse } from '../../shared/api/examples';
import type { Programme } from '../../shared/definition/programme';
import { findExamples } from '../cases/examples';
import { refuse } from '../refusal';
import type { AppContext } from './app-env';
import { makeCursor, readCursor } from './cursor';
import { readQuery } from './query';

interface ExampleList {
  readonly programme: Programme;
  readonly items: readonly ExampleResponse[];
  /** The cursor of the next page, null at the end. */
  readonly next: string | null;
}

/**
 * Reads the page of examples that the address asks for.
 *
 * @throws {Refused} 404 for a programme that is none or shows no examples; 422 for a faulty query,
 *   400 for a cursor that is not of this query.
 */
export async function readExampleList(c: AppContext): Promise<ExampleList> {
  const programmes = c.get('programmes');
  const programme = programmes.byId(c.req.param('programme') ?? '') ?? refuse('not-found');
  const { cursor, limit } = readQuery(c, exampleListQuery);
  const query = { examples: programme.id };
  const position = readCursor(query, cursor);
  const asked = {
    ...(position && { after: { acceptedAt: position[0], caseId: position[1] } }),
    ...(limit !== undefined && { limit }),
  };
  const found =
    (await findExamples(c.env.DB, programmes, programme, asked, c.get('now'))) ??
    refuse('not-found');
  const { items, next } = found;
  return {
    programme,
    items,
    next: next === undefined ? null : makeCursor(query, [next.acceptedAt, next.caseId]),
  };
}
