import {
  DEMONSTRATION,
  DEMONSTRATION_COORDINATOR,
  demonstrationCaller,
} from '../../auth/local/people';
import type { Membership } from '../../auth/caller';
import { commit } from '../../store/commit';
import { readTogether, type Database } from '../../store/database';
import { insertInstitution, type InstitutionRecord } from '../../store/institutions';
import { insertMember, membersIn, selectMember } from '../../store/members';
import { CLUBS, institutionOf, type DemonstrationClub } from './clubs';

/** What somebody of the institution that runs a club acts for. */
export const clubMembership = (club: DemonstrationClub): Membership => ({
  role: 'applicant',
  institution: `demonstracja-${club.id}`,
  name: institutionOf(club),
  voivodeships: [],
  programmes: null,
});

const recordOf = (of: Membership, madeAt: string): InstitutionRecord => ({
  id: of.institution,
  name: of.name,
  role: of.role,
  voivodeships: of.voivodeships,
  programmes: of.programmes,
  madeBy: of.role === 'applicant' || of.role === 'coordinator' ? null : DEMONSTRATION_COORDINATOR,
  madeAt,
});

/** Makes the institutions of the demonstration and their people; those that are there stay. */
export async function settleDemonstration(db: Database, now: Date): Promise<void> {
  const people = DEMONSTRATION.map(demonstrationCaller);
  const members = people.flatMap(({ identity, memberships }) =>
    memberships.map(({ institution, member, owner }) => ({
      ...identity,
      id: member,
      institution,
      owner,
      version: 1,
      since: now.toISOString(),
    })),
  );
  const there = await readTogether(
    db,
    members.map(({ id }) => selectMember(db, id)),
  );
  const coordinatorFirst = people
    .flatMap(({ memberships }) => memberships)
    .toSorted((a, b) => Number(b.role === 'coordinator') - Number(a.role === 'coordinator'));
  await commit(db, [
    ...[...coordinatorFirst, ...CLUBS.map(clubMembership)].map((membership) =>
      insertInstitution(db, recordOf(membership, now.toISOString())),
    ),
    ...members
      .filter((_, index) => membersIn(there[index]).length === 0)
      .map((member) => insertMember(db, member)),
  ]);
}
