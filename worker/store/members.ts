import type { Role } from '../../shared/definition/programme';
import type { Competence, Identity, PersonalMembership } from '../auth/caller';
import { COMPETENCE, withCompetence, type CompetenceRow } from './institutions';

/** A person as a member of an institution. */
export interface MemberRecord extends Identity {
  readonly id: string;
  readonly institution: string;
  readonly owner: boolean;
  /** How often it was written. */
  readonly version: number;
  readonly since: string;
}

type MemberRow = Omit<MemberRecord, 'owner'> & { readonly owner: 0 | 1 };

const COLUMNS = 'id, institution, issuer, subject, name, owner, version, since';

const fromRow = (row: MemberRow): MemberRecord => ({ ...row, owner: row.owner === 1 });

interface MembershipRow extends CompetenceRow {
  readonly member: string;
  readonly owner: 0 | 1;
  readonly role: Role;
  readonly institution: string;
  readonly name: string;
}

/** What a person may act for, in the order in which they joined. */
export const readMemberships = async (
  db: D1Database,
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
): Promise<readonly PersonalMembership[]> =>
  (
    await db
      .prepare(
        `SELECT members.id AS member, owner, role, institution, institutions.name AS name,
           ${COMPETENCE}
         FROM members CROSS JOIN institutions ON institutions.id = members.institution
         WHERE issuer = ?1 AND subject = ?2 ORDER BY since, members.id`,
      )
      .bind(issuer, subject)
      .all<MembershipRow>()
  ).results.map((row) => ({
    ...withCompetence(row),
    owner: row.owner === 1,
  }));

const INSERT = `INSERT INTO members (${COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`;

const columnsOf = (of: MemberRecord): readonly (string | number)[] => [
  of.id,
  of.institution,
  of.issuer,
  of.subject,
  of.name,
  of.owner ? 1 : 0,
  of.version,
  of.since,
];

/** Adds a member; the same person twice in an institution breaks a unique key. */
export const insertMember = (db: D1Database, of: MemberRecord): D1PreparedStatement =>
  db.prepare(INSERT).bind(...columnsOf(of));

/** A person with the body that they act for. */
export interface Actor extends Pick<Identity, 'issuer' | 'subject'>, Competence {
  readonly institution: string;
}

/** Everybody who acts for an institution of applicants, or for any body of a role. */
export const listActors = async (
  db: D1Database,
  of: { readonly institution: string } | { readonly role: Exclude<Role, 'applicant'> },
): Promise<readonly Actor[]> => {
  const people = `SELECT issuer, subject, institutions.id AS institution, ${COMPETENCE}
    FROM institutions CROSS JOIN members ON members.institution = institutions.id`;
  const statement =
    'institution' in of
      ? db.prepare(`${people} WHERE institutions.id = ?1`).bind(of.institution)
      : db
          .prepare(`${people} WHERE institutions.role <> 'applicant' AND institutions.role = ?1`)
          .bind(of.role);
  const { results } = await statement.all<Omit<Actor, keyof Competence> & CompetenceRow>();
  return results.map(withCompetence);
};

/** The members of an institution, who joined first first. */
export const selectMembers = (db: D1Database, institution: string): D1PreparedStatement =>
  db
    .prepare(`SELECT ${COLUMNS} FROM members WHERE institution = ?1 ORDER BY since, id`)
    .bind(institution);

export const selectMember = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM members WHERE id = ?1`).bind(id);

export const membersIn = (result: D1Result | undefined): readonly MemberRecord[] =>
  // The statements' columns are the row's members.
  ((result?.results ?? []) as MemberRow[]).map(fromRow);

/**
 * Writes a member as the version after the one that was read; another writer in between breaks it,
 * also one who took the member out.
 */
export const updateMember = (
  db: D1Database,
  of: MemberRecord,
  owner: boolean,
): D1PreparedStatement =>
  db
    .prepare(
      `${INSERT} ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, version = excluded.version`,
    )
    .bind(...columnsOf({ ...of, owner, version: of.version + 1 }));

/** Takes a member out; the database refuses to lose the last owner. */
export const deleteMember = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('DELETE FROM members WHERE id = ?1').bind(id);
