import type { NoticeKind } from '../../shared/api/notices';
import type { Day } from '../../shared/process/days';
import type { Listener } from '../cases/audience';

/** Something that people of a body should know of a case or a certificate. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Whom it concerns: {@link audienceOf}. */
  readonly audience: string;
  readonly caseId: string;
  /** Null for a notice about the case itself. */
  readonly number: string | null;
  /** The day that ran out or will. */
  readonly day: Day;
}

/** The same notice has the same id, so that it is told once. */
const idOf = ({ kind, audience, caseId, number, day }: Notice): string =>
  JSON.stringify([kind, audience, number ?? caseId, day]);

/** Leaves a notice, unless it has been left before. */
export const insertNotice = (
  db: D1Database,
  notice: Notice,
  recordedAt: string,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR IGNORE INTO notices (id, kind, audience, case_id, number, day, recorded_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
    )
    .bind(
      idOf(notice),
      notice.kind,
      notice.audience,
      notice.caseId,
      notice.number,
      notice.day,
      recordedAt,
    );

/** A notice as it is read, with what is needed to say it. */
export interface StandingNotice extends Notice {
  readonly id: string;
  readonly recordedAt: string;
  readonly programme: string;
  readonly programmeVersion: string;
  readonly state: string;
  readonly receipt: string;
}

/** Where a list stands: after this notice, the newest first. */
export interface NoticePosition {
  readonly recordedAt: string;
  readonly id: string;
}
const START: NoticePosition = { recordedAt: '~', id: '~' };

const STANDING = `SELECT notices.id, notices.kind, case_id AS caseId, notices.number, notices.day,
    recorded_at AS recordedAt, cases.programme, cases.programme_version AS programmeVersion, state,
    receipt, audience
  FROM notices JOIN cases ON cases.id = notices.case_id
  LEFT JOIN register_entries AS entry ON entry.number = notices.number`;
/** What a notice says is still so. */
const IS_SO = `CASE WHEN notices.number IS NULL THEN cases.closed = 0 AND cases.due = notices.day
    ELSE entry.ended IS NULL AND entry.valid_until = notices.day END`;

/** The notices for some listeners that are still so, the newest first, at most `limit`. */
export async function listNotices(
  db: D1Database,
  listeners: readonly Listener[],
  after: NoticePosition = START,
  limit: number,
): Promise<readonly StandingNotice[]> {
  const found = await db
    .prepare(
      `${STANDING}
       WHERE audience IN (SELECT value ->> 'audience' FROM json_each(?1))
         AND EXISTS (SELECT 1 FROM json_each(?1) AS listener
           WHERE listener.value ->> 'audience' = audience
             AND (listener.value ->> 'programmes' IS NULL
               OR cases.programme IN (SELECT value FROM json_each(listener.value, '$.programmes'))))
         AND (recorded_at, notices.id) < (?2, ?3)
         AND ${IS_SO}
       ORDER BY recorded_at DESC, notices.id DESC LIMIT ?4`,
    )
    .bind(JSON.stringify(listeners), after.recordedAt, after.id, limit)
    .all<StandingNotice>();
  return found.results;
}

/** Notices that are still so and that nobody has handed to the mail service, the oldest first. */
export const listUnmailed = async (
  db: D1Database,
  after: NoticePosition,
  limit: number,
): Promise<readonly StandingNotice[]> =>
  (
    await db
      .prepare(
        `${STANDING}
         WHERE mailed = 0 AND (recorded_at, notices.id) > (?1, ?2) AND ${IS_SO}
         ORDER BY recorded_at, notices.id LIMIT ?3`,
      )
      .bind(after.recordedAt, after.id, limit)
      .all<StandingNotice>()
  ).results;

/** Remembers that a notice was handed to the mail service. */
export const markMailed = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare('UPDATE notices SET mailed = 1 WHERE id = ?1').bind(id);

/** Open cases whose time ran out before a day, after a position, the longest overdue first. */
export const listOverdue = async (
  db: D1Database,
  day: Day,
  after: readonly [Day, string],
  limit: number,
): Promise<readonly { readonly id: string; readonly due: Day }[]> =>
  (
    await db
      .prepare(
        `SELECT id, due FROM cases
         WHERE closed = 0 AND due IS NOT NULL AND due < ?1 AND (due, id) > (?2, ?3)
         ORDER BY due, id LIMIT ?4`,
      )
      .bind(day, after[0], after[1], limit)
      .all<{ id: string; due: Day }>()
  ).results;

/** A certificate with its end and the case that says so. */
export interface EndingCertificate {
  readonly number: string;
  readonly validUntil: Day;
  readonly caseId: string;
}

/** Certificates that hold and whose end, not recorded yet, is before a day, after a position. */
export const listEnding = async (
  db: D1Database,
  before: Day,
  after: readonly [Day, string],
  limit: number,
): Promise<readonly EndingCertificate[]> =>
  (
    await db
      .prepare(
        `SELECT entry.number, valid_until AS validUntil, (
           SELECT case_id FROM register_log WHERE number = entry.number
           ORDER BY position DESC LIMIT 1) AS caseId
         FROM register_entries AS entry
         WHERE ended IS NULL AND expiry_recorded = 0 AND valid_until IS NOT NULL
           AND valid_until < ?1 AND (valid_until, entry.number) > (?2, ?3)
         ORDER BY valid_until, entry.number LIMIT ?4`,
      )
      .bind(before, after[0], after[1], limit)
      .all<EndingCertificate>()
  ).results;
