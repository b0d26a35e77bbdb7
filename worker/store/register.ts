import type { Day } from '../../shared/process/days';
import type { CertificateStatus } from '../../shared/api/register';
import type { RegisterLine } from './register-log';

/** A line of the register with its number. */
export interface RegisterRecord extends Omit<RegisterLine, 'ended' | 'expired'> {
  readonly number: string;
  /** Why it holds no more although its end has not come; null while it holds. */
  readonly ended: NonNullable<RegisterLine['ended']> | null;
}

const COLUMNS = `number, programme, programme_version AS programmeVersion, kind, holder,
  institution, place, voivodeship, teryt, issued, valid_from AS validFrom,
  valid_until AS validUntil, ended`;

const FROM_LOG = `INSERT INTO register_entries (number, programme, programme_version, kind, holder,
    institution, place, voivodeship, teryt, issued, valid_from, valid_until, ended, expiry_recorded)
  SELECT number, json_extract(line, '$.programme'), json_extract(line, '$.programmeVersion'),
    json_extract(line, '$.kind'), json_extract(line, '$.holder'),
    json_extract(line, '$.institution'), json_extract(line, '$.place'),
    json_extract(line, '$.voivodeship'), json_extract(line, '$.teryt'),
    json_extract(line, '$.issued'), json_extract(line, '$.validFrom'),
    json_extract(line, '$.validUntil'), json_extract(line, '$.ended'),
    json_extract(line, '$.expired') IS NOT NULL
  FROM register_log`;
/** The number that a case has to do with, or a number itself. */
const OF_CASE = '(SELECT number FROM case_certificates WHERE case_id = ?1)';
const ITSELF = '?1';

/** Makes a line, and the words by which it is found, from what the log says of its number last. */
const entryFromLog = (
  db: D1Database,
  number: typeof OF_CASE | typeof ITSELF,
  value: string,
  words: readonly string[],
): readonly D1PreparedStatement[] => [
  db.prepare(`DELETE FROM register_entries WHERE number = ${number}`).bind(value),
  db.prepare(`DELETE FROM register_words WHERE number = ${number}`).bind(value),
  db.prepare(`${FROM_LOG} WHERE number = ${number} ORDER BY position DESC LIMIT 1`).bind(value),
  db
    .prepare(
      `INSERT INTO register_words (word, number)
       SELECT value, ${number} FROM json_each(?2)
       UNION SELECT printf('%04d', serial), number FROM certificates WHERE number = ${number}`,
    )
    .bind(value, JSON.stringify(words)),
];

/** Writes the line of the certificate that a case has to do with; the serial is one of its words. */
export const putEntryOfCase = (
  db: D1Database,
  caseId: string,
  words: readonly string[],
): readonly D1PreparedStatement[] => entryFromLog(db, OF_CASE, caseId, words);

/** Writes the line of a number. */
export const putEntry = (
  db: D1Database,
  number: string,
  words: readonly string[],
): readonly D1PreparedStatement[] => entryFromLog(db, ITSELF, number, words);

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
  /** Only lines that are so on this day. */
  readonly status?: { readonly is: CertificateStatus; readonly on: Day } | undefined;
}

const byEnd = (status: 'valid' | 'expired', day: string): string =>
  status === 'valid'
    ? `kind = 'certificate' AND ended IS NULL AND (valid_until IS NULL OR valid_until >= ${day})`
    : `ended IS NULL AND valid_until < ${day}`;

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
  if (filter.status !== undefined) {
    const { is, on } = filter.status;
    where.push(is === 'valid' || is === 'expired' ? byEnd(is, bound(on)) : `ended = ${bound(is)}`);
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
