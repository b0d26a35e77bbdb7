import type { CaseListQuery } from '../../shared/api/cases';
import type { ProcessEvent } from '../../shared/definition/process';
import type { Day } from '../../shared/process/days';
import { leadsOn } from '../../shared/process/steps';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { Caller, Membership } from '../auth/caller';
import { listCases, type AwaitedStates, type CasePosition, type CaseRecord } from '../store/cases';
import { scopeOf } from './rights';
import type { Database } from '../store/database';

/** The states in which a body is awaited on a day, in any programme: `isAwaited` for a list. */
function statesAwaiting(role: Membership['role'], programmes: Programmes, day: Day): AwaitedStates {
  const steps = programmes.all.flatMap(({ process }) =>
    process.events
      .filter(({ by }) => by === role)
      .flatMap((event) =>
        event.from
          .filter((state) => event.time === 'after-due' || leadsOn(process, event, state))
          .map((state) => ({ state, time: event.time })),
      ),
  );
  const at = (wanted: ProcessEvent['time']): readonly string[] => [
    ...new Set(steps.filter(({ time }) => time === wanted).map(({ state }) => state)),
  ];
  return { day, always: at(undefined), inTime: at('until-due'), afterwards: at('after-due') };
}

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
 * institution, `waiting` those that wait for a step of the caller's body today, `assigned` those that were
 * assigned to the caller in person.
 *
 * @param limit how many at most.
 */
export async function casesFor(
  db: Database,
  programmes: Programmes,
  caller: Caller,
  today: Day,
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
          awaited:
            query.waiting === 'true'
              ? statesAwaiting(membership.role, programmes, today)
              : undefined,
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
