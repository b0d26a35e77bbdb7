import type { InferOutput } from 'valibot';
import type { membershipSchema, meResponse } from '../../shared/api/me';
import type * as api from '../../shared/api/people';
import type { Caller, Membership, PersonalMembership } from '../auth/caller';
import type { InstitutionRecord } from '../store/institutions';
import type { InvitationRecord } from '../store/invitations';
import type { MemberRecord } from '../store/members';
import type { LoadedInstitution } from './load-institution';

/** Names a member as they were last written. */
export const memberEtag = ({ id, version }: Pick<MemberRecord, 'id' | 'version'>): string =>
  `"${id}-${version}"`;

export const presentMembership = (
  of: Membership & Partial<PersonalMembership>,
): InferOutput<typeof membershipSchema> => ({
  institution: { id: of.institution, name: of.name },
  role: of.role,
  voivodeships: [...of.voivodeships],
  programmes: of.programmes && [...of.programmes],
  member: of.member ?? null,
  owner: of.owner ?? false,
});

/** A caller as they are told who they are. */
export const presentMe = (caller: Caller): InferOutput<typeof meResponse> => ({
  kind: caller.kind,
  name: caller.kind === 'person' ? caller.identity.name : '',
  ...(caller.kind === 'key'
    ? { key: { id: caller.key, scope: caller.scope, expires_at: caller.expiresAt } }
    : {}),
  memberships: caller.memberships.map(presentMembership),
});

export const presentInstitution = (
  of: InstitutionRecord,
): InferOutput<typeof api.institutionSchema> => ({
  id: of.id,
  name: of.name,
  role: of.role,
  voivodeships: [...of.voivodeships],
  programmes: of.programmes && [...of.programmes],
  made_at: of.madeAt,
});

/** A member as another member is shown them: without what their issuer calls them by. */
export const presentMember = (
  of: MemberRecord,
  me: Pick<MemberRecord, 'id'> | undefined,
): InferOutput<typeof api.memberSchema> => ({
  id: of.id,
  name: of.name,
  owner: of.owner,
  me: of.id === me?.id,
  since: of.since,
  etag: memberEtag(of),
});

export const presentInvitation = (
  of: InvitationRecord,
): InferOutput<typeof api.invitationSchema> => ({
  id: of.id,
  owner: of.owner,
  made_at: of.madeAt,
  expires_at: of.expiresAt,
});

/** An institution as its own people see it. */
export const presentWithPeople = ({
  record,
  members,
  invitations,
  standing,
}: LoadedInstitution): InferOutput<typeof api.institutionResponse> => ({
  ...presentInstitution(record),
  members: members.map((member) => presentMember(member, standing.member)),
  invitations: invitations.map(presentInvitation),
});
