/** A stored answer to a writing call. */
export interface StoredAnswer {
  /** Tells whether a repeated call has the same body. */
  readonly request: string;
  readonly status: number;
  /** JSON object. */
  readonly headers: string;
  /** JSON. */
  readonly body: string;
}

export const findAnswer = (db: D1Database, id: string): Promise<StoredAnswer | null> =>
  db
    .prepare('SELECT request, status, headers, body FROM idempotency WHERE id = ?1')
    .bind(id)
    .first<StoredAnswer>();

/** Stores an answer with what it answers; the same call twice breaks the key and so the batch. */
export const insertAnswer = (
  db: D1Database,
  id: string,
  recordedAt: string,
  answer: StoredAnswer,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO idempotency (id, request, status, headers, body, recorded_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
    )
    .bind(id, answer.request, answer.status, answer.headers, answer.body, recordedAt);

/** Puts the number that the case's certificate was given into the stored answer, and reads it. */
export const completeAnswer = (db: D1Database, id: string, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE idempotency SET body = json_set(body, '$.certificate',
         (SELECT number FROM case_certificates WHERE case_id = ?2))
       WHERE id = ?1 RETURNING body`,
    )
    .bind(id, caseId);
