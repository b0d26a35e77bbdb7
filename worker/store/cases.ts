import type { Role } from '../../shared/definition/programme';
import type { Day } from '../../shared/process/days';

/** A case as its events have left it. */
export interface CaseRecord {
  readonly id: string;
  readonly receipt: string;
  readonly programme: string;
  readonly programmeVersion: string;
  /** The applicant's institution, by its id. */
  readonly institution: string;
  /** What it is called. */
  readonly institutionName: string;
  readonly voivodeship: string;
  readonly state: string;
  /** The day on which it came to its state. */
  readonly entered: Day;
  /** The day by which the next step is due. */
  readonly due: Day | null;
  /** Whether nobody is awaited to bring it on. */
  readonly closed: boolean;
  /** The number for which another term is asked; null in a first case. */
  readonly renews: string | null;
  /** Bodies that have had a step to take in it; they may see it. */
  readonly openedTo: readonly Role[];
  /** Number of its last event. */
  readonly version: number;
  /** Hash of its last event. */
  readonly head: string;
  readonly submittedAt: string;
}

type CaseRow = Omit<CaseRecord, 'openedTo' | 'closed'> & {
  readonly openedTo: string;
  readonly closed: 0 | 1;
};

/** A look-up and no join: a list reads the name of a case that it has found, never the other way. */
const COLUMNS = `id, receipt, programme, programme_version AS programmeVersion, institution,
  (SELECT name FROM institutions WHERE id = cases.institution) AS institutionName, voivodeship,
  state, entered, due, closed, renews, opened_to AS openedTo, version, head,
  submitted_at AS submittedAt`;

const fromRow = (row: CaseRow): CaseRecord => ({
  ...row,
  // Written by `insertCase` and `updateCase` alone.
  openedTo: JSON.parse(row.openedTo) as readonly Role[],
  closed: row.closed === 1,
});

/** A case as it is opened. */
export type NewCase = Omit<CaseRecord, 'institutionName'>;

export const insertCase = (db: D1Database, of: NewCase): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO cases (id, receipt, programme, programme_version, institution, voivodeship,
         state, entered, opened_to, version, head, submitted_at, due, closed, renews)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)`,
    )
    .bind(
      of.id,
      of.receipt,
      of.programme,
      of.programmeVersion,
      of.institution,
      of.voivodeship,
      of.state,
      of.entered,
      JSON.stringify(of.openedTo),
      of.version,
      of.head,
      of.submittedAt,
      of.due,
      Number(of.closed),
      of.renews,
    );

/** Moves a case to where an event has brought it; the event's own insertion guards against races. */
export const updateCase = (db: D1Database, of: CaseRecord): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE cases SET state = ?2, entered = ?3, opened_to = ?4, version = ?5, head = ?6,
         due = ?7, closed = ?8
       WHERE id = ?1`,
    )
    .bind(
      of.id,
      of.state,
      of.entered,
      JSON.stringify(of.openedTo),
      of.version,
      of.head,
      of.due,
      Number(of.closed),
    );

export const selectCase = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM cases WHERE id = ?1`).bind(id);

/** The case in the results of {@link selectCase}, undefined when there is none. */
export function caseIn(result: D1Result | undefined): CaseRecord | undefined {
  // The statement's columns are the row's members.
  const row = result?.results[0] as CaseRow | undefined;
  return row === undefined ? undefined : fromRow(row);
}

/** The cases about another term of a number. */
export const selectRenewals = (db: D1Database, number: string): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM cases WHERE renews = ?1`).bind(number);

export const renewalsIn = (result: D1Result | undefined): readonly CaseRecord[] =>
  // The statement's columns are the row's members.
  ((result?.results ?? []) as CaseRow[]).map(fromRow);

/** Where a list stands: after this case, the newest first. */
export interface CasePosition {
  readonly submittedAt: string;
  readonly id: string;
}

