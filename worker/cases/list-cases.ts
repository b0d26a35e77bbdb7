import type { CaseListQuery } from '../../shared/api/cases';
import { leadsOn } from '../../shared/process/steps';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Caller, Membership } from '../auth/caller';
import { listCases, type CasePosition, type CaseRecord } from '../store/cases';
import { scopeOf } from './rights';
import type { Database } from '../store/database';

/** The states in which a body is to bring the case on, in any programme. */
const statesOf = (role: Membership['role'], programmes: Programmes): readonly string[] => [
  ...new Set(
    programmes.all.flatMap(({ process }) =>
      process.events
        .filter(({ by }) => by === role)
        .flatMap((event) => event.from.filter((state) => leadsOn(process, event, state))),
    ),
  ),
];

/** What a caller acts for; nobody assigns a case to a machine. */
const placesOf = (
  caller: Caller,
): readonly (Membership & { readonly member?: string | undefined })[] => caller.memberships;

const newestFirst = (a: CaseRecord, b: CaseRecord): number =>
  a.submittedAt === b.submittedAt
    ? Number(a.id < b.id) - Number(a.id > b.id)
    : Number(a.submittedAt < b.submittedAt) - Number(a.submittedAt > b.submittedAt);

/**
 * The newest cases that a caller may see, after a position: `mine` are those of the caller's own
 * institution, `waiting` those that wait for a step of the caller's body, `assigned` those that were
 * assigned to the caller in person.
 *
 * @param limit how many at most.
 */
export async function casesFor(
  db: Database,
  programmes: Programmes,
  caller: Caller,
  query: CaseListQuery,
  after: CasePosition | undefined,
  limit: number,
): Promise<readonly CaseRecord[]> {
  const memberships = placesOf(caller).filter(
    ({ role, member }) =>
      (query.mine !== 'true' || role === 'applicant') &&
      (query.assigned !== 'true' || member !== undefined),
  );
  const pages = await Promise.all(
    memberships.map((membership) =>
      listCases(
        db,
        scopeOf(membership),
        {
          programme: query.programme,
          state: query.state,
          states: query.waiting === 'true' ? statesOf(membership.role, programmes) : undefined,
          member: query.assigned === 'true' ? membership.member : undefined,
        },
        after,
        limit,
      ),
    ),
  );
  const found = new Map(pages.flat().map((record) => [record.id, record]));
  return [...found.values()].sort(newestFirst).slice(0, limit);
}
