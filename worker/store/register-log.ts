import type { Day } from '../../shared/process/days';

/** A further answer that a line of the register shows; a day as `YYYY-MM-DD`. */
export interface RegisterDetail {
  readonly item: string;
  readonly label: string;
  readonly value: string;
}

/** The public data of a line of the register, as the log holds them. */
export interface RegisterLine {
  readonly programme: string;
  readonly programmeVersion: string;
  readonly kind: 'certificate' | 'result';
  readonly holder: string;
  readonly institution: string;
  readonly place: string;
  readonly voivodeship: string;
  readonly teryt: string | null;
  /** The level that was reached, in words; lines of a log from before levels have none. */
  readonly level?: string | null;
  /** Further answers in the words of their card; absent where there are none. */
  readonly details?: readonly RegisterDetail[];
  readonly issued: Day;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
}

/** The step of a case that the register is told of. */
export interface RegisterEvent {
  readonly event: string;
  readonly day: Day;
  readonly recordedAt: string;
  readonly line: RegisterLine;
  readonly caseId: string;
  readonly caseVersion: number;
  readonly caseHash: string;
}

/** Appends to the log what happened to the certificate of a case. */
export const insertRegisterEvent = (db: D1Database, of: RegisterEvent): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO register_log (position, number, event, day, recorded_at, line, case_id,
         case_version, case_hash)
       SELECT COALESCE((SELECT MAX(position) FROM register_log), 0) + 1, number,
         ?2, ?3, ?4, ?5, ?1, ?6, ?7
       FROM certificates WHERE case_id = ?1`,
    )
    .bind(
      of.caseId,
      of.event,
      of.day,
      of.recordedAt,
      JSON.stringify(of.line),
      of.caseVersion,
      of.caseHash,
    );

/** Position of the log's last entry, 0 when it is empty. */
export const registerHead = async (db: D1Database): Promise<number> =>
  (await db
    .prepare('SELECT COALESCE(MAX(position), 0) AS head FROM register_log')
    .first<number>('head')) ?? 0;

/** One thing that happened to a certificate, with its line from then on. */
export interface HistoryRecord {
  readonly event: string;
  readonly day: Day;
  readonly line: RegisterLine;
}

/** A line as `insertRegisterEvent`, which alone writes lines, has written it. */
export const parseLine = (line: string): RegisterLine => JSON.parse(line) as RegisterLine;

/** What happened to a certificate, in the order in which it did. */
export const readHistory = async (
  db: D1Database,
  number: string,
): Promise<readonly HistoryRecord[]> =>
  (
    await db
      .prepare('SELECT event, day, line FROM register_log WHERE number = ?1 ORDER BY position')
      .bind(number)
      .all<{ event: string; day: Day; line: string }>()
  ).results.map((row) => ({ ...row, line: parseLine(row.line) }));

/** An entry of the log as it is read to make the register again. */
export interface LogEntry {
  readonly position: number;
  readonly number: string;
  readonly line: RegisterLine;
}

/** A page of the log in its order. */
export const readRegisterLog = async (
  db: D1Database,
  after: number,
  limit: number,
): Promise<readonly LogEntry[]> =>
  (
    await db
      .prepare(
        `SELECT position, number, line FROM register_log
         WHERE position > ?1 ORDER BY position LIMIT ?2`,
      )
      .bind(after, limit)
      .all<{ position: number; number: string; line: string }>()
  ).results.map((row) => ({ ...row, line: parseLine(row.line) }));