/** One right to see cases: those of an institution, or those of voivodeships opened to a body. */
export type CaseScope =
  | { readonly kind: 'institution'; readonly institution: string }
  | {
      readonly kind: 'voivodeships';
      readonly voivodeships: readonly string[];
      /** Only cases of these programmes; of all when null. */
      readonly programmes: readonly string[] | null;
      /** Only cases opened to this body; all when absent. */
      readonly role?: Role;
    };

export interface CaseFilter {
  readonly programme?: string | undefined;
  readonly state?: string | undefined;
  /** Only cases in one of these states. */
  readonly states?: readonly string[] | undefined;
  /** Only cases assigned to this member. */
  readonly member?: string | undefined;
}

const FILTER = `(?4 IS NULL OR programme = ?4) AND (?5 IS NULL OR state = ?5)
  AND (?6 IS NULL OR state IN (SELECT value FROM json_each(?6)))`;
const NEWEST_FIRST = 'ORDER BY submitted_at DESC, id DESC LIMIT ?3';
/** Later than every instant, so that the first page is like any other. */
const START: CasePosition = { submittedAt: '~', id: '~' };

const BY_INSTITUTION = `SELECT ${COLUMNS} FROM cases
  WHERE institution = ?7 AND (submitted_at, id) < (?1, ?2) AND ${FILTER} ${NEWEST_FIRST}`;

/** A page of each voivodeship by its index, then the newest of them: cheap at any depth. */
const BY_VOIVODESHIPS = `SELECT ${COLUMNS} FROM cases
  WHERE id IN (
    SELECT picked.value FROM json_each(?7) AS place, json_each((
      SELECT json_group_array(id) FROM (
        SELECT id FROM cases
        WHERE voivodeship = place.value AND (submitted_at, id) < (?1, ?2)
          AND (?8 IS NULL OR instr(opened_to, ?8) > 0)
          AND (?9 IS NULL OR programme IN (SELECT value FROM json_each(?9)))
          AND ${FILTER} ${NEWEST_FIRST}
      )
    )) AS picked
  ) ${NEWEST_FIRST}`;

/** What is assigned to one person is little: found by them, then held against the scope. */
const BY_MEMBER = `SELECT ${COLUMNS} FROM cases
  WHERE id IN (SELECT case_id FROM assignments WHERE member = ?7)
    AND (submitted_at, id) < (?1, ?2)
    AND (?8 IS NULL OR institution = ?8)
    AND (?9 IS NULL OR voivodeship IN (SELECT value FROM json_each(?9)))
    AND (?10 IS NULL OR instr(opened_to, ?10) > 0)
    AND (?11 IS NULL OR programme IN (SELECT value FROM json_each(?11)))
    AND ${FILTER} ${NEWEST_FIRST}`;

/** The newest cases of one scope after a position, at most `limit`. */
export async function listCases(
  db: D1Database,
  scope: CaseScope,
  filter: CaseFilter,
  after: CasePosition = START,
  limit: number,
): Promise<readonly CaseRecord[]> {
  const common = [
    after.submittedAt,
    after.id,
    limit,
    filter.programme ?? null,
    filter.state ?? null,
    filter.states === undefined ? null : JSON.stringify(filter.states),
  ];
  const of = (sql: string, ...scoped: readonly (string | null)[]): D1PreparedStatement =>
    db.prepare(sql).bind(...common, ...scoped);
  const statement = ((): D1PreparedStatement => {
    const { member } = filter;
    if (scope.kind === 'institution') {
      const { institution } = scope;
      return member === undefined
        ? of(BY_INSTITUTION, institution)
        : of(BY_MEMBER, member, institution, null, null, null);
    }
    const voivodeships = JSON.stringify(scope.voivodeships);
    const role = scope.role === undefined ? null : JSON.stringify(scope.role);
    const programmes = scope.programmes === null ? null : JSON.stringify(scope.programmes);
    return member === undefined
      ? of(BY_VOIVODESHIPS, voivodeships, role, programmes)
      : of(BY_MEMBER, member, null, voivodeships, role, programmes);
  })();
  return (await statement.all<CaseRow>()).results.map(fromRow);
}
