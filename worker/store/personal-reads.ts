import type { Role } from '../../shared/definition/programme';

/** One time that somebody was handed personal values of a revision. */
export interface PersonalRead {
  readonly caseId: string;
  readonly readAt: string;
  readonly id: string;
  readonly card: string;
  readonly revision: number;
  /** As events name them. */
  readonly person: string;
  readonly role: Role;
  readonly institution: string;
}

/** A read with the name of the body that it was for. */
export type NamedRead = PersonalRead & { readonly institutionName: string };

/** Where a list of reads stands: after this one, the newest first. */
export interface ReadPosition {
  readonly readAt: string;
  readonly id: string;
}

/** Appends what was read, all or nothing. */
export const insertReads = (db: D1Database, reads: readonly PersonalRead[]): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO personal_reads
         (case_id, read_at, id, card, revision, person, role, institution)
       SELECT json_extract(value, '$.caseId'), json_extract(value, '$.readAt'),
         json_extract(value, '$.id'), json_extract(value, '$.card'),
         json_extract(value, '$.revision'), json_extract(value, '$.person'),
         json_extract(value, '$.role'), json_extract(value, '$.institution')
       FROM json_each(?1)`,
    )
    .bind(JSON.stringify(reads));

/** Later than every instant, so that the first page is like any other. */
const START: ReadPosition = { readAt: '~', id: '~' };

/** The newest reads of a case after a position, at most `limit`. */
export const selectReads = (
  db: D1Database,
  caseId: string,
  after: ReadPosition = START,
  limit: number,
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT case_id AS caseId, read_at AS readAt, id, card, revision, person, role, institution,
         (SELECT name FROM institutions WHERE id = personal_reads.institution) AS institutionName
       FROM personal_reads WHERE case_id = ?1 AND (read_at, id) < (?2, ?3)
       ORDER BY read_at DESC, id DESC LIMIT ?4`,
    )
    .bind(caseId, after.readAt, after.id, limit);

export const readsIn = (result: D1Result | undefined): readonly NamedRead[] =>
  // The statement's columns are the row's members.
  (result?.results ?? []) as NamedRead[];
