import type { InferOutput } from 'valibot';
import type { assignmentRequest, assignmentResponse } from '../../shared/api/people';
import type { Membership } from '../auth/caller';
import { loadCase } from '../cases/load-case';
import { requireExpected, type Expected } from '../cases/precondition';
import type { PreparedWrite } from '../cases/prepared-write';
import { requireAssigner } from '../cases/rights';
import { refuse, type FaultAt } from '../refusal';
import { assignmentIn, putAssignment, selectAssignment } from '../store/assignments';
import type { AssignmentRecord } from '../store/assignments';
import { readTogether } from '../store/database';
import { membersIn, selectMembers, type MemberRecord } from '../store/members';
import type { PeopleContext } from './context';

type Response = InferOutput<typeof assignmentResponse>;

interface LoadedAssignment {
  readonly membership: Membership;
  readonly members: readonly MemberRecord[];
  /** Undefined when the case was never assigned in this institution. */
  readonly assignment: AssignmentRecord | undefined;
}

const etagOf = ({ version }: AssignmentRecord): string => `"assignment-${version}"`;

const present = ({ membership, members, assignment }: LoadedAssignment): Response => {
  const member = members.find(({ id }) => id === assignment?.member);
  return {
    institution: { id: membership.institution, name: membership.name },
    member: member === undefined ? null : { id: member.id, name: member.name },
    etag: assignment === undefined ? null : etagOf(assignment),
  };
};

/** Who works on a case in the caller's institution; which one has to be said where there are several. */
async function load(
  { db, person }: PeopleContext,
  caseId: string,
  institution: string | undefined,
  place: (code: FaultAt['code']) => FaultAt,
): Promise<LoadedAssignment> {
  const { seenBy } = await loadCase(db, person, caseId);
  const meant = seenBy.filter(
    (one) => institution === undefined || one.institution === institution,
  );
  const [membership] = meant;
  if (membership === undefined || meant.length > 1) {
    const code = membership === undefined ? 'unknown-institution' : 'missing-field';
    return refuse('invalid-request', { errors: [place(code)] });
  }
  const [assignment, members] = await readTogether(db, [
    selectAssignment(db, caseId, membership.institution),
    selectMembers(db, membership.institution),
  ]);
  return { membership, members: membersIn(members), assignment: assignmentIn(assignment) };
}

/**
 * Who of the caller's institution works on a case.
 *
 * @throws {Refused} 404 for a case that they may not see; 422 for an institution that is none of it.
 */
export async function readAssignment(
  caseId: string,
  institution: string | undefined,
  context: PeopleContext,
): Promise<Response> {
  return present(
    await load(context, caseId, institution, (code) => ({ parameter: 'institution', code })),
  );
}

/**
 * Assigns a case to a member of the caller's institution, or to nobody.
 *
 * @throws {Refused} 404 for a case that they may not see; 403 by {@link requireAssigner}; 428 and
 *   412 by the precondition; 422 for an institution or a member that is none.
 */
export async function assign(
  caseId: string,
  { member, institution }: InferOutput<typeof assignmentRequest>,
  expected: Expected,
  context: PeopleContext,
): Promise<PreparedWrite<Response>> {
  const loaded = await load(context, caseId, institution, (code) => ({
    pointer: '/institution',
    code,
  }));
  const { membership, members, assignment } = loaded;
  if (member !== null && !members.some(({ id }) => id === member)) {
    refuse('invalid-request', { errors: [{ pointer: '/member', code: 'unknown-member' }] });
  }
  requireAssigner(context.person, membership, assignment?.member ?? null, member);
  await requireExpected(expected, assignment && etagOf(assignment), () => present(loaded));
  const next = { member, version: (assignment?.version ?? 0) + 1 };
  const etag = etagOf(next);
  const body = present({ ...loaded, assignment: next });
  return {
    status: assignment === undefined ? 201 : 200,
    headers: { ETag: etag },
    body: { ...body, member: body.member && { ...body.member, name: '' } },
    shownOnce: { member: body.member },
    institution: membership.institution,
    statements: [putAssignment(context.db, caseId, membership.institution, next)],
  };
}
