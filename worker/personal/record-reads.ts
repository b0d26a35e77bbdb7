import type { Caller, Membership } from '../auth/caller';
import { randomId } from '../cases/random-id';
import { commit } from '../store/commit';
import type { Database } from '../store/database';
import { insertReads, type PersonalRead } from '../store/personal-reads';

/** A revision whose personal values somebody is about to be handed. */
export type ReadRevision = Pick<PersonalRead, 'caseId' | 'card' | 'revision'>;

/** Who reads, and when. */
export interface ReadContext {
  readonly db: Database;
  readonly caller: Caller;
  readonly now: Date;
}

/** Reads of one caller for the body of a membership. */
export const readsBy = (
  { caller, now }: ReadContext,
  { role, institution }: Membership,
  revisions: readonly ReadRevision[],
): readonly PersonalRead[] =>
  revisions.map(({ caseId, card, revision }) => ({
    caseId,
    readAt: now.toISOString(),
    id: randomId(),
    card,
    revision,
    person: caller.person,
    role,
    institution,
  }));

/**
 * Writes down who is about to be handed personal values. Whoever calls hands nothing out when it
 * does not come true: what nobody can be told of was not read. No reading fails by it.
 */
export async function recordReads(db: Database, reads: readonly PersonalRead[]): Promise<boolean> {
  if (reads.length === 0) return true;
  try {
    return (await commit(db, [insertReads(db, reads)])).kind === 'committed';
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    // eslint-disable-next-line no-console -- the platform’s log is where failures are looked for
    console.error(`a read of personal values could not be recorded: ${name}`);
    return false;
  }
}
