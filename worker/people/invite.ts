import type { InferOutput } from 'valibot';
import type {
  invitationRequest,
  invitationResponse,
  removedResponse,
} from '../../shared/api/people';
import type { PreparedWrite } from '../cases/prepared-write';
import { randomId } from '../cases/random-id';
import { requireInviter } from '../cases/rights';
import { refuse } from '../refusal';
import { insertInvitation, withdrawInvitation } from '../store/invitations';
import type { PeopleContext } from './context';
import { daysFrom } from './days-from';
import { codeHash, newCode } from './invitation-code';
import { MAX_MEMBERS } from './limits';
import { loadInstitution } from './load-institution';
import { presentInvitation } from './present';

/**
 * Invites somebody into an institution: its code is shown once. Into one without people only owners
 * are invited.
 *
 * @throws {Refused} 404 and 403 by the person's standing; 409 when the institution is full.
 */
export async function invite(
  institution: string,
  request: InferOutput<typeof invitationRequest>,
  context: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof invitationResponse>>> {
  const { db, person, now } = context;
  const { members, invitations, standing } = await loadInstitution(context, institution);
  requireInviter(standing);
  if (members.length + invitations.length >= MAX_MEMBERS) refuse('limit-reached');
  const code = newCode();
  const invitation = {
    id: randomId(),
    institution,
    owner: request.owner || members.length === 0,
    madeBy: person.person,
    madeAt: now.toISOString(),
    expiresAt: daysFrom(now, request.days),
  };
  return {
    status: 201,
    headers: {},
    body: presentInvitation(invitation),
    shownOnce: { code },
    statements: [insertInvitation(db, invitation, codeHash(code))],
  };
}

/**
 * Withdraws an invitation that nobody has accepted. It can only ever be withdrawn, so that there is
 * nothing to have read before.
 *
 * @throws {Refused} 404 for one that does not stand (any more); 403 by the person's standing.
 */
export async function withdraw(
  institution: string,
  invitation: string,
  context: PeopleContext,
): Promise<PreparedWrite<InferOutput<typeof removedResponse>>> {
  const { db, now } = context;
  const { invitations, standing } = await loadInstitution(context, institution);
  const { id } = invitations.find((one) => one.id === invitation) ?? refuse('not-found');
  requireInviter(standing);
  return {
    status: 200,
    headers: {},
    body: { id },
    statements: [withdrawInvitation(db, id, now.toISOString())],
  };
}
