import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import type { Role } from '../../shared/definition/programme';
import { warsawDay } from '../../shared/process/days';
import type { EventRecord } from '../store/events';

/** The part of an event that its hash is over. */
type Linked = Omit<EventRecord, 'hash'>;

/** The hash that names an event and everything before it in its case. */
export const eventHash = (of: Linked): string =>
  sha256Of(
    canonicalJson({
      case: of.caseId,
      version: of.version,
      event: of.event,
      by: { role: of.role, person: of.person },
      at: of.recordedAt,
      day: of.day,
      data: of.data,
      prev: of.prevHash,
    }),
  );

/** The next event of a case after the one at `version` with the hash `head` (0 and `''`: none). */
export function nextEvent(
  last: { readonly id: string; readonly version: number; readonly head: string },
  event: string,
  by: { readonly role: Role; readonly person: string },
  data: Readonly<Record<string, unknown>>,
  now: Date,
): EventRecord {
  const linked: Linked = {
    caseId: last.id,
    version: last.version + 1,
    event,
    role: by.role,
    person: by.person,
    recordedAt: now.toISOString(),
    day: warsawDay(now),
    data,
    prevHash: last.head,
  };
  return { ...linked, hash: eventHash(linked) };
}
