import { DEFAULT_LIMIT } from '../../shared/api/common';
import type { InProgressResponse } from '../../shared/api/in-progress';
import type { Programme } from '../../shared/definition/programme';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { CasePosition } from '../store/cases';
import type { Database } from '../store/database';
import { readInProgress } from '../store/in-progress';

/** One page of the cases of a programme that are in progress. */
export interface InProgressPage {
  readonly items: readonly InProgressResponse[];
  /** Where the next page begins, undefined at the end. */
  readonly next?: CasePosition;
}

/** Who is on the way to a certificate; undefined for a programme that does not publish it. */
export async function findInProgress(
  db: Database,
  programmes: Programmes,
  programme: Programme,
  { after, limit = DEFAULT_LIMIT }: { readonly after?: CasePosition; readonly limit?: number },
): Promise<InProgressPage | undefined> {
  const { inProgress: states, register } = programme;
  if (states === undefined) return undefined;
  const found = await readInProgress(
    db,
    {
      programme: programme.id,
      states,
      card: register.card,
      name: register.holder,
      teryt: register.teryt ?? '',
    },
    after,
    limit + 1,
  );
  const page = found.slice(0, limit);
  const items = page.map(({ name, teryt, state, entered, programmeVersion }) => {
    const version = programmes.byId(programme.id, programmeVersion) ?? programme;
    return {
      name: name ?? '',
      teryt,
      state,
      title: version.process.states.find(({ id }) => id === state)?.title ?? state,
      since: entered,
    };
  });
  const last = page.at(-1);
  return found.length > limit && last !== undefined ? { items, next: last } : { items };
}
