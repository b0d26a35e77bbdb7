import {
  listInstitutions,
  type InstitutionPosition,
  type InstitutionRecord,
} from '../store/institutions';
import type { PeopleContext } from './context';

const newestFirst = (a: InstitutionRecord, b: InstitutionRecord): number =>
  a.madeAt === b.madeAt
    ? Number(a.id < b.id) - Number(a.id > b.id)
    : Number(a.madeAt < b.madeAt) - Number(a.madeAt > b.madeAt);

/**
 * The newest institutions that a person may know of, after a position: their own; for a coordinator
 * every body as well.
 *
 * @param limit how many at most.
 */
export async function institutionsFor(
  { db, person: { memberships } }: Pick<PeopleContext, 'db' | 'person'>,
  after: InstitutionPosition | undefined,
  limit: number,
): Promise<readonly InstitutionRecord[]> {
  const ids = memberships.map(({ institution }) => institution);
  const pages = await Promise.all([
    listInstitutions(db, { ids }, after, limit),
    ...(memberships.some(({ role }) => role === 'coordinator')
      ? [listInstitutions(db, 'bodies', after, limit)]
      : []),
  ]);
  const found = new Map(pages.flat().map((record) => [record.id, record]));
  return [...found.values()].sort(newestFirst).slice(0, limit);
}
