import type { Day } from '../../shared/process/days';
import type { CasePosition } from './cases';

/** A case as all may see it. */
export interface ProgressRecord extends CasePosition {
  readonly programmeVersion: string;
  readonly state: string;
  readonly entered: Day;
  readonly name: string | null;
  readonly teryt: string | null;
}

/** Which cases are shown, and the items of a card that say who they are. */
export interface ProgressFilter {
  readonly programme: string;
  readonly states: readonly string[];
  readonly card: string;
  readonly name: string;
  readonly teryt: string;
}

const START: CasePosition = { submittedAt: '~', id: '~' };

/** The newest cases in some states after a position, at most `limit`. */
export const readInProgress = async (
  db: D1Database,
  { programme, states, card, name, teryt }: ProgressFilter,
  after: CasePosition = START,
  limit: number,
): Promise<readonly ProgressRecord[]> =>
  (
    await db
      .prepare(
        `SELECT cases.id, cases.submitted_at AS submittedAt, cases.state, cases.entered,
           cases.programme_version AS programmeVersion,
           json_extract(newest.content, '$.answers."' || ?4 || '"') AS name,
           json_extract(newest.content, '$.answers."' || ?5 || '"') AS teryt
         FROM cases JOIN revisions AS newest ON newest.case_id = cases.id AND newest.card = ?3
           AND newest.revision = (
             SELECT MAX(revision) FROM revisions WHERE case_id = cases.id AND card = ?3)
         WHERE cases.programme = ?1 AND (cases.submitted_at, cases.id) < (?6, ?7)
           AND cases.state IN (SELECT value FROM json_each(?2))
         ORDER BY cases.submitted_at DESC, cases.id DESC LIMIT ?8`,
      )
      .bind(
        programme,
        JSON.stringify(states),
        card,
        name,
        teryt,
        after.submittedAt,
        after.id,
        limit,
      )
      .all<ProgressRecord>()
  ).results;
