/** A number pattern with everything but the serial filled in. */
export interface NumberPattern {
  readonly programme: string;
  /** The body that numbers: the voivodeship's code, or empty for the whole programme. */
  readonly body: string;
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Gives a case the next number; one that has a number keeps it. The serial is taken and used in one
 * statement, so that numbers are unique and without gaps however many cases end at once.
 */
export const insertCertificate = (
  db: D1Database,
  caseId: string,
  pattern: NumberPattern,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO certificates (number, programme, body, year, serial, case_id)
       SELECT ?4 || printf('%04d', next) || ?5, ?1, ?2, ?3, next, ?6
       FROM (SELECT COALESCE(MAX(serial), 0) + 1 AS next FROM certificates
             WHERE programme = ?1 AND body = ?2 AND year = ?3)
       WHERE NOT EXISTS (SELECT 1 FROM certificates WHERE case_id = ?6)`,
    )
    .bind(pattern.programme, pattern.body, pattern.year, pattern.before, pattern.after, caseId);

export const selectCertificate = (db: D1Database, caseId: string): D1PreparedStatement =>
  db.prepare('SELECT number FROM case_certificates WHERE case_id = ?1').bind(caseId);

/** The number in the results of {@link selectCertificate}. */
export const numberIn = (result: D1Result | undefined): string | undefined =>
  // The statement's column is the row's member.
  (result?.results[0] as { readonly number: string } | undefined)?.number;
