import type { InferOutput } from 'valibot';
import type { memberRequest, memberSchema, removedResponse } from '../../shared/api/people';
import { requireExpected, type Expected } from '../cases/precondition';
import type { PreparedWrite } from '../cases/prepared-write';
import { requireOwner } from '../cases/rights';
import { personName } from '../auth/caller';
import { refuse } from '../refusal';
import { revokeApiKeysOf } from '../store/api-keys';
import { handOverAssignments } from '../store/assignments';
import type { Statement } from '../store/database';
import { withdrawInvitationsOf } from '../store/invitations';
import { deleteMember, updateMember, type MemberRecord } from '../store/members';
import type { PeopleContext } from './context';
import { loadInstitution, type LoadedInstitution } from './load-institution';
import { memberEtag, presentMember } from './present';

/** The member of the path, as the caller has read them. */
async function memberRead(
  { members, standing }: LoadedInstitution,
  id: string,
  expected: Expected,
): Promise<MemberRecord> {
  const member = members.find((one) => one.id === id) ?? refuse('not-found');
  await requireExpected(expected, memberEtag(member), () => presentMember(member, standing.member));
  return member;
}

/** Refuses to leave an institution without an owner; the database does as well. */
function requireOtherOwner({ members }: LoadedInstitution, { id, owner }: MemberRecord): void {
  if (owner && !members.some((one) => one.owner && one.id !== id)) refuse('last-owner');
}

/** Ends what somebody gave out as an owner: keys and invitations that they may still know. */
const endGrants = ({ db, now }: PeopleContext, of: MemberRecord): readonly Statement[] => [
  revokeApiKeysOf(db, of, of.institution, now.toISOString()),
  withdrawInvitationsOf(db, personName(of), of.institution, now.toISOString()),
];

/**
 * Makes a member an owner, or no owner: with it go the keys and invitations that they gave out.
 *
 * @throws {Refused} 404 and 403 by the person's standing; 428 and 412 by the precondition; 409 for
 *   the last owner.
 */
export async function changeMember(
  institution: string,
  id: string,
  { owner }: InferOutput<typeof memberRequest>,
  expected: Expected,
  context: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof memberSchema>>> {
  const loaded = await loadInstitution(context, institution);
  requireOwner(loaded.standing);
  const member = await memberRead(loaded, id, expected);
  if (!owner) requireOtherOwner(loaded, member);
  const changed = { ...member, owner, version: member.version + 1 };
  const body = presentMember(changed, loaded.standing.member);
  return {
    status: 200,
    headers: { ETag: memberEtag(changed) },
    body: { ...body, name: '' },
    shownOnce: { name: body.name },
    statements: [
      updateMember(context.db, member, owner),
      ...(owner ? [] : endGrants(context, member)),
    ],
  };
}

/** The member who takes over, null when nobody does; refuses whoever is no other member. */
function successor(
  { members }: LoadedInstitution,
  id: string,
  to: string | undefined,
): string | null {
  if (to === undefined) return null;
  if (to !== id && members.some((one) => one.id === to)) return to;
  return refuse('invalid-request', { errors: [{ parameter: 'to', code: 'unknown-member' }] });
}

/**
 * Takes a member out, by an owner or by themselves. Their cases go to the member `to`, or wait for
 * somebody; the keys and invitations that they gave out end.
 *
 * @throws {Refused} 404 and 403 by the person's standing; 428 and 412 by the precondition; 409 for
 *   the last owner; 422 for a successor who is no other member.
 */
export async function removeMember(
  institution: string,
  id: string,
  to: string | undefined,
  expected: Expected,
  context: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof removedResponse>>> {
  const { db } = context;
  const loaded = await loadInstitution(context, institution);
  if (loaded.standing.member?.id !== id) requireOwner(loaded.standing);
  const member = await memberRead(loaded, id, expected);
  requireOtherOwner(loaded, member);
  return {
    status: 200,
    headers: {},
    body: { id },
    statements: [
      // First the guard: whoever wrote in between ends the whole batch.
      updateMember(db, member, member.owner),
      handOverAssignments(db, id, successor(loaded, id, to)),
      ...endGrants(context, member),
      deleteMember(db, id),
    ],
  };
}
