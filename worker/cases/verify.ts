import type { AnswerValue } from '../../shared/card/answers';
import { sha256Of } from '../../shared/definition/hash';
import { eventsIn, selectEvents } from '../store/events';
import {
  openedIn,
  selectCurrentRevisions,
  selectRevision,
  summariesIn,
  type OpenedRevision,
} from '../store/revisions';
import { commitment } from './commitments';
import { eventHash } from './events';
import { contentOf } from './open-revision';
import { type Database, readTogether } from '../store/database';

/** Hashes of revisions that the events of a case name. */
const namedHashes = (data: unknown): readonly string[] =>
  JSON.stringify(data).match(/sha256:[0-9a-f]{64}/g) ?? [];

/** What does not fit in a revision: its hash, its place in the log, its commitments. */
function faultsOfRevision(opened: OpenedRevision, named: ReadonlySet<string>): readonly string[] {
  const { record, personal } = opened;
  const place = `${record.card} ${record.revision}`;
  const { commitments } = contentOf(opened);
  return [
    ...(sha256Of(record.content) === record.sha256 ? [] : [`${place}: content`]),
    ...(named.has(record.sha256) ? [] : [`${place}: not in the log`]),
    ...personal
      .filter(
        ({ item, salt, value }) =>
          commitments[item] !== commitment(salt, item, JSON.parse(value) as AnswerValue),
      )
      .map(({ item }) => `${place}: ${item}`),
  ];
}

/**
 * Holds what is stored of a case against its hashes: every event against the one before, every
 * revision against the event that names it, every personal value still there against its
 * commitment.
 *
 * @returns what does not fit, nothing when all does.
 */
export async function verifyCase(db: Database, caseId: string): Promise<readonly string[]> {
  const [eventRows, current] = await readTogether(db, [
    selectEvents(db, caseId),
    selectCurrentRevisions(db, caseId),
  ]);
  const events = eventsIn(eventRows);
  const chain = events.flatMap((event, index) => [
    ...(event.hash === eventHash(event) ? [] : [`event ${event.version}: hash`]),
    ...(event.prevHash === (events[index - 1]?.hash ?? '') ? [] : [`event ${event.version}: link`]),
  ]);
  const named = new Set(events.flatMap(({ data }) => namedHashes(data)));
  const faults: string[] = [...chain];
  for (const { card, revision } of summariesIn(current)) {
    for (let number = 1; number <= revision; number += 1) {
      const [record, personal] = await readTogether(db, selectRevision(db, caseId, card, number));
      const opened = openedIn(record, personal);
      faults.push(
        ...(opened === undefined
          ? [`${card} ${number}: missing`]
          : faultsOfRevision(opened, named)),
      );
    }
  }
  return faults;
}
