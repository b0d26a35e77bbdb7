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
  /** Why it holds no more although its end has not come; absent while it holds. */
  readonly ended?: 'withdrawn' | 'superseded';
  /** Its end has come and was recorded. */
  readonly expired?: true;
}

/** A line as `insertRegisterEvent`, which alone writes lines, has written it. */
export const parseLine = (line: string): RegisterLine => JSON.parse(line) as RegisterLine;

/** The step of a case that the register is told of. */
export interface RegisterEvent {
  readonly event: string;
  readonly day: Day;
  readonly recordedAt: string;
  readonly line: RegisterLine;
  readonly caseId: string;
  readonly caseVersion: number;
  readonly caseHash: string;
  /** The number that it happened to; null for the one that the case is about. */
  readonly number: string | null;
  /** Position of the number's last entry in the log, null for its first: another since then aborts. */
  readonly follows: number | null;
}

/** Appends to the log what happened to a certificate. */
export const insertRegisterEvent = (db: D1Database, of: RegisterEvent): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO register_log (position, number, event, day, recorded_at, line, case_id,
         case_version, case_hash, follows)
       SELECT COALESCE((SELECT MAX(position) FROM register_log), 0) + 1,
         COALESCE(?8, (SELECT number FROM case_certificates WHERE case_id = ?1)),
         ?2, ?3, ?4, ?5, ?1, ?6, ?7, ?9`,
    )
    .bind(
      of.caseId,
      of.event,
      of.day,
      of.recordedAt,
      JSON.stringify(of.line),
      of.caseVersion,
      of.caseHash,
      of.number,
      of.follows,
    );

/** What the log says of a certificate last. */
export interface StandingLine {
  readonly number: string;
  readonly position: number;
  /** The case whose step it was: only in it the next step about the certificate can be taken. */
  readonly caseId: string;
  readonly line: RegisterLine;
}

const STANDING = 'SELECT number, position, case_id AS caseId, line FROM register_log';

/** The last entry about the number that a case has to do with. */
export const selectLineOfCase = (db: D1Database, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `${STANDING}
       WHERE number = (SELECT number FROM case_certificates WHERE case_id = ?1)
       ORDER BY position DESC LIMIT 1`,
    )
    .bind(caseId);

/** The last entry about a number. */
export const selectLine = (db: D1Database, number: string): D1PreparedStatement =>
  db.prepare(`${STANDING} WHERE number = ?1 ORDER BY position DESC LIMIT 1`).bind(number);

/** The last entries about all numbers of a programme that cases of an institution were given. */
export const selectLinesOfInstitution = (
  db: D1Database,
  programme: string,
  institution: string,
): D1PreparedStatement =>
  db
    .prepare(
      `${STANDING} AS entry
       WHERE number IN (SELECT certificates.number FROM cases
           JOIN certificates ON certificates.case_id = cases.id
           WHERE cases.institution = ?2 AND cases.programme = ?1)
         AND position = (SELECT MAX(position) FROM register_log WHERE number = entry.number)`,
    )
    .bind(programme, institution);

/** The entries in the results of the statements above. */
export const linesIn = (result: D1Result | undefined): readonly StandingLine[] =>
  // The statements' columns are the row's members.
  ((result?.results ?? []) as (Omit<StandingLine, 'line'> & { readonly line: string })[]).map(
    (row) => ({ ...row, line: parseLine(row.line) }),
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

/** A page of the numbers' last entries, in the order of the log. */
export const readLastEntries = async (
  db: D1Database,
  after: number,
  limit: number,
): Promise<readonly StandingLine[]> =>
  linesIn(
    await db
      .prepare(
        `${STANDING} AS entry
         WHERE position > ?1
           AND position = (SELECT MAX(position) FROM register_log WHERE number = entry.number)
         ORDER BY position LIMIT ?2`,
      )
      .bind(after, limit)
      .all(),
  );

/** What the log said last, until the end of a day, of each of the numbers that it knows. */
export const readLinesOf = async (
  db: D1Database,
  numbers: readonly string[],
  day: Day,
): Promise<readonly StandingLine[]> =>
  linesIn(
    await db
      .prepare(
        `${STANDING} WHERE position IN (
           SELECT (SELECT MAX(position) FROM register_log WHERE number = wanted.value AND day <= ?2)
           FROM json_each(?1) AS wanted)`,
      )
      .bind(JSON.stringify(numbers), day)
      .all(),
  );
