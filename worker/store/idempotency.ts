import type { Identity, PersonalMembership } from '../auth/caller';

/** What somebody belonged to when a change was written. */
export type StoredMembership = Pick<PersonalMembership, 'institution' | 'owner'>;

/** A stored answer to a writing call. */
export interface StoredAnswer {
  /** Tells whether a repeated call has the same body. */
  readonly request: string;
  readonly status: number;
  /** JSON object. */
  readonly headers: string;
  /** JSON. */
  readonly body: string;
  /** For which institution the call was taken; null where that is not left open. */
  readonly institution: string | null;
}

/** A stored answer with what its caller belonged to once it was written; a machine to nothing. */
export interface FoundAnswer extends StoredAnswer {
  readonly memberships: readonly StoredMembership[];
}

type AnswerRow = StoredAnswer & { readonly memberships: string };
type MembershipRow = readonly [institution: string, owner: 0 | 1];

export async function findAnswer(db: D1Database, id: string): Promise<FoundAnswer | null> {
  const row = await db
    .prepare(
      `SELECT request, status, headers, body, institution, memberships
       FROM idempotency WHERE id = ?1`,
    )
    .bind(id)
    .first<AnswerRow>();
  if (row === null) return null;
  // `insertAnswer` alone writes them.
  const memberships = JSON.parse(row.memberships) as readonly MembershipRow[];
  return {
    ...row,
    memberships: memberships.map(([institution, owner]) => ({ institution, owner: owner === 1 })),
  };
}

/**
 * Stores an answer with what it answers; the same call twice breaks the key and so the batch. After
 * the change in its batch: what the caller belongs to is read as the change has left it.
 *
 * @param identity of the person who called; null for a machine.
 */
export const insertAnswer = (
  db: D1Database,
  id: string,
  recordedAt: string,
  answer: StoredAnswer,
  identity: Pick<Identity, 'issuer' | 'subject'> | null,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO idempotency (id, request, status, headers, body, recorded_at, institution,
         memberships)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, (
         SELECT json_group_array(json_array(institution, owner)) FROM members
         WHERE issuer = ?8 AND subject = ?9))`,
    )
    .bind(
      id,
      answer.request,
      answer.status,
      answer.headers,
      answer.body,
      recordedAt,
      answer.institution,
      identity?.issuer ?? null,
      identity?.subject ?? null,
    );

/** Puts the number that the case's certificate was given into the stored answer, and reads it. */
export const completeAnswer = (db: D1Database, id: string, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE idempotency SET body = json_set(body, '$.certificate',
         (SELECT number FROM case_certificates WHERE case_id = ?2))
       WHERE id = ?1 RETURNING body`,
    )
    .bind(id, caseId);

/** Deletes answers recorded before an instant, at most `limit`; gives how many there were. */
export const deleteAnswers = async (
  db: D1Database,
  before: string,
  limit: number,
): Promise<number> =>
  (
    await db
      .prepare(
        `DELETE FROM idempotency WHERE id IN (
           SELECT id FROM idempotency WHERE recorded_at < ?1 ORDER BY recorded_at LIMIT ?2)`,
      )
      .bind(before, limit)
      .run()
  ).meta.changes;
