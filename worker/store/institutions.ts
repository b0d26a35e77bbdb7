import type { Role } from '../../shared/definition/programme';
import type { Competence } from '../auth/caller';

/** An institution that people act for. */
export interface InstitutionRecord extends Competence {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The coordinator that made it and invites its first people, null for one that its owner made. */
  readonly madeBy: string | null;
  readonly madeAt: string;
}

/** The columns of an institution that say for which cases it is competent. */
export const COMPETENCE = 'voivodeships, programmes';

/** These columns as a row has them. */
export interface CompetenceRow {
  readonly voivodeships: string;
  readonly programmes: string | null;
}

/** A row of an institution's columns with what it is competent for. */
export const withCompetence = <TRow extends CompetenceRow>(
  row: TRow,
): Omit<TRow, keyof Competence> & Competence => ({
  ...row,
  // Written by `insertInstitution` alone.
  voivodeships: JSON.parse(row.voivodeships) as readonly string[],
  programmes: row.programmes === null ? null : (JSON.parse(row.programmes) as readonly string[]),
});

type InstitutionRow = Omit<InstitutionRecord, keyof Competence> & CompetenceRow;

const COLUMNS = `id, name, role, ${COMPETENCE}, made_by AS madeBy, made_at AS madeAt`;

/** Adds an institution; one of the same id stays as it is. */
export const insertInstitution = (db: D1Database, of: InstitutionRecord): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO institutions (id, name, role, voivodeships, programmes, made_by, made_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING`,
    )
    .bind(
      of.id,
      of.name,
      of.role,
      JSON.stringify(of.voivodeships),
      of.programmes === null ? null : JSON.stringify(of.programmes),
      of.madeBy,
      of.madeAt,
    );

export const selectInstitution = (db: D1Database, id: string): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM institutions WHERE id = ?1`).bind(id);

/** The institution in the results of {@link selectInstitution}, undefined when there is none. */
export function institutionIn(result: D1Result | undefined): InstitutionRecord | undefined {
  // The statement's columns are the row's members.
  const row = result?.results[0] as InstitutionRow | undefined;
  return row === undefined ? undefined : withCompetence(row);
}

/** Where a list of institutions stands: after this one, the newest first. */
export interface InstitutionPosition {
  readonly madeAt: string;
  readonly id: string;
}

/** Later than every instant, so that the first page is like any other. */
const START: InstitutionPosition = { madeAt: '~', id: '~' };
const PAGE = '(made_at, id) < (?1, ?2) ORDER BY made_at DESC, id DESC LIMIT ?3';

/** Which institutions a list is of: some by their ids, or all that are no applicants. */
export type InstitutionScope = { readonly ids: readonly string[] } | 'bodies';

/** The newest institutions after a position, at most `limit`. */
export async function listInstitutions(
  db: D1Database,
  scope: InstitutionScope,
  after: InstitutionPosition = START,
  limit: number,
): Promise<readonly InstitutionRecord[]> {
  const place = [after.madeAt, after.id, limit];
  const statement =
    scope === 'bodies'
      ? db
          .prepare(`SELECT ${COLUMNS} FROM institutions WHERE role <> 'applicant' AND ${PAGE}`)
          .bind(...place)
      : db
          .prepare(
            `SELECT ${COLUMNS} FROM institutions
             WHERE id IN (SELECT value FROM json_each(?4)) AND ${PAGE}`,
          )
          .bind(...place, JSON.stringify(scope.ids));
  return (await statement.all<InstitutionRow>()).results.map(withCompetence);
}
