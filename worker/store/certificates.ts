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
 *
 * @param earlier how many numbers the institution was given before in a programme where it holds one
 *   at a time: another since then aborts. Null where it may hold several.
 */
export const insertCertificate = (
  db: D1Database,
  caseId: string,
  pattern: NumberPattern,
  earlier: number | null,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO certificates (number, programme, body, year, serial, case_id,
         sole_holder, sole_count)
       SELECT ?4 || printf('%04d', next) || ?5, ?1, ?2, ?3, next, ?6,
         CASE WHEN ?7 IS NOT NULL THEN (SELECT institution FROM cases WHERE id = ?6) END, ?7 + 1
       FROM (SELECT COALESCE(MAX(serial), 0) + 1 AS next FROM certificates
             WHERE programme = ?1 AND body = ?2 AND year = ?3)
       WHERE NOT EXISTS (SELECT 1 FROM certificates WHERE case_id = ?6)`,
    )
    .bind(
      pattern.programme,
      pattern.body,
      pattern.year,
      pattern.before,
      pattern.after,
      caseId,
      earlier,
    );

export const selectCertificate = (db: D1Database, caseId: string): D1PreparedStatement =>
  db.prepare('SELECT number FROM case_certificates WHERE case_id = ?1').bind(caseId);

/** The number in the results of {@link selectCertificate}. */
export const numberIn = (result: D1Result | undefined): string | undefined =>
  // The statement's column is the row's member.
  (result?.results[0] as { readonly number: string } | undefined)?.number;
