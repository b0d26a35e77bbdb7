import type { Day } from '../../shared/process/days';
import type { RegisterLine } from './register-log';

/** A line of the register with its number. */
export interface RegisterRecord extends RegisterLine {
  readonly number: string;
}

const COLUMNS = `number, programme, programme_version AS programmeVersion, kind, holder,
  institution, place, voivodeship, teryt, issued, valid_from AS validFrom,
  valid_until AS validUntil`;

const FROM_LOG = `INSERT INTO register_entries (number, programme, programme_version, kind, holder,
    institution, place, voivodeship, teryt, issued, valid_from, valid_until)
  SELECT number, json_extract(line, '$.programme'), json_extract(line, '$.programmeVersion'),
    json_extract(line, '$.kind'), json_extract(line, '$.holder'),
    json_extract(line, '$.institution'), json_extract(line, '$.place'),
    json_extract(line, '$.voivodeship'), json_extract(line, '$.teryt'),
    json_extract(line, '$.issued'), json_extract(line, '$.validFrom'),
    json_extract(line, '$.validUntil')
  FROM register_log`;
const WORDS = `INSERT OR IGNORE INTO register_words (word, number)
  SELECT value, certificates.number FROM certificates, json_each(?2)`;

/** Writes the line of a case's certificate, made from what the log says of it last. */
export const putEntryOfCase = (db: D1Database, caseId: string): readonly D1PreparedStatement[] => [
  db
    .prepare(
      `DELETE FROM register_entries
       WHERE number = (SELECT number FROM certificates WHERE case_id = ?1)`,
    )
    .bind(caseId),
  db
    .prepare(
      `${FROM_LOG} WHERE number = (SELECT number FROM certificates WHERE case_id = ?1)
       ORDER BY position DESC LIMIT 1`,
    )
    .bind(caseId),
];

/** Writes the words by which the line of a case's certificate is found; the serial is one. */
export const insertWordsOfCase = (
  db: D1Database,
  caseId: string,
  words: readonly string[],
): D1PreparedStatement =>
  db
    .prepare(
      `${WORDS} WHERE certificates.case_id = ?1
       UNION SELECT printf('%04d', serial), number FROM certificates WHERE case_id = ?1`,
    )
    .bind(caseId, JSON.stringify(words));

/** The statements that make one line again from an entry of the log. */
export const remakeEntry = (
  db: D1Database,
  position: number,
  number: string,
  words: readonly string[],
): readonly D1PreparedStatement[] => [
  db.prepare('DELETE FROM register_entries WHERE number = ?1').bind(number),
  db.prepare(`${FROM_LOG} WHERE position = ?1`).bind(position),
  db
    .prepare(
      'INSERT OR IGNORE INTO register_words (word, number) SELECT value, ?1 FROM json_each(?2)',
    )
    .bind(number, JSON.stringify(words)),
];

/** Empties what is made from the log. */
export const clearRegister = (db: D1Database): readonly D1PreparedStatement[] => [
  db.prepare('DELETE FROM register_words'),
  db.prepare('DELETE FROM register_entries'),
];

/** Where a list stands: after this line, the newest issue first. */
export interface RegisterPosition {
  readonly issued: Day;
  readonly number: string;
}

export interface RegisterFilter {
  /** Folded beginnings of words; a line must have all of them. */
  readonly words: readonly string[];
  readonly programme?: string | undefined;
  readonly voivodeship?: string | undefined;
  /** Only lines valid, or only lines expired, on this day. */
  readonly validity?: { readonly valid: boolean; readonly on: Day } | undefined;
}

/** Above every word that begins with the same letters. */
const LAST = '\u{10FFFF}';
/** Later than every line, so that the first page is like any other. */
const START: RegisterPosition = { issued: '~', number: '~' };

/** The lines that a filter leaves after a position, the newest first, at most `limit`. */
export async function searchRegister(
  db: D1Database,
  filter: RegisterFilter,
  after: RegisterPosition = START,
  limit: number,
): Promise<readonly RegisterRecord[]> {
  const values: (string | number)[] = [after.issued, after.number, limit];
  const bound = (value: string): string => `?${values.push(value)}`;
  const where = ['(issued, number) < (?1, ?2)'];
  if (filter.voivodeship !== undefined) where.push(`voivodeship = ${bound(filter.voivodeship)}`);
  if (filter.programme !== undefined) {
    // The unary plus leaves the index of voivodeships, the narrower one, to the planner.
    const column = filter.voivodeship === undefined ? 'programme' : '+programme';
    where.push(`${column} = ${bound(filter.programme)}`);
  }
  if (filter.validity !== undefined) {
    const { valid, on } = filter.validity;
    where.push(
      valid
        ? `kind = 'certificate' AND (valid_until IS NULL OR valid_until >= ${bound(on)})`
        : `valid_until < ${bound(on)}`,
    );
  }
  for (const word of filter.words) {
    where.push(
      `number IN (SELECT number FROM register_words
         WHERE word >= ${bound(word)} AND word < ${bound(word + LAST)})`,
    );
  }
  const sql = `SELECT ${COLUMNS} FROM register_entries WHERE ${where.join(' AND ')}
    ORDER BY issued DESC, number DESC LIMIT ?3`;
  return (
    await db
      .prepare(sql)
      .bind(...values)
      .all<RegisterRecord>()
  ).results;
}
