import type { Role } from '../../shared/definition/programme';

/** What is known of an accepted filling of a card without opening it. */
export interface RevisionSummary {
  readonly card: string;
  /** 1 for the first, then without gaps. */
  readonly revision: number;
  readonly role: Role;
  readonly acceptedAt: string;
  readonly sha256: string;
}

export interface RevisionRecord extends RevisionSummary {
  /** Canonical JSON; `sha256` is its hash. */
  readonly content: string;
}

/** A personal answer, held apart from its revision. */
export interface PersonalValue {
  readonly item: string;
  readonly salt: string;
  /** JSON of the answer. */
  readonly value: string;
}

const SUMMARY = 'card, revision, role, accepted_at AS acceptedAt, sha256';

/** Appends a revision. The database refuses it unless it is the card's next. */
export const insertRevision = (
  db: D1Database,
  caseId: string,
  of: RevisionRecord,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO revisions (case_id, card, revision, role, accepted_at, sha256, content)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
    )
    .bind(caseId, of.card, of.revision, of.role, of.acceptedAt, of.sha256, of.content);

export const insertPersonalValues = (
  db: D1Database,
  caseId: string,
  card: string,
  revision: number,
  values: readonly PersonalValue[],
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO personal_values (case_id, card, revision, item, salt, value)
       SELECT ?1, ?2, ?3, json_extract(value, '$.item'), json_extract(value, '$.salt'),
         json_extract(value, '$.value')
       FROM json_each(?4)`,
    )
    .bind(caseId, card, revision, JSON.stringify(values));

/** Summaries of the newest revision of each card of a case. */
export const selectCurrentRevisions = (db: D1Database, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${SUMMARY} FROM revisions AS newest
       WHERE case_id = ?1 AND revision = (
         SELECT MAX(revision) FROM revisions WHERE case_id = ?1 AND card = newest.card)
       ORDER BY card`,
    )
    .bind(caseId);

export const summariesIn = (result: D1Result | undefined): readonly RevisionSummary[] =>
  // The statements' columns are the row's members.
  (result?.results ?? []) as RevisionSummary[];

/** The newest revision of each card of a case, whole. */
export const selectCurrentContents = (db: D1Database, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${SUMMARY}, content FROM revisions AS newest
       WHERE case_id = ?1 AND revision = (
         SELECT MAX(revision) FROM revisions WHERE case_id = ?1 AND card = newest.card)
       ORDER BY card`,
    )
    .bind(caseId);

export const revisionsIn = (result: D1Result | undefined): readonly RevisionRecord[] =>
  // The statement's columns are the row's members.
  (result?.results ?? []) as RevisionRecord[];

/** A card's revisions after a number, the oldest first. */
export const selectRevisions = (
  db: D1Database,
  caseId: string,
  card: string,
  after: number,
  limit: number,
): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${SUMMARY} FROM revisions
       WHERE case_id = ?1 AND card = ?2 AND revision > ?3 ORDER BY revision LIMIT ?4`,
    )
    .bind(caseId, card, after, limit);

/** A revision with its personal values, as far as they have not been erased. */
export interface OpenedRevision {
  readonly record: RevisionRecord;
  readonly personal: readonly PersonalValue[];
}

/** Whether it is an answer: what was left empty says nothing about anybody. */
export const isSaid = ({ value }: PersonalValue): boolean => value !== 'null';

/** Whether a revision still says something about people. */
export const holdsPersonal = ({ personal }: OpenedRevision): boolean => personal.some(isSaid);

const NEWEST = `(SELECT MAX(revision) FROM revisions WHERE case_id = ?1 AND card = ?2)`;

/** The two statements that {@link openedIn} reads: a revision, by default the newest. */
export const selectRevision = (
  db: D1Database,
  caseId: string,
  card: string,
  revision: number | null = null,
): readonly [D1PreparedStatement, D1PreparedStatement] => [
  db
    .prepare(
      `SELECT ${SUMMARY}, content FROM revisions
       WHERE case_id = ?1 AND card = ?2 AND revision = COALESCE(?3, ${NEWEST})`,
    )
    .bind(caseId, card, revision),
  db
    .prepare(
      `SELECT item, salt, value FROM personal_values
       WHERE case_id = ?1 AND card = ?2 AND revision = COALESCE(?3, ${NEWEST}) ORDER BY item`,
    )
    .bind(caseId, card, revision),
];

export function openedIn(
  revision: D1Result | undefined,
  personal: D1Result | undefined,
): OpenedRevision | undefined {
  // The statements' columns are the rows' members.
  const record = revision?.results[0] as RevisionRecord | undefined;
  return record && { record, personal: (personal?.results ?? []) as PersonalValue[] };
}
