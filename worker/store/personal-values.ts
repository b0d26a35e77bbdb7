/** A personal item of an accepted revision, and what has become of its value. */
export interface PersonalItemRecord {
  readonly card: string;
  readonly revision: number;
  readonly item: string;
  /** `empty` when nothing was answered. */
  readonly state: 'held' | 'empty' | 'erased';
}

/** Every personal item of every revision of a case: what a revision commits to, held or not. */
export const selectPersonalItems = (db: D1Database, caseId: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT of.card, of.revision, committed.key AS item,
         CASE held.value WHEN 'null' THEN 'empty' ELSE iif(held.value IS NULL, 'erased', 'held') END
           AS state
       FROM revisions AS of
       CROSS JOIN json_each(of.content, '$.commitments') AS committed
       LEFT JOIN personal_values AS held ON held.case_id = of.case_id AND held.card = of.card
         AND held.revision = of.revision AND held.item = committed.key
       WHERE of.case_id = ?1 ORDER BY of.card, of.revision, committed.key`,
    )
    .bind(caseId);

export const personalItemsIn = (result: D1Result | undefined): readonly PersonalItemRecord[] =>
  // The statement's columns are the row's members.
  (result?.results ?? []) as PersonalItemRecord[];

/** An item of a card, in all its revisions. */
export interface ErasedItem {
  readonly card: string;
  readonly item: string;
}

/** Erases values and salts of items; every hash and proof stays as it was. */
export const erasePersonalValues = (
  db: D1Database,
  caseId: string,
  items: readonly ErasedItem[],
): D1PreparedStatement =>
  db
    .prepare(
      `DELETE FROM personal_values WHERE case_id = ?1 AND (card, item) IN (
         SELECT json_extract(value, '$.card'), json_extract(value, '$.item') FROM json_each(?2))`,
    )
    .bind(caseId, JSON.stringify(items));

/** A value that is held, with where it stands. */
export interface HeldValue {
  readonly caseId: string;
  readonly card: string;
  readonly revision: number;
  readonly item: string;
  /** JSON of the answer. */
  readonly value: string;
}

/** All that cases hold of people. */
export async function readHeldValues(
  db: D1Database,
  caseIds: readonly string[],
): Promise<readonly HeldValue[]> {
  const { results } = await db
    .prepare(
      `SELECT case_id AS caseId, card, revision, item, value FROM personal_values
       WHERE case_id IN (SELECT value FROM json_each(?1)) AND value <> 'null'
       ORDER BY case_id, card, item, revision`,
    )
    .bind(JSON.stringify(caseIds))
    .all<HeldValue>();
  return results;
}
