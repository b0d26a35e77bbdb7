import type { Identity } from '../auth/caller';

type Person = Pick<Identity, 'issuer' | 'subject'>;

/** Gives a person a calendar's address, in place of the one that they had. */
export const putCalendarLink = (
  db: D1Database,
  { issuer, subject }: Person,
  secretHash: string,
  madeAt: string,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO calendar_links (issuer, subject, secret, made_at) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (issuer, subject) DO UPDATE SET secret = ?3, made_at = ?4`,
    )
    .bind(issuer, subject, secretHash, madeAt);

/** Takes a person's calendar's address away. */
export const deleteCalendarLink = (
  db: D1Database,
  { issuer, subject }: Person,
): D1PreparedStatement =>
  db.prepare('DELETE FROM calendar_links WHERE issuer = ?1 AND subject = ?2').bind(issuer, subject);

/** Whose calendar an address is; null for an address that is nobody's. */
export const findCalendarOwner = (db: D1Database, secretHash: string): Promise<Person | null> =>
  db
    .prepare('SELECT issuer, subject FROM calendar_links WHERE secret = ?1')
    .bind(secretHash)
    .first<{ issuer: string; subject: string }>();
