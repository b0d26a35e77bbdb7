/** Who of an institution works on a case. */
export interface AssignmentRecord {
  /** Null when nobody does (any more). */
  readonly member: string | null;
  /** How often it was written. */
  readonly version: number;
}

export const selectAssignment = (
  db: D1Database,
  caseId: string,
  institution: string,
): D1PreparedStatement =>
  db
    .prepare('SELECT member, version FROM assignments WHERE case_id = ?1 AND institution = ?2')
    .bind(caseId, institution);

/** The assignment in the results of {@link selectAssignment}, undefined when there never was one. */
export const assignmentIn = (result: D1Result | undefined): AssignmentRecord | undefined =>
  // The statement's columns are the row's members.
  result?.results[0] as AssignmentRecord | undefined;

/**
 * Assigns a case within an institution, as the version after the one that was read; another writer
 * in between, or a member who is gone, breaks it.
 */
export const putAssignment = (
  db: D1Database,
  caseId: string,
  institution: string,
  { member, version }: AssignmentRecord,
): D1PreparedStatement =>
  version === 1
    ? db
        .prepare(
          `INSERT INTO assignments (case_id, institution, member, version) VALUES (?1, ?2, ?3, 1)`,
        )
        .bind(caseId, institution, member)
    : db
        .prepare(
          `UPDATE assignments SET member = ?3, version = ?4
           WHERE case_id = ?1 AND institution = ?2`,
        )
        .bind(caseId, institution, member, version);

/** Hands all cases of a member over to another of the same institution, or to nobody. */
export const handOverAssignments = (
  db: D1Database,
  from: string,
  to: string | null,
): D1PreparedStatement =>
  db
    .prepare('UPDATE assignments SET member = ?2, version = version + 1 WHERE member = ?1')
    .bind(from, to);
