import type { InferOutput } from 'valibot';
import type { membershipSchema } from '../../shared/api/me';
import type { acceptRequest } from '../../shared/api/people';
import type { PreparedWrite } from '../cases/prepared-write';
import { randomId } from '../cases/random-id';
import { refuse } from '../refusal';
import { readTogether } from '../store/database';
import { institutionIn, selectInstitution } from '../store/institutions';
import { invitationsIn, selectInvitationByCode, spendInvitation } from '../store/invitations';
import { insertMember, readMemberships } from '../store/members';
import type { PeopleContext } from './context';
import { codeHash } from './invitation-code';
import { MAX_MEMBERSHIPS } from './limits';
import { presentMembership } from './present';

/**
 * Makes a person a member by an invitation, which is used up.
 *
 * @throws {Refused} 422, the same for a code that is unknown, expired, used or withdrawn; 409 for a
 *   member, whose membership and whose invitation stay as they are.
 */
export async function acceptInvitation(
  { code }: InferOutput<typeof acceptRequest>,
  { db, person, now }: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof membershipSchema>>> {
  const since = now.toISOString();
  const [offered] = await readTogether(db, [selectInvitationByCode(db, codeHash(code), since)]);
  const [invitation] = invitationsIn(offered);
  if (invitation === undefined) return refuse('invitation-refused');
  // Read anew: of two acceptances at once the second has to see the first.
  const memberships = await readMemberships(db, person.identity);
  if (memberships.some(({ institution }) => institution === invitation.institution)) {
    refuse('already-member');
  }
  if (memberships.length >= MAX_MEMBERSHIPS) refuse('limit-reached');
  const [into] = await readTogether(db, [selectInstitution(db, invitation.institution)]);
  const institution = institutionIn(into) ?? refuse('invitation-refused');
  const { id, owner } = invitation;
  const member = randomId();
  return {
    status: 201,
    headers: { Location: `/api/v1/institutions/${institution.id}` },
    body: presentMembership({
      institution: institution.id,
      name: institution.name,
      role: institution.role,
      voivodeships: institution.voivodeships,
      programmes: institution.programmes,
      member,
      owner,
    }),
    statements: [
      spendInvitation(db, id, person.person, since),
      insertMember(db, {
        ...person.identity,
        id: member,
        institution: institution.id,
        owner,
        version: 1,
        since,
      }),
    ],
  };
}
