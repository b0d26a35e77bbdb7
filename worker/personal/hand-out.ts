import type { SeenCase } from '../cases/load-case';
import { seesPersonal } from '../cases/rights';
import type { PersonalRead } from '../store/personal-reads';
import { readsBy, recordReads, type ReadContext } from './record-reads';

/** A revision of the case that is spoken of. */
export type RevisionOfCase = Pick<PersonalRead, 'card' | 'revision'>;

/**
 * Whether the caller is handed the personal values of a case’s revisions. It is written down first,
 * unless they belong to the applicant, whose own people these are; what cannot be written down is
 * withheld.
 */
export async function handsOutPersonal(
  context: ReadContext,
  { record, seenBy }: Pick<SeenCase, 'record' | 'seenBy'>,
  revisions: readonly RevisionOfCase[],
): Promise<boolean> {
  if (!seesPersonal(seenBy)) return false;
  const reading = seenBy.find(({ role }) => role !== 'coordinator');
  if (reading === undefined || seenBy.some(({ role }) => role === 'applicant')) return true;
  const read = revisions.map(({ card, revision }) => ({ caseId: record.id, card, revision }));
  return recordReads(context.db, readsBy(context, reading, read));
}
