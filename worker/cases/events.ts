import { canonicalJson, sha256Of } from '../../shared/definition/hash';
import type { Actor } from '../../shared/definition/process';
import type { Day } from '../../shared/process/days';
import type { EventRecord } from '../store/events';

/** Who stands as the person of what the system does by itself. */
export const SYSTEM = { role: 'system', person: 'kartoteka' } as const;

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

/**
 * The next event of a case after the one at `version` with the hash `head` (0 and `''`: none).
 *
 * @param day on which it happened, in Warsaw.
 */
export function nextEvent(
  last: { readonly id: string; readonly version: number; readonly head: string },
  event: string,
  by: { readonly role: Actor; readonly person: string },
  data: Readonly<Record<string, unknown>>,
  now: Date,
  day: Day,
): EventRecord {
  const linked: Linked = {
    caseId: last.id,
    version: last.version + 1,
    event,
    role: by.role,
    person: by.person,
    recordedAt: now.toISOString(),
    day,
    data,
    prevHash: last.head,
  };
  return { ...linked, hash: eventHash(linked) };
}
