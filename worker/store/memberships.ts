import type { Role } from '../../shared/definition/programme';

export interface MembershipRow {
  readonly role: Role;
  readonly institution: string;
  readonly voivodeship: string;
}

/** What a person of an issuer may act for; read at every call, so that taking it away works at once. */
export const readMemberships = async (
  db: D1Database,
  issuer: string,
  subject: string,
): Promise<readonly MembershipRow[]> =>
  (
    await db
      .prepare(
        `SELECT role, institution, voivodeship FROM memberships
         WHERE issuer = ?1 AND subject = ?2 ORDER BY role, institution, voivodeship`,
      )
      .bind(issuer, subject)
      .all<MembershipRow>()
  ).results;
