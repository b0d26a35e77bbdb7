import { standingIn, type Standing } from '../cases/rights';
import { refuse } from '../refusal';
import { readTogether } from '../store/database';
import { institutionIn, selectInstitution, type InstitutionRecord } from '../store/institutions';
import { invitationsIn, selectOpenInvitations, type InvitationRecord } from '../store/invitations';
import { membersIn, selectMembers, type MemberRecord } from '../store/members';
import type { PeopleContext } from './context';

/** An institution with its people, and what the person is to it who asks. */
export interface LoadedInstitution {
  readonly record: InstitutionRecord;
  readonly members: readonly MemberRecord[];
  /** Invitations that may still be accepted. */
  readonly invitations: readonly InvitationRecord[];
  readonly standing: Standing;
}

/**
 * Reads an institution in one round trip.
 *
 * @throws {Refused} 404 when there is none or the person is nothing to it.
 */
export async function loadInstitution(
  { db, person, now }: PeopleContext,
  id: string,
): Promise<LoadedInstitution> {
  const [record, members, invitations] = await readTogether(db, [
    selectInstitution(db, id),
    selectMembers(db, id),
    selectOpenInvitations(db, id, now.toISOString()),
  ]);
  const found = institutionIn(record) ?? refuse('not-found');
  const people = membersIn(members);
  return {
    record: found,
    members: people,
    invitations: invitationsIn(invitations),
    standing: standingIn(person, found, people),
  };
}
