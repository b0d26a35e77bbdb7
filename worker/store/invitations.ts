/** An invitation into an institution; of its code only a hash is kept. */
export interface InvitationRecord {
  readonly id: string;
  readonly institution: string;
  readonly owner: boolean;
  /** Who made it, as events name people. */
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
}

type InvitationRow = Omit<InvitationRecord, 'owner'> & { readonly owner: 0 | 1 };

const COLUMNS =
  'id, institution, owner, made_by AS madeBy, made_at AS madeAt, expires_at AS expiresAt';
const OPEN = 'used_at IS NULL AND withdrawn_at IS NULL';

/** @param code the hash of the code. */
export const insertInvitation = (
  db: D1Database,
  of: InvitationRecord,
  code: string,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO invitations (id, code, institution, owner, made_by, made_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
    )
    .bind(of.id, code, of.institution, of.owner ? 1 : 0, of.madeBy, of.madeAt, of.expiresAt);

/** Invitations into an institution that may still be accepted, the oldest first. */
export const selectOpenInvitations = (
  db: D1Database,
  institution: string,
  now: string,
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${COLUMNS} FROM invitations
       WHERE institution = ?1 AND expires_at > ?2 AND ${OPEN} ORDER BY made_at, id`,
    )
    .bind(institution, now);

/** The invitation of a code that may still be accepted. */
export const selectInvitationByCode = (
  db: D1Database,
  code: string,
  now: string,
): D1PreparedStatement =>
  db
    .prepare(`SELECT ${COLUMNS} FROM invitations WHERE code = ?1 AND expires_at > ?2 AND ${OPEN}`)
    .bind(code, now);

export const invitationsIn = (result: D1Result | undefined): readonly InvitationRecord[] =>
  // The statements' columns are the row's members.
  ((result?.results ?? []) as InvitationRow[]).map((row) => ({ ...row, owner: row.owner === 1 }));

/** Uses an invitation up; the database refuses it for one that is spent. */
export const spendInvitation = (
  db: D1Database,
  id: string,
  usedBy: string,
  now: string,
): D1PreparedStatement =>
  db
    .prepare('UPDATE invitations SET used_at = ?2, used_by = ?3 WHERE id = ?1')
    .bind(id, now, usedBy);

/** Withdraws an invitation; the database refuses it for one that is spent. */
export const withdrawInvitation = (db: D1Database, id: string, now: string): D1PreparedStatement =>
  db.prepare('UPDATE invitations SET withdrawn_at = ?2 WHERE id = ?1').bind(id, now);

/** Withdraws what somebody has offered for an institution, or as its coordinator for others. */
export const withdrawInvitationsOf = (
  db: D1Database,
  madeBy: string,
  institution: string,
  now: string,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE invitations SET withdrawn_at = ?3
       WHERE made_by = ?1 AND ${OPEN} AND (institution = ?2
         OR institution IN (SELECT id FROM institutions WHERE made_by = ?2))`,
    )
    .bind(madeBy, institution, now);
