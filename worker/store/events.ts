import type { Actor, CaseKind } from '../../shared/definition/process';
import type { Day } from '../../shared/process/days';
import { MACHINES, personName, type Identity } from '../auth/caller';

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

/** An event as it is read, with whose hand took it. */
export interface TakenEvent extends EventRecord {
  /** The person who made the key that took it, as events name them; null where a person did. */
  readonly maker: string | null;
}

type EventRow = Omit<EventRecord, 'data'> & { readonly data: string } & (
    Pick<Identity, 'issuer' | 'subject'> | { readonly issuer: null; readonly subject: null }
  );

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
      // A key is kept when it is revoked, and so is who made it.
      `SELECT case_id AS caseId, version, event, role, person, recorded_at AS recordedAt, day, data,
         prev_hash AS prevHash, hash, machine.issuer, machine.subject
       FROM events LEFT JOIN api_keys AS machine
         ON machine.id = substr(person, instr(person, '/') + 1)
         AND person = ?2 || machine.institution || '/' || machine.id
       WHERE case_id = ?1 ORDER BY version`,
    )
    .bind(caseId, MACHINES);

/** The events in the results of {@link selectEvents}, in the order in which they happened. */
export const eventsIn = (result: D1Result | undefined): readonly TakenEvent[] =>
  // The statement's columns are the row's members; `insertEvent` alone writes them.
  ((result?.results ?? []) as EventRow[]).map(({ issuer, subject, ...row }) => ({
    ...row,
    maker: issuer === null ? null : personName({ issuer, subject }),
    data: JSON.parse(row.data) as EventRecord['data'],
  }));

/** An event of an earlier case of the same certificate. */
export interface EarlierEvent {
  readonly event: string;
  readonly day: Day;
  readonly kind: CaseKind;
}

/** Events of the cases before a renewal about the same number, in their order; none of a first case. */
export const selectEarlierEvents = (db: D1Database, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT events.event, events.day,
         CASE WHEN before.renews IS NULL THEN 'first' ELSE 'renewal' END AS kind
       FROM cases AS this
       CROSS JOIN cases AS before ON before.submitted_at < this.submitted_at AND before.id IN (
         SELECT case_id FROM certificates WHERE number = this.renews
         UNION ALL SELECT id FROM cases WHERE renews = this.renews)
       CROSS JOIN events ON events.case_id = before.id
       WHERE this.id = ?1 AND this.renews IS NOT NULL
       ORDER BY before.submitted_at, before.id, events.version`,
    )
    .bind(caseId);

export const earlierEventsIn = (result: D1Result | undefined): readonly EarlierEvent[] =>
  // The statement's columns are the row's members.
  (result?.results ?? []) as EarlierEvent[];
