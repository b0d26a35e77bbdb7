import type { Actor } from '../../shared/definition/process';
import type { Day } from '../../shared/process/days';

/** One recorded step of a case, linked by its hash to the one before. */
export interface EventRecord {
  readonly caseId: string;
  /** 1 for the event that opened the case, then without gaps. */
  readonly version: number;
  readonly event: string;
  readonly role: Actor;
  readonly person: string;
  readonly recordedAt: string;
  /** The day in Warsaw on which it happened; that of recording unless it says another. */
  readonly day: Day;
  readonly data: Readonly<Record<string, unknown>>;
  readonly prevHash: string;
  readonly hash: string;
}

type EventRow = Omit<EventRecord, 'data'> & { readonly data: string };

/** Appends an event. The database refuses it unless it is the case's next. */
export const insertEvent = (db: D1Database, of: EventRecord): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO events (case_id, version, event, role, person, recorded_at, day, data,
         prev_hash, hash)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
    )
    .bind(
      of.caseId,
      of.version,
      of.event,
      of.role,
      of.person,
      of.recordedAt,
      of.day,
      JSON.stringify(of.data),
      of.prevHash,
      of.hash,
    );

export const selectEvents = (db: D1Database, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT case_id AS caseId, version, event, role, person, recorded_at AS recordedAt, day, data,
         prev_hash AS prevHash, hash
       FROM events WHERE case_id = ?1 ORDER BY version`,
    )
    .bind(caseId);

/** The events in the results of {@link selectEvents}, in the order in which they happened. */
export const eventsIn = (result: D1Result | undefined): readonly EventRecord[] =>
  // The statement's columns are the row's members; `insertEvent` alone writes them.
  ((result?.results ?? []) as EventRow[]).map((row) => ({
    ...row,
    data: JSON.parse(row.data) as EventRecord['data'],
  }));

/** Events of the cases of a certificate that were submitted before a moment, in their order. */
export const selectEventsOfCertificate = (
  db: D1Database,
  number: string,
  before: string,
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT event, day, renews IS NOT NULL AS renewal
       FROM case_certificates
       JOIN cases ON cases.id = case_certificates.case_id
       JOIN events ON events.case_id = cases.id
       WHERE case_certificates.number = ?1 AND cases.submitted_at < ?2
       ORDER BY cases.submitted_at, cases.id, events.version`,
    )
    .bind(number, before);

/** The events in the results of {@link selectEventsOfCertificate}, with the kind of their case. */
export const eventsOfKindIn = (result: D1Result | undefined) =>
  // The statement's columns are the row's members.
  ((result?.results ?? []) as { event: string; day: Day; renewal: 0 | 1 }[]).map(
    ({ event, day, renewal }) => ({
      event,
      day,
      kind: renewal === 1 ? ('renewal' as const) : ('first' as const),
    }),
  );
