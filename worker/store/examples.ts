import type { Day } from '../../shared/process/days';
import { parseLine, type RegisterLine } from './register-log';

/** Where a list of descriptions stands: after this one, the newest first. */
export interface ExamplePosition {
  readonly acceptedAt: string;
  readonly caseId: string;
}

/** A description with the certificate of its case. */
export interface ExampleRecord extends ExamplePosition {
  readonly number: string;
  readonly line: RegisterLine;
  /** JSON of the revision that describes. */
  readonly content: string;
}

/** Which descriptions are shown: those of a card that answer an item so. */
export interface ExampleFilter {
  readonly programme: string;
  readonly card: string;
  readonly agreed: string;
  readonly is: string;
  /** The certificate holds on this day. */
  readonly day: Day;
}

const START: ExamplePosition = { acceptedAt: '~', caseId: '~' };

/** The newest descriptions after a position, each the last of its case, at most `limit`. */
export async function readExamples(
  db: D1Database,
  filter: ExampleFilter,
  after: ExamplePosition = START,
  limit: number,
): Promise<readonly ExampleRecord[]> {
  const { results } = await db
    .prepare(
      // What the log says of a certificate last is the register's word on whether it holds.
      `SELECT described.accepted_at AS acceptedAt, described.case_id AS caseId, described.content,
         log.number, log.line
       FROM revisions AS described
         JOIN cases ON cases.id = described.case_id
         CROSS JOIN register_log AS log ON log.position = (
           SELECT MAX(position) FROM register_log WHERE number = COALESCE(cases.renews,
             (SELECT number FROM certificates WHERE case_id = described.case_id)))
       WHERE described.card = ?2 AND (described.accepted_at, described.case_id) < (?6, ?7)
         AND cases.programme = ?1
         AND described.revision = (SELECT MAX(revision) FROM revisions
           WHERE case_id = described.case_id AND card = ?2)
         AND json_extract(described.content, '$.answers."' || ?3 || '"') = ?4
         AND json_extract(log.line, '$.ended') IS NULL
         AND COALESCE(json_extract(log.line, '$.validUntil'), ?5) >= ?5
       ORDER BY described.accepted_at DESC, described.case_id DESC LIMIT ?8`,
    )
    .bind(
      filter.programme,
      filter.card,
      filter.agreed,
      filter.is,
      filter.day,
      after.acceptedAt,
      after.caseId,
      limit,
    )
    .all<Omit<ExampleRecord, 'line'> & { readonly line: string }>();
  return results.map((row) => ({ ...row, line: parseLine(row.line) }));
}
